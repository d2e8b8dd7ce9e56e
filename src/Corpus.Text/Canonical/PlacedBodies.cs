using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Canonical;

/// <summary>
/// Finds the body that an article names with its place and then without: <c>Ellery's Harbour Ministry … the Harbour Ministry</c>. In the
/// next article, the Harbour Ministry may be another one.
/// </summary>
internal static class PlacedBodies
{
    /// <summary>Gives the full name of each body that the article also names in full, by the name without the place.</summary>
    /// <param name="entities">The people and bodies of the article.</param>
    public static IReadOnlyDictionary<string, string?> In(IReadOnlyList<ArticleEntity> entities)
    {
        Dictionary<string, string?>? full = null;
        foreach (ArticleEntity body in entities.Where(entity => entity.Kind == SpeakerKind.Organisation))
        {
            if (WithoutPlace(body.Name) is not { } bare) continue;
            full ??= new Dictionary<string, string?>(StringComparer.Ordinal);
            full[bare] = full.ContainsKey(bare) ? null : body.Name;
        }
        return full ?? None;
    }

    private static readonly Dictionary<string, string?> None = [];

    /// <summary>Gives the name behind the place; null where no place stands before the name.</summary>
    private static string? WithoutPlace(string name)
    {
        string[] words = name.Split(' ');
        int first = 0;
        while (first < words.Length && IsPlace(words[first]) && !IsPossessive(words[first])) first++;
        if (first < words.Length && IsPossessive(words[first])) first++;
        return first > 0 && words.Length - first > 1 ? string.Join(" ", words.Skip(first)) : null;
    }

    private static bool IsPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal);

    private static bool IsPlace(string word) => Lexicon.English.Is(word, WordClass.Place | WordClass.Demonym);
}
