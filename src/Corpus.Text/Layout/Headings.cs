using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Headings inside the story: a short line that is no sentence, with running text above and below.</summary>
internal static class Headings
{
    private const int MostWords = 14;
    private const int MostWordsOfQuestion = 6;

    public static void Find(Reading reading)
    {
        bool story = false, afterHeading = false;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            if (paragraph.Kind != BlockKind.Body) continue;
            TokenRange range = reading.RangeOf(paragraph);
            bool shaped = HasShape(range);
            if (shaped && story && !afterHeading && !IsNameLine(range) && StoryFollows(reading, i)) paragraph.Kind = BlockKind.Heading;
            afterHeading = shaped;
            story |= !shaped && range.EndsSentence;
        }
    }

    private static bool HasShape(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        Token first = tokens[range.First];
        if (range.LeadsOn || range.Words(MostWords + 1) > MostWords || !(first.Capitalised || first.Kind is TokenKind.Number or TokenKind.Mark)) return false;
        if (!range.EndsSentence) return true;
        int last = range.End - 1;
        return tokens.Is(last, '?') && range.Words(MostWordsOfQuestion + 1) <= MostWordsOfQuestion && !tokens.Is(range.First, WordClass.Conjunction);
    }

    /// <summary>A name on a line of its own says who speaks, above or below the words; it heads nothing.</summary>
    private static bool IsNameLine(in TokenRange range) => Bylines.IsNames(range) || range.Tokens.Is(range.First, '-') || range.Tokens.Is(range.First, '—');

    private static bool StoryFollows(Reading reading, int i)
    {
        for (i++; i < reading.Paragraphs.Count; i++)
        {
            switch (reading.Paragraphs[i].Kind)
            {
                case BlockKind.Body:
                    return !HasShape(reading.RangeOf(reading.Paragraphs[i]));
                case BlockKind.Furniture or BlockKind.Caption or BlockKind.Credit:
                    continue;
                default:
                    return false;
            }
        }
        return false;
    }
}
