using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus;

/// <summary>
/// A person or body that articles of the corpus quote by name: one object for all articles, under one canonical name. A
/// <see cref="Speaker"/> is the same source as one article names it.
/// </summary>
public sealed partial class CorpusSpeaker
{
    private readonly Func<IEnumerable<Quoted>> _find;
    private IReadOnlyList<Quoted>? _quoted;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Quote>? _quotes;

    internal CorpusSpeaker(string name, SpeakerKind kind, IReadOnlyList<string> aliases, Func<IEnumerable<Quoted>> find)
    {
        Name = name;
        Kind = kind;
        Aliases = aliases;
        _find = find;
    }

    /// <summary>The canonical name: the fullest form that the articles use, without titles.</summary>
    public string Name { get; }

    /// <summary>What kind of source this is.</summary>
    public SpeakerKind Kind { get; }

    /// <summary>The other names that the articles use, in ordinal order: <c>Holm</c>, <c>EHA</c>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The articles that quote this speaker, in the order of their publication; those without a date come last.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? Interlocked.CompareExchange(ref _articles, ByDate(), null) ?? _articles;

    /// <summary>The quotes of this speaker in all articles, in the order of <see cref="Articles"/> and then of the text.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes ?? Interlocked.CompareExchange(ref _quotes, [.. Articles.SelectMany(QuotesIn)], null) ?? _quotes;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Gets the quotes of this speaker in <paramref name="article"/>, in the order of the text.</summary>
    internal IReadOnlyList<Quote> QuotesIn(Article article)
    {
        Speaker[] speakers =
            [.. Everywhere.Where(quoted => quoted.Article == article).Select(quoted => article.Facts.Members[quoted.Member])];
        return speakers.Length == 1
            ? speakers[0].Quotes
            : [.. speakers.SelectMany(speaker => speaker.Quotes).OrderBy(quote => quote.Span.Start)];
    }

    /// <summary>Opens no article: facts are decoded when dates or quotes are first used.</summary>
    private IReadOnlyList<Quoted> Everywhere => _quoted ?? Interlocked.CompareExchange(ref _quoted, [.. _find()], null) ?? _quoted;

    private IReadOnlyList<Article> ByDate() =>
    [
        .. Everywhere.Select(quoted => quoted.Article).Distinct()
            .OrderBy(article => article.Published?.Day ?? DateTime.MaxValue)
            .ThenBy(article => article.Published?.TimeOfDay ?? TimeSpan.MaxValue)
            .ThenBy(article => article.Id, StringComparer.Ordinal),
    ];

    /// <summary>One article's view of the speaker.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Member">The number of the speaker among the members of the article.</param>
    internal readonly record struct Quoted(Article Article, int Member);
}
