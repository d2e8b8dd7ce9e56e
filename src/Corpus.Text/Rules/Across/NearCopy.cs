using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>Measures how much text two articles have in common.</summary>
internal static class NearCopy
{
    /// <summary>From this share on, two articles report the same story, partly in the same words.</summary>
    public const double Related = 0.3;

    /// <summary>
    /// Returns the share of an article's words that stand in rows of the other article; the smaller share of the two. 0 where it is small.
    /// </summary>
    public static double ShareOf(ComparedArticle first, ComparedArticle second)
    {
        if (!HaveCommonNumber(first.Sketch, second.Sketch)) return 0;
        ComparedWord[] one = first.Words(), other = second.Words();
        double share = Math.Min(Covered(one, Rows(other)), Covered(other, Rows(one)));
        return share < Related ? 0 : share;
    }

    /// <summary>Whether two sketches have a number in common. Those of related articles nearly always have several.</summary>
    private static bool HaveCommonNumber(uint[] one, uint[] other)
    {
        for (int i = 0; i < one.Length && i < other.Length; i++)
            if (one[i] == other[i]) return true;
        return false;
    }

    private static HashSet<ulong> Rows(ComparedWord[] words)
    {
        var rows = new HashSet<ulong>();
        for (int i = 0; i + ComparedArticle.Shingle <= words.Length; i++) rows.Add(ComparedWords.Window(words, i, ComparedArticle.Shingle));
        return rows;
    }

    /// <summary>Returns the share of the words that stand in one of the rows.</summary>
    private static double Covered(ComparedWord[] words, HashSet<ulong> rows)
    {
        int covered = 0, end = 0;
        for (int i = 0; i + ComparedArticle.Shingle <= words.Length; i++)
        {
            if (!rows.Contains(ComparedWords.Window(words, i, ComparedArticle.Shingle))) continue;
            covered += i + ComparedArticle.Shingle - Math.Max(end, i);
            end = i + ComparedArticle.Shingle;
        }
        return words.Length == 0 ? 0 : (double)covered / words.Length;
    }
}
