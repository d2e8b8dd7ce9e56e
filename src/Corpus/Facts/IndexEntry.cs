using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>The place of a compiled article in its assembly.</summary>
/// <param name="Id">The article's id in its corpus.</param>
/// <param name="Resource">The name of the embedded resource that is its text.</param>
/// <param name="Pack">The number of the <see cref="FactsPack"/> that holds its facts.</param>
internal sealed record IndexEntry(string Id, string Resource, int Pack)
{
    /// <summary>Writes the index of a corpus.</summary>
    /// <param name="entries">The articles, in the ordinal order of their ids. A pack holds its articles in this order.</param>
    public static string Write(IReadOnlyList<IndexEntry> entries)
    {
        var output = new FactsWriter();
        output.List(entries, entry =>
        {
            output.Text(entry.Id);
            output.Text(entry.Resource);
            output.Number(entry.Pack);
        });
        return output.ToString();
    }

    /// <summary>Reads an index back.</summary>
    /// <exception cref="System.IO.InvalidDataException">The index is damaged.</exception>
    public static IndexEntry[] Read(string index)
    {
        var input = new FactsReader(index, 0);
        return input.List(() => new IndexEntry(input.Name(), input.Name(), input.Number()));
    }
}
