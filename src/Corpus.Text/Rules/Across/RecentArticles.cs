using System;

namespace Corpus.Text.Rules.Across;

/// <summary>Loads articles to compare, and keeps some of those that were loaded last: an article is compared with several others.</summary>
/// <param name="load">Loads the article at a place.</param>
internal sealed class RecentArticles(Func<int, Article> load)
{
    private const int Most = 512;

    private readonly (int Number, ComparedArticle? Article)[] _kept = new (int, ComparedArticle?)[Most];

    public ComparedArticle Get(int number)
    {
        ref (int Number, ComparedArticle? Article) kept = ref _kept[number % Most];
        if (kept.Article is null || kept.Number != number) kept = (number, ComparedArticle.Of(load(number)));
        return kept.Article!;
    }
}
