using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules;

/// <summary>CORP3001: a paragraph stands twice in one article, as scraped captions often do.</summary>
internal static class Corp3001RepeatedParagraph
{
    public const string Id = "CORP3001";
    public const string Title = "Repeated paragraph";
    public const FindingSeverity Severity = FindingSeverity.Info;

    /// <summary>Shorter lines repeat lawfully: "Read more", a name above each answer.</summary>
    private const int ShortestTold = 40;

    public static void Check(Reading reading)
    {
        var seen = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.Span.Length < ShortestTold || paragraph.Kind == BlockKind.Furniture) continue;
            string words = paragraph.Span.Of(reading.Text);
            if (seen.TryGetValue(words, out Span first))
                reading.Report(Id, Severity, paragraph.Span, "This paragraph already stands above: “" + Excerpt.Of(words) + "”.", related: [first]);
            else
                seen.Add(words, paragraph.Span);
        }
    }
}
