using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;
using Corpus.Text;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Date phrases from the tests of other readers (<see cref="PhraseGold"/>), each read as an article published on its day of
/// reference. A row is right when every expression it expects is found with the right value; <see cref="PhraseMatch"/> says
/// when a TIMEX3 value and an expected time are the same, <see cref="PhraseAside"/> which rows are set aside.
/// </summary>
internal sealed class PhraseScorer : Scorer
{
    private readonly SortedDictionary<string, int> _aside = new(StringComparer.Ordinal), _right = new(StringComparer.Ordinal);
    private readonly List<string> _wrong = [];
    private int _rows, _dateless, _silent;

    public override void Add(JsonElement gold, Article article)
    {
        _rows++;
        string phrase = gold.Field("input") ?? "";
        List<PhraseGold> expected = PhraseGold.Of(gold, phrase);
        if (expected.Count == 0)
        {
            _dateless++;
            if (article.TemporalExpressions.Count == 0) _silent++;
            return;
        }
        DateTime? reference =
            DateTime.TryParseExact(gold.Field("ref")?[..19], "s", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
                ? time
                : null;
        if (PhraseAside.Of(gold, phrase, reference, expected) is { } reason)
        {
            _aside[reason] = _aside.GetValueOrDefault(reason) + 1;
            return;
        }
        string[] how = [.. expected.Select(one => Read(one, phrase, article, reference!.Value) ?? "")];
        if (how.Contains("")) _wrong.Add(Shown(phrase, article, expected[Array.IndexOf(how, "")]));
        else _right[how.Max(StringComparer.Ordinal)!] = _right.GetValueOrDefault(how.Max(StringComparer.Ordinal)!) + 1;
    }

    private static string Shown(string phrase, Article article, PhraseGold gold) =>
        phrase.ReplaceLineEndings(" ") + " → "
            + string.Join("; ",
                article.TemporalExpressions.Select(
                    date => date.Text + " = " + (date.Value ?? "?") + (date.Modifier == TimexModifier.None ? "" : " " + date.Modifier)))
        + " ("
            + string.Join(" | ",
                gold.Readings.Select(
                    reading =>
                        reading.Timex
                            ?? reading.Span?.First.ToString("s", CultureInfo.InvariantCulture) + ".."
                                + reading.Span?.End.ToString("s", CultureInfo.InvariantCulture))) + ")";

    /// <summary>
    /// Says how an expression is right, or null. A phrase that means the future in chat and the past in news is read again on its day.
    /// </summary>
    private static string? Read(PhraseGold gold, string phrase, Article article, DateTime reference)
    {
        foreach (PhraseReading reading in gold.Readings)
            if (PhraseMatch.How(gold, reading, phrase, article, reference) is { } how) return how;
        foreach (PhraseReading reading in gold.Readings)
        {
            if (reading.TimeOnly || reading.Span is not { } span || span.First <= reference) continue;
            Article again =
                ArticleReader.Read(phrase,
                    ArticleMetadata.None with { Published = span.First.ToString("s", CultureInfo.InvariantCulture) });
            if (PhraseMatch.How(gold, reading, phrase, again, reference) is { } how) return "read on its day, " + how;
        }
        return null;
    }

    public override void Print()
    {
        Figures.Print("rows", _rows);
        Figures.Print("rows_without_a_date", _dateless);
        Figures.Print("of_them_silent", _silent);
        foreach ((string reason, int count) in _aside) Figures.Print("aside: " + reason, count);
        int right = _right.Values.Sum();
        Figures.Print("scored", right + _wrong.Count);
        foreach ((string how, int count) in _right) Figures.Print("right: " + how, count);
        Figures.Print("share_right", Figures.Ratio(right, right + _wrong.Count));
        foreach (string wrong in _wrong) Figures.Print("wrong", wrong);
    }
}
