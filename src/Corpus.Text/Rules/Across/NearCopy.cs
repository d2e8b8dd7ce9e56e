using System;

namespace Corpus.Text.Rules.Across;

/// <summary>Measures how much text two articles have in common.</summary>
internal static class NearCopy
{
    /// <summary>From this share on, two articles report the same story, partly in the same words.</summary>
    public const double Related = 0.3;

    /// <summary>
    /// Returns the share of an article's words that stand in rows of the other article; the smaller share of the two. 0 where it is small.
    /// </summary>
    public static double ShareOf(ComparedStory first, ComparedStory second)
    {
        if (!HaveCommonNumber(first.Compared.Sketch, second.Compared.Sketch)) return 0;
        // Several articles are compared with the second one in turn: its rows are asked first.
        double share = first.ShareIn(second);
        if (share >= Related) share = Math.Min(share, second.ShareIn(first));
        return share < Related ? 0 : share;
    }

    /// <summary>Whether two sketches have a number in common. Those of related articles nearly always have several.</summary>
    private static bool HaveCommonNumber(uint[] one, uint[] other)
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
            if (one[i] == other[i]) return true;
        return false;
    }
}
