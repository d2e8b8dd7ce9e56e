using System;

namespace Corpus.Text.Rules.Wording;

/// <summary>How words compare with the part of others that is most like them.</summary>
/// <param name="Changes">How many words are another, left out or put in.</param>
/// <param name="First">The first word of the part.</param>
/// <param name="End">Just past its last word.</param>
internal readonly record struct WordAlignment(int Changes, int First, int End)
{
    /// <summary>More changes than this make other words.</summary>
    public const int MostChanges = 3;

    private const int Band = (2 * MostChanges) + 1;

    /// <summary>
    /// Compares some words with those of a story that start at a word that is the same as the first. The last is the same, too.
    /// </summary>
    public static WordAlignment At(WordUnits words, WordUnits story, int first)
    {
        // By how much farther one is in the story than in the words: the changes up to there.
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

    /// <summary>Whether the words from one to another stand in one paragraph, none before the first.</summary>
    private static bool Joined(WordUnits story, int first, int at)
    {
        if (at < first || at >= story.Count) return false;
        for (int i = first; i <= at; i++)
            if (story[i].Token < 0) return false;
        return true;
    }
}
