using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>Finds whom the names of one article mean, once the names of the corpus are joined.</summary>
internal sealed class ArticleNames(NameTable names, IReadOnlyList<ArticleEntity> entities)
{
    private readonly IReadOnlyDictionary<string, string?> _placed = PlacedBodies.In(entities);

    /// <summary>Finds the speaker.</summary>
    public NameNode SpeakerOf(ArticleEntity quoted)
    {
        NameNode node = names.Named(quoted.Name);
        if (node.Stated is null && _placed.TryGetValue(quoted.Name, out string? full) && full is not null) return names.Named(full).Root;
        return node.IsPerson && node.IsShort && node.Root != node && IsSharedHere(node) ? node : node.Root;
    }

    /// <summary>Whether the article names two people, or another one, by this surname: then nobody knows which of them speaks.</summary>
    private bool IsSharedHere(NameNode surname) => entities.Any(entity =>
        entity.Kind == SpeakerKind.Person
            && names.Named(entity.Name) is { IsPerson: true, IsShort: false } other
            && other.Root != surname.Root
            && other.Form.EndsWith(surname.Form));
}
