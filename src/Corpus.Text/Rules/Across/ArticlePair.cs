using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>Two articles that are compared. What the rules find depends on these two alone.</summary>
internal sealed class ArticlePair
{
    /// <summary>Compares two articles.</summary>
    /// <param name="first">The one that comes first, by its id.</param>
    /// <param name="second">The other, in which contradictions are reported.</param>
    public ArticlePair(ComparedArticle first, ComparedArticle second)
    {
        (First, Second, Share) = (first.Article, second.Article, NearCopy.ShareOf(first, second));
        Sayings = Pairs(first.Sayings, second.Sayings);
        Dated = Pairs(first.Dated, second.Dated);
    }

    public Article First { get; }

    public Article Second { get; }

    /// <summary>The share of text that they have in common; 0 where it is small.</summary>
    public double Share { get; }

    /// <summary>The pairs of quoted sentences that may be the same, in the order of the second article.</summary>
    public IReadOnlyList<SentencePair> Sayings { get; }

    /// <summary>The pairs of dated sentences that may be the same, in the order of the second article.</summary>
    public IReadOnlyList<SentencePair> Dated { get; }

    /// <summary>Returns the sentences that share a row of words. Related articles may change a sentence in every row.</summary>
    private List<SentencePair> Pairs(IReadOnlyList<ComparedSentence> firsts, IReadOnlyList<ComparedSentence> seconds)
    {
        var pairs = new List<SentencePair>();
        if (firsts.Count == 0 || seconds.Count == 0) return pairs;
        ILookup<ulong, int> rows = RowsOf(firsts);
        var sharing = new HashSet<int>();
        foreach (ComparedSentence second in seconds)
        {
            sharing.Clear();
            foreach (ulong row in second.Rows(ComparedSentence.RowLength)) sharing.UnionWith(rows[row]);
            for (int i = 0; i < firsts.Count; i++)
                if (sharing.Contains(i) || (Share > 0 && SentencePair.MayBeOne(firsts[i], second)))
                    pairs.Add(new SentencePair(firsts[i], second, Share));
        }
        return pairs;
    }

    /// <summary>Returns the numbers of the sentences that have a row of words.</summary>
    private static ILookup<ulong, int> RowsOf(IReadOnlyList<ComparedSentence> sentences) =>
        sentences.SelectMany((sentence, i) => sentence.Rows(ComparedSentence.RowLength).Select(row => (Row: row, Sentence: i)))
            .ToLookup(pair => pair.Row, pair => pair.Sentence);
}
