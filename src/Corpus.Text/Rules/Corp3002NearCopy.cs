using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Rules;

/// <summary>CORP3002: two articles are the same apart from small changes.</summary>
internal static class Corp3002NearCopy
{
    public const string Id = "CORP3002";
    public const string Title = "Two articles are nearly the same";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>From this share of common text on, one article is a copy of the other.</summary>
    private const double Copy = 0.75;

    public static IEnumerable<Finding> Check(ArticlePair pair)
    {
        if (pair.Share < Copy) yield break;
        int percent = (int)(pair.Share * 100);
        string share = percent == 100 ? "all" : percent.ToString(CultureInfo.InvariantCulture) + " %";
        yield return CorpusRules.Report(pair.Second, Id, Severity, PlaceOf(pair.Second),
            $"This article has {share} of its text in common with “{NameOf(pair.First)}”.",
            [new(pair.Second, PlaceOf(pair.Second), "this article"), new(pair.First, PlaceOf(pair.First), "the other article")]);
    }

    /// <summary>Returns the span of the headline, or of the first block.</summary>
    private static Span PlaceOf(Article article)
    {
        foreach (Block block in article.Blocks)
            if (block.Kind == BlockKind.Headline) return block.Span;
        return article.Blocks.Count > 0 ? article.Blocks[0].Span : default;
    }

    /// <summary>Returns the name of an article in messages.</summary>
    internal static string NameOf(Article article) => Excerpt.Of(article.Headline ?? article.Id);
}
