using System.Linq;
using Corpus.Facts;
using Corpus.Text.Canonical;

namespace Corpus.Text.Tests.Canonical;

/// <summary>The publishers and the places of a corpus.</summary>
public class CanonicalOriginsTests
{
    [Theory]
    [InlineData("The Ellery Post|Ellery Post|Ellery Post", "Ellery Post (The Ellery Post)")]
    [InlineData("ELLERY POST|Ellery Post|Ellery-Post", "ELLERY POST (Ellery Post, Ellery-Post)")]
    [InlineData("Ellery Post|Ellery Times|", "Ellery Post; Ellery Times")]
    [InlineData("The Post|The Ellery Post", "The Ellery Post; The Post")]
    [InlineData("||", "")]
    public void Spellings_of_one_publisher_are_one(string publishers, string expected) =>
        Assert.Equal(expected, Describe([.. CanonicalPublishers.Of(publishers.Split('|').Select(name => name.Length == 0 ? null : name))]));

    [Theory]
    [InlineData("PORT ELLERY|Port Ellery", "Port Ellery")]
    [InlineData("PORT ELLERY|PORT ELLERY, Vost", "Port Ellery (Port Ellery, Vost)")]
    [InlineData("TARN, Vost|TARN, Brenn|TARN", "Tarn; Tarn, Brenn; Tarn, Vost")]
    [InlineData("PORT ELLERY/TARN", "Port Ellery; Tarn")]
    [InlineData("PORT ELLERY AND TARN, V.T.", "Port Ellery; Tarn, V.T.")]
    [InlineData("EL TARN, VT", "El Tarn, VT")]
    [InlineData("ST. ORNE|U.N. CAMP", "St. Orne; U.N. Camp")]
    [InlineData("LUND-ON-SEA", "Lund-On-Sea")]
    [InlineData("|", "")]
    public void A_dateline_names_places(string datelines, string expected) =>
        Assert.Equal(expected, Describe([.. CanonicalPlaces.Of(datelines.Split('|').Select(line => line.Length == 0 ? null : line))]));

    [Fact]
    public void A_place_has_its_articles()
    {
        EntityEntry ellery = Assert.Single(CanonicalPlaces.Of([null, "PORT ELLERY", "Port Ellery"]));
        Assert.Equal([new EntityPlace(1, 0), new EntityPlace(2, 0)], ellery.Places);
    }

    private static string Describe(EntityEntry[] entities) => string.Join("; ", entities.Select(
        entity => entity.Name + (entity.Aliases.Count == 0 ? "" : " (" + string.Join(", ", entity.Aliases) + ")")));
}
