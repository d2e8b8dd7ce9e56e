using Corpus.Text.Words;

namespace Corpus.Text.Rules.Spelling;

/// <summary>Finds notes that a name has another spelling on purpose: (sic), "also spelled", a correction.</summary>
internal static class SpellingNotes
{
    /// <summary>How many tokens away a note may stand.</summary>
    private const int Farthest = 14;

    private static readonly PhraseList Notes = new("SpellingNote", Lexicon.English);

    /// <summary>Whether a note stands near a token of the same paragraph.</summary>
    public static bool StandBeside(Reading reading, int token)
    {
        Paragraph paragraph = reading.Paragraphs[reading.ParagraphOf(token)];
        int first = System.Math.Max(paragraph.FirstToken, token - Farthest), end = System.Math.Min(paragraph.EndToken, token + Farthest);
        for (int i = first; i < end; i++)
            if (Notes.Match(reading.Tokens, i, end) > 0) return true;
        return false;
    }
}
