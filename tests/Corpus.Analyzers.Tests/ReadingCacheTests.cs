using System.Globalization;
using System.Linq;
using Corpus.Facts;
using Corpus.Roslyn;
using Corpus.Text;
using Corpus.Text.Events;
using Corpus.Text.Rules.Across;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>The cache that a compiler server keeps between two builds.</summary>
public class ReadingCacheTests
{
    private const string Ferry = "Ferry stays in harbour\n\n“It is too windy,” Anna Holm said on Tuesday, March 13, 2024.\n";

    private static readonly ArticleMetadata Stated = new() { Id = "ferry", Publisher = "The Ellery Post" };

    [Fact]
    public void The_same_text_and_metadata_find_what_was_read_before()
    {
        var cache = new ReadingCache(100_000);
        Article read = Read(Ferry, Stated);
        Keep(cache, Ferry, Stated);

        Article? found = cache.Find(SourceText.From(Ferry), Stated with { });

        Assert.Equal(read.ToSnapshot(), found!.ToSnapshot());
        Assert.Equal(read.Findings.Select(finding => (finding.Rule, finding.Span)),
            found.Findings.Select(finding => (finding.Rule, finding.Span)));
        Assert.NotEmpty(found.Findings);
    }

    [Fact]
    public void Another_text_or_other_metadata_find_nothing()
    {
        var cache = new ReadingCache(100_000);
        Keep(cache, Ferry, Stated);

        Assert.Null(cache.Find(SourceText.From(Ferry.Replace("13", "12")), Stated));
        Assert.Null(cache.Find(SourceText.From(Ferry), Stated with { Published = "2024-03-14" }));
        Assert.Null(cache.Find(SourceText.From(Ferry), Stated with { Id = "other" }));
    }

    [Fact]
    public void The_cache_is_bounded_and_keeps_what_is_used()
    {
        var cache = new ReadingCache(10_000);
        Keep(cache, Ferry, Stated);
        for (int i = 0; i < 200; i++)
        {
            Keep(cache, Ferry + i.ToString(CultureInfo.InvariantCulture), Stated);
            Assert.NotNull(cache.Find(SourceText.From(Ferry), Stated));
        }

        int found =
            Enumerable.Range(0, 200).Count(
                i => cache.Find(SourceText.From(Ferry + i.ToString(CultureInfo.InvariantCulture)), Stated) is not null);
        Assert.InRange(found * Encoded(Ferry, Stated).Length, 1, 10_000);
    }

    [Fact]
    public void What_is_derived_from_an_article_is_kept_for_the_next_build_with_the_same_text()
    {
        var cache = new ReadingCache(100_000);
        Keep(cache, Ferry, Stated);
        Article first = cache.Find(SourceText.From(Ferry), Stated)!, second = cache.Find(SourceText.From(Ferry), Stated)!;
        Keep(cache, Ferry + "No boat left.\n", Stated);
        Article changed = cache.Find(SourceText.From(Ferry + "No boat left.\n"), Stated)!;

        Assert.NotSame(first, second);
        Assert.Same(ComparedKeys.Of(first), ComparedKeys.Of(second));
        Assert.Same(ToldArticle.Of(first), ToldArticle.Of(second));
        Assert.NotSame(ComparedKeys.Of(first), ComparedKeys.Of(changed));
        Assert.NotSame(ToldArticle.Of(first), ToldArticle.Of(changed));
    }

    [Fact]
    public void What_was_made_for_other_settings_is_not_found()
    {
        var made = new Remembered<string, string>();
        object identity = new();
        made.Keep(identity, "warning", "one");

        Assert.Equal("one", made.Find(identity, "warning"));
        Assert.Null(made.Find(identity, "error"));
        Assert.Null(made.Find(new object(), "warning"));

        made.Keep(identity, "error", "other");

        Assert.Equal("other", made.Find(identity, "error"));
        Assert.Null(made.Find(identity, "warning"));
    }

    private static void Keep(ReadingCache cache, string text, ArticleMetadata metadata) =>
        cache.Keep(SourceText.From(text), metadata, Encoded(text, metadata));

    private static string Encoded(string text, ArticleMetadata metadata) => FactsCodec.Encode(Read(text, metadata).Facts, text, []);

    private static Article Read(string text, ArticleMetadata metadata) => ArticleReader.Read(text, metadata);
}
