using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Cli.Tables;

/// <summary>The tables of <c>corpus extract --format parquet</c>. docs/tables.md explains every column.</summary>
internal sealed class ArticleTables : IAsyncDisposable
{
    /// <summary>The name of the table of findings, which <c>corpus compare</c> writes too.</summary>
    public const string Findings = "findings";

    private readonly TableFolder _folder;
    private readonly ArticleRows _articles;
    private readonly QuoteRows _quotes = new();
    private readonly AttributionRows _attributions = new();
    private readonly TemporalRows _dates = new();
    private readonly PersonRows _people = new();
    private readonly MentionRows _mentions = new();
    private readonly FindingRows _findings = new();

    private ArticleTables(TableFolder folder, bool withText) => (_folder, _articles) = (folder, new ArticleRows(withText));

    /// <summary>Creates the tables in a folder.</summary>
    public static async Task<ArticleTables> CreateAsync(string path, bool withText)
    {
        var tables = new ArticleTables(new TableFolder(path), withText);
        await tables._articles.OpenAsync(tables._folder, "articles");
        await tables._quotes.OpenAsync(tables._folder, "quotes");
        await tables._attributions.OpenAsync(tables._folder, "attributions");
        await tables._dates.OpenAsync(tables._folder, "temporal_expressions");
        await tables._people.OpenAsync(tables._folder, "people");
        await tables._mentions.OpenAsync(tables._folder, "mentions");
        await tables._findings.OpenAsync(tables._folder, Findings);
        return tables;
    }

    /// <summary>Adds the rows of an article.</summary>
    public async ValueTask AddAsync(Article article)
    {
        await _articles.AddAsync(article);
        await _quotes.AddAsync(article, Numbers(article.Attributions));
        await _attributions.AddAsync(article, Numbers(article.People));
        await _dates.AddAsync(article);
        await _people.AddAsync(article);
        await _mentions.AddAsync(article);
        foreach (Finding finding in article.Findings) await _findings.AddAsync(finding);
    }

    /// <summary>Moves the tables to their places.</summary>
    public Task CommitAsync() => _folder.CommitAsync();

    /// <summary>Deletes the tables, unless they are in their places.</summary>
    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private static Dictionary<T, int> Numbers<T>(IReadOnlyList<T> items)
        where T : class => items.Select((item, number) => (item, number)).ToDictionary(pair => pair.item, pair => pair.number);
}
