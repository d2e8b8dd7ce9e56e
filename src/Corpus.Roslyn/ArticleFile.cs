using System;
using System.Threading;
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
    /// <summary>The package's targets (<c>src/Corpus.Package/build</c>) state everything under names that start so.</summary>
    private const string Prefix = "build_metadata.AdditionalFiles.Corpus";

    /// <summary>The article that <paramref name="file"/> is, or null where it is somebody else's additional file.</summary>
    public static ArticleFile? From(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions stated = options.GetOptions(file);
        if (!IsArticle(stated)) return null;
        var metadata = new ArticleMetadata
        {
            Id = (Value(stated, nameof(ArticleMetadata.Id)) ?? file.Path).Replace('\\', '/'),
            Title = Value(stated, nameof(ArticleMetadata.Title)),
            Published = Value(stated, nameof(ArticleMetadata.Published)),
            Publisher = Value(stated, nameof(ArticleMetadata.Publisher)),
            Byline = Value(stated, nameof(ArticleMetadata.Byline)),
            Url = Value(stated, nameof(ArticleMetadata.Url)),
            Language = Value(stated, nameof(ArticleMetadata.Language)),
        };
        return new ArticleFile(file.Path, Value(stated, "Resource") ?? metadata.Id, metadata, Reporting.From(stated, options.GlobalOptions));
    }

    /// <summary>Whether an additional file with these options is an article.</summary>
    public static bool IsArticle(AnalyzerConfigOptions stated) => string.Equals(Value(stated, "Article"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The article, read once for everybody who holds the same text instance; a file that is no text is left unread.</summary>
    public Article Read(SourceText text, CancellationToken cancellation) =>
        EncodingCheck.IsBinary(text) ? Unread(text) : SharedReading.Get(text, Metadata, text.ToString, cancellation);

    /// <summary>An article of which nothing is known: it has its type all the same.</summary>
    public Article Unread(SourceText text) => new(Metadata.Id, text.ToString, () => new ArticleFacts());

    /// <summary>
    /// A value the targets passed on. They escape it as in a URI, because the compiler takes <c>;</c> and <c>#</c> for the
    /// start of a comment.
    /// </summary>
    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && value.Length > 0 ? Uri.UnescapeDataString(value) : null;
}
