using System.Collections.Generic;

namespace Corpus.Text.Layout;

/// <summary>
/// Decides by its words what each paragraph is for, and cuts off the parts that have their own kind: the dateline before a
/// story, the credit behind a caption.
/// </summary>
internal static class BlockKinds
{
    /// <summary>The most blocks between a caption and its repetition.</summary>
    private const int RepeatedWithin = 6;

    /// <summary>The shortest running text that, repeated twice in a row, is a caption.</summary>
    private const int ShortestRepeated = 40;

    public static void Tell(Reading reading)
    {
        Paragraph[] whole = [.. reading.Paragraphs];
        List<Paragraph> blocks = reading.Paragraphs;
        blocks.Clear();
        int story = 0;
        for (int i = 0; i < whole.Length; i++)
        {
            Paragraph paragraph = whole[i];
            if (paragraph.Kind != BlockKind.Body)
            {
                blocks.Add(paragraph);
                continue;
            }
            TokenRange range = reading.RangeOf(paragraph);
            BlockKind? above = blocks.Count > 0 ? blocks[blocks.Count - 1].Kind : null;
            int credit = Credits.Find(range);
            if (OfWholeParagraph(reading, range, credit, story > 0, above) is { } kind)
            {
                paragraph.Kind = kind;
                blocks.Add(paragraph);
            }
            else if (Datelines.Find(range, story) is { } dateline)
            {
                Split(reading, paragraph, BlockKind.Dateline, dateline.End, BlockKind.Body);
                if (dateline.PlaceEnd > range.First) reading.Facts.Dateline ??= range.UpTo(dateline.PlaceEnd).Span.Of(reading.Text);
                story++;
            }
            else if (credit > range.First)
            {
                bool repeats = RepeatedAbove(reading, range.UpTo(credit).Span) is not null;
                Split(reading, paragraph, BlockKind.Caption, credit, BlockKind.Credit);
                blocks[blocks.Count - (credit < range.End ? 2 : 1)].Repeats = repeats;
            }
            else if (RepeatedAbove(reading, paragraph.Span) is { } first)
            {
                // A page repeats the text under a picture in its gallery.
                first.Kind = paragraph.Kind = BlockKind.Caption;
                paragraph.Repeats = true;
                blocks.Add(paragraph);
            }
            else if (Credits.IsCaption(range))
            {
                paragraph.Kind = BlockKind.Caption;
                blocks.Add(paragraph);
            }
            else
            {
                blocks.Add(paragraph);
                if (range.EndsSentence) story++;
            }
        }
    }

    private static BlockKind? OfWholeParagraph(Reading reading, in TokenRange range, int credit, bool story, BlockKind? above)
    {
        TokenRange? names = Bylines.Find(range);
        if (names is null && above == BlockKind.Headline && Bylines.IsNames(range)) names = Bylines.NamesOf(range);
        PublishedLines.Strength published = PublishedLines.Read(range).Strength;
        // "Posted by Ann Ode on March 14, 2024" dates the page, and names its writer.
        if ((names is null || !range.Tokens.Is(range.First, "by"))
            && published != PublishedLines.Strength.None
            && (published != PublishedLines.Strength.Bare || !story))
        {
            if (Bylines.Beside(range) is { } writer) reading.Facts.Byline ??= writer.Span.Of(reading.Text);
            return BlockKind.Published;
        }
        if (EditorsNotes.Is(range)) return BlockKind.Note;
        if (Furniture.Is(range)) return BlockKind.Furniture;
        if (names is { } named)
        {
            reading.Facts.Byline ??= named.Span.Of(reading.Text);
            return BlockKind.Byline;
        }
        if (credit == range.First || (!story && Credits.IsSourceLine(range))) return BlockKind.Credit;
        return above == BlockKind.Byline && !story && Bylines.IsOutlet(range) ? BlockKind.Byline : null;
    }

    /// <summary>
    /// Finds a paragraph shortly above with the same text: a scraped page may give a caption first with its credit and then without.
    /// </summary>
    private static Paragraph? RepeatedAbove(Reading reading, Span span)
    {
        List<Paragraph> blocks = reading.Paragraphs;
        for (int i = blocks.Count - 1; i >= 0 && i >= blocks.Count - RepeatedWithin; i--)
        {
            Paragraph above = blocks[i];
            bool may =
                above.Kind == BlockKind.Caption
                    || (above.Kind == BlockKind.Body && i == blocks.Count - 1 && span.Length >= ShortestRepeated);
            if (may
                && above.Span.Length == span.Length
                && string.CompareOrdinal(reading.Text, above.Span.Start, reading.Text, span.Start, span.Length) == 0)
                return above;
        }
        return null;
    }

    /// <summary>Cuts a paragraph in two before the token <paramref name="at"/>; the second part may be empty.</summary>
    private static void Split(Reading reading, Paragraph paragraph, BlockKind first, int at, BlockKind second)
    {
        TokenRange range = reading.RangeOf(paragraph);
        Part(range.UpTo(at), first);
        if (at < range.End) Part(range.From(at), second);

        void Part(in TokenRange part, BlockKind kind) =>
            reading.Paragraphs.Add(
                new Paragraph(part.Span, kind) { FirstToken = part.First, EndToken = part.End, AfterBlank = paragraph.AfterBlank });
    }
}
