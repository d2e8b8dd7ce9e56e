using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Corpus.Benchmarks.Running;

/// <summary>What a program pays that uses 1,000 compiled articles. Each run has a freshly loaded assembly.</summary>
[MemoryDiagnoser]
public class RunTimeBenchmarks
{
    private CompiledArticles _articles = null!;
    private Assembly _assembly = null!;

    /// <summary>The surface of the project.</summary>
    [Params("Index", "Full")]
    public string Surface { get; set; } = "";

    /// <summary>Compiles the articles.</summary>
    [GlobalSetup]
    public void Compile() => _articles = CompiledArticles.Create(Surface);

    /// <summary>Loads the assembly.</summary>
    [IterationSetup]
    public void Load() => _assembly = _articles.Load();

    /// <summary>The first use of <c>Articles</c>: opens all articles and decodes none.</summary>
    [Benchmark(Baseline = true)]
    public int TouchArticles() => CompiledArticles.AllOf(_assembly).Count;

    /// <summary>The same, and the text and the facts of one article.</summary>
    [Benchmark]
    public int DecodeOne()
    {
        Article article = CompiledArticles.AllOf(_assembly)[500];
        return article.Text.Length + article.Quotes.Count;
    }

    /// <summary>The same, and the quotations of every speaker of the corpus: decodes all articles.</summary>
    [Benchmark]
    public int ReadSpeakers() => CompiledArticles.SpeakersOf(_assembly).Sum(speaker => speaker.Quotes.Count);

    /// <summary>The same, and the timeline of the corpus: decodes all articles.</summary>
    [Benchmark]
    public int ReadTimeline() => CompiledArticles.AllOf(_assembly).Timeline.Count;
}
