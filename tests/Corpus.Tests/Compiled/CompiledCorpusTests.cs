using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Compiled;
using Corpus.Facts;

namespace Corpus.Tests.Compiled;

public class CompiledCorpusTests
{
    private static readonly Assembly Home = typeof(CompiledCorpusTests).Assembly;

    private static string Encoded => FactsCodec.Encode(InventedArticle.Facts, InventedArticle.Text, [InventedArticle.Brandt]);

    public struct Speakers
    {
        public readonly Speaker AnaBrandt;
    }

    [Fact]
    public void Text_and_facts_come_back_from_the_assembly()
    {
        Article<Speakers> article = Open<Speakers>("world/harbour", "Corpus/harbour.txt", Encoded);
        Assert.Equal(InventedArticle.Create().ToSnapshot(), article.ToSnapshot());
        Assert.Equal("world/harbour: Harbour opens at Port Ellery", article.ToString());
    }

    [Fact]
    public void A_speaker_is_a_member_and_has_their_quotes()
    {
        Article<Speakers> article = Open<Speakers>("world/harbour", "Corpus/harbour.txt", Encoded);
        Quote quote = Assert.Single(article.Speakers.AnaBrandt.Quotes);
        Assert.Equal("The harbour\nis ‘open’ now,", quote.Content.Of(article.Text));
        Assert.Same(article.Quotes[0], quote);
        Assert.Same(article, quote.Article);
        Assert.Equal([quote], article.QuotesBy("ana brandt"));
        Assert.Equal([quote], article.QuotesBy("Brandt"));
        Assert.Empty(article.QuotesBy("Otto Lind"));
    }

    [Fact]
    public void Facts_need_no_text()
    {
        Article article = Open("gone", "Corpus/gone.txt", Encoded);
        Assert.Equal("Harbour opens at Port Ellery", article.Headline);
        string message = Assert.Throws<InvalidOperationException>(() => article.Text).Message;
        Assert.Equal(
            "The article 'gone' in Corpus.Tests cannot be opened: its text is not embedded: there is no resource 'Corpus/gone.txt'",
                message);
    }

