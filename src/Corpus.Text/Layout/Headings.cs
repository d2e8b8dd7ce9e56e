using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Finds headings inside the story: a short line that is no sentence, with running text above and below.</summary>
internal static class Headings
{
    private const int MostWords = 14;
    private const int MostWordsOfQuestion = 6;

    public static void Find(Reading reading)
    {
        bool story = false, afterHeading = false, afterQuote = false;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            if (paragraph.Kind != BlockKind.Body) continue;
            TokenRange range = reading.RangeOf(paragraph);
            bool shaped = HasShape(range);
            if (shaped && story && !afterHeading && !IsNameLine(range, afterQuote) && StoryFollows(reading, i))
                paragraph.Kind = BlockKind.Heading;
            afterHeading = shaped;
            afterQuote = reading.Tokens[range.First].Kind == TokenKind.Mark || reading.Tokens[range.End - 1].Kind == TokenKind.Mark;
            story |= !shaped && range.EndsSentence;
        }
    }

    private static bool HasShape(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        Token first = tokens[range.First];
        if (range.LeadsOn
            || range.Words(MostWords + 1) > MostWords
            || !(first.Capitalised || first.Kind is TokenKind.Number or TokenKind.Mark))
            return false;
        int last = range.End - 1;
        for (int i = range.First + 1; i < last; i++)
        {
            // "ANN ODE: Why?"
            if (tokens.Is(i, ':') && first.AllCaps && i < range.First + 4) return false;
            if (i > range.First + 1 && range.IsStop(i) && tokens[i + 1].SpaceBefore && !tokens.IsInitial(i)) return false;
        }
        if (!range.EndsSentence) return true;
        // "2. Who will pay for the boats that are to come?"
        int most = first.Kind == TokenKind.Number && tokens.Is(range.First + 1, '.') ? MostWords : MostWordsOfQuestion;
        return tokens.Is(last, '?') && range.Words(most + 1) <= most && !tokens.Is(range.First, WordClass.Conjunction);
    }

    /// <summary>Whether the line is a name: it names the speaker of the words above or below it, and is no heading.</summary>
    private static bool IsNameLine(in TokenRange range, bool afterQuote) =>
        Bylines.IsNames(range) || (afterQuote && range.IsCapitalised && HasComma(range));

    private static bool HasComma(in TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (range.Tokens.Is(i, ',')) return true;
        return false;
    }

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
