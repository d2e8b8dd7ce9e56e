using System;
using System.Collections.Generic;

namespace Corpus.Checking;

/// <summary>A finding as it is reported: with the severity that the configuration gives it, and its place in a file.</summary>
/// <param name="Finding">What the reader found.</param>
/// <param name="Severity">The severity after <c>.editorconfig</c> and <c>.globalconfig</c>.</param>
/// <param name="Source">The file, or the record, that holds the article.</param>
/// <param name="Start">Where the finding starts in the article.</param>
/// <param name="End">Just past its end.</param>
/// <param name="Fingerprint">Identifies the finding among those of its rule and article. It does not change when lines move or other text
/// changes.</param>
public sealed record CheckedFinding(
    Finding Finding, FindingSeverity Severity, ArticleSource Source, LinePosition Start, LinePosition End, string Fingerprint)
{
    /// <summary>The rule.</summary>
    public Rule Rule => RuleCatalogue.Get(Finding.Rule);

    /// <summary>Where the articles come from that the finding refers to; null where that is its own alone.</summary>
    internal Func<Article, ArticleSource>? Sources { get; init; }

    /// <summary>
    /// Returns the file or the record of an article that the finding refers to: its own, or one that it was compared with.
    /// </summary>
    public ArticleSource SourceOf(Article article) => article == Finding.Article ? Source : Sources?.Invoke(article) ?? Source;
}

/// <summary>An article and what is reported about it.</summary>
/// <param name="Source">The file, or the record, that holds the article.</param>
/// <param name="Article">The article; null where it cannot be loaded.</param>
/// <param name="Findings">What is reported, in the order of the text.</param>
/// <param name="Problem">Why the article cannot be loaded; null where it can.</param>
public sealed record CheckedArticle(
    ArticleSource Source, Article? Article, IReadOnlyList<CheckedFinding> Findings, string? Problem = null)
{
    /// <summary>Whether the findings are those of rules that compare articles: the article itself was reported before.</summary>
    public bool IsCompared { get; init; }
}
