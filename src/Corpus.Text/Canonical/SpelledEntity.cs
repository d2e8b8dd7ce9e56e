using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>Makes an entry of the spellings of one publisher or place.</summary>
internal static class SpelledEntity
{
    /// <summary>Makes the entry: its name is the most frequent spelling, and of two the shorter one.</summary>
    /// <param name="spelled">The spellings, each with the number of its article.</param>
    public static EntityEntry Of(IEnumerable<(string Name, int Article)> spelled)
    {
        (string Name, int Article)[] all = [.. spelled];
        string[] names =
        [
            .. all.GroupBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(same => same.Count())
                .ThenBy(same => same.Key.Length).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key),
        ];
        return new EntityEntry(names[0], SpeakerKind.Unknown, [.. names.Skip(1).OrderBy(name => name, StringComparer.Ordinal)],
            [.. all.Select(one => one.Article).Distinct().OrderBy(article => article).Select(article => new EntityPlace(article, 0))]);
    }
}
