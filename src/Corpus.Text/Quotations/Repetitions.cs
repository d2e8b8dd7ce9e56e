using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// Attributes a quotation without a source that repeats words of another one, which has a source: “We are the last ones here,” Ode said. …
/// The line “we are the last ones here” is painted on the wall.
/// </summary>
internal sealed class Repetitions(Reading reading)
{
    /// <summary>Fewer words in common may be chance.</summary>
    private const int Fewest = 5;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly Dictionary<long, (QuotedSpan Quote, int Token)> _said = [];

    /// <summary>Sets the sources of quotations that repeat the words of an attributed one.</summary>
    public void Attribute(List<QuotedSpan> quotes)
    {
        if (!quotes.Exists(IsUnsaid)) return;
        foreach (QuotedSpan quote in quotes)
            if (quote.Source is not null && quote.Words >= Fewest) Add(quote);
        foreach (QuotedSpan quote in quotes)
            if (IsUnsaid(quote) && Original(quote) is { Source: { } source }) quote.Source = source with { Route = Route.Subject };
    }

    private bool IsUnsaid(QuotedSpan quote) =>
        quote is { Source: null, IsDenied: false, Words: >= Fewest, Opened: true, Closed: true }
            && reading.Paragraphs[quote.Paragraph].Kind == BlockKind.Body;

    private void Add(QuotedSpan quote)
    {
        for (int i = quote.First; i < quote.End; i++)
            if (KeyAt(i, quote.End) is not 0 and long key && !_said.ContainsKey(key)) _said[key] = (quote, i);
    }

    /// <summary>The attributed quotation that has all words of this one in their order; null where there is none.</summary>
    private QuotedSpan? Original(QuotedSpan quote)
    {
        int first = Word(quote.First, quote.End);
        long key = KeyAt(first, quote.End);
        if (key == 0 || !_said.TryGetValue(key, out (QuotedSpan Quote, int Token) said)) return null;
        int i = first, other = said.Token;
        while (i < quote.End)
        {
            if (other >= said.Quote.End || !AreSame(i, other)) return null;
            i = Word(i + 1, quote.End);
            other = Word(other + 1, said.Quote.End);
        }
        return said.Quote;
    }

    /// <summary>The key of the words from a token on, or 0 where the token is no word or too few follow.</summary>
    private long KeyAt(int first, int end)
    {
        if (first >= end || _tokens[first].Kind is not (TokenKind.Word or TokenKind.Number)) return 0;
        ulong key = 14695981039346656037;
        int i = first;
        for (int word = 0; word < Fewest; word++)
        {
            if (i >= end) return 0;
            for (int k = _tokens[i].Start; k < _tokens[i].End; k++) key = (key ^ Lexicon.Fold(_tokens.Text[k])) * 1099511628211;
            key = (key ^ ' ') * 1099511628211;
            i = Word(i + 1, end);
        }
        return (long)(key | 1);
    }

    /// <summary>The next word or number at or behind a token.</summary>
    private int Word(int i, int end)
    {
        while (i < end && _tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) i++;
        return i;
    }

    private bool AreSame(int one, int other)
    {
        Token first = _tokens[one], second = _tokens[other];
        if (first.Length != second.Length) return false;
        for (int i = 0; i < first.Length; i++)
            if (Lexicon.Fold(_tokens.Text[first.Start + i]) != Lexicon.Fold(_tokens.Text[second.Start + i])) return false;
        return true;
    }
}
