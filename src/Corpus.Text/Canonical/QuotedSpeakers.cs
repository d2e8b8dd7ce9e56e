using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>The speakers of some articles, and the canonical speaker of the corpus that each of them is.</summary>
internal sealed class QuotedSpeakers
{
    private readonly Dictionary<Speaker, EntityEntry> _canonical = [];

    /// <summary>Groups the speakers of the articles.</summary>
    /// <param name="articles">The articles, in the order of the corpus.</param>
    public QuotedSpeakers(IReadOnlyList<Article> articles)
    {
        Speaker[][] quoted = [.. articles.Select(article => article.AllSpeakers.Where(speaker => speaker.Quotes.Count > 0).ToArray())];
        All = CanonicalSpeakers.Of([.. articles.Select((article, i) => ArticleEntity.Of(article, quoted[i]))], StatedAliases.None);
        foreach (EntityEntry speaker in All)
            foreach (EntityPlace place in speaker.Places) _canonical[quoted[place.Article][place.Member]] = speaker;
    }

    /// <summary>The canonical speakers, in the ordinal order of their names.</summary>
    public IReadOnlyList<EntityEntry> All { get; }

    /// <summary>Gets the canonical name of a speaker; the name in the article where the speaker has no name in the corpus.</summary>
    public string NameOf(Speaker speaker) => _canonical.TryGetValue(speaker, out EntityEntry? entry) ? entry.Name : speaker.Name;

    /// <summary>Gets all names of a speaker: those of the article and those of the corpus.</summary>
    public IEnumerable<string> NamesOf(Speaker speaker)
    {
        IEnumerable<string> names = speaker.Aliases.Prepend(speaker.Name);
        return _canonical.TryGetValue(speaker, out EntityEntry? entry) ? names.Append(entry.Name).Concat(entry.Aliases) : names;
    }
}
