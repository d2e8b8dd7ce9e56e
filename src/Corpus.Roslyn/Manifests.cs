using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>Finds the manifest of a project's articles among its additional files.</summary>
internal static class Manifests
{
    private static readonly ConditionalWeakTable<SourceText, ArticleManifest> Parsed = new();

    /// <summary>Gets the manifest: the same object as long as its file has not changed.</summary>
    public static ArticleManifest Of(IEnumerable<AdditionalText> files, CancellationToken cancellation) =>
        files.FirstOrDefault(file => ArticleManifest.Is(file.Path))?.GetText(cancellation) is { } text
            ? Parsed.GetValue(text, static text => ArticleManifest.Parse(text.ToString()))
            : ArticleManifest.None;
}
