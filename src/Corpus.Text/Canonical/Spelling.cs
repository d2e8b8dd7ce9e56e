using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>The name of a publisher or a place, as one article spells it.</summary>
/// <param name="Key">Equal for the spellings of one publisher or place.</param>
/// <param name="Name">The name.</param>
/// <param name="Article">The number of the article.</param>
internal sealed record Spelling(string Key, string Name, int Article)
{
    /// <summary>Groups spellings. The name of a group is the most frequent spelling, and of two the shorter one.</summary>
    /// <returns>The groups, in the ordinal order of their names.</returns>
    public static IReadOnlyList<EntityEntry> Group(IEnumerable<Spelling> spellings) =>
    [
        .. spellings.GroupBy(spelling => spelling.Key, StringComparer.Ordinal)
            .Select(same => Entry([.. same]))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    private static EntityEntry Entry(Spelling[] spellings)
    {
        Spelling[][] names =
            [.. spellings.GroupBy(spelling => spelling.Name, StringComparer.Ordinal).Select(same => same.ToArray())];
        Array.Sort(names, Compare);
        Spelling[] articles = [.. spellings.GroupBy(spelling => spelling.Article).Select(same => same.First())];
        Array.Sort(articles, (one, other) => one.Article.CompareTo(other.Article));
        return new EntityEntry(names[0][0].Name, SpeakerKind.Unknown,
            [.. names.Skip(1).Select(same => same[0].Name).OrderBy(name => name, StringComparer.Ordinal)],
            [.. articles.Select(spelling => new EntityPlace(spelling.Article, 0))]);
    }

    private static int Compare(Spelling[] one, Spelling[] other)
    {
        if (one.Length != other.Length) return other.Length.CompareTo(one.Length);
        (string name, string otherName) = (one[0].Name, other[0].Name);
        return name.Length != otherName.Length ? name.Length.CompareTo(otherName.Length) : string.CompareOrdinal(name, otherName);
    }
}
