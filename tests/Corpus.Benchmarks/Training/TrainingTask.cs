using System;
using System.Collections.Generic;
using System.Text.Json;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Benchmarks.Training;

/// <summary>
/// What a model is to learn: whose candidates it weighs and when one is right. The reader itself makes the features, so that
/// training and reading cannot differ.
/// </summary>
internal abstract class TrainingTask
{
    /// <summary>The model's file under <c>Language/en</c>, without <c>.txt</c>.</summary>
    public abstract string Model { get; }

    /// <summary>The enumeration of its kinds of features.</summary>
    public abstract Type Kinds { get; }

    /// <summary>Says at the head of the file what the model weighs.</summary>
    public abstract string Meaning { get; }

    /// <summary>Whether a candidate is right; null where the gold data do not say.</summary>
    protected abstract bool? IsRight(JsonElement gold, string text, Span about, Span candidate);

    /// <summary>What an annotated article teaches.</summary>
    public IEnumerable<Example> Examples(ArticleRecord record)
    {
        var seen = new Candidates(Model);
        var reading = new Text.Reading(record.Text, record.Metadata) { Listener = seen };
        foreach (ArticleReader.Part part in ArticleReader.Parts) part.Read(reading);

        // Each candidate is right or not by itself: it stands against one without features.
        foreach ((Span about, Span candidate, ulong[] features) in seen.All)
            if (IsRight(record.Row, record.Text, about, candidate) is { } right) yield return new Example([features, []], [right, !right]);
    }

    private sealed class Candidates(string wanted) : ICandidateListener
    {
        public List<(Span About, Span Candidate, ulong[] Features)> All { get; } = [];

        public void Add(string model, Span about, Span candidate, FeatureList features)
        {
            if (model == wanted) All.Add((about, candidate, features.ToArray()));
        }
    }
}
