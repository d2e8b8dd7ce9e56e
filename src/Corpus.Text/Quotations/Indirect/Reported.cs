using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Indirect speech, with or without quotations in it: its content as tokens, and its source.</summary>
internal readonly record struct Reported(int First, int End, Source Source, bool HasQuote);
