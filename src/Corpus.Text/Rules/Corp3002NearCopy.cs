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

    public static IEnumerable<Finding> Check(CorpusIndex index)
    {
        var told = new HashSet<Article>();
        foreach (NearCopy copy in index.Copies)
        {
            // Each of several copies is reported once, with the first article.
            if (copy.Share < Copy || !told.Add(copy.Second.Article)) continue;
            Article first = copy.First.Article, second = copy.Second.Article;
            int percent = (int)(copy.Share * 100);
            string share = percent == 100 ? "all" : percent.ToString(CultureInfo.InvariantCulture) + " %";
            yield return CorpusRules.Report(second, Id, Severity, PlaceOf(second),
                $"This article has {share} of its text in common with “{NameOf(first)}”.",
                [new(second, PlaceOf(second), "this article"), new(first, PlaceOf(first), "the other article")]);
        }
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
