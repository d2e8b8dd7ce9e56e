using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Text;

namespace Corpus.Checking.Tests;

/// <summary>Articles that are kept small until rules compare them.</summary>
public sealed class KeptArticlesTests : IDisposable
{
    private const string Story = "Bridge opens\n\nThe bridge opens on Tuesday, March 13, 2024, Anna Holm said.\n";

    private readonly TempFolder _folder = new();

    private readonly Spool _spool = new();

    public void Dispose()
    {
        _spool.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_access_makes_the_article_again_with_all_its_facts()
    {
        KeptArticles kept = Keep();
        Article article = kept[0];
        Assert.NotSame(article, kept[0]);
        Assert.Equal((Story, "Bridge opens", "CORP2001"), (article.Text, article.Headline, article.Findings.Single().Rule));
        Assert.Equal("Tuesday", article.Findings[0].Related[0].Text);
    }

    [Fact]
    public void A_file_that_has_changed_is_not_used_as_the_text_of_the_article()
    {
        KeptArticles kept = Keep();
        _folder.File("bridge.txt", "Another story");
        Assert.Throws<UnreadableException>(() => kept[0].Text);
    }

    [Fact]
    public void A_record_is_loaded_from_its_place_in_the_file()
    {
        _folder.File("news.jsonl", "{\"id\":\"a\",\"text\":\"One\"}\n{\"id\":\"b\",\"text\":\"Two\"}\n");
        ArticleSource source = Find("news.jsonl").Last();
        ArticleSource lasting = new KeptArticles(_spool).Lasting(source, source.Load());
        Assert.Equal(("Two", source.Place), (lasting.Load().Text, lasting.Place));
        File.Delete(_folder.Path("news.jsonl"));
        Assert.Equal("Two", source.Load().Text);
        Assert.Throws<UnreadableException>(() => lasting.Load());
    }

    [Fact]
    public void Standard_input_is_kept_because_it_cannot_be_read_again()
    {
        var input = new MemoryStream(Encoding.UTF8.GetBytes(Story));
        ArticleSource source = Assert.Single(new ArticleFiles(input).Find(["-"], InputFormat.Auto));
        ArticleSource lasting = new KeptArticles(_spool).Lasting(source, source.Load());
        Assert.Equal((Story, "stdin"), (lasting.Load().Text, lasting.Load().Metadata.Id));
    }

    [Fact]
    public void Articles_are_ordered_by_their_ids_and_then_as_they_came()
    {
        var kept = new KeptArticles(_spool);
        foreach (string id in new[] { "c", "a", "b", "a" })
            kept.Add(ArticleSource.FromText(id, Story), ArticleReader.Read(Story, new ArticleMetadata { Id = id }));
        Assert.Equal([1, 3, 2, 0], kept.ById());
    }

    private KeptArticles Keep()
    {
        _folder.File("bridge.txt", Story);
        ArticleSource source = Find("bridge.txt").Single();
        var kept = new KeptArticles(_spool);
        kept.Add(source, new Checker().CheckAlone(source).Article!);
        return kept;
    }

    private IEnumerable<ArticleSource> Find(string file) => new ArticleFiles(Stream.Null).Find([_folder.Path(file)], InputFormat.Auto);
}
