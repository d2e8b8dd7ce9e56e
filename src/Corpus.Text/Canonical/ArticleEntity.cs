using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>A person or body that an article names. Value equality.</summary>
/// <param name="Name">The canonical name within the article.</param>
/// <param name="Kind">A person or a body.</param>
/// <param name="Aliases">The other names within the article.</param>
/// <param name="Member">The number among the members of the article; -1 if the article does not quote the person or body.</param>
internal sealed record ArticleEntity(string Name, SpeakerKind Kind, IReadOnlyList<string> Aliases, int Member = ArticleEntity.NotQuoted)
{
    private const int NotQuoted = -1;

    /// <summary>Whether the article quotes the person or body.</summary>
    public bool IsQuoted => Member != NotQuoted;

    /// <summary>
    /// Returns the people and bodies that an article quotes by name, and those that it only names. The latter show which names the corpus
    /// has: one article quotes Holm, and another only mentions Anna Holm.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="members">The speakers that are its members.</param>
    public static IReadOnlyList<ArticleEntity> Of(Article article, IReadOnlyList<Speaker> members) =>
    [
        .. members.Select((speaker, i) => new ArticleEntity(speaker.Name, speaker.Kind, speaker.Aliases, i))
            .Where(entity => SpeakerWords.AreName(entity.Name, entity.Kind)),
        .. NotQuotedIn(article, [.. members]),
    ];

    private static IEnumerable<ArticleEntity> NotQuotedIn(Article article, HashSet<Speaker> quoted)
    {
        foreach (Person person in article.People)
            if (person.Speaker is not { } speaker || !quoted.Contains(speaker))
                yield return new ArticleEntity(person.Name, SpeakerKind.Person, person.Aliases);
        foreach (Speaker body in article.AllSpeakers)
            if (body.Kind == SpeakerKind.Organisation && !quoted.Contains(body) && SpeakerWords.AreName(body.Name, body.Kind))
                yield return new ArticleEntity(body.Name, body.Kind, body.Aliases);
    }

    /// <inheritdoc/>
    public bool Equals(ArticleEntity? other) =>
        other is not null
            && Name == other.Name
            && Kind == other.Kind
            && Member == other.Member
            && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
