using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>Finds the publishers of a corpus: spellings of one name are one publisher, with or without <c>The</c>.</summary>
internal static class CanonicalPublishers
{
    private const string Article = "The ";

    /// <summary>Groups the publishers of all articles.</summary>
    /// <param name="publishers">The publisher of each article; null where nothing says it.</param>
    public static IReadOnlyList<EntityEntry> Of(IEnumerable<string?> publishers) => Spelling.Group(
        publishers.Select((name, article) => new Spelling(KeyOf(name ?? ""), name ?? "", article))
            .Where(spelling => spelling.Name.Length > 0));

    private static string KeyOf(string name)
    {
        string key = NameKey.Of(name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name.Substring(Article.Length) : name);
        return key.Length > 0 ? key : name;
    }
}
