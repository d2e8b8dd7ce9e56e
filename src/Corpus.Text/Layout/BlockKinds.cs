using System.Collections.Generic;

namespace Corpus.Text.Layout;

/// <summary>
/// Says what each paragraph is for by its own words, and cuts off the parts that have a purpose of their own: the dateline in
/// front of a story, the credit behind a caption.
/// </summary>
internal static class BlockKinds
{
    public static void Tell(Reading reading)
    {
        Paragraph[] whole = [.. reading.Paragraphs];
        List<Paragraph> blocks = reading.Paragraphs;
        blocks.Clear();
        bool story = false;
        for (int i = 0; i < whole.Length; i++)
        {
            Paragraph paragraph = whole[i];
            if (paragraph.Kind == BlockKind.Headline)
            {
                blocks.Add(paragraph);
                continue;
            }
            TokenRange range = reading.RangeOf(paragraph);
            bool belowHeadline = blocks.Count > 0 && blocks[blocks.Count - 1].Kind == BlockKind.Headline;
            if (OfWholeParagraph(reading, range, story, belowHeadline) is { } kind)
            {
                paragraph.Kind = kind;
                blocks.Add(paragraph);
            }
            else if (Datelines.Find(range, first: !story) is { } dateline)
            {
                Split(reading, paragraph, BlockKind.Dateline, dateline.End, BlockKind.Body);
                if (dateline.PlaceEnd > range.First) reading.Dateline ??= range.UpTo(dateline.PlaceEnd).Span.Of(reading.Text);
                story = true;
            }
            else if (Credits.Find(range) is var credit && credit > range.First)
            {
                Split(reading, paragraph, BlockKind.Caption, credit, BlockKind.Credit);
            }
            else if (Credits.OpensCaption(range))
            {
                paragraph.Kind = BlockKind.Caption;
                blocks.Add(paragraph);
            }
            else
            {
                blocks.Add(paragraph);
                story |= range.EndsSentence;
            }
        }
    }

    private static BlockKind? OfWholeParagraph(Reading reading, in TokenRange range, bool story, bool belowHeadline)
    {
        if (range.Words(1) == 0) return BlockKind.Furniture;
        PublishedLines.Strength published = PublishedLines.Read(range).Strength;
        if (published != PublishedLines.Strength.None && (published != PublishedLines.Strength.Bare || !story)) return BlockKind.Published;
        if (LayoutLanguage.Furniture.Match(reading.Tokens, range.First, range.End)) return BlockKind.Furniture;
        if (Bylines.Find(range) is var name && (name >= 0 || (belowHeadline && Bylines.IsNames(range))))
        {
            reading.Byline ??= range.From(name >= 0 ? name : range.First).Span.Of(reading.Text);
            return BlockKind.Byline;
        }
        if (Credits.Find(range) == range.First || (!story && Credits.IsSourceLine(range))) return BlockKind.Credit;
        return null;
    }

    /// <summary>Cuts a paragraph in two before the token <paramref name="at"/>; the second part may be empty.</summary>
    private static void Split(Reading reading, Paragraph paragraph, BlockKind first, int at, BlockKind second)
    {
        TokenRange range = reading.RangeOf(paragraph);
        Part(range.UpTo(at), first);
        if (at < range.End) Part(range.From(at), second);

        void Part(in TokenRange part, BlockKind kind) =>
            reading.Paragraphs.Add(new Paragraph(part.Span, kind) { FirstToken = part.First, EndToken = part.End, AfterBlank = paragraph.AfterBlank });
    }
}
