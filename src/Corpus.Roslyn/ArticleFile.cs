using System.Threading;
using Corpus.Checking;
using Corpus.Facts;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// An article among a project's additional files: its path, what the project states about it, and how its findings are reported.
/// Plain data with value equality.
/// </summary>
/// <param name="Path">The file's path, as the compiler was given it.</param>
/// <param name="Resource">The name under which the assembly carries the file as a resource.</param>
/// <param name="Metadata">What the project states beside the file.</param>
/// <param name="Reporting">How the file's findings are reported.</param>
internal sealed record ArticleFile(string Path, string Resource, ArticleMetadata Metadata, Reporting Reporting)
{
    /// <summary>Makes the article of an additional file; null if the file is no article.</summary>
    public static ArticleFile? From(AdditionalText file, ArticleManifest manifest, AnalyzerConfigOptionsProvider options) =>
        manifest.Find(file.Path) is { } entry
            ? new ArticleFile(file.Path, entry.Resource, entry.Metadata, Reporting.From(options.GetOptions(file), options.GlobalOptions))
            : null;

    /// <summary>
    /// Reads the article once for all callers with the same text instance. If an earlier build in this process has read the same text,
    /// nothing is read. A binary file and one that is too long are left unread.
    /// </summary>
    public Article Read(SourceText text, CancellationToken cancellation) =>
        IsTooLong(text) || EncodingCheck.IsBinary(text) ? Unread(text) : SharedReading.Get(
            text, Metadata, () => ReadingCache.Shared.Find(text, Metadata) ?? ArticleReader.Read(text.ToString(), Metadata, cancellation));

    /// <summary>Whether the text is longer than any article: more characters than the tool reads bytes.</summary>
    public static bool IsTooLong(SourceText text) => text.Length > Utf8Text.MostBytes;

    /// <summary>Makes an article without facts: it still gets its type.</summary>
    public Article Unread(SourceText text) => new(Metadata.Id, text.ToString, () => new ArticleFacts());
}
