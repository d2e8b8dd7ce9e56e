using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Quotation spans of five words or more and their speakers. Gold: <c>marks</c>, each with a <c>label</c> and, if there is one,
/// <c>speaker</c> and the span of the words that name them.
/// </summary>
internal sealed class QuoteScorer : Scorer
{
    private const int LeastWords = 5;

    private int _articles, _gold, _predicted, _exact, _warnings, _falseAlarms, _withSource, _given, _right, _tight;

    public override void Add(JsonElement gold, Article article)
    {
        _articles++;
        List<JsonElement> marks = [.. gold.Items("marks")];
        var marked = new Dictionary<Span, JsonElement>();
        foreach (JsonElement mark in marks.Where(IsSpeech))
            foreach (Span piece in LongPieces(article.Text, mark.Span()!.Value)) marked[piece] = mark;
        var found = new Dictionary<Span, Quote>();
        foreach (Quote quote in article.Quotes.Where(quote => quote.Role == QuoteRole.Speech))
            foreach (Span piece in LongPieces(article.Text, quote.Span)) found.TryAdd(piece, quote);

        _gold += marked.Count;
        _predicted += found.Count;
        foreach ((Span piece, Quote quote) in found)
        {
            if (!marked.TryGetValue(piece, out JsonElement mark)) continue;
            _exact++;
            if (mark.Field("speaker") is not null) CompareSpeaker(mark.Span("speaker_")!.Value, quote);
        }

        foreach (Finding finding in article.Findings.Where(finding => finding.Rule == "CORP1001"))
        {
            _warnings++;
            JsonElement[] under = [.. marks.Where(mark => mark.Span()!.Value.Overlaps(finding.Span))];
            if (under.Any(mark => IsSpeech(mark) && !string.IsNullOrEmpty(mark.Field("speaker"))) || !under.Any(IsSpeech)) _falseAlarms++;
        }
    }

    public override void Print()
    {
        double precision = Figures.Ratio(_exact, _predicted), recall = Figures.Ratio(_exact, _gold);
        Figures.Print("articles", _articles);
        Figures.Print("gold", _gold);
        Figures.Print("span_precision", precision);
        Figures.Print("span_recall", recall);
        Figures.Print("span_f1", Figures.F1(precision, recall));
        Figures.Print("speaker_precision", Figures.Ratio(_right, _given));
        Figures.Print("speaker_accuracy", Figures.Ratio(_right, _withSource));
        Figures.Print("speaker_tight", Figures.Ratio(_tight, _withSource));
        Figures.Print("quote_and_speaker", Figures.Ratio(_right, _gold));
        Figures.Print("corp1001_per_article", Figures.Ratio(_warnings, _articles));
        Figures.Print("false_corp1001_per_article", Figures.Ratio(_falseAlarms, _articles));
    }

    private void CompareSpeaker(Span gold, Quote quote)
    {
        _withSource++;
        if (quote is not { Attribution.SpeakerSpans: [var mention, ..] }) return;
        _given++;
        int shared = Shared(gold, mention);
        if (shared == 0) return;
        _right++;
        int union = Math.Max(gold.End, mention.End) - Math.Min(gold.Start, mention.Start);
        if (2 * shared >= union) _tight++;
    }

    private static bool IsSpeech(JsonElement mark) => mark.Field("label")!.StartsWith("speech", StringComparison.Ordinal);

    private static IEnumerable<Span> LongPieces(string text, Span span) =>
        Pieces(text, span).Where(piece => Words(text, piece) >= LeastWords);

    /// <summary>Cuts the span at line breaks and trims it to letters and digits: marks and blanks never decide a match.</summary>
    private static IEnumerable<Span> Pieces(string text, Span span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] != '\n') continue;
            int first = start, end = i;
            while (first < end && !IsLetterOrNumber(text[first])) first++;
            while (end > first && !IsLetterOrNumber(text[end - 1])) end--;
            if (end > first) yield return Span.FromBounds(first, end);
            start = i;
        }
    }

    private static bool IsLetterOrNumber(char c) => char.IsLetter(c) || char.IsNumber(c);

    private static int Words(string text, Span span)
    {
        int words = 0;
        for (int i = span.Start; i < span.End; i++)
            if (!char.IsWhiteSpace(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]))) words++;
        return words;
    }
}
