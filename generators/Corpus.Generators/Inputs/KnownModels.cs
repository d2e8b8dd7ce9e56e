using Corpus.Roslyn;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Inputs;

/// <summary>
/// The models of articles that an earlier build of this process made. A model is found again if the text of its file, what the project
/// states about it and how its findings are reported are the same.
/// </summary>
internal static class KnownModels
{
    private static readonly Remembered<(ArticleFile File, string RootClass), ArticleModel> Models = new();

    /// <summary>Finds the model of a file; null if no build made it or it is no longer kept.</summary>
    public static ArticleModel? Find(ArticleFile file, SourceText text, string rootClass) =>
        ReadingCache.Shared.Find(text, file.Metadata) is { } article ? Models.Find(article.Identity, (file, rootClass)) : null;

    /// <summary>Keeps the model of a file, and the facts that are in it.</summary>
    public static void Keep(ArticleFile file, SourceText text, string rootClass, ArticleModel model) =>
        Models.Keep(ReadingCache.Shared.Keep(text, file.Metadata, model.Facts), (file, rootClass), model);
}
