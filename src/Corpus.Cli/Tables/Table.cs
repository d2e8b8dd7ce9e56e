using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Cli.Output;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Tables;

/// <summary>
/// A table, written to a Parquet file. Rows wait in memory until they fill a row group, so that memory does not grow with the table. The
/// file is written beside its place and moved there at the end.
/// </summary>
internal sealed class Table : IAsyncDisposable
{
    /// <summary>The most rows of a row group.</summary>
    private const int MostRows = 50_000;

    /// <summary>With so many characters of text, a row group is written before it is full.</summary>
    private const long MostCharacters = 2 << 20;

    /// <summary>A higher level of compression takes twenty times as long for files that are a third smaller.</summary>
    private static readonly ParquetOptions Options =
        new() { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };

    private readonly IReadOnlyList<Column> _columns;
    private readonly OutputFile _file;
    private readonly ParquetWriter _writer;
    private int _rows;
    private bool _ended;

    private Table(IReadOnlyList<Column> columns, OutputFile file, ParquetWriter writer) =>
        (_columns, _file, _writer) = (columns, file, writer);

    /// <summary>Creates the file of a table.</summary>
    public static async Task<Table> CreateAsync(string path, IReadOnlyList<Column> columns)
    {
        OutputFile file = OutputFile.Create(path);
        var schema = new ParquetSchema(columns.Select(column => column.Field));
        return new Table(columns, file, await ParquetWriter.CreateAsync(schema, file.Stream, Options));
    }

    /// <summary>Ends a row: each column has got its value.</summary>
    public async ValueTask EndRowAsync()
    {
        if (++_rows >= MostRows || _columns.OfType<TextColumn>().Sum(column => column.Length) >= MostCharacters) await WriteGroupAsync();
    }

    /// <summary>Writes the rest and moves the file to its place.</summary>
    public async Task CommitAsync()
    {
        // A table without rows has one empty row group, so that every reader finds its columns.
        await WriteGroupAsync();
        await EndAsync();
        _file.Commit();
    }

    /// <summary>Deletes the file, unless it is in its place.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await EndAsync();
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            // The disk is full. The rest is not needed.
        }
        _file.Dispose();
    }

    private async Task WriteGroupAsync()
    {
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
            foreach (Column column in _columns) await column.WriteAsync(group);
        _rows = 0;
    }

    private async Task EndAsync()
    {
        if (_ended) return;
        _ended = true;
        await _writer.DisposeAsync();
    }
}
