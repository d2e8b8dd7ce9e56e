using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Roslyn;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>
/// Reads articles on all processors before the pipeline needs them: the pipeline itself reads one file after the other. The next
/// steps find the result in <see cref="SharedReading"/>. This affects only the time, not the output.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Reads the files that have not been read yet.</summary>
    /// <returns>
    /// What the files depend on besides their text. It stays the same when only a file is edited, so that later steps stay cached.
    /// </returns>
    public static Surroundings Of(IReadOnlyList<AdditionalText> files, AnalyzerConfigOptionsProvider options,
        CancellationToken cancellation)
    {
        ArticleManifest manifest = Manifests.Of(files, cancellation);
        Parallel.ForEach(
            files, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, manifest, options, cancellation));
        return new Surroundings(options, manifest, InferredDates.Of(files, manifest, options, cancellation));
    }

    private static void Read(
        AdditionalText file, ArticleManifest manifest, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        try
        {
            if (ArticleFile.From(file, manifest, options) is not { } article) return;
            if (file.GetText(cancellation) is { } text && !SharedReading.Holds(text)) article.Read(text, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The step that reads this article fails in the same way and reports it at its place.
        }
    }
}
