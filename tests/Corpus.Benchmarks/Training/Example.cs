using System.Collections.Generic;

namespace Corpus.Benchmarks.Training;

/// <summary>A decision: candidates with their features, and which of them are right.</summary>
/// <param name="Candidates">
/// The features of each candidate. For a yes-or-no decision, "no" is a candidate without features and has the score zero.
/// </param>
/// <param name="Right">Whether each is right; at least one is.</param>
/// <param name="Kind">The kind of decision, for separate counts; empty if there are no kinds.</param>
/// <param name="Weight">How much it counts, compared with others.</param>
internal sealed record Example(IReadOnlyList<ulong[]> Candidates, IReadOnlyList<bool> Right, string Kind = "", double Weight = 1);