    [Fact]
    public void A_text_that_is_not_the_one_that_was_read_is_refused()
    {
        string facts = FactsCodec.Encode(new ArticleFacts(), "another text", []);
        Article article = Open("world/harbour", "Corpus/harbour.txt", facts);
        string message = Assert.Throws<InvalidOperationException>(() => article.Text).Message;
        Assert.Contains("is not the text that its facts were read from (12 characters, hash ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_another_version_are_refused()
    {
        Article article = Open("old", "Corpus/harbour.txt", "~");
        Assert.Contains("another version of the package", Assert.Throws<InvalidOperationException>(() => article.Headline).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_its_facts_still_has_its_text()
    {
        Article article = Open("a", "Corpus/harbour.txt", "");
        Assert.Equal(InventedArticle.Text, article.Text);
        Assert.Contains("CORP0005", Assert.Throws<InvalidOperationException>(() => article.Headline).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speakers_type_that_does_not_fit_the_facts_is_refused()
    {
        Article<NoSpeakers> article = Open<NoSpeakers>("a", "Corpus/harbour.txt", Encoded);
        Assert.Contains("rebuild", Assert.Throws<InvalidOperationException>(() => article.Speakers).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_threads_see_the_same_facts()
    {
        for (int round = 0; round < 50; round++)
        {
            Article<Speakers> article = Open<Speakers>("world/harbour", "Corpus/harbour.txt", Encoded);
            IReadOnlyList<Quote>[] seen =
                await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => article.Speakers.AnaBrandt.Quotes)));
            Assert.All(seen, quotes => Assert.Same(article.Quotes[0], quotes[0]));
        }
    }

    [Fact]
    public void Each_article_is_one_object_and_packs_are_read_on_demand()
    {
        var read = new List<string>();
        string Pack(string name, params string[] facts)
        {
            read.Add(name);
            return FactsPack.Write(facts);
        }
        string index =
            IndexEntry.Write([new("a", "Corpus/harbour.txt", 1), new("b", "Corpus/harbour.txt", 0), new("c", "Corpus/gone.txt", 1)]);
        var corpus = new CompiledCorpus(Home, index, [() => Pack("first", Encoded), () => Pack("second", Encoded, "~")], openFolders: null);

        Assert.Equal(["a", "b", "c"], corpus.Articles.Select(article => article.Id));
        Assert.Same(corpus[1], corpus.Articles.Find("b"));
        Assert.Empty(read);
        Assert.Equal("Harbour opens at Port Ellery", corpus[0].Headline);
        Assert.Equal(["second"], read);
        Assert.Contains("another version", Assert.Throws<InvalidOperationException>(() => corpus[2].Headline).Message,
            StringComparison.Ordinal);
        Assert.Equal(["second"], read);
    }

    [Fact]
    public void Typed_speakers_are_there_even_if_all_articles_are_opened_first()
    {
        CompiledCorpus corpus = null!;
        string index = IndexEntry.Write([new("a", "Corpus/harbour.txt", 0)]);
        corpus = new CompiledCorpus(Home, index, [() => FactsPack.Write([Encoded])], () => corpus.Open<Speakers>(0));
        Assert.Same(corpus.Articles[0], corpus.Open<Speakers>(0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("###a")]
    public void A_damaged_pack_is_refused(string packed)
    {
        var corpus = new CompiledCorpus(Home, IndexEntry.Write([new("a", "Corpus/harbour.txt", 0)]), [() => packed], openFolders: null);
        Assert.Contains("damaged", Assert.Throws<InvalidOperationException>(() => corpus[0].Headline).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_corpus_speaker_has_articles_by_date_and_quotes_from_all_of_them()
    {
        IndexEntry[] index = [new("a", "Corpus/harbour.txt", 0), new("b", "Corpus/harbour.txt", 0)];
        var corpus = new CompiledCorpus(Home, IndexEntry.Write(index), [() => FactsPack.Write([Encoded, Encoded])], openFolders: null);
        CorpusSpeaker brandt = Assert.Single(CompiledEntities.Speakers(
            corpus.Articles, EntityEntry.Write([new("Ana Brandt", SpeakerKind.Person, ["Brandt"], [new(0, 0), new(1, 0)])])));
        Assert.Equal(("Ana Brandt", SpeakerKind.Person, "Brandt"), (brandt.ToString(), brandt.Kind, Assert.Single(brandt.Aliases)));
        Assert.Equal([corpus[0], corpus[1]], brandt.Articles);
        Assert.Equal([corpus[0].Quotes[0], corpus[1].Quotes[0]], brandt.Quotes);
        Assert.Equal([corpus[1].Quotes[0]], corpus[1].QuotesBy(brandt));
        Assert.Empty(InventedArticle.Create().QuotesBy(brandt));
    }

    [Fact]
    public void Publishers_and_places_have_their_articles()
    {
        var corpus = One("a", "Corpus/harbour.txt", Encoded);
        string packed = EntityEntry.Write([new("Port Ellery", SpeakerKind.Unknown, ["Ellery"], [new(0, 0)])]);
        CorpusPublisher publisher = CompiledEntities.Publishers(corpus.Articles, packed)[0];
        CorpusPlace place = CompiledEntities.Places(corpus.Articles, packed)[0];
        Assert.Equal(("Port Ellery", "Ellery", corpus[0]), (place.Name, place.Aliases[0], place.Articles[0]));
        Assert.Equal(("Port Ellery", "Ellery", corpus[0]), (publisher.Name, publisher.Aliases[0], publisher.Articles[0]));
    }

    [Theory]
    [InlineData("Ana Brandt", "Ana Brandt")]
    [InlineData("ana-brandt", "Ana Brandt")]
    [InlineData("Brandt", "Ana Brandt")]
    [InlineData("Lund", "Lund")]
    [InlineData("the mayor", null)]
    [InlineData("Otto Lind", null)]
    public void An_entity_is_found_by_its_name_or_by_an_alias_of_its_own(string name, string? found)
    {
        var corpus = One("a", "Corpus/harbour.txt", Encoded);
        EntityCollection<CorpusSpeaker> speakers = CompiledEntities.Speakers(corpus.Articles, EntityEntry.Write(
            [
                new("Ana Brandt", SpeakerKind.Person, ["Brandt", "Lund", "the mayor"], []),
                new("Lund", SpeakerKind.Person, [], []),
                new("Bert Ode", SpeakerKind.Person, ["the mayor"], []),
            ]));
        Assert.Equal(found, speakers.Find(name)?.Name);
    }

    private static Article Open(string id, string resource, string facts) => One(id, resource, facts)[0];

    private static Article<TSpeakers> Open<TSpeakers>(string id, string resource, string facts)
        where TSpeakers : struct => One(id, resource, facts).Open<TSpeakers>(0);

    private static CompiledCorpus One(string id, string resource, string facts) =>
        new(Home, IndexEntry.Write([new(id, resource, 0)]), [() => FactsPack.Write([facts])], openFolders: null);
}
