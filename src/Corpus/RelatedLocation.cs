namespace Corpus;

/// <summary>
/// Another place that shows the mistake of a finding: the other date, the first of two equal paragraphs. It may be in another article.
/// </summary>
public sealed partial class RelatedLocation : Passage
{
    private readonly bool _elsewhere;

    /// <summary>Creates a place in the article of the finding.</summary>
    internal RelatedLocation(Span span, string message)
        : base(span) => Message = message;

    /// <summary>Creates a place in any article.</summary>
    internal RelatedLocation(Article article, Span span, string message)
        : this(span, message)
    {
        base.Attach(article);
        _elsewhere = true;
    }

    /// <summary>What the place shows, in a few words without a full stop: <c>the other date</c>.</summary>
    public string Message { get; }

    internal override void Attach(Article article)
    {
        if (!_elsewhere) base.Attach(article);
    }
}
