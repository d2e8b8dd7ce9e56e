namespace Corpus.Text.Quotations.Clauses;

/// <summary>A sentence of an outline: its items from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct OutlineSentence(int First, int End);
