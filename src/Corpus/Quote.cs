using System;
using System.Collections.Generic;
using Corpus.Citations;

namespace Corpus;

/// <summary>Why a span stands in quotation marks.</summary>
public enum QuoteRole
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Somebody's words.</summary>
    Speech = 1,

    /// <summary>A technical or coined expression: <c>a so-called “dirty bomb”</c>.</summary>
    Term = 2,

    /// <summary>The title of a work: a book, a film, a song, a programme.</summary>
    Title = 3,

    /// <summary>The name or nickname of a person or thing: <c>the satellite, named “Malligyong-1”</c>.</summary>
    Name = 4,

    /// <summary>A word from which the writer keeps a distance: <c>the “reform”</c>.</summary>
    Scare = 5,

    /// <summary>A word that the article speaks about, or words that the article has quoted before.</summary>
    Mentioned = 6,
}

/// <summary>A span in quotation marks. <see cref="Passage.Span"/> includes the marks.</summary>
public sealed partial class Quote : Passage
{
    internal Quote(Span span, Span content, QuoteRole role)
        : base(span)
    {
        Content = content;
        Role = role;
    }

    /// <summary>Where the words inside the marks stand.</summary>
    public Span Content { get; internal set; }

    /// <summary>The words without their marks, exactly as they stand in the file.</summary>
    public string ContentText => Content.Of(Article.Text);

    /// <summary>Why the span stands in quotation marks.</summary>
    public QuoteRole Role { get; }

    /// <summary>
    /// How the article says who speaks: the speakers, the words that name them and the words that attribute. Null if the article names
    /// no speaker, and for every role except <see cref="QuoteRole.Speech"/>.
    /// </summary>
    public Attribution? Attribution { get; internal set; }

    /// <summary>The speaker: the first of <see cref="Speakers"/>; null if the article names nobody.</summary>
    public Speaker? Speaker => Attribution?.Speaker;

    /// <summary>All speakers, in the order in which they are named: two for <c>said Anna Holm and Bert Lund</c>.</summary>
    public IReadOnlyList<Speaker> Speakers => Attribution?.Speakers ?? [];

    /// <summary>The quotes inside this one, in the order of the text.</summary>
    public IReadOnlyList<Quote> Nested { get; internal set; } = [];

    /// <summary>
    /// Finds a passage of the quote that a program cites. The words must stand in the quote letter for letter; only quotation marks,
    /// blanks and line breaks may differ.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <returns>The first place of the words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">The words do not stand in the quote. The message gives the nearest passage.</exception>
    public Citation Cite(string words) => Citing.In(Article, Span, words, "this quote of the article '" + Article.Id + "'");

    internal override void Attach(Article article)
    {
        base.Attach(article);
        foreach (Quote nested in Nested) nested.Attach(article);
    }
}
