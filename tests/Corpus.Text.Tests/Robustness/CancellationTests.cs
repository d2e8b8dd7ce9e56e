using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Reading stops inside a long article, not only between its parts.</summary>
public class CancellationTests
{
    private const int Characters = 1_000_000;
    private const string Sentence =
        "Anna Holm said on Monday that the pier would “fall in the next storm,” and the council told her to wait. ";

    [Theory]
    [InlineData("words")]
    [InlineData("names")]
    [InlineData("quotations")]
    [InlineData("dates")]
    [InlineData("rules")]
    public void A_part_that_takes_long_asks_for_cancellation_itself(string name)
    {
        using var source = new CancellationTokenSource();
        var reading = new Reading("Harbour news\n\n" + Sentence, ArticleMetadata.None) { Cancellation = source.Token };
        foreach (ArticleReader.Part part in ArticleReader.Parts.TakeWhile(part => part.Name != name)) part.Read(reading);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Parts.Single(part => part.Name == name).Read(reading));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n\n")]
    public void Another_thread_cancels_in_the_midst_of_a_long_article(string between)
    {
        string text = "Harbour news\n\n" + string.Concat(Enumerable.Repeat(Sentence + between, Characters / Sentence.Length));
        using var source = new CancellationTokenSource();
        var listener = new Canceller(source);
        var reading = new Reading(text, ArticleMetadata.None) { Cancellation = source.Token, Listener = listener };
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (ArticleReader.Part part in ArticleReader.Parts) part.Read(reading);
        });
        Assert.InRange(listener.Heard, Canceller.CancelsAt, Canceller.CancelsAt + 100);
        Assert.Empty(reading.Quotes);
    }

    /// <summary>Cancels from another thread while the reader weighs the candidates of a sentence.</summary>
    private sealed class Canceller(CancellationTokenSource source) : ICandidateListener
    {
        public const int CancelsAt = 50;

        public int Heard { get; private set; }

        public void Add(string model, Span about, Span candidate, FeatureList features)
        {
            if (++Heard == CancelsAt) Task.Run(source.Cancel).Wait();
        }
    }
}
