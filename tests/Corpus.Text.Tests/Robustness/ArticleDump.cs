using System;
using System.Linq;
using System.Text;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Everything that was read from an article, one item on each line, to compare two readings.</summary>
internal static class ArticleDump
{
    /// <summary>Prints what was read in an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="move">Maps a span to the place to print; null to print its own place.</param>
    public static string Of(Article article, Func<Span, Span>? move = null)
    {
        move ??= span => span;
        var dump = new StringBuilder();
        dump.AppendLine(
            $"{article.Headline} | {article.Deck} | {article.Byline} | {article.Dateline} | {article.Publisher} | {article.Url} | "
                + $"{article.Language} | {article.Published}");
        foreach (Block block in article.Blocks) dump.AppendLine($"{move(block.Span)} {block.Kind}");
        foreach (Quote quote in article.Quotes) dump.AppendLine($"{move(quote.Span)} {quote.Role} {Speakers(quote.Attribution)}");
        foreach (Attribution attribution in article.Attributions)
            dump.AppendLine($"{move(attribution.Span)} {attribution.Kind} {Speakers(attribution)}");
        foreach (TemporalExpression date in article.TemporalExpressions)
            dump.AppendLine($"{move(date.Span)} {date.Type} {date.Value} {date.Days}");
        foreach (Person person in article.People)
            dump.AppendLine(
                $"{person.Name} ({string.Join(", ",
                    person.Aliases)}) {string.Join(' ', person.Mentions.Select(mention => move(mention.Span)))}");
        foreach (Finding finding in article.Findings)
            dump.AppendLine(
                $"{move(finding.Span)} {finding.Rule} {finding.Severity} {finding.Message} {finding.Suppression?.Justification}");
        return dump.ToString();

        string Speakers(Attribution? said) =>
            $"{string.Join(" and ", said?.Speakers.Select(speaker => speaker.Name) ?? [])} {Place(said?.Source)} {Place(said?.Cue)}";

        string Place(Span? span) => span is { } place ? move(place).ToString() : "-";
    }
}
