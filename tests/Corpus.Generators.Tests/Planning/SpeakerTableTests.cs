using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;

namespace Corpus.Generators.Tests.Planning;

public class SpeakerTableTests
{
    [Fact]
    public void Speakers_of_all_articles_have_one_field_each()
    {
        SpeakerTable table = Table(
            Article("a", Member("Kim Jong Un"), Member("Harbour Authority"), Member("A.B. Lind")),
            Article("b", Member("AB Lind"), Member("Kim Jong-un"), Member("officials", isNamed: false)));
        Assert.Equal(["ABLind = A.B. Lind", "HarbourAuthority = Harbour Authority", "KimJongUn = Kim Jong Un"], Fields(table));
    }

    [Fact]
    public void A_speaker_is_quoted_in_each_article_that_uses_any_of_the_names()
    {
        SpeakerTable table = Table(Article("b", Member("Harbour Authority"), Member("AB Lind")), Article("a", Member("A.B. Lind", "Lind")));
        SpeakerEntry lind = SpeakerEntry.Read(table.Packed)[0];
        Assert.Equal(("A.B. Lind", "AB Lind, Lind"), (lind.Name, string.Join(", ", lind.Aliases)));
        Assert.Equal([new SpeakerPlace(0, 0), new SpeakerPlace(1, 1)], lind.Quoted);
    }

    [Fact]
    public void Different_names_with_the_same_identifier_stay_apart()
    {
        const string hyphenated = "Anna Lindholm-Os\u00ADmund", plain = "Anna Lindholm-Osmund";
        SpeakerTable table = Table(Article("a", Member(hyphenated), Member(plain)));
        Assert.Equal(
            ["AnnaLindholmOsmund = " + plain, "AnnaLindholmOsmund" + IdentifierNamer.Distinction(hyphenated) + " = " + hyphenated],
                Fields(table));
    }

    private static SpeakerTable Table(params ArticleSpeakers[] articles) => SpeakerTable.Of(articles);

    private static string[] Fields(SpeakerTable table) => [.. table.Fields.Select(field => field.Name + " = " + field.Speaker)];

    private static ArticleSpeakers Article(string id, params SpeakerMember[] members) =>
        new(new ArticleOrder(id, id + ".txt"), members.ToEquatableArray());

    private static SpeakerMember Member(string name, params string[] aliases) =>
        new(IdentifierNamer.Name(name), name, SpeakerKind.Person, aliases.ToEquatableArray(), IsNamed: true, name);

    private static SpeakerMember Member(string name, bool isNamed) => Member(name) with { IsNamed = isNamed };
}
