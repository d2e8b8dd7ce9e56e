using System;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>Two sentences of two articles that have words in common.</summary>
/// <param name="First">The one of the article that comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Share">The share of text that their articles have in common; 0 where it is small.</param>
internal sealed record SentencePair(ComparedSentence First, ComparedSentence Second, double Share)
{
    private SentenceAlignment? _alignment;

    public ComparedSentence Shorter => First.Words.Length <= Second.Words.Length ? First : Second;

    public ComparedSentence Longer => First.Words.Length <= Second.Words.Length ? Second : First;

    /// <summary>The alignment of the shorter sentence with the longer one.</summary>
    public SentenceAlignment Alignment => _alignment ??= SentenceAlignment.Of(Shorter.Words, Longer.Words);

    /// <summary>Whether the longer sentence contains all words of the shorter one, in the same order.</summary>
    public bool IsContained()
    {
        ComparedWord[] words = Shorter.Words, all = Longer.Words;
        for (int start = 0; start + words.Length <= all.Length; start++)
        {
            int i = 0;
            while (i < words.Length && words[i].Hash == all[start + i].Hash) i++;
            if (i == words.Length) return true;
        }
        return false;
    }

    /// <summary>Whether two sentences have half of their words in common, in any order.</summary>
    public static bool MayBeOne(ComparedSentence first, ComparedSentence second)
    {
        if (first.Words.Length > 2 * second.Words.Length || second.Words.Length > 2 * first.Words.Length) return false;
        return 2 * second.Words.Count(word => first.Has(word)) >= Math.Max(first.Words.Length, second.Words.Length);
    }
}
