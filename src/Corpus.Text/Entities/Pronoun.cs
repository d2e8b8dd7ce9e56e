using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>A pronoun and what stands around it.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Gender">Whom it can mean.</param>
/// <param name="Place">Where it stands in its sentence.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Clause">How many clauses may have ended before it.</param>
/// <param name="Speeches">How many times somebody spoke before it.</param>
/// <param name="QuoteBefore">The first token of the quotation right before it; -1 where none is.</param>
/// <param name="CountInParagraph">How many mentions of people its paragraph holds before it.</param>
/// <param name="Ahead">The next person whom a name mentions; null where nobody is.</param>
/// <param name="AheadAt">Where that is: 1 in the sentence, 2 in the paragraph, 3 below, and 3 more inside a quotation.</param>
/// <param name="IsInQuote">Whether the quotation right before it speaks of somebody by the same pronoun.</param>
/// <param name="Cue">The first word of the family of the verb of saying behind it; unknown where none stands there.</param>
/// <param name="IsFronted">Whether it stands in words that open its sentence before a comma.</param>
internal readonly record struct Pronoun(int Token, Gender Gender, PronounPlace Place, int Sentence, int Paragraph, int Clause,
    int Speeches, int QuoteBefore, int CountInParagraph, Name? Ahead, int AheadAt, bool IsInQuote, int Cue, bool IsFronted);
