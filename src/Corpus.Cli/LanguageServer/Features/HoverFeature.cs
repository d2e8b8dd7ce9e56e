using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>Describes the date, person or quotation at a place.</summary>
internal static class HoverFeature
{
    public static Hover? At(CheckedDocument article, int offset)
    {
        var parts = new List<(Span Span, string Text)>();
        if (article.Article.TemporalExpressions.FirstOrDefault(date => date.Span.Contains(offset)) is { } date)
            parts.Add((date.Span, Date(date)));
        if (article.MentionAt(offset) is { } mention) parts.Add((mention.Mention.Span, Person(article, mention.Person)));
        if (article.QuoteAt(offset) is { } quote) parts.Add((quote.Span, Quotation(quote)));
        return parts.Count == 0
            ? null
            : new Hover(
                new MarkupContent("markdown", string.Join("\n\n---\n\n", parts.Select(part => part.Text))),
                article.Document.RangeOf(parts[0].Span));
    }

    private static string Date(TemporalExpression date)
    {
        string value = date.Value is null ? "not resolved" : "`" + date.Value + "`";
        var text = new StringBuilder("**Date** ").Append(value);
        if (date.Days is { } days)
            text.Append("  \n").Append(days.First == days.Last ? Day(days.First) : Day(days.First) + " to " + Day(days.Last));
        string against = date.Article.Published is { } published
            ? "Resolved against the publication date, " + published + "."
            : "The article has no publication date.";
        return text.Append("  \n").Append(against).ToString();
    }

    private static string Day(System.DateTime day) => day.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Person(CheckedDocument article, Person person)
    {
        var text = new StringBuilder("**").Append(Markdown.Escape(person.Name)).Append("**");
        if (person.Aliases.Count > 0) text.Append("  \nAlso ").Append(Markdown.Escape(string.Join(", ", person.Aliases)));
        int quotes = article.Article.QuotesBy(person.Name).Count;
        return text.Append("  \n").Append(quotes switch
        {
            0 => "Not quoted here.",
            1 => "Quoted once here.",
            _ => "Quoted " + quotes.ToString(CultureInfo.InvariantCulture) + " times here.",
        }).ToString();
    }

    private static string Quotation(Quote quote)
    {
        if (quote.Role != QuoteRole.Speech) return "**Quotation marks**: " + quote.Role.ToString().ToLowerInvariant();
        if (quote.Speakers.Count == 0) return "**Quotation**: no speaker is named.";
        var text =
            new StringBuilder("**Quotation** of ").Append(Markdown.Escape(string.Join(" and ", quote.Speakers.Select(one => one.Name))));
        if (quote.Attribution?.Source is { } source)
            text.Append("  \nNamed by “").Append(Markdown.Escape(source.Of(quote.Article.Text))).Append('”');
        if (quote.Attribution?.Cue is { } cue) text.Append(", cue “").Append(Markdown.Escape(cue.Of(quote.Article.Text))).Append('”');
        return text.ToString();
    }
}
