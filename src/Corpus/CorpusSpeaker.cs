using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus;

/// <summary>
/// A person or body that articles of the corpus quote by name: one object for all articles, under one canonical name. A
/// <see cref="Speaker"/> is the same source as one article names it.
/// </summary>
/// <remarks>
/// Spellings of one name are one speaker, and so are a full name and its short forms where the corpus leaves no doubt: Kim Jong-un and Kim
/// Jong Un, Anna Holm and Mayor Holm, an agency and its acronym. Where it leaves a doubt, they stay two. A file of <c>CorpusAliases</c>
/// joins or separates names.
/// </remarks>
public sealed partial class CorpusSpeaker : CorpusEntity
{
    private ILookup<Article, Speaker>? _speakers;
    private IReadOnlyList<Quote>? _quotes;

    internal CorpusSpeaker(string name, SpeakerKind kind, IReadOnlyList<string> aliases, Func<IEnumerable<Occurrence>> find)
        : base(name, aliases, find) => Kind = kind;

    /// <summary>What kind of source this is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The quotes of this speaker in all articles, in the order of <see cref="CorpusEntity.Articles"/> and then of the
    /// text.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes ?? Interlocked.CompareExchange(ref _quotes, [.. Articles.SelectMany(QuotesIn)], null) ?? _quotes;

    /// <summary>Gets the quotes of this speaker in <paramref name="article"/>, in the order of the text.</summary>
    internal IReadOnlyList<Quote> QuotesIn(Article article)
    {
        Speaker[] speakers = [.. Speakers[article]];
        return speakers.Length == 1
            ? speakers[0].Quotes
            : [.. speakers.SelectMany(speaker => speaker.Quotes).Distinct().OrderBy(quote => quote.Span.Start)];
    }

    private ILookup<Article, Speaker> Speakers => _speakers ?? Interlocked.CompareExchange(ref _speakers,
        Occurrences.ToLookup(place => place.Article, place => place.Article.Facts.Members[place.Member]), null) ?? _speakers;
}
