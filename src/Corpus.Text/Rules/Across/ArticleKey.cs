using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>What a key is made of.</summary>
internal enum KeyKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A part of the sketch: articles with the same one may be copies.</summary>
    Band = 1,

    /// <summary>A row of words in a quotation, whoever says it.</summary>
    Quotation = 2,

    /// <summary>A short row of words in a quotation, with its speaker.</summary>
    Wording = 3,

    /// <summary>The words of a sentence that names a day, without the day.</summary>
    Dated = 4,

    /// <summary>The first or the last word of a person's full name.</summary>
    Name = 5,
}

/// <summary>
/// A key of an article. Two articles are compared if they have a key in common, so nobody has to compare every pair. A key depends on its
/// article alone: a machine that holds a part of the corpus can make the keys of that part.
/// </summary>
/// <param name="Value">A hash of what the key is made of. The lowest bits are the kind.</param>
internal readonly record struct ArticleKey(ulong Value)
{
    private const int KindBits = 3;

    /// <summary>Each of many copies is compared with this many: with the first ones, by their ids.</summary>
    private const int MostCopies = 6;

    /// <summary>A sentence that more articles have is a common phrase.</summary>
    private const int MostSentences = 24;

    public ArticleKey(KeyKind kind, ulong hash)
        : this((hash << KindBits) | (uint)kind)
    {
    }

    public KeyKind Kind => (KeyKind)(Value & ((1 << KindBits) - 1));

    /// <summary>
    /// Whether so many articles have the key that it is cut off: each is compared with the first ones only, or, if the key is a row of
    /// words, with none.
    /// </summary>
    /// <param name="articles">How many articles have the key.</param>
    public bool IsTooCommon(int articles) => articles > (Kind == KeyKind.Band ? MostCopies + 1 : MostSentences);

    /// <summary>Returns the pairs of articles to compare, as their places among the articles with this key.</summary>
    /// <param name="articles">How many articles have the key.</param>
    public IEnumerable<(int First, int Second)> Pairs(int articles)
    {
        if (Kind != KeyKind.Band && IsTooCommon(articles)) yield break;
        for (int second = 1; second < articles; second++)
            for (int first = 0; first < second && (Kind != KeyKind.Band || first < MostCopies); first++) yield return (first, second);
    }
}
