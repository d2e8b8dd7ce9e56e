using System;

namespace Corpus.Text.Rules.Across;

/// <summary>The alignment of two sentences: the shorter one with the part of the longer one that is most similar to it.</summary>
/// <param name="Same">How many words are equal.</param>
/// <param name="Changes">How many words are replaced, left out or inserted.</param>
/// <param name="Start">The first word of the part.</param>
/// <param name="End">Just past its last word.</param>
internal readonly record struct SentenceAlignment(int Same, int Changes, int Start, int End)
{
    /// <summary>Aligns two sentences. The first must not be longer than the second.</summary>
    public static SentenceAlignment Of(ComparedWord[] shorter, ComparedWord[] longer)
    {
        var above = new SentenceAlignment[longer.Length + 1];
        var row = new SentenceAlignment[longer.Length + 1];
        for (int k = 0; k <= longer.Length; k++) above[k] = new SentenceAlignment(0, 0, k, k);
        for (int i = 1; i <= shorter.Length; i++)
        {
            row[0] = new SentenceAlignment(0, i, 0, 0);
            for (int k = 1; k <= longer.Length; k++)
            {
                SentenceAlignment both =
                    shorter[i - 1].Hash == longer[k - 1].Hash ? above[k - 1] with { Same = above[k - 1].Same + 1 } : above[k - 1].Plus(1);
                SentenceAlignment less = above[k].Plus(1), more = row[k - 1].Plus(1);
                SentenceAlignment best = both.Changes <= less.Changes ? both : less;
                row[k] = (best.Changes <= more.Changes ? best : more) with { End = k };
            }
            (above, row) = (row, above);
        }
        SentenceAlignment least = above[0];
        foreach (SentenceAlignment alignment in above)
            if (alignment.Changes < least.Changes || (alignment.Changes == least.Changes && alignment.Same > least.Same)) least = alignment;
        return least;
    }

    private SentenceAlignment Plus(int changes) => this with { Changes = Changes + changes };
}
