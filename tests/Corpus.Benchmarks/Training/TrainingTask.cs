using System;
using System.Collections.Generic;
using Corpus.Benchmarks.Articles;

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

    /// <summary>Says at the head of the file where the answers come from, behind "news articles".</summary>
    public abstract string Source { get; }

    /// <summary>What an article teaches.</summary>
    public abstract IEnumerable<Example> Examples(ArticleRecord record);
}
