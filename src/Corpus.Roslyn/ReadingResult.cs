using Corpus.Text;
using Corpus.Text.Events;

namespace Corpus.Roslyn;

/// <summary>What a build asks of every article. It is kept between builds, so that the facts of most articles are not decoded.</summary>
internal sealed class ReadingResult
{
    private static readonly Derived<ReadingResult> Made = new(static article => new ReadingResult(article));

    private ReadingResult(Article article)
    {
        HasDate = article.Published is not null;
        IsDated = SiblingDates.IsDated(article);
    }

    /// <summary>Whether the article has a publication date, stated or inferred.</summary>
    public bool HasDate { get; }

    /// <summary>Whether the article states its publication date, so that others may take theirs from it.</summary>
    public bool IsDated { get; }

    /// <summary>Returns the result of an article.</summary>
    public static ReadingResult Of(Article article) => Made.Of(article);
}
