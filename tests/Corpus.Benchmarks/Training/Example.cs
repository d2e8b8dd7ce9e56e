using System.Collections.Generic;

namespace Corpus.Benchmarks.Training;

/// <summary>Something to decide: candidates by their features, and which of them people marked as right.</summary>
/// <param name="Candidates">The features of each candidate; none, with a score of zero, for "no" where the answer is yes or no.</param>
/// <param name="Right">Whether each is right; at least one is.</param>
/// <param name="Kind">What kind of decision it is, to be counted by itself; empty where there are no kinds.</param>
internal sealed record Example(IReadOnlyList<ulong[]> Candidates, IReadOnlyList<bool> Right, string Kind = "");
