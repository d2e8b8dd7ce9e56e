using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>Two articles that are compared. What the rules find depends on these two alone.</summary>
internal sealed class ArticlePair
{
    /// <summary>Compares two articles.</summary>
    /// <param name="first">The one that comes first, by its id.</param>
    /// <param name="second">The other, in which contradictions are reported.</param>
    public ArticlePair(ComparedStory first, ComparedStory second)
    {
        (First, Second, Share) = (first.Article, second.Article, NearCopy.ShareOf(first, second));
        Sayings = Pairs(first.Compared.Sayings, second.Compared.Sayings, second.Sayings);
        Dated = Pairs(first.Compared.Dated, second.Compared.Dated, second.Dated);
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
    private List<SentencePair> Pairs(IReadOnlyList<ComparedSentence> firsts, IReadOnlyList<ComparedSentence> seconds, SentenceRows rows)
    {
        var pairs = new List<SentencePair>();
        if (firsts.Count == 0 || seconds.Count == 0) return pairs;
        var sharing = new bool[firsts.Count][];
        for (int i = 0; i < sharing.Length; i++) rows.MarkAlike(firsts[i], sharing[i] = new bool[seconds.Count]);
        for (int k = 0; k < seconds.Count; k++)
            for (int i = 0; i < sharing.Length; i++)
                if (sharing[i][k] || (Share > 0 && SentencePair.MayBeOne(firsts[i], seconds[k])))
                    pairs.Add(new SentencePair(firsts[i], seconds[k], Share));
        return pairs;
    }
}
