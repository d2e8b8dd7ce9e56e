using System;

namespace Corpus;

/// <summary>A part of an article that was found in its text: a block, a quote, a date, a finding.</summary>
public abstract class Passage
{
    private Article? _article;

    private protected Passage(Span span) => Span = span;

    /// <summary>Where the passage stands in <see cref="Corpus.Article.Text"/>.</summary>
    public Span Span { get; internal set; }

    /// <summary>The article the passage belongs to.</summary>
    public Article Article => _article ?? throw new InvalidOperationException("The passage belongs to no article yet.");

    /// <summary>The words of the passage, exactly as they stand in the file.</summary>
    public string Text => Span.Of(Article.Text);

    internal virtual void Attach(Article article) => _article = article;

    /// <inheritdoc/>
    public override string ToString() => _article is null ? Span.ToString() : Text;
}
