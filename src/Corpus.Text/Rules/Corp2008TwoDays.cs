using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Rules;

/// <summary>CORP2008: two articles give different dates for one event.</summary>
internal static class Corp2008TwoDays
{
    public const string Id = "CORP2008";
    public const string Title = "One event, two dates";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    private const int FewestSame = 6;

    /// <summary>Reports of one event are published within this many days.</summary>
    private const int DaysApart = 3;

    /// <summary>Articles that share this much of their text report one event.</summary>
    private const double SameEvent = 0.5;

    public static IEnumerable<Finding> Check(CorpusIndex index)
    {
        var told = new HashSet<TemporalExpression>();
        foreach (SentencePair pair in index.Dated)
        {
            if (!IsOneEvent(pair) || Contradiction(pair) is not var (first, second) || !told.Add(second)) continue;
            yield return CorpusRules.Report(second.Article, Id, Severity, second.Span,
                $"“{Excerpt.Of(second.Text)}” here, and “{Excerpt.Of(first.Text)}” in “{Corp3002NearCopy.NameOf(first.Article)}”: two dates of one event.",
                [new(second.Article, second.Span, "this date"), new(first.Article, first.Span, "the date in the other article")],
                first.Value is not null && SaysDay(first) && SaysDay(second)
                    ? [Fixes.Replace(second.Article.Text, second.Span, first.Text)]
                    : []);
        }
    }

    private static bool IsOneEvent(SentencePair pair)
    {
        int length = pair.Longer.Words.Length;
        if (pair.Shorter.Words.Length + 2 < length || (pair.Share < SameEvent && !pair.IsContained())) return false;
        SentenceAlignment alignment = pair.Alignment;
        if (alignment.Same < FewestSame || alignment.Same + 2 < length || alignment.Changes > (pair.Share >= SameEvent ? 1 : 0))
            return false;
        if (pair.First.Dates.Count != pair.Second.Dates.Count) return false;
        if (pair.Share >= SameEvent) return true;
        return pair.First.Article.Published is { } first
            && pair.Second.Article.Published is { } second
            && Math.Abs((first.Day - second.Day).TotalDays) <= DaysApart
            && !pair.Longer.Words.Select(word => word.HasDigit(pair.Longer.Article.Text)).Any(static digit => digit);
    }

    /// <summary>Returns the two dates that differ; null where no pair differs, or several do.</summary>
    private static (TemporalExpression First, TemporalExpression Second)? Contradiction(SentencePair pair)
    {
        (TemporalExpression First, TemporalExpression Second)? found = null;
        for (int i = 0; i < pair.First.Dates.Count; i++)
        {
            TemporalExpression first = pair.First.Dates[i], second = pair.Second.Dates[i];
            if (first.Type != second.Type || first.Days is not { } one || second.Days is not { } other) return null;
            if (string.Equals(first.Text, second.Text, StringComparison.OrdinalIgnoreCase)
                || (one.First <= other.Last && other.First <= one.Last))
                continue;
            if (found is not null || (one.Last - one.First).Days / 7 != (other.Last - other.First).Days / 7) return null;
            found = (first, second);
        }
        return found;
    }

    /// <summary>Whether an expression names a calendar day, and not a day relative to publication.</summary>
    private static bool SaysDay(TemporalExpression date) => date.Text.Any(char.IsDigit);
}
