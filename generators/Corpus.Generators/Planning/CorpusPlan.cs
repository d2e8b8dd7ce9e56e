using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Facts;
using Corpus.Generators.Inputs;
using Corpus.Generators.Naming;
using Corpus.Roslyn;

namespace Corpus.Generators.Planning;

/// <summary>An article with its final place among all.</summary>
internal sealed record PlacedArticle(ArticleModel Article, MemberPath Member)
{
    public bool HasSpeakers => Article.Speakers.Count > 0;
}

/// <summary>The articles of one generated file.</summary>
/// <param name="Name">Two hexadecimal digits or more.</param>
/// <param name="Articles">In the ordinal order of their ids.</param>
/// <param name="HasFacts">Whether the facts fit into the assembly.</param>
internal sealed record Shard(string Name, EquatableArray<PlacedArticle> Articles, bool HasFacts);

/// <summary>
/// What the root class needs. It changes only when an article is added or removed, or quotes somebody for the first time.
/// </summary>
/// <param name="Shards">The names of the shards.</param>
/// <param name="Folders">The classes of all folders, in ordinal order.</param>
/// <param name="Members">The articles' members, in the order of the articles.</param>
/// <param name="Index">The place of each article, as <see cref="IndexEntry"/> writes it.</param>
internal sealed record Root(EquatableArray<string> Shards, EquatableArray<string> Folders, EquatableArray<RootMember> Members,
    string Index);

/// <summary>The member of an article.</summary>
/// <param name="Place">Its place among the classes.</param>
/// <param name="HasSpeakers">Whether the article has a type of its own for its speakers.</param>
internal sealed record RootMember(MemberPath Place, bool HasSpeakers);

/// <summary>The plan for all articles together: the generated files, and the clashes between articles.</summary>
/// <param name="Shards">The files with the articles.</param>
/// <param name="Root">What the root class needs.</param>
/// <param name="Diagnostics">The errors of single articles and the clashes between them.</param>
internal sealed record CorpusPlan(EquatableArray<Shard> Shards, Root Root, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The most articles in a generated file, on average.</summary>
    private const int ShardSize = 64;

    /// <summary>With more articles, a project with <c>Full</c> is told that <c>Index</c> builds faster.</summary>
    private const int ManyArticles = 1_000;

    /// <summary>
    /// The most characters of facts. An assembly holds 2^24 bytes of string literals, 8,388,607 characters; beyond that the compiler
    /// reports CS8103. The rest is left to the project's own code.
    /// </summary>
    public const int LiteralBudget = 7_000_000;

    /// <summary>Makes the plan for these articles. Their order does not matter.</summary>
    public static CorpusPlan Of(IEnumerable<ArticleModel> articles, CorpusOptions options)
    {
        ArticleModel[] sorted = [.. articles.OrderBy(article => article.Order, ArticleOrder.Comparer)];
        var diagnostics = new List<DiagnosticInfo>(sorted.SelectMany(article => article.Diagnostics));
        if (sorted.Length > 0) diagnostics.AddRange(OfProject(sorted, options));
        IReadOnlyList<PlacedArticle> placed = MemberPlaces.Of(sorted, options, diagnostics);
        bool hasFacts = Literals(sorted) <= LiteralBudget;
        EquatableArray<Shard> shards = Sharded(placed, hasFacts);
        var root = new Root(
            shards.Select(shard => shard.Name).ToEquatableArray(),
            Folders(placed).ToEquatableArray(),
            placed.Select(article => new RootMember(article.Member, article.HasSpeakers)).ToEquatableArray(),
            Index(placed, shards));
        return new CorpusPlan(shards, root, diagnostics.ToEquatableArray());
    }

    private static IEnumerable<DiagnosticInfo> OfProject(ArticleModel[] articles, CorpusOptions options)
    {
        foreach (string problem in options.Problems)
            yield return new DiagnosticInfo(GeneratorRules.UnreadableValue.Id, problem, Place.None, options.Reporting);
        if (Literals(articles) is > LiteralBudget and var literals)
        {
            ArticleModel? alone = articles.FirstOrDefault(article => article.Facts.Length > LiteralBudget);
            yield return new DiagnosticInfo(GeneratorRules.TooLarge.Id, string.Format(
                CultureInfo.InvariantCulture,
                "The facts of {0} take {1:#,0} characters of string literals, and an assembly has room for {2:#,0} of them: {3}.",
                alone is null ? Count(articles.Length) + " articles" : "this article",
                alone?.Facts.Length ?? literals,
                LiteralBudget,
                alone is null ? "spread the articles over " + Count((literals / LiteralBudget) + 1) + " projects" : "split its file"),
                alone?.Start ?? Place.None, options.Reporting);
        }
        if (articles.Length > ManyArticles && !options.IsIndex)
        {
            yield return new DiagnosticInfo(GeneratorRules.SlowSurface.Id, string.Format(
                CultureInfo.InvariantCulture,
                "{0:#,0} articles have a type each: <CorpusSurface>Index</CorpusSurface> in the project file builds faster, and gives up "
                    + "only the speakers as members.",
                articles.Length), Place.None, options.Reporting);
        }
    }

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Index(IReadOnlyList<PlacedArticle> articles, EquatableArray<Shard> shards)
    {
        var packs = new Dictionary<ArticleOrder, int>(articles.Count);
        for (int i = 0; i < shards.Count; i++)
            foreach (PlacedArticle placed in shards[i].Articles) packs[placed.Article.Order] = i;
        return IndexEntry.Write(
            [.. articles.Select(placed => new IndexEntry(placed.Article.Id, placed.Article.Resource, packs[placed.Article.Order]))]);
    }

    private static SortedSet<string> Folders(IReadOnlyList<PlacedArticle> articles)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (PlacedArticle article in articles)
            for (string folder = article.Member.Folders; folder.Length > 0 && folders.Add(folder);)
                folder = folder.Substring(0, Math.Max(0, folder.LastIndexOf('.')));
        return folders;
    }

    private static long Literals(ArticleModel[] articles) =>
        articles.Sum(article => (long)article.Facts.Length + article.Id.Length + article.Resource.Length);

    /// <summary>
    /// Puts each article into a shard by its id alone, so that a new article changes only its own shard. All articles are distributed
    /// anew only when their number passes a power of two.
    /// </summary>
    private static EquatableArray<Shard> Sharded(IReadOnlyList<PlacedArticle> articles, bool hasFacts)
    {
        int count = 1;
        while (count * ShardSize < articles.Count) count *= 2;
        var shards = new List<PlacedArticle>?[count];
        foreach (PlacedArticle article in articles) (shards[StableHash.Of(article.Article.Id) & (count - 1)] ??= []).Add(article);
        var named = new List<Shard>(count);
        for (int i = 0; i < count; i++)
            if (shards[i] is { } members)
                named.Add(new Shard(i.ToString("X2", CultureInfo.InvariantCulture), members.ToEquatableArray(), hasFacts));
        return named.ToEquatableArray();
    }
}
