using System.Collections.Generic;
using System.Linq;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>The mentions of the person at a place: highlights, references and the first mention.</summary>
internal static class PersonFeature
{
    /// <summary>Of the protocol's DocumentHighlightKind: a mere occurrence.</summary>
    private const int Occurrence = 1;

    public static IReadOnlyList<DocumentHighlight> Highlights(CheckedDocument article, int offset) =>
        [.. Mentions(article, offset).Select(mention => new DocumentHighlight(article.Document.RangeOf(mention.Span), Occurrence))];

    public static IReadOnlyList<Location> Definition(CheckedDocument article, int offset) =>
        [.. Mentions(article, offset).Take(1).Select(mention => At(article, mention))];

    /// <summary>The mentions in the article and in every other article that is open.</summary>
    public static IReadOnlyList<Location> References(CheckedDocument article, int offset, IEnumerable<CheckedDocument> open)
    {
        if (article.MentionAt(offset) is not { } found) return [];
        return
        [
            .. found.Person.Mentions.Select(mention => At(article, mention)),
            .. from other in open
               where other.Document.Uri != article.Document.Uri
               from person in other.Article.People
               where person.Name == found.Person.Name
               from mention in person.Mentions
               select At(other, mention),
        ];
    }

    private static IReadOnlyList<Mention> Mentions(CheckedDocument article, int offset) => article.MentionAt(offset)?.Person.Mentions ?? [];

    private static Location At(CheckedDocument article, Mention mention) =>
        new(article.Document.Uri, article.Document.RangeOf(mention.Span));
}
