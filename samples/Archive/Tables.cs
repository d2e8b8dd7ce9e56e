using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DuckDB.NET.Data;

namespace Archive;

/// <summary>The tables of <c>corpus extract --format parquet</c>, asked in SQL by DuckDB.</summary>
public sealed class Tables : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>Opens the tables of a folder, and of the folders in it.</summary>
    public Tables(string folder)
    {
        _connection.Open();
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = Question.Read("tables").Replace("$folder", folder.Replace("'", "''", StringComparison.Ordinal),
            StringComparison.Ordinal);
        command.ExecuteNonQuery();
    }

    /// <summary>Asks a question.</summary>
    /// <returns>The rows of the answer.</returns>
    public IEnumerable<object?[]> Ask(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    /// <summary>Writes the rows of an answer as text, with a line for each.</summary>
    public static string Show(IEnumerable<object?[]> rows) =>
        string.Concat(rows.Select(row => string.Join(" | ", row.Select(Show)) + "\n"));

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static string Show(object? value) => value switch
    {
        null or DBNull => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
