using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Rules.Wording;

namespace Corpus.Text.Rules;

/// <summary>CORP1010: a headline, a deck, a caption or a pull quote gives a quotation in other words than the story does.</summary>
internal static class Corp1010QuotedOtherwise
{
    public const string Id = "CORP1010";
    public const string Title = "A quotation is quoted otherwise";
    public const FindingSeverity Severity = FindingSeverity.Info;

    /// <summary>Fewer words are a phrase that anybody may use.</summary>
    private const int FewestWords = 4;

    /// <summary>So many quotations stand outside of the story in any article that has a headline and captions.</summary>
    private const int MostCompared = 40;

    public static void Check(Reading reading)
    {
        QuotedWords? story = null;
        int compared = 0;
        foreach (QuotedSpan quote in reading.QuotedSpans)
        {
            if (quote is not { Closed: true, Opened: true, Words: >= FewestWords }
                || !IsOutside(reading, quote)
                || ++compared > MostCompared)
                continue;
            story ??= new QuotedWords(reading);
            if (story.Nearest(quote) is { } said) Report(reading, reading.Tokens.SpanOf(quote.First, quote.End - 1), said);
        }
    }

    /// <summary>Whether a quotation stands outside of the story and may repeat what that quotes.</summary>
    private static bool IsOutside(Reading reading, QuotedSpan quote) =>
        reading.Paragraphs[quote.Paragraph].Kind is BlockKind.Headline or BlockKind.Deck or BlockKind.Caption or BlockKind.Heading
            || QuotedWords.IsPullQuote(reading, quote);

    private static void Report(Reading reading, Span here, Span said)
    {
        string words = said.Of(reading.Text);
        (string shownHere, string shownThere) = Excerpt.WhereTheyDiffer(here.Of(reading.Text), words);
        reading.Report(Id, Severity, here,
            $"“{shownHere}” is quoted otherwise in the story: “{shownThere}”.",
            [new(here, "the quotation here"), new(said, "the quotation in the story")],
            IsInterrupted(words) ? [] : [Fixes.Replace(reading.Text, here, words)]);
    }

    /// <summary>Whether the story's words have an attribution among them: “We will never,” she said, “ever leave”.</summary>
    private static bool IsInterrupted(string words) => words.IndexOfAny(['”', '"', '»']) >= 0;
}
