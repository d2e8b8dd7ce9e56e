using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Citations;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Citations;

/// <summary>The articles of a project, by the names of their resources. Nothing is read before it is cited.</summary>
internal sealed class CitedArticles
{
    private readonly AnalyzerOptions _options;
    private readonly ArticleManifest _manifest;
    private readonly Lazy<Dictionary<string, AdditionalText>> _files;
    private readonly Lazy<CitedIndex> _index;

    public CitedArticles(AnalyzerOptions options, ArticleManifest manifest, CancellationToken cancellation)
    {
        _options = options;
        _manifest = manifest;
        _files = new(Files);
        _index = new(() => new CitedIndex(
            [.. _files.Value.Keys.OrderBy(resource => resource, StringComparer.Ordinal).Select(
                resource => (resource, TextOf(resource, cancellation)?.ToString() ?? ""))]));
    }

    /// <summary>The ids of all articles.</summary>
    public IEnumerable<string> Ids => _manifest.Articles.Select(article => article.Metadata.Id);

    /// <summary>The words of all articles.</summary>
    public CitedIndex Index => _index.Value;

    /// <summary>Gets the text of an article; null where there is no such file.</summary>
    public SourceText? TextOf(string resource, CancellationToken cancellation) =>
        _files.Value.TryGetValue(resource, out AdditionalText? file) ? file.GetText(cancellation) : null;

    /// <summary>Gets a place in an article.</summary>
    public Location PlaceOf(string resource, SourceText text, Span span) =>
        Place.Of(_files.Value[resource].Path, text, span).ToLocation();

    /// <summary>Gets an article as it was read: at most once in a build.</summary>
    public Article? Read(string resource, CancellationToken cancellation) =>
        TextOf(resource, cancellation) is { } text
        && ArticleFile.From(_files.Value[resource], _manifest, _options.AnalyzerConfigOptionsProvider) is { } article
            ? article.Read(text, cancellation)
            : null;

    private Dictionary<string, AdditionalText> Files()
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (AdditionalText file in _options.AdditionalFiles)
            if (_manifest.Find(file.Path) is { } article) files[article.Resource] = file;
        return files;
    }
}
