using System.Collections.Generic;
using Corpus.Text.Model;

namespace Corpus.Benchmarks.Training;

/// <summary>A candidate that a model weighed while an article was read.</summary>
internal sealed record Candidate(string Model, Span About, Span Span, ulong[] Features);

/// <summary>Keeps every candidate that the models weigh while an article is read.</summary>
internal sealed class Candidates : ICandidateListener
{
    /// <summary>All candidates, in the order of weighing.</summary>
    public List<Candidate> All { get; } = [];

    /// <inheritdoc/>
    public void Add(string model, Span about, Span candidate, FeatureList features) =>
        All.Add(new Candidate(model, about, candidate, features.ToArray()));
}
