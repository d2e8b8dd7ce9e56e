using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Generators.Planning;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Planning;

public class CorpusPlanTests
{
    private static readonly CorpusOptions Options =
        new("NewsDesk", "Articles", IsPublic: false, IsIndex: true, KnowsNullable: true, HasExtensionProperties: true,
            HasErrorLog: false, Reporting.Default, Problems: new([]));

    [Fact]
    public void A_corpus_that_does_not_fit_one_assembly_is_reported_and_keeps_its_types()
    {
        ArticleModel[] articles = [.. Enumerable.Range(0, 100).Select(i => Article(i, new string('!', 80_000)))];
        CorpusPlan plan = CorpusPlan.Of(articles, Options);
        Assert.Equal(
            "CORP0005 The facts of 100 articles take 8,000,300 characters of string literals, and an assembly has room for 7,000,000 of "
                + "them: spread the articles over 2 projects.",
            Assert.Single(plan.Diagnostics.Select(diagnostic => diagnostic.Rule + " " + diagnostic.Message)));
        Assert.All(plan.Shards, shard => Assert.False(shard.HasFacts));
        Assert.Equal(100, plan.Shards.Sum(shard => shard.Articles.Count));
    }

    [Fact]
    public void An_article_that_does_not_fit_even_alone_is_named()
    {
        CorpusPlan plan = CorpusPlan.Of([Article(1, ""), Article(2, new string('!', 7_000_001)), Article(3, "")], Options);
        DiagnosticInfo told = Assert.Single(plan.Diagnostics);
        Assert.Equal(
            "The facts of this article take 7,000,001 characters of string literals, and an assembly has room for 7,000,000 of them: "
                + "split its file.", told.Message);
        Assert.Equal("002.txt", told.Place.Path);
    }

    [Fact]
    public void A_corpus_that_just_fits_is_not_reported()
    {
        CorpusPlan plan = CorpusPlan.Of([.. Enumerable.Range(0, 100).Select(i => Article(i, new string('!', 69_900)))], Options);
        Assert.Empty(plan.Diagnostics);
        Assert.All(plan.Shards, shard => Assert.True(shard.HasFacts));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(64, 1)]
    [InlineData(65, 2)]
    [InlineData(1_000, 16)]
    [InlineData(5_000, 128)]
    public void Articles_are_spread_evenly_over_shards(int count, int shards)
    {
        CorpusPlan plan = CorpusPlan.Of(Articles(count), Options);
        Assert.Equal(shards, plan.Shards.Count);
        Assert.InRange(plan.Shards.Max(shard => shard.Articles.Count), 1, 100);
    }

    [Fact]
    public void A_new_article_moves_no_other_to_another_shard()
    {
        Dictionary<string, string> before =
            ShardsOf(CorpusPlan.Of(Articles(200), Options)), after = ShardsOf(CorpusPlan.Of(Articles(201), Options));
        Assert.All(before, article => Assert.Equal(article.Value, after[article.Key]));
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter() =>
        Assert.Equal(CorpusPlan.Of(Articles(200), Options), CorpusPlan.Of([.. Articles(200).Reverse()], Options));

    private static Dictionary<string, string> ShardsOf(CorpusPlan plan) =>
        plan.Shards.SelectMany(shard => shard.Articles, (shard, article) => (shard.Name, article.Article.Id)).ToDictionary(pair => pair.Id,
            pair => pair.Name, StringComparer.Ordinal);

    private static ArticleModel[] Articles(int count) => [.. Enumerable.Range(0, count).Select(i => Article(i, "facts"))];

    private static ArticleModel Article(int number, string facts)
    {
        string id = number.ToString(CultureInfo.InvariantCulture).PadLeft(3, '0');
        return new ArticleModel(id, MemberPath.Of(id, "Articles"), "", facts, new Summary(null, null, null, null), new([]), new([]), null,
            new([]), Place.Of(id + ".txt", SourceText.From(""), default), Reporting.Default);
    }
}
