using System.Collections.Generic;
using System.Text;

namespace Corpus.Cli.Import;

/// <summary>An article on its way into a file.</summary>
/// <param name="Place">Its source, for messages: <c>archive.jsonl(12)</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record ImportedArticle(string Place, string Text)
{
    /// <summary>The id that the source gives it.</summary>
    public string? Id { get; init; }

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>Why there is no article; null where there is one.</summary>
    public string? Problem { get; init; }

    /// <summary>Returns the text of the file: front matter with the known metadata, and the article below it.</summary>
    public string ToFile()
    {
        var file = new StringBuilder();
        foreach ((string key, string? value) in Facts())
        {
            string line = OnOneLine(value);
            if (line.Length > 0) file.Append(key).Append(": ").Append(line).Append('\n');
        }
        if (file.Length > 0) file.Insert(0, "---\n").Append("---\n");
        return file.Append(Text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim()).Append('\n').ToString();
    }

    private IEnumerable<(string Key, string? Value)> Facts() =>
    [
        ("headline", Headline), ("published", Published), ("publisher", Publisher), ("byline", Byline), ("url", Url),
            ("language", Language),
    ];

    /// <summary>Formats a value of front matter: without line ends, and in quotation marks if it would lose its own.</summary>
    private static string OnOneLine(string? value)
    {
        string line = string.Join(' ', (value ?? "").Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 1 && line[0] is '"' or '\'' && line[^1] == line[0] ? '"' + line + '"' : line;
    }
}
