namespace Corpus;

/// <summary>
/// Another place that a finding rests on: the other date, the first of two equal paragraphs. It may stand in another article.
/// </summary>
public sealed partial class RelatedLocation : Passage
{
    private readonly bool _elsewhere;

    /// <summary>A place in the article of the finding.</summary>
    internal RelatedLocation(Span span, string message)
        : base(span) => Message = message;

    /// <summary>A place in an article that may not be the finding's.</summary>
    internal RelatedLocation(Article article, Span span, string message)
        : this(span, message)
    {
        base.Attach(article);
        _elsewhere = true;
    }

    /// <summary>What stands there, in a few words without a full stop: <c>the other date</c>.</summary>
    public string Message { get; }

    internal override void Attach(Article article)
    {
        if (!_elsewhere) base.Attach(article);
    }
}
