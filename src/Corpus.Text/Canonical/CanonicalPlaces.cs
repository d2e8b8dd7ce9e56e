using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Canonical;

/// <summary>
/// Finds the places where the articles of a corpus were filed, from their datelines. <c>PORT ELLERY</c> and <c>Port Ellery, Vost</c> are
/// one place, unless another dateline has a Port Ellery of another region.
/// </summary>
internal static class CanonicalPlaces
{
    /// <summary>Groups the places of all datelines.</summary>
    /// <param name="datelines">The dateline of each article; null where it has none.</param>
    public static IReadOnlyList<EntityEntry> Of(IEnumerable<string?> datelines)
    {
        (FiledPlace Place, int Article)[] filed =
            [.. datelines.SelectMany((dateline, article) => FiledPlace.In(dateline ?? "").Select(place => (place, article)))];
        Dictionary<string, string[]> regions = filed.GroupBy(one => one.Place.CityKey, StringComparer.Ordinal).ToDictionary(
            city => city.Key,
            city => city.Select(one => one.Place.RegionKey).Where(region => region.Length > 0).Distinct().ToArray(),
            StringComparer.Ordinal);
        return
        [
            .. filed.GroupBy(one => one.Place.CityKey + (regions[one.Place.CityKey].Length == 1 ? "" : "," + one.Place.RegionKey),
                one => (one.Place.Name, one.Article), StringComparer.Ordinal)
                .Select(place => SpelledEntity.Of(place))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }
}
