using System.Threading;
using Corpus.Checking;
using Corpus.Facts;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// An article among a project's additional files: where it stands, what the project says about it, and how its findings are
/// to be reported. Plain data, equal where nothing has changed.
/// </summary>
/// <param name="Path">The file's path, as the compiler was given it.</param>
/// <param name="Resource">The name under which the assembly carries the file as a resource.</param>
/// <param name="Metadata">What the project states beside the file.</param>
/// <param name="Reporting">How the file's findings are reported.</param>
internal sealed record ArticleFile(string Path, string Resource, ArticleMetadata Metadata, Reporting Reporting)
{
    /// <summary>The article that <paramref name="file"/> is, or null where it is somebody else's additional file.</summary>
    public static ArticleFile? From(AdditionalText file, ArticleManifest manifest, AnalyzerConfigOptionsProvider options) =>
        manifest.Find(file.Path) is { } entry
            ? new ArticleFile(file.Path, entry.Resource, entry.Metadata, Reporting.From(options.GetOptions(file), options.GlobalOptions))
            : null;

    /// <summary>
    /// The article, read once for everybody who holds the same text instance, and not at all where an earlier build of this process
    /// has read the same; a file that is no text is left unread.
    /// </summary>
    public Article Read(SourceText text, CancellationToken cancellation) =>
        EncodingCheck.IsBinary(text) ? Unread(text) : SharedReading.Get(
            text, Metadata, () => ReadingCache.Shared.Find(text, Metadata) ?? ArticleReader.Read(text.ToString(), Metadata, cancellation));

    /// <summary>An article of which nothing is known: it has its type all the same.</summary>
    public Article Unread(SourceText text) => new(Metadata.Id, text.ToString, () => new ArticleFacts());
}
