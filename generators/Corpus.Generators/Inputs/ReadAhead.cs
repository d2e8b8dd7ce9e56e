using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Roslyn;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>
/// Reads articles on all processors before the pipeline asks for them: it takes one file after the other, on one. The steps
/// behind find in <see cref="SharedReading"/> what was read here, and nothing depends on it but how long they take.
/// </summary>
internal static class ReadAhead
{
    /// <summary>Reads what has not been read yet.</summary>
    /// <returns>What the files depend on besides, which is the same where a file alone was edited, so that no step behind runs again.</returns>
    public static Surroundings Of(IReadOnlyList<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var surroundings = new Surroundings(options, Manifests.Of(files, cancellation));
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, surroundings, cancellation));
        return surroundings;
    }

    private static void Read(AdditionalText file, Surroundings surroundings, CancellationToken cancellation)
    {
        try
        {
            if (ArticleFile.From(file, surroundings.Manifest, surroundings.Options) is not { } article) return;
            if (file.GetText(cancellation) is { } text && !SharedReading.Holds(text)) article.Read(text, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whoever asks for this article fails the same way, and reports it where it belongs.
        }
    }
}
