using System;
using System.Collections.Generic;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Training;

/// <summary>
/// What a model learns: its candidates, and which of them are right. The reader itself makes the features, so that training and
/// reading cannot differ.
/// </summary>
internal abstract class TrainingTask
{
    /// <summary>The model's file under <c>Language/en</c>, without <c>.txt</c>.</summary>
    public abstract string Model { get; }

    /// <summary>The enumeration of its kinds of features.</summary>
    public abstract Type Kinds { get; }

    /// <summary>The first line of the file: what the model weighs.</summary>
    public abstract string Meaning { get; }

    /// <summary>The source of the answers, which follows "news articles" in the head of the file.</summary>
    public abstract string Source { get; }

    /// <summary>Makes the examples of an article.</summary>
    public abstract IEnumerable<Example> Examples(ArticleRecord record);
}
