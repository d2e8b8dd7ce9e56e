using System.Text.Json;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Compares articles with their gold annotations, one at a time, and keeps only counts.</summary>
internal abstract class Scorer
{
    /// <summary>Counts one article.</summary>
    /// <param name="gold">The record of the article, with its annotations.</param>
    /// <param name="article">The article as the reader read it.</param>
    public abstract void Add(JsonElement gold, Article article);

    /// <summary>Prints the figures.</summary>
    public abstract void Print();

    /// <summary>Counts the code units that two spans share.</summary>
    protected static int Shared(Span a, Span b) => System.Math.Max(0, System.Math.Min(a.End, b.End) - System.Math.Max(a.Start, b.Start));
}
