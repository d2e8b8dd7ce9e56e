using System.Linq;

namespace Corpus.Text.Tests.Layout;

/// <summary>An article's blocks as a reader would list them: <c>body: The first boat left.</c></summary>
internal static class BlocksOf
{
    public static string[] Article(string text, ArticleMetadata? metadata = null) =>
        [.. ArticleReader.Read(text, metadata).Blocks.Select(block => block.Kind.ToString().ToLowerInvariant() + ": " + block.Text)];

    /// <summary>The kind of one paragraph in the middle of a story.</summary>
    public static BlockKind InStory(string paragraph)
    {
        Article article = ArticleReader.Read(
            "Ferry line to Port Ellery opens\n\nThe first boat left the quay on time.\n\nIt carried forty islanders.\n\n"
            + paragraph + "\n\nThe second boat followed at noon.\n\nThe harbour master waved to it.");
        Assert.Equal(6, article.Blocks.Count);
        return article.Blocks[3].Kind;
    }
}
