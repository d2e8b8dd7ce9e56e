using System.Collections.Generic;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Tables;

/// <summary>A column of a table: the values of the rows that are not written yet.</summary>
/// <param name="field">Its name and type.</param>
internal abstract class Column(DataField field)
{
    public DataField Field { get; } = field;

    /// <summary>Writes the values as a part of a row group, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);
}

/// <summary>A column of text.</summary>
internal sealed class TextColumn(string name, bool required = false) : Column(new DataField<string>(name, !required))
{
    private readonly List<string?> _values = [];

    /// <summary>How many characters wait to be written.</summary>
    public long Length { get; private set; }

    public void Add(string? value)
    {
        _values.Add(value);
        Length += value?.Length ?? 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync(Field, _values!);
        _values.Clear();
        Length = 0;
    }
}

/// <summary>A column of numbers or days that every row has.</summary>
internal sealed class ValueColumn<T>(string name) : Column(new DataField(name, typeof(T)))
    where T : struct
{
    private readonly List<T> _values = [];

    public void Add(T value) => _values.Add(value);

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<T>(Field, _values.ToArray());
        _values.Clear();
    }
}

/// <summary>A column of numbers or days that a row may lack.</summary>
internal sealed class OptionalColumn<T>(string name) : Column(new DataField(name, typeof(T?)))
    where T : struct
{
    private readonly List<T?> _values = [];

    public void Add(T? value) => _values.Add(value);

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<T>(Field, _values.ToArray());
        _values.Clear();
    }
}
