using System;

namespace Corpus.Text.Rules.Wording;

/// <summary>The alignment of some words with the most similar part of others.</summary>
/// <param name="Changes">How many words are replaced, left out or inserted.</param>
/// <param name="First">The first word of the part.</param>
/// <param name="End">Just past its last word.</param>
internal readonly record struct WordAlignment(int Changes, int First, int End)
{
    /// <summary>With more changes than this, the words are different.</summary>
    public const int MostChanges = 3;

    private const int Band = (2 * MostChanges) + 1;

    /// <summary>Aligns some words with the words of a story from a given place on. The first and the last word must be equal.</summary>
    public static WordAlignment At(WordUnits words, WordUnits story, int first)
    {
        // The changes so far, for each offset of the place in the story from the place in the words.
        int[] above = new int[Band], row = new int[Band];
        for (int shift = 0; shift < Band; shift++)
            above[shift] = Joined(story, first, first + shift - MostChanges) ? shift - MostChanges : MostChanges + 1;
        for (int k = 1; k < words.Count; k++)
        {
            int least = MostChanges + 1;
            for (int shift = 0; shift < Band; shift++)
            {
                int at = first + k + shift - MostChanges;
                int changes = MostChanges + 1;
                if (at > first && at < story.Count && story[at].Token >= 0)
                {
                    changes = above[shift] + (words[k].Is(story[at]) ? 0 : 1);
                    if (shift + 1 < Band) changes = Math.Min(changes, above[shift + 1] + 1);
                    if (shift > 0) changes = Math.Min(changes, row[shift - 1] + 1);
                }
                row[shift] = changes;
                least = Math.Min(least, changes);
            }
            if (least > MostChanges) return new WordAlignment(least, first, first);
            (above, row) = (row, above);
        }
        return Best(words, story, first, above);
    }

    private static WordAlignment Best(WordUnits words, WordUnits story, int first, int[] changes)
    {
        var best = new WordAlignment(MostChanges + 1, first, first);
        for (int shift = 0; shift < Band; shift++)
        {
            int at = first + words.Count - 1 + shift - MostChanges;
            if (changes[shift] < best.Changes && words[words.Count - 1].Is(story[at]))
                best = new WordAlignment(changes[shift], first, at + 1);
        }
        return best;
    }

    /// <summary>Whether the words between two places are in one paragraph.</summary>
    private static bool Joined(WordUnits story, int first, int at)
    {
        if (at < first || at >= story.Count) return false;
        for (int i = first; i <= at; i++)
            if (story[i].Token < 0) return false;
        return true;
    }
}
