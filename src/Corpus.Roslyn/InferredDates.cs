using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Text.Events;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Roslyn;

/// <summary>
/// The publication dates of a project's articles that only other articles tell, by the paths of the files. Value equality. Where every
/// article states its date, or none does, there are none, and finding that out costs nothing.
/// </summary>
internal sealed class InferredDates : IEquatable<InferredDates>
{
    /// <summary>No date is inferred.</summary>
    public static readonly InferredDates None = new([]);

    private readonly Dictionary<string, InferredDate> _dates;

    private InferredDates(Dictionary<string, InferredDate> dates) => _dates = dates;

    /// <summary>Infers the dates of the articles that state none. Articles that were read before are not read again.</summary>
    public static InferredDates Of(
        IEnumerable<AdditionalText> files, ArticleManifest manifest, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var dated = new List<Article>();
        var undated = new List<(string Path, Article Article)>();
        foreach (AdditionalText file in files)
        {
            if (ArticleFile.From(file, manifest, options) is not { } described || Read(described, file, cancellation) is not { } article)
                continue;
            if (ReadingResult.Of(article).IsDated) dated.Add(article);
            else undated.Add((file.Path, article));
        }
        if (dated.Count == 0 || undated.Count == 0) return None;
        var siblings = new SiblingDates(dated);
        var dates = new Dictionary<string, InferredDate>(StringComparer.Ordinal);
        foreach ((string path, Article article) in undated)
        {
            cancellation.ThrowIfCancellationRequested();
            if (siblings.Of(article) is { } date) dates[path] = date;
        }
        return dates.Count == 0 ? None : new InferredDates(dates);
    }

    /// <summary>Adds the inferred date to what is stated of an article.</summary>
    public ArticleFile AddTo(ArticleFile file) => _dates.TryGetValue(file.Path, out InferredDate? date)
        ? file with { Metadata = file.Metadata with { Inferred = date } }
        : file;

    /// <inheritdoc/>
    public bool Equals(InferredDates? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _dates.Count == other._dates.Count
            && _dates.All(date => other._dates.TryGetValue(date.Key, out InferredDate? same) && date.Value == same));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InferredDates);

    /// <inheritdoc/>
    public override int GetHashCode() => _dates.Count;

    private static Article? Read(ArticleFile described, AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation) is { } text ? described.Read(text, cancellation) : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The step that reads this article fails in the same way and reports it at its place.
            return null;
        }
    }
}
