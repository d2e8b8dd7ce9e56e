using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace Corpus.Cli.Tables;

/// <summary>A folder of tables that are written together.</summary>
internal sealed class TableFolder : IAsyncDisposable
{
    private readonly string _path;
    private readonly bool _isNew;
    private readonly List<Table> _tables = [];
    private bool _done;

    public TableFolder(string path)
    {
        _path = Path.GetFullPath(path);
        _isNew = !Directory.Exists(_path);
        Directory.CreateDirectory(_path);
    }

    /// <summary>Adds a table.</summary>
    public async Task<Table> AddAsync(string name, IReadOnlyList<Column> columns)
    {
        Table table = await Table.CreateAsync(Path.Combine(_path, name + ".parquet"), columns);
        _tables.Add(table);
        return table;
    }

    /// <summary>Moves the tables to their places.</summary>
    public async Task CommitAsync()
    {
        foreach (Table table in _tables) await table.CommitAsync();
        _done = true;
    }

    /// <summary>Deletes the tables, unless they are in their places.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (Table table in _tables) await table.DisposeAsync();
        if (!_done && _isNew && Directory.GetFileSystemEntries(_path).Length == 0) Directory.Delete(_path);
    }
}
