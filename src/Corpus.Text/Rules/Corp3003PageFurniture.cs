using System.Globalization;
using Corpus.Text.Layout;

namespace Corpus.Text.Rules;

/// <summary>CORP3003: text of the page is left in the story: comment boxes, share lines, advertisements.</summary>
internal static class Corp3003PageFurniture
{
    public const string Id = "CORP3003";
    public const string Title = "Page furniture in the text";
    public const FindingSeverity Severity = FindingSeverity.Info;

    public static void Check(Reading reading)
    {
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            if (!Tells(reading, i)) continue;
            int first = i, more = 0;
            Span last = reading.Paragraphs[i].Span;
            while (i + 1 < reading.Paragraphs.Count && reading.Paragraphs[i + 1].Kind == BlockKind.Furniture)
            {
                if (!Tells(reading, ++i)) continue;
                more++;
                last = reading.Paragraphs[i].Span;
            }
            Span line = reading.Paragraphs[first].Span;
            string others = more == 0 ? "" : " So do the " + more.ToString(CultureInfo.InvariantCulture) + " lines below it.";
            if (more == 1) others = " So does the line below it.";
            reading.Report(Id, Severity, Span.FromBounds(line.Start, last.End),
                "This belongs to the page and not to the story: “" + Excerpt.Of(reading.Text, line) + "”." + others);
        }
    }

    /// <summary>Whether the block is page furniture in words. A row of stars between two parts of a story is not.</summary>
    private static bool Tells(Reading reading, int i) =>
        reading.Paragraphs[i].Kind == BlockKind.Furniture && Furniture.HasWord(reading.RangeOf(reading.Paragraphs[i]));
}
