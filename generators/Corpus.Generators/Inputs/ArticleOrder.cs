using System;
using System.Collections.Generic;
using Corpus.Generators.Naming;

namespace Corpus.Generators.Inputs;

/// <summary>What the order of the articles depends on: by id, then by file where two have one id.</summary>
internal sealed record ArticleOrder(string Id, string Resource)
{
    /// <summary>The one order of articles: the numbers in compiled tables count by it.</summary>
    public static readonly IComparer<ArticleOrder> Comparer = Comparer<ArticleOrder>.Create((a, b) =>
        string.CompareOrdinal(a.Id, b.Id) is not 0 and int order ? order : string.CompareOrdinal(a.Resource, b.Resource));
}

/// <summary>An article's part of the speakers of the corpus.</summary>
internal sealed record ArticleSpeakers(ArticleOrder Order, EquatableArray<SpeakerMember> Speakers);
