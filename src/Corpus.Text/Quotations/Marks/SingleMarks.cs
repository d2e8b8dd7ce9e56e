using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Tells single quotation marks from apostrophes, and finds where a quotation in single marks closes.</summary>
internal sealed class SingleMarks(Tokens tokens, MarkForms forms)
{
    /// <summary>The longest quotation in single marks, in tokens.</summary>
    private const int Longest = 200;

    /// <summary>
    /// The mark that closes the single mark at <paramref name="open"/>; -1 where there is none, as for an apostrophe before a word
    /// ('em, 'til). An apostrophe inside (the players' bus, foolin' round) does not close it where a more certain mark follows.
    /// </summary>
    public int Closer(int open, int end)
    {
        int unsure = -1;
        for (int i = open + 1; i < end && i < open + Longest; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) continue;
            if (!forms.IsSingle(i))
            {
                // A double mark inside has its own partner.
                if ((i = forms.NextDouble(i, end)) >= end) return unsure;
            }
            else if (Opens(i) && unsure >= 0)
            {
                return unsure;
            }
            else if (Closes(i, end))
            {
                if (!MayBeApostrophe(i, end)) return i;
                if (unsure < 0) unsure = i;
            }
        }
        return unsure;
    }

    private bool Opens(int i) => tokens[i].SpaceBefore && tokens[i + 1] is { Kind: TokenKind.Word, SpaceBefore: false };

    private bool Closes(int i, int end) =>
        !tokens[i].SpaceBefore && (i + 1 == end || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind != TokenKind.Word);

    /// <summary>
    /// Whether the mark may be an apostrophe, behind a plural or a dropped letter and before another word: the players' bus; foolin' round;
    /// an ol' boat.
    /// </summary>
    private bool MayBeApostrophe(int i, int end) =>
        i + 1 < end && tokens[i + 1] is { Kind: TokenKind.Word, Capitalised: false } && tokens[i - 1].Kind == TokenKind.Word
        && (tokens.EndsWith(i - 1, "s")
            || tokens.EndsWith(i - 1, "in")
            || tokens[i - 1].Length <= 2 && !tokens.Is(i - 1, WordClass.Pronoun | WordClass.Preposition));
}
