using System;
using System.Collections.Generic;
using Corpus.Facts;

namespace Corpus.Tests;

/// <summary>An article with facts written by hand, so that these tests need no reader.</summary>
internal static class InventedArticle
{
    public const string Text =
        "Harbour opens at Port Ellery\n"
        + "\n"
        + "“The harbour\nis ‘open’ now,” Brandt said on Monday.\n"
        + "\n"
        + "She told the council that the works would be finished within three weeks, long before the first winter storms "
        + "reach the coast.\n";

    public static readonly Speaker Brandt = new("Ana Brandt", SpeakerKind.Person, ["Brandt"]);

    public static ArticleFacts Facts
    {
        get
        {
            var quote = new Quote(Of("“The harbour\nis ‘open’ now,”"), Of("The harbour\nis ‘open’ now,"), QuoteRole.Speech)
            {
                Nested = [new Quote(Of("‘open’"), Of("open"), QuoteRole.Scare)],
            };
            quote.Attribution = new Attribution(quote.Span, AttributionKind.Direct)
            {
                Speakers = [Brandt],
                Source = Of("Brandt"),
                SpeakerSpans = [Of("Brandt")],
                Cue = Of("said"),
                Quotes = [quote],
            };
            return With(quote);
        }
    }

    private static ArticleFacts With(Quote quote) => new()
    {
        Headline = "Harbour opens at Port Ellery",
        Publisher = "The Ellery Post",
        Published = new PublicationDate(new DateTime(2024, 1, 22), new TimeSpan(8, 47, 0), PublicationSource.Metadata),
        Blocks =
            [new Block(Of("Harbour opens at Port Ellery"), BlockKind.Headline),
                new Block(Of("“The harbour\nis ‘open’ now,” Brandt said on Monday."), BlockKind.Body)],
        Speakers = [Brandt],
        Quotes = [quote],
        Attributions =
            [quote.Attribution!,
                new Attribution(
                    Of("that the works would be finished within three weeks, long before the first winter storms reach the coast"),
                        AttributionKind.Indirect) { Speakers = [Brandt], Source = Of("She"), SpeakerSpans = [Of("She")],
                            Cue = Of("told") }],
        TemporalExpressions =
        [
            new TemporalExpression(Of("Monday"), TimexType.Date,
                "2024-01-22") { Days = new DayRange(new DateTime(2024, 1, 22), new DateTime(2024, 1, 22)) },
            new TemporalExpression(Of("three weeks"), TimexType.Duration, "P3W") { Modifier = TimexModifier.EqualOrLess },
            new TemporalExpression(Of("winter"), TimexType.Date, null),
        ],
        People = [new Person("Ana Brandt", ["Brandt"], [new Mention(Of("Brandt"), MentionKind.Name)]) { Speaker = Brandt }],
        Findings =
        [
            new Finding("CORP3001", FindingSeverity.Info, Of("Port Ellery"), "This stands above."),
            new Finding("CORP1001", FindingSeverity.Warning, Of("now"),
                "Nobody says “now”.") { Suppression = new Suppression("it is a test", new Span(0, 4)) },
        ],
    };

    public static Article Create(string id = "world/harbour") => new(id, () => Text, () => Facts);

    private static Span Of(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new Span(start, words.Length) : throw new KeyNotFoundException(words);
    }
}
