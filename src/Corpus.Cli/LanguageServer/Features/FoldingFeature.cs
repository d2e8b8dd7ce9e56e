using System.Collections.Generic;
using System.Linq;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>Folds the lines of the page that do not belong to the story.</summary>
internal static class FoldingFeature
{
    public static IReadOnlyList<FoldingRange> Of(CheckedDocument article)
    {
        var folds = new List<FoldingRange>();
        int? start = null, end = null;
        foreach (Block? block in article.Article.Blocks.Append(null))
        {
            if (block?.Kind == BlockKind.Furniture)
            {
                Protocol.Range range = article.Document.RangeOf(block.Span);
                start ??= range.Start.Line;
                end = range.End.Line;
                continue;
            }
            if (start < end) folds.Add(new FoldingRange(start.Value, end!.Value, "region"));
            start = end = null;
        }
        return folds;
    }
}
