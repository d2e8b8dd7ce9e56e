using System;
using System.Collections.Generic;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Inputs;

/// <summary>The key that orders articles: by id, then by file if two articles have the same id.</summary>
internal sealed record ArticleOrder(string Id, string Resource)
{
    /// <summary>The order of articles. The article numbers in compiled tables follow it.</summary>
    public static readonly IComparer<ArticleOrder> Comparer = Comparer<ArticleOrder>.Create((a, b) =>
        string.CompareOrdinal(a.Id, b.Id) is not 0 and int order ? order : string.CompareOrdinal(a.Resource, b.Resource));
}

/// <summary>What an article adds to <c>Speakers</c>, <c>Publishers</c> and <c>Places</c>.</summary>
internal sealed record ArticleEntities(ArticleOrder Order, EquatableArray<ArticleEntity> Entities, string? Publisher, string? Dateline)
{
    public ArticleEntities(ArticleModel article)
        : this(article.Order, article.Entities, article.Summary.Publisher, article.Dateline)
    {
    }
}
