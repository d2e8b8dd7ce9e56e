using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>
/// An article as text that a reviewer can compare: one found thing on each line, in the order of the text, without offsets,
/// because every edit changes the offsets below it.
/// </summary>
internal sealed class ArticleSnapshot
{
    private const int LongestTold = 80;

    private readonly List<string> _lines = [];

    private ArticleSnapshot(Article article)
    {
        _lines.Add(article.Headline ?? "(no headline)");
        Fact("published", article.Published is { } date ? date + " (" + Word(date.Source) + ")" : "(not known)");
        Fact("publisher", article.Publisher);
        Fact("byline", article.Byline);
        Fact("dateline", article.Dateline);
        Fact("deck", article.Deck);
        Fact("url", article.Url);
        Fact("language", article.Language);
        foreach (KeyValuePair<string, string> field in article.Fields) Fact(field.Key, field.Value);
        Section("quotes", article.Quotes, quote => Quote(quote, "- "));
        Section("told", article.Attributions.Where(attribution => attribution.Kind == AttributionKind.Indirect), Told);
        Section("dates", article.TemporalExpressions, Date);
        Section("people", article.People, Person);
        Section("findings", article.Findings, Finding);
    }

    public static string Of(Article article) => string.Join("\n", new ArticleSnapshot(article)._lines);

    private void Fact(string name, string? value)
    {
        if (value is not null) _lines.Add(name + ": " + OneLine(value));
    }

    private void Section<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        int before = _lines.Count;
        foreach (T item in items) write(item);
        if (_lines.Count > before) _lines.InsertRange(before, ["", name]);
    }

    private void Quote(Quote quote, string margin)
    {
        string who = quote.Role == QuoteRole.Speech ? Source(quote.Article, quote.Attribution) : Word(quote.Role);
        _lines.Add(margin + who + ": " + OneLine(quote.Text));
        foreach (Quote nested in quote.Nested) Quote(nested, "  " + margin);
    }

    private void Told(Attribution told)
    {
        string source = "- " + Source(told.Article, told) + ": ";
        _lines.Add(source + Shortened.Of(OneLine(told.Text), LongestTold));
    }

    private void Date(TemporalExpression date)
    {
        string line = "- " + OneLine(date.Text) + " = " + (date.Value ?? "(not resolved)");
        if (date.Type != TimexType.Date) line += " (" + Word(date.Type) + ")";
        foreach (string? detail in new[] { date.Modifier.ToNotation(), date.Quantifier, date.Frequency })
            if (detail is not null) line += " " + detail;
        _lines.Add(line);
    }

    private void Person(Person person) => _lines.Add("- " + string.Join(" | ", new[] { person.Name }.Concat(person.Aliases)));

    private void Finding(Finding finding) => _lines.Add(
        "- " + Word(finding.Severity) + " " + finding.Rule
            + (finding.Suppression is { Justification: var reason } ? " (suppressed: " + reason + ")" : "") + ": "
                + OneLine(finding.Message));

    /// <summary>
    /// Writes the canonical name, then the words that name it here if they differ, and the cue: <c>Ana Brandt (“she”, said)</c>.
    /// </summary>
    private static string Source(Article article, Attribution? attribution)
    {
        string name =
            attribution is null or { Speakers.Count: 0 }
                ? "(nobody)"
                : string.Join(" and ", attribution.Speakers.Select(speaker => speaker.Name));
        var how = new List<string>();
        if (attribution?.Source is { } source && OneLine(source.Of(article.Text)) is { } words && words != name) how.Add("“" + words + "”");
        if (attribution?.Cue is { } cue) how.Add(OneLine(cue.Of(article.Text)));
        return how.Count == 0 ? name : name + " (" + string.Join(", ", how) + ")";
    }

    private static string Word(Enum value)
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
