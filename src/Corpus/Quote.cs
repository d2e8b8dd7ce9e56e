using System.Collections.Generic;

namespace Corpus;

/// <summary>Why a span stands in quotation marks.</summary>
public enum QuoteRole
{
    /// <summary>Somebody's words.</summary>
    Speech,

    /// <summary>A technical or coined expression: <c>a so-called “dirty bomb”</c>.</summary>
    Term,

    /// <summary>The title of a work: a book, a film, a song, a programme.</summary>
    Title,

    /// <summary>The name or nickname of a person or thing: <c>the satellite, named “Malligyong-1”</c>.</summary>
    Name,

    /// <summary>Distance: the writer does not vouch for the word.</summary>
    Scare,

    /// <summary>A word spoken about, or words quoted again from elsewhere in the article.</summary>
    Mention,
}

/// <summary>A span in quotation marks.</summary>
public sealed class Quote : Passage
{
    internal Quote(Span span, Span content, QuoteRole role)
        : base(span)
    {
        Content = content;
        Role = role;
    }

    /// <summary>The words inside the marks.</summary>
    public Span Content { get; }

    /// <summary>Why the span stands in quotation marks.</summary>
    public QuoteRole Role { get; }

    /// <summary>Who says it, or null where nobody is named.</summary>
    public Speaker? Speaker { get; internal set; }

    /// <summary>The words that name the speaker here: <c>he</c>, <c>Putin</c>, <c>the ministry</c>.</summary>
    public Span? Mention { get; internal set; }

    /// <summary>The words that attribute the quote: <c>said</c>, <c>according to</c>.</summary>
    public Span? Cue { get; internal set; }

    /// <summary>Quotes inside this one, outermost first.</summary>
    public IReadOnlyList<Quote> Nested { get; internal set; } = [];

    internal override void Attach(Article article)
    {
        base.Attach(article);
        foreach (Quote nested in Nested) nested.Attach(article);
    }
}
