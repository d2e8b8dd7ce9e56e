namespace Corpus;

/// <summary>A passage that a program cites: the words stand in the article, letter for letter.</summary>
public sealed partial class Citation : Passage
{
    internal Citation(Article article, Span span)
        : base(span) => Attach(article);
}
