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

    public const int FewestSame = 6;

    /// <summary>How many more words the longer sentence may have.</summary>
    public const int MostAround = 2;

    /// <summary>Reports of one event are published within this many days.</summary>
    private const int DaysApart = 3;

    /// <summary>Articles that share this much of their text report one event.</summary>
    private const double SameEvent = 0.5;

    /// <summary>Whether a sentence may contradict one in any article, and not only in a report of the same event.</summary>
    public static bool MayContradictAny(ComparedSentence sentence) =>
        sentence.Article.Published is not null && !sentence.Words.Any(word => word.HasDigit(sentence.Article.Text));

    public static IEnumerable<Finding> Check(ArticlePair articles)
    {
        foreach (SentencePair pair in articles.Dated)
        {
            if (!IsOneEvent(pair) || Contradiction(pair) is not var (first, second)) continue;
            yield return CorpusRules.Report(second.Article, Id, Severity, second.Span,
                $"“{Excerpt.Of(second.Text)}” here, and “{Excerpt.Of(first.Text)}” in “{Corp3002NearCopy.NameOf(first.Article)}”: "
                    + "two dates of one event.",
                [new(second.Article, second.Span, "this date"), new(first.Article, first.Span, "the date in the other article")],
                first.Value is not null && SaysDay(first) && SaysDay(second)
                    ? [Fixes.Replace(second.Article.Text, second.Span, first.Text)]
                    : []);
        }
    }

    private static bool IsOneEvent(SentencePair pair)
    {
        int length = pair.Longer.Words.Length;
        if (pair.Shorter.Words.Length + MostAround < length || (pair.Share < SameEvent && !pair.IsContained())) return false;
        SentenceAlignment alignment = pair.Alignment;
        if (alignment.Same < FewestSame || alignment.Same + MostAround < length || alignment.Changes > (pair.Share >= SameEvent ? 1 : 0))
            return false;
        if (pair.First.Dates.Count != pair.Second.Dates.Count) return false;
        if (pair.Share >= SameEvent) return true;
        return MayContradictAny(pair.First)
            && MayContradictAny(pair.Second)
            && Math.Abs((pair.First.Article.Published!.Day - pair.Second.Article.Published!.Day).TotalDays) <= DaysApart;
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
