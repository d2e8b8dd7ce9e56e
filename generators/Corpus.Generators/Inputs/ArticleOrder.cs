using System;
using System.Collections.Generic;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Inputs;

/// <summary>The key that orders articles: by id, then by file if two articles have the same id.</summary>
internal sealed record ArticleOrder(string Id, string Resource)
{
    /// <summary>The order of articles. The article numbers in compiled tables follow it.</summary>
    public static readonly IComparer<ArticleOrder> Comparer = Comparer<ArticleOrder>.Create((a, b) =>
        string.CompareOrdinal(a.Id, b.Id) is not 0 and int order ? order : string.CompareOrdinal(a.Resource, b.Resource));
}

/// <summary>The speakers that an article adds to the corpus.</summary>
internal sealed record ArticleSpeakers(ArticleOrder Order, EquatableArray<SpeakerMember> Speakers);
