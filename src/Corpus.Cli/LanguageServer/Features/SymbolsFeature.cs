using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>The outline of an article: its speakers with their quotations, and its dates.</summary>
internal static class SymbolsFeature
{
    // The values of SymbolKind in the protocol with the icons that fit best.
    private const int Namespace = 3;
    private const int Class = 5;
    private const int Constant = 14;
    private const int String = 15;

    public static IReadOnlyList<DocumentSymbol> Of(CheckedDocument article)
    {
        List<DocumentSymbol> symbols =
            [.. article.Article.AllSpeakers.Where(speaker => speaker.Quotes.Count > 0).Select(speaker => Speaker(article, speaker))];
        if (article.Article.TemporalExpressions.Count > 0) symbols.Add(Dates(article));
        return symbols;
    }

    private static DocumentSymbol Speaker(CheckedDocument article, Speaker speaker) =>
        Group(article, speaker.Name, Class, speaker.Quotes, quote => Symbol(article, quote, String, null));

    private static DocumentSymbol Dates(CheckedDocument article) =>
        Group(article, "Dates", Namespace, article.Article.TemporalExpressions, date => Symbol(article, date, Constant, date.Value));

    private static DocumentSymbol Group<T>(
        CheckedDocument article, string name, int kind, IReadOnlyList<T> passages, Func<T, DocumentSymbol> symbol)
        where T : Passage
    {
        var whole = Span.FromBounds(passages.Min(passage => passage.Span.Start), passages.Max(passage => passage.Span.End));
        return new DocumentSymbol(
            name, null, kind, article.Document.RangeOf(whole), article.Document.RangeOf(passages[0].Span), [.. passages.Select(symbol)]);
    }

    private static DocumentSymbol Symbol(CheckedDocument article, Passage passage, int kind, string? detail)
    {
        Protocol.Range range = article.Document.RangeOf(passage.Span);
        return new DocumentSymbol(passage.Text.ReplaceLineEndings(" "), detail, kind, range, range, null);
    }
}
