using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Benchmarks.Articles;

/// <summary>
/// An article to measure with: a line of a JSON Lines file, in the shape that <c>corpus extract --input jsonl</c> reads; or a
/// phrase with its day of reference, as in the tests of other readers (<c>input</c>, <c>ref</c>).
/// </summary>
/// <param name="Text">The article.</param>
/// <param name="Metadata">The metadata of the record.</param>
/// <param name="Row">The whole record, with the gold annotations that some files carry.</param>
internal sealed record ArticleRecord(string Text, ArticleMetadata Metadata, JsonElement Row)
{
    /// <summary>The records of a file, in order, one at a time.</summary>
    public static IEnumerable<ArticleRecord> ReadAll(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            JsonElement row = JsonElement.Parse(line);
            yield return new ArticleRecord(row.Field("text") ?? row.Field("input") ?? "", Stated(row), row);
        }
    }

    /// <summary>Reads the records of a file, or invents <paramref name="count"/> records if no file is given.</summary>
    public static IEnumerable<ArticleRecord> ReadOrInvent(string? path, int count) =>
        path is null ? InventedArticles.Create(count) : ReadAll(path);

    public Article Read() => ArticleReader.Read(Text, Metadata);

    private static ArticleMetadata Stated(JsonElement row) => ArticleMetadata.None with
    {
        Id = row.Field("id") ?? "",
        Published = row.Field("published") ?? row.Field("ref"),
        Publisher = row.Field("publisher"),
    };
}
