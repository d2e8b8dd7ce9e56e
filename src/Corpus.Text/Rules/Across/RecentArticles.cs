using System;

namespace Corpus.Text.Rules.Across;

/// <summary>Loads articles to compare, and keeps some of those that were loaded last: an article is compared with several others.</summary>
/// <param name="load">Loads the article at a place.</param>
internal sealed class RecentArticles(Func<int, Article> load)
{
    private const int Most = 512;

    private readonly (int Number, ComparedStory? Article)[] _kept = new (int, ComparedStory?)[Most];

    public ComparedStory Get(int number)
    {
        ref (int Number, ComparedStory? Article) kept = ref _kept[number % Most];
        if (kept.Article is null || kept.Number != number) kept = (number, new ComparedStory(load(number)));
        return kept.Article!;
    }
}
