using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>Finds sentences that share a row of words. The time is linear in the number of sentences.</summary>
internal static class WindowIndex
{
    private const int Length = 4;

    /// <summary>A row that stands in more sentences is a common phrase.</summary>
    private const int MostBearers = 24;

    /// <summary>
    /// Returns the pairs of sentences from different articles that share a row of words: the earlier sentence first, each pair once.
    /// </summary>
    public static IEnumerable<(int First, int Second)> Pairs(IReadOnlyList<ComparedSentence> sentences)
    {
        int count = 0;
        foreach (ComparedSentence sentence in sentences) count += Math.Max(0, sentence.Words.Length - Length + 1);
        var keys = new ulong[count];
        var numbers = new int[count];
        int at = 0;
        for (int i = 0; i < sentences.Count; i++)
            for (int first = 0; first + Length <= sentences[i].Words.Length; first++, at++)
                (keys[at], numbers[at]) = (ComparedWords.Window(sentences[i].Words, first, Length), i);
        Array.Sort(keys, numbers);
        var told = new HashSet<ulong>();
        for (int from = 0, to; from < count; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from];) to++;
            if (to - from is 1 or > MostBearers) continue;
            Array.Sort(numbers, from, to - from);
            for (int one = from; one < to; one++)
                for (int other = one + 1; other < to; other++)
                    if (sentences[numbers[one]].Article != sentences[numbers[other]].Article
                        && told.Add(((ulong)numbers[one] << 32) | (uint)numbers[other]))
                        yield return (numbers[one], numbers[other]);
        }
    }
}
