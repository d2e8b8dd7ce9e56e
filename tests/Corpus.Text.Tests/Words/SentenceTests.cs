using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Tests.Words;

public class SentenceTests
{
    [Theory]
    [InlineData("The pier is old. | The bridge is safe.")]
    [InlineData("Is the pier old? | The bridge is safe!")]
    [InlineData("The pier is old… | The bridge is safe.")]
    [InlineData("The pier is old… and the bridge is safe.")]
    [InlineData("The pier (with no lights) is old. | The bridge is safe.")]
    [InlineData("(The pier is old.) | The bridge is safe.")]
    [InlineData("The pier closed at 5 p.m. on Monday.")]
    [InlineData("The pier closed in D.C. | (The bridge did not.)")]
    [InlineData("The D.C. Council closed the pier.")]
    [InlineData("Mr. Ode and J. Holm closed the pier.")]
    [InlineData("The pier cost 3.50 a plank.")]
    [InlineData("The pier closed.| Boats left.")]
    [InlineData("The pier closed.| Ode, who left, was late.")]
    [InlineData("The pier of vost.Com/pier closed.")]
    [InlineData("The pier of Holm.Ode closed.")]
    [InlineData("The pier of no.Ode closed.")]
    [InlineData("He told her no. | The pier is old.")]
    [InlineData("He lives at No. 5 on the quay.")]
    public void A_sentence_ends_where_another_may_start(string text)
    {
        // Without a space, the next sentence is attached too.
        string plain = text.Replace(".| ", ".").Replace("| ", "");
        var tokens = new Tokens(plain, Lexicon.English);
        Tokenizer.Read(tokens, new Span(0, plain.Length));
        List<Sentence> sentences = [];
        Sentences.Read(tokens, 0, tokens.Count, sentences);
        Assert.Equal(text.Replace(".| ", ". | "),
            string.Join(" | ", sentences.Select(sentence => tokens.SpanOf(sentence.First, sentence.End - 1).Of(plain))));
    }
}
