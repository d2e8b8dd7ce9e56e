using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;
using Corpus.Text.Canonical;

namespace Corpus.Generators.Tests.Planning;

public class EntityTableTests
{
    [Fact]
    public void Speakers_of_all_articles_have_one_field_each()
    {
        EntityTable table = Speakers(
            Article("a", "Kim Jong Un", "Harbour Guard", "A.B. Lind"),
            Article("b", "AB Lind", "Kim Jong-un"));
        Assert.Equal(["ABLind = A.B. Lind", "HarbourGuard = Harbour Guard", "KimJongUn = Kim Jong Un"], Fields(table));
    }

    [Fact]
    public void A_speaker_is_quoted_in_each_article_that_uses_any_of_the_names()
    {
        EntityTable table = Speakers(Article("b", "Harbour Guard", "AB Lind"), Article("a", "A.B. Lind"));
        EntityEntry lind = EntityEntry.Read(table.Packed)[0];
        Assert.Equal(("A.B. Lind", "AB Lind"), (lind.Name, string.Join(", ", lind.Aliases)));
        Assert.Equal([new EntityPlace(0, 0), new EntityPlace(1, 1)], lind.Places);
    }

    [Fact]
    public void Publishers_and_places_have_the_articles_in_the_order_of_their_ids()
    {
        ArticleEntities[] articles =
        [
            new(new ArticleOrder("b", "b.txt"), new([]), "The Ellery Post", "PORT ELLERY"),
            new(new ArticleOrder("a", "a.txt"), new([]), null, "Port Ellery"),
        ];
        var plan = EntityPlan.Of(articles, []);
        (EntityTable places, EntityTable publishers) = (plan.Places, plan.Publishers);
        Assert.Equal(["PortEllery = Port Ellery"], Fields(places));
        Assert.Equal([new EntityPlace(0, 0), new EntityPlace(1, 0)], EntityEntry.Read(places.Packed)[0].Places);
        Assert.Equal(["TheElleryPost = The Ellery Post"], Fields(publishers));
        Assert.Equal([new EntityPlace(1, 0)], EntityEntry.Read(publishers.Packed)[0].Places);
    }

    [Fact]
    public void Different_names_with_the_same_identifier_stay_apart()
    {
        EntityTable table = EntityTable.Of([Entry("Anna Holm"), Entry("Anna-Holm")], "Speakers");
        Assert.Equal(["AnnaHolm = Anna Holm", "AnnaHolm" + IdentifierNamer.Distinction("Anna-Holm") + " = Anna-Holm"], Fields(table));
    }

    [Fact]
    public void A_name_that_the_class_uses_itself_gets_another_identifier() =>
        Assert.Equal(["All_ = All", "Places_ = Places"], Fields(EntityTable.Of([Entry("All"), Entry("Places")], "Places")));

    private static EntityTable Speakers(params ArticleEntities[] articles) => EntityPlan.Of(articles, []).Speakers;

    private static string[] Fields(EntityTable table) => [.. table.Fields.Select(field => field.Name + " = " + field.Entity)];

    private static EntityEntry Entry(string name) => new(name, SpeakerKind.Unknown, [], []);

    private static ArticleEntities Article(string id, params string[] names) => new(new ArticleOrder(id, id + ".txt"),
        names.Select((name, member) => new ArticleEntity(name, SpeakerKind.Person, [], member)).ToEquatableArray(), null, null);
}
