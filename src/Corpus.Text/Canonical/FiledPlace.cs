using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>A place of a dateline.</summary>
/// <param name="City">The city, not in capitals.</param>
/// <param name="Region">The state or the country as the dateline writes it; empty where it has none.</param>
/// <param name="Article">The number of the article.</param>
internal sealed record FiledPlace(string City, string Region, int Article)
{
    private static readonly string[] Between = ["/", " and ", " AND "];

    /// <summary>The name: <c>Port Ellery</c>, <c>Port Ellery, Vost</c>.</summary>
    public string Name => Region.Length == 0 ? City : City + ", " + Region;

    public string CityKey => NameKey.Of(City);

    public string RegionKey => NameKey.Of(Region);

    /// <summary>Reads the places of a dateline: <c>PORT ELLERY/TARN</c> has two.</summary>
    public static IEnumerable<FiledPlace> In(string dateline, int article)
    {
        foreach (string place in dateline.Split(Between, StringSplitOptions.RemoveEmptyEntries))
        {
            int comma = place.IndexOf(',');
            string city = Small((comma < 0 ? place : place.Substring(0, comma)).Trim(), shortestWord: 2);
            string region = comma < 0 ? "" : Small(place.Substring(comma + 1).Trim(), shortestWord: 3);
            if (NameKey.Of(city).Length > 0) yield return new FiledPlace(city, region, article);
        }
    }

    /// <summary>Writes a name in capitals as a sentence does: <c>PORT ELLERY</c> is <c>Port Ellery</c>, <c>N.J.</c> stays.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shortestWord">The letters of the shortest word: <c>DC</c> is no word, and <c>EL</c> in EL TARN is one.</param>
    private static string Small(string name, int shortestWord) => name.Any(char.IsLower)
        ? name
        : string.Join(" ", name.Split(' ').Select(word => string.Join("-", word.Split('-').Select(part => Word(part, shortestWord)))));

    private static string Word(string word, int shortestWord)
    {
        bool isInitials = word.Length < shortestWord || word.IndexOf('.') is >= 0 and < 2;
        return isInitials ? word : word.Substring(0, 1) + word.Substring(1).ToLowerInvariant();
    }
}
