using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>A pronoun and what stands around it.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Gender">The gender of the people that it can refer to.</param>
/// <param name="Place">Where it stands in its sentence.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Clause">How many clauses may have ended before it.</param>
/// <param name="Speeches">How many times somebody spoke before it.</param>
/// <param name="QuoteBefore">The first token of the quotation right before it; -1 where none is.</param>
/// <param name="CountInParagraph">How many mentions of people its paragraph holds before it.</param>
/// <param name="Ahead">The person of the next name; null where there is none.</param>
/// <param name="AheadAt">Where that name stands: 1 in the sentence, 2 in the paragraph, 3 below; plus 3 inside a quotation.</param>
/// <param name="IsInQuote">Whether the quotation right before it has the same pronoun.</param>
/// <param name="Cue">The first word of the family of the verb of saying behind it; unknown where there is none.</param>
/// <param name="IsFronted">Whether it stands in words that open its sentence before a comma.</param>
internal readonly record struct Pronoun(int Token, Gender Gender, PronounPlace Place, int Sentence, int Paragraph, int Clause,
    int Speeches, int QuoteBefore, int CountInParagraph, Name? Ahead, int AheadAt, bool IsInQuote, int Cue, bool IsFronted);
