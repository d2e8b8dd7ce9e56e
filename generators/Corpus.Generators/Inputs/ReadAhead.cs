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
    /// <returns>The options it was given, so that an edited file alone makes no step behind run again.</returns>
    public static AnalyzerConfigOptionsProvider Of(IReadOnlyList<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, options, cancellation));
        return options;
    }

    private static void Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        try
        {
            if (!ArticleFile.IsArticle(options.GetOptions(file)) || file.GetText(cancellation) is not { } text || SharedReading.Holds(text)) return;
            ArticleFile.From(file, options)?.Read(text, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whoever asks for this article fails the same way, and reports it where it belongs.
        }
    }
}
