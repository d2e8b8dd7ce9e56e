using System;
using System.IO;
using System.Linq;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;

namespace Corpus.Checking.Tests;

/// <summary>Articles that are kept small until rules compare them.</summary>
public sealed class KeptArticlesTests : IDisposable
{
    private const string Story = "Bridge opens\n\nThe bridge opens on Tuesday, March 13, 2024, Anna Holm said.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_access_makes_the_article_again_with_all_its_facts()
    {
        KeptArticles kept = Keep();
        Article article = Assert.Single(kept);
        Assert.NotSame(article, kept[0]);
        Assert.Equal((Story, "Bridge opens", "CORP2001"), (article.Text, article.Headline, article.Findings.Single().Rule));
        Assert.Equal("Tuesday", article.Findings[0].Related[0].Text);
    }

    [Fact]
    public void A_file_that_has_changed_is_not_used_as_the_text_of_the_article()
    {
        KeptArticles kept = Keep();
        _folder.File("bridge.txt", "Another story");
        Assert.Throws<IOException>(() => kept[0].Text);
    }

    [Fact]
    public void An_article_that_could_not_be_loaded_is_not_kept() =>
        Assert.Empty(new KeptArticles { new Checker().CheckAlone(ArticleSource.Unreadable("no.txt", "there is no such file or folder")) });

    private KeptArticles Keep()
    {
        _folder.File("bridge.txt", Story);
        ArticleSource source = new ArticleFiles(Stream.Null).Find([_folder.Path("bridge.txt")], InputFormat.Auto).Single();
        return new KeptArticles { new Checker().CheckAlone(source) };
    }
}
