using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Content told in the writer's words, wholly or in part, as tokens, with its source.</summary>
internal readonly record struct Reported(int First, int End, Source Source, bool HasQuote);
