using System.Linq;
using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Articles;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Reading;

/// <summary>One article of about 5,000 characters.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly ArticleRecord _record = InventedArticles.Create(1).First();

    /// <summary>Everything the reader does.</summary>
    [Benchmark(Baseline = true)]
    public Article Read() => _record.Read();

    /// <summary>The minimum: cutting the text into tokens and looking up each word.</summary>
    [Benchmark]
    public int Tokenize()
    {
        var tokens = new Tokens(_record.Text, Lexicon.English);
        Tokenizer.Read(tokens, new Span(0, _record.Text.Length));
        return tokens.Count;
    }
}
