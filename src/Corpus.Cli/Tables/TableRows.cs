using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Corpus.Cli.Tables;

/// <summary>The rows of one of the tables, column by column.</summary>
internal abstract class TableRows
{
    private readonly List<Column> _columns = [];
    private Table? _table;

    /// <summary>Opens the table in a folder, before the first row.</summary>
    public async Task OpenAsync(TableFolder folder, string name) => _table = await folder.AddAsync(name, _columns);

    protected ValueTask EndRowAsync() => _table!.EndRowAsync();

    /// <summary>Adds a column of text that every row has.</summary>
    protected TextColumn Key(string name) => Add(new TextColumn(name, required: true));

    protected TextColumn Text(string name) => Add(new TextColumn(name));

    protected ValueColumn<int> Number(string name) => Add(new ValueColumn<int>(name));

    protected OptionalColumn<int> OptionalNumber(string name) => Add(new OptionalColumn<int>(name));

    protected OptionalColumn<DateOnly> Day(string name) => Add(new OptionalColumn<DateOnly>(name));

    /// <summary>Adds the three columns of a stretch of text: <c>cue</c>, <c>cue_start</c> and <c>cue_end</c>.</summary>
    protected PassageColumns Passage(string name) =>
        new(Text(name), OptionalNumber(name + "_start"), OptionalNumber(name + "_end"));

    private T Add<T>(T column)
        where T : Column
    {
        _columns.Add(column);
        return column;
    }
}

/// <summary>The three columns of a stretch of text that an article may lack.</summary>
internal sealed class PassageColumns(TextColumn text, OptionalColumn<int> start, OptionalColumn<int> end)
{
    public void Add(Article? article, Span? span)
    {
        text.Add(article is null ? null : span?.Of(article.Text));
        start.Add(span?.Start);
        end.Add(span?.End);
    }
}
