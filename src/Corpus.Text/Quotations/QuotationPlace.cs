using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations;

/// <summary>A quotation where it stands in its paragraph.</summary>
/// <param name="Item">Its item of the outline.</param>
/// <param name="Quote">The quotation.</param>
/// <param name="Number">The number of its sentence.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Before">The current speaker before it; null where there is none.</param>
internal readonly record struct QuotationPlace(int Item, QuotedSpan Quote, int Number, OutlineSentence Sentence, Source? Before);
