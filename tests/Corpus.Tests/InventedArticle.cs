using System;
using System.Collections.Generic;
using Corpus.Facts;

namespace Corpus.Tests;

/// <summary>An article whose facts are stated by hand, so that these tests need no reader.</summary>
internal static class InventedArticle
{
    public const string Text =
        "Harbour opens at Port Ellery\n"
        + "\n"
        + "“The harbour\nis ‘open’ now,” Brandt said on Monday.\n"
        + "\n"
        + "She told the council that the works would be finished within three weeks, long before the first winter storms reach the coast.\n";

    public static readonly Speaker Brandt = new("Ana Brandt", SpeakerKind.Person, ["Brandt"]);

    public static ArticleFacts Facts => new()
    {
        Headline = "Harbour opens at Port Ellery",
        Publisher = "The Ellery Post",
        Published = new PublicationDate(new DateTime(2024, 1, 22), new TimeSpan(8, 47, 0), PublicationSource.Metadata),
        Blocks = [new Block(Of("Harbour opens at Port Ellery"), BlockKind.Headline), new Block(Of("“The harbour\nis ‘open’ now,” Brandt said on Monday."), BlockKind.Body)],
        Speakers = [Brandt],
        Quotes =
        [
            new Quote(Of("“The harbour\nis ‘open’ now,”"), Of("The harbour\nis ‘open’ now,"), QuoteRole.Speech)
            {
                Speaker = Brandt,
                Mention = Of("Brandt"),
                Cue = Of("said"),
                Nested = [new Quote(Of("‘open’"), Of("open"), QuoteRole.Scare)],
            },
        ],
        Attributions = [new Attribution(Of("that the works would be finished within three weeks, long before the first winter storms reach the coast"), AttributionKind.Indirect) { Speaker = Brandt, Mention = Of("She"), Cue = Of("told") }],
        Dates =
        [
            new TemporalExpression(Of("Monday"), TimexType.Date, "2024-01-22") { Earliest = new DateTime(2024, 1, 22), Latest = new DateTime(2024, 1, 22) },
            new TemporalExpression(Of("three weeks"), TimexType.Duration, "P3W") { Mod = "EQUAL_OR_LESS" },
            new TemporalExpression(Of("winter"), TimexType.Date, null),
        ],
        People = [new Person("Ana Brandt", ["Brandt"], [Of("Brandt")])],
        Findings =
        [
            new Finding("CORP3001", FindingSeverity.Info, Of("Port Ellery"), "This stands above."),
            new Finding("CORP1001", FindingSeverity.Warning, Of("now"), "Nobody says “now”.") { Suppression = new Suppression("it is a test", new Span(0, 4)) },
        ],
    };

    public static Article Create() => new("world/harbour", () => Text, () => Facts);

    private static Span Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new Span(start, words.Length) : throw new KeyNotFoundException(words);
    }
}
