using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>What an article is compared by: its keys, and the full names of its people. It is made once for each article.</summary>
internal sealed class ComparedKeys
{
    private static readonly Derived<ComparedKeys> Made = new(static article => new ComparedKeys(article));

    private ComparedKeys(Article article)
    {
        Keys = [.. ArticleKeys.Of(ComparedArticle.Of(article))];
        Names = [.. Corp1009RareName.NamesOf(article)];
    }

    /// <summary>The keys, some of them more than once.</summary>
    public IReadOnlyList<ArticleKey> Keys { get; }

    /// <summary>The full names of its people.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Returns what the article is compared by.</summary>
    public static ComparedKeys Of(Article article) => Made.Of(article);
}
