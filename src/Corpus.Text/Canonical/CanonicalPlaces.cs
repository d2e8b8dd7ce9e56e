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
        FiledPlace[] filed = [.. datelines.SelectMany((dateline, article) => FiledPlace.In(dateline ?? "", article))];
        ILookup<string, FiledPlace> byCity = filed.ToLookup(place => place.CityKey, StringComparer.Ordinal);
        return Spelling.Group(byCity.SelectMany(city => Spellings([.. city])));
    }

    private static IEnumerable<Spelling> Spellings(FiledPlace[] city)
    {
        string[] regions = [.. city.Select(place => place.RegionKey).Where(region => region.Length > 0).Distinct(StringComparer.Ordinal)];
        return city.Select(place =>
            new Spelling(place.CityKey + (regions.Length == 1 ? "" : "," + place.RegionKey), place.Name, place.Article));
    }
}
