using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Finds what a page has below its story: readers' comments and lists of other stories.</summary>
internal static class PageEnds
{
    /// <summary>The most blocks below the opening line that are searched for signs of comments.</summary>
    private const int SignsWithin = 8;

    /// <summary>The most words of a title.</summary>
    private const int LongestTitle = 20;

    /// <summary>The fewest words of running text, which also ends a sentence.</summary>
    private const int ShortestText = 8;

    /// <summary>The fewest titles in a row that are a list. After a colon, one title is enough.</summary>
    private const int ShortestList = 2;

    public static void Find(Reading reading)
    {
        List<Paragraph> blocks = reading.Paragraphs;
        int lastText = LastText(reading), above = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            TokenRange range = reading.RangeOf(blocks[i]);
            if (above > 0 && blocks[i].Kind is BlockKind.Body or BlockKind.Furniture or BlockKind.Note)
            {
                if (LayoutLanguage.CommentsOpener.Match(range.Tokens, range.First, range.End) && CommentsFollow(reading, i, above))
                {
                    MarkFurniture(blocks, i, blocks.Count);
                    return;
                }
                if (LayoutLanguage.LinksOpener.Match(range.Tokens, range.First, range.End)
                    && EndOfTitles(reading, i + 1) is var end
                    && (i > lastText || end - i > (range.LeadsOn ? 1 : ShortestList)))
                {
                    MarkFurniture(blocks, i, end);
                    i = end - 1;
                    continue;
                }
            }
            if (blocks[i].Kind == BlockKind.Body) above += blocks[i].Span.Length;
        }
    }

    /// <summary>Whether readers' comments follow: a line shows it, or the rest of the page is shorter than the story.</summary>
    private static bool CommentsFollow(Reading reading, int opener, int above)
    {
        List<Paragraph> blocks = reading.Paragraphs;
        for (int i = opener + 1; i < blocks.Count && i <= opener + SignsWithin; i++)
        {
            TokenRange range = reading.RangeOf(blocks[i]);
            if (LayoutLanguage.CommentSign.Match(range.Tokens, range.First, range.End)) return true;
        }
        // "Comments" alone may also be a button anywhere on the page.
        if (reading.RangeOf(blocks[opener]).Words(3) < 2) return false;
        int below = 0;
        for (int i = opener + 1; i < blocks.Count; i++)
            if (blocks[i].Kind == BlockKind.Body) below += blocks[i].Span.Length;
        return below > 0 && below < above;
    }

    /// <summary>Finds the first block from <paramref name="i"/> on that is no title of another story.</summary>
    public static int EndOfTitles(Reading reading, int i)
    {
        while (i < reading.Paragraphs.Count && IsTitle(reading, i)) i++;
        return i;
    }

    private static bool IsTitle(Reading reading, int i)
    {
        Paragraph paragraph = reading.Paragraphs[i];
        if (paragraph.Kind == BlockKind.Furniture) return true;
        TokenRange range = reading.RangeOf(paragraph);
        if (paragraph.Kind is not (BlockKind.Body or BlockKind.Caption) || range.LeadsOn || range.Words(LongestTitle + 1) > LongestTitle)
            return false;
        Token first = reading.Tokens[range.First];
        return (first.Capitalised || first.Kind is TokenKind.Number or TokenKind.Mark || reading.Tokens.Is(range.First, '•'))
            && (!range.EndsSentence || reading.Tokens.Is(range.End - 1, '?') || range.IsCapitalised);
    }

    /// <summary>Finds the last block that is running text, or -1.</summary>
    private static int LastText(Reading reading)
    {
        for (int i = reading.Paragraphs.Count - 1; i >= 0; i--)
        {
            TokenRange range = reading.RangeOf(reading.Paragraphs[i]);
            if (reading.Paragraphs[i].Kind == BlockKind.Body && range.EndsSentence && range.Words(ShortestText) >= ShortestText) return i;
        }
        return -1;
    }

    private static void MarkFurniture(List<Paragraph> blocks, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (blocks[i].Kind is not (BlockKind.Published or BlockKind.Note)) blocks[i].Kind = BlockKind.Furniture;
    }
}
