using System;
using Corpus.Text;

namespace Corpus.Checking;

/// <summary>
/// What a project states about an article. The package's targets pass it to the compiler as the metadata of an additional file.
/// </summary>
internal static class StatedMetadata
{
    /// <summary>The targets (<c>src/Corpus.Package/build</c>) state everything under names that start so.</summary>
    public const string Prefix = "build_metadata.AdditionalFiles.Corpus";

    /// <summary>Whether an additional file with these options is an article.</summary>
    public static bool IsArticle(Func<string, string?> options) =>
        string.Equals(Value(options, "Article"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The metadata of an article.</summary>
    /// <param name="options">Gives the value of a key, or null.</param>
    /// <param name="path">The file's path, which is the id where none is stated.</param>
    public static ArticleMetadata Read(Func<string, string?> options, string path) => new()
    {
        Id = (Value(options, nameof(ArticleMetadata.Id)) ?? path).Replace('\\', '/'),
        Headline = Value(options, nameof(ArticleMetadata.Headline)) ?? Value(options, "Title"),
        Published = Value(options, nameof(ArticleMetadata.Published)),
        Publisher = Value(options, nameof(ArticleMetadata.Publisher)),
        Byline = Value(options, nameof(ArticleMetadata.Byline)),
        Url = Value(options, nameof(ArticleMetadata.Url)),
        Language = Value(options, nameof(ArticleMetadata.Language)),
    };

    /// <summary>
    /// A value that the targets passed on. They escape it as in a URI, because the compiler takes <c>;</c> and <c>#</c> for the
    /// start of a comment.
    /// </summary>
    public static string? Value(Func<string, string?> options, string name) =>
        options(Prefix + name) is { Length: > 0 } value ? Uri.UnescapeDataString(value) : null;
}
