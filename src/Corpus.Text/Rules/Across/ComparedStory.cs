using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>
/// An article while it is compared with others: the words of its story, and what finds its rows of words. This is large, and is made when
/// it is asked for; <see cref="RecentArticles"/> keep it for a while.
/// </summary>
internal sealed class ComparedStory(Article article)
{
    private ComparedWord[]? _words;
    private HashSet<ulong>? _rows;
    private SentenceRows? _sayings;
    private SentenceRows? _dated;

    public Article Article { get; } = article;

    public ComparedArticle Compared { get; } = ComparedArticle.Of(article);

    /// <summary>The quoted sentences by their rows of words.</summary>
    public SentenceRows Sayings => _sayings ??= new SentenceRows(Compared.Sayings);

    /// <summary>The sentences that name a day, by their rows of words.</summary>
    public SentenceRows Dated => _dated ??= new SentenceRows(Compared.Dated);

    private ComparedWord[] Words => _words ??= Compared.Words();

    private HashSet<ulong> Rows => _rows ??= [.. ComparedWords.Rows(Words, ComparedArticle.Shingle)];

    /// <summary>Returns the share of the words that stand in rows of another story.</summary>
    public double ShareIn(ComparedStory other)
    {
        HashSet<ulong> rows = other.Rows;
        int covered = 0, end = 0;
        for (int i = 0; i + ComparedArticle.Shingle <= Words.Length; i++)
        {
            if (!rows.Contains(ComparedWords.Window(Words, i, ComparedArticle.Shingle))) continue;
            covered += i + ComparedArticle.Shingle - Math.Max(end, i);
            end = i + ComparedArticle.Shingle;
        }
        return Words.Length == 0 ? 0 : (double)covered / Words.Length;
    }
}
