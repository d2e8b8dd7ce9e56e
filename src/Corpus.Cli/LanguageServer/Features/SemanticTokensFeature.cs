using System.Collections.Generic;
using System.Linq;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>
/// Colours: quotations, each with a modifier for its speaker, and dates. The types are standard ones, so that a client shows
/// them without a setting; the modifiers <c>speaker0</c> to <c>speaker7</c> let a theme colour by speaker.
/// </summary>
internal static class SemanticTokensFeature
{
    public static readonly IReadOnlyList<string> Types = ["string", "number"];

    public static readonly IReadOnlyList<string> Modifiers = [.. Enumerable.Range(0, Speakers).Select(i => "speaker" + i)];

    private const int Speakers = 8;
    private const int Quotation = 0;
    private const int Date = 1;

    public static SemanticTokens Of(CheckedDocument article)
    {
        List<string> names = [.. article.Article.AllSpeakers.Select(speaker => speaker.Name)];
        int Colour(Quote quote) => quote.Speaker is { } speaker ? 1 << (names.IndexOf(speaker.Name) % Speakers) : 0;
        List<(Span Span, int Type, int Modifiers)> tokens =
        [
            .. article.Article.TemporalExpressions.Select(date => (date.Span, Date, 0)),
            .. from quote in article.Article.Quotes
               where quote.Role == QuoteRole.Speech
               from piece in Without(quote.Span, article.Article.TemporalExpressions)
               select (piece, Quotation, Colour(quote)),
        ];
        return new SemanticTokens(Encode(article.Document, tokens.OrderBy(token => token.Span.Start)));
    }

    /// <summary>What remains of a span without the dates in it: tokens must not overlap.</summary>
    private static IEnumerable<Span> Without(Span span, IReadOnlyList<TemporalExpression> dates)
    {
        int start = span.Start;
        foreach (TemporalExpression date in dates)
        {
            if (date.Span.End <= start || date.Span.Start >= span.End) continue;
            if (date.Span.Start > start) yield return Span.FromBounds(start, date.Span.Start);
            start = date.Span.End;
        }
        if (start < span.End) yield return Span.FromBounds(start, span.End);
    }

    /// <summary>
    /// Five numbers a token, as the protocol says: lines and characters relative to the token before, length, type, modifiers.
    /// </summary>
    private static List<int> Encode(TextDocument document, IEnumerable<(Span Span, int Type, int Modifiers)> tokens)
    {
        var data = new List<int>();
        var last = new Position(0, 0);
        foreach ((Span span, int type, int modifiers) in tokens)
            foreach (Span piece in document.LinesOf(span))
            {
                Position start = document.PositionAt(piece.Start);
                int length = document.PositionAt(piece.End).Character - start.Character;
                int column = start.Line == last.Line ? start.Character - last.Character : start.Character;
                data.AddRange([start.Line - last.Line, column, length, type, modifiers]);
                last = start;
            }
        return data;
    }
}
