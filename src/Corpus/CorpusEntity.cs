using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus;

/// <summary>
/// Somebody or something that several articles of a corpus have in common: a speaker, a publisher, a place. Immutable and safe to use from
/// several threads. No article is read before its dates or quotes are asked for.
/// </summary>
public abstract class CorpusEntity
{
    private readonly Func<IEnumerable<Occurrence>> _find;
    private IReadOnlyList<Occurrence>? _occurrences;
    private IReadOnlyList<Article>? _articles;

    private protected CorpusEntity(string name, IReadOnlyList<string> aliases, Func<IEnumerable<Occurrence>> find)
    {
        Name = name;
        Aliases = aliases;
        _find = find;
    }

    /// <summary>
    /// The canonical name: the form that most articles use, without titles. A short form such as a surname or an acronym is the name only
    /// where no article has a longer one.
    /// </summary>
    public string Name { get; }

    /// <summary>The other names that the articles use, in ordinal order: <c>Holm</c>, <c>EHA</c>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>
    /// The articles: those that quote the speaker, that the publisher published, or that were filed at the place. They stand in the order
    /// of their publication; those without a date come last.
    /// </summary>
    public IReadOnlyList<Article> Articles => _articles ?? Interlocked.CompareExchange(ref _articles, ByDate(), null) ?? _articles;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private protected IReadOnlyList<Occurrence> Occurrences =>
        _occurrences ?? Interlocked.CompareExchange(ref _occurrences, [.. _find()], null) ?? _occurrences;

    private IReadOnlyList<Article> ByDate() =>
    [
        .. Occurrences.Select(place => place.Article).Distinct()
            .OrderBy(article => article.Published?.Day ?? DateTime.MaxValue)
            .ThenBy(article => article.Published?.TimeOfDay ?? TimeSpan.MaxValue)
            .ThenBy(article => article.Id, StringComparer.Ordinal),
    ];

    /// <summary>One article's view of the entity.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Member">The number of the speaker among the members of the article; 0 for other entities.</param>
    internal readonly record struct Occurrence(Article Article, int Member);
}

/// <summary>A publisher of articles of the corpus.</summary>
public sealed partial class CorpusPublisher : CorpusEntity
{
    internal CorpusPublisher(string name, IReadOnlyList<string> aliases, Func<IEnumerable<Occurrence>> find)
        : base(name, aliases, find)
    {
    }
}

/// <summary>A place where articles of the corpus were filed: the place of their datelines.</summary>
public sealed partial class CorpusPlace : CorpusEntity
{
    internal CorpusPlace(string name, IReadOnlyList<string> aliases, Func<IEnumerable<Occurrence>> find)
        : base(name, aliases, find)
    {
    }
}
