using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>A pronoun and what stands around it.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Gender">The gender of the people that it can refer to.</param>
/// <param name="Place">Where it stands in its sentence.</param>
internal readonly record struct Pronoun(int Token, Gender Gender, PronounPlace Place)
{
    /// <summary>Whether it speaks: “…,” she said; she said: “…”.</summary>
    public bool Speaks => Place is PronounPlace.BehindQuote or PronounPlace.OpensSpeaking or PronounPlace.BehindComma;

    /// <summary>Its place, and whether its paragraph mentions nobody before it: twice the place, plus one.</summary>
    public int Context => 2 * (int)Place + (CountInParagraph == 0 ? 1 : 0);

    /// <summary>The number of its sentence in the story.</summary>
    public int Sentence { get; init; }

    /// <summary>The number of its paragraph in the story.</summary>
    public int Paragraph { get; init; }

    /// <summary>How many clauses may have ended before it.</summary>
    public int Clause { get; init; }

    /// <summary>How many times somebody spoke before it.</summary>
    public int Speeches { get; init; }

    /// <summary>The first token of the quotation right before it; -1 where none is.</summary>
    public int QuoteBefore { get; init; }

    /// <summary>Whether the quotation right before it has the same pronoun.</summary>
    public bool IsInQuote { get; init; }

    /// <summary>Whether that quotation opens its paragraph.</summary>
    public bool QuoteOpensParagraph { get; init; }

    /// <summary>How many people that quotation names who were mentioned before.</summary>
    public int PeopleInQuote { get; init; }

    /// <summary>How many times somebody spoke before it in its paragraph.</summary>
    public int SpeechesInParagraph { get; init; }

    /// <summary>How many sentences of its paragraph stand before its own.</summary>
    public int SentenceInParagraph { get; init; }

    /// <summary>The token behind its sentence.</summary>
    public int SentenceEnd { get; init; }

    /// <summary>The token behind its paragraph.</summary>
    public int ParagraphEnd { get; init; }

    /// <summary>How many mentions of people its paragraph holds before it.</summary>
    public int CountInParagraph { get; init; }

    /// <summary>Whether it stands in words that open its sentence before a comma.</summary>
    public bool IsFronted { get; init; }

    /// <summary>The next names, which say who is named behind it.</summary>
    public NamesAhead Ahead { get; init; }

    /// <summary>The people who were the subjects of the last sentences.</summary>
    public LastTwo Subjects { get; init; }

    /// <summary>The people for whom the last pronouns of the same gender stood.</summary>
    public LastTwo Referents { get; init; }

    /// <summary>The first word of the family of the verb of saying behind it; unknown where there is none.</summary>
    public int Cue { get; init; }

    /// <summary>The word before it; unknown where no list has it.</summary>
    public int WordBefore { get; init; }

    /// <summary>The word behind it; unknown where no list has it.</summary>
    public int WordBehind { get; init; }
}

/// <summary>The last two different people of a kind.</summary>
internal readonly record struct LastTwo(Name? Last, Name? Before)
{
    public LastTwo With(Name person) => Last == person ? this : new LastTwo(person, Last);

    /// <summary>0 for the last person, 1 for the one before, 2 for anybody else, 3 where there is none.</summary>
    public int RankOf(Name person) => person == Last ? 0 : person == Before ? 1 : Last is null ? 3 : 2;
}

/// <summary>The names behind a pronoun.</summary>
/// <param name="Next">The next person; null where there is none.</param>
/// <param name="NextAt">Where: 1 in the sentence, 2 in the paragraph, 3 below; plus 3 inside a quotation.</param>
/// <param name="Later">Another person named later in the sentence.</param>
internal readonly record struct NamesAhead(Name? Next, int NextAt, Name? Later)
{
    /// <summary>Where the person is named next: as <see cref="NextAt"/>, 7 later in the sentence, 0 nowhere near.</summary>
    public int PlaceOf(Name person) => person == Next ? NextAt : person == Later ? 7 : 0;
}
