using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Facts;
using Corpus.Generators.Naming;
using Corpus.Roslyn;
using Corpus.Text.Canonical;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>The part of the project that the model of an article depends on.</summary>
/// <param name="Options">The options of the project and its <c>.editorconfig</c> files for each file.</param>
/// <param name="Manifest">The files that are articles, and what the project states about each.</param>
/// <param name="Dates">The publication dates that only other articles tell.</param>
internal sealed record Surroundings(AnalyzerConfigOptionsProvider Options, ArticleManifest Manifest, InferredDates Dates);

/// <summary>Turns an additional file into the model of an article.</summary>
internal static class ArticleInput
{
    private const int LongestLead = 240;

    /// <summary>Reads <paramref name="file"/> into the model of an article; null if the file is no article.</summary>
    /// <param name="file">The file.</param>
    /// <param name="surroundings">The part of the project that the model depends on.</param>
    /// <param name="rootClass">The name of the outermost class.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ArticleModel? Read(AdditionalText file, Surroundings surroundings, string rootClass, CancellationToken cancellation)
    {
        if (ArticleFile.From(file, surroundings.Manifest, surroundings.Options) is not { } stated) return null;
        ArticleFile described = surroundings.Dates.AddTo(stated);
        // Null if the file is missing; the compiler reports that.
        SourceText? read = file.GetText(cancellation);
        SourceText text = read ?? SourceText.From("");
        if (read is not null && KnownModels.Find(described, text, rootClass) is { } known) return known;
        var diagnostics = new List<DiagnosticInfo>();
        Article article = read is null ? described.Unread(text) : Read(described, text, diagnostics, cancellation);
        MemberPath member = MemberPath.Of(described.Metadata.Id, rootClass);
        IReadOnlyList<(SpeakerMember Member, Speaker Speaker)> speakers = SpeakerMember.Of(article, member.SpeakersType);
        Speaker[] members = [.. speakers.Select(speaker => speaker.Speaker)];
        string facts = FactsCodec.Encode(article.Facts, article.Text, members);
        var model = new ArticleModel(
            described.Metadata.Id,
            member,
            described.Resource,
            facts,
            new Summary(article.Headline, article.Published?.ToString(), article.Publisher, Lead(article)),
            speakers.Select(speaker => speaker.Member).ToEquatableArray(),
            ArticleEntity.Of(article, members).ToEquatableArray(),
            article.Dateline,
            diagnostics.ToEquatableArray(),
            Place.Of(file.Path, text, default),
            described.Reporting);
        // The next build in this process finds it by its text. A file with errors is read again.
        if (read is not null && diagnostics.Count == 0) KnownModels.Keep(described, text, rootClass, model);
        return model;
    }

    private static Article Read(ArticleFile file, SourceText text, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        EncodingFault? fault = EncodingCheck.Check(text);
        if (fault is not null)
            diagnostics.Add(
                new DiagnosticInfo(GeneratorRules.NotText.Id, fault.Message, Place.Of(file.Path, text, fault.Place), file.Reporting));
        if (ArticleFile.IsTooLong(text))
            diagnostics.Add(
                new DiagnosticInfo(GeneratorRules.TooLarge.Id, "The file is longer than 64 MiB: split it into articles.",
                    Place.Of(file.Path, text, default), file.Reporting));
        try
        {
            Article article = file.Read(text, cancellation);
            if (fault is null) diagnostics.AddRange(GeneratorRules.Funnel.Told(file, text, article));
            return article;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The only place that catches everything: an exception would remove the types of all articles.
            string message =
                "The reader failed on this article, which is a fault of the package Corpus: " + failure.GetType().Name + ", "
                    + failure.Message;
            diagnostics.Add(new DiagnosticInfo(GeneratorRules.NotText.Id, message, Place.Of(file.Path, text, default), file.Reporting));
            return file.Unread(text);
        }
    }

    /// <summary>Gets the first paragraph, on one line and cut between two words.</summary>
    private static string? Lead(Article article)
    {
        if (article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Body) is not { } first) return null;
        return Shortened.Of(string.Join(" ", first.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestLead);
    }
}
