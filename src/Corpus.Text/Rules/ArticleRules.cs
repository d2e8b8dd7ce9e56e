using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules;

/// <summary>Every rule that looks at one article. A new rule is a file beside this one and a line here.</summary>
internal static class ArticleRules
{
    private static readonly Action<Reading>[] Checks =
    [
        Corp0002NoHeadline.Check,
        Corp1001UnattributedQuote.Check,
        Corp1002UnpairedMark.Check,
        Corp1003AnonymousSource.Check,
        Corp1006SurnameAlone.Check,
        Corp1008TwoSpellings.Check,
        Corp1010QuotedOtherwise.Check,
        Corp2001WeekdayDisagrees.Check,
        Corp2002NoSuchDay.Check,
        Corp2003Anniversary.Check,
        Corp2004ElapsedTime.Check,
        Corp2005RangeReversed.Check,
        Corp2006TenseDisagrees.Check,
        Corp2007TwoDates.Check,
        Corp2009Unresolved.Check,
        Corp2010AgeContradicts.Check,
        Corp3001RepeatedParagraph.Check,
        Corp3003PageFurniture.Check,
        Corp3004DoubledWord.Check,
    ];

    /// <summary>Runs the rules and adds their findings in the order of the text.</summary>
    public static void Check(Reading reading)
    {
        foreach (Action<Reading> check in Checks)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            check(reading);
        }
        reading.Findings.RemoveAll(finding =>
            finding.Rule is not (Corp3003PageFurniture.Id or Corp0004Unreadable.Id) && IsOutsideStory(reading, finding.Span));
        Sort(reading.Findings);
        KeepOneOfEachDate(reading.Findings);
        Corp0006UnusedMarker.Apply(reading);
        Sort(reading.Findings);
    }

    private static void Sort(List<Finding> findings) =>
        findings.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : string.CompareOrdinal(a.Rule, b.Rule));

    /// <summary>Keeps the first finding where two rules report the same contradiction of dates.</summary>
    private static void KeepOneOfEachDate(List<Finding> findings)
    {
        Finding? last = null;
        findings.RemoveAll(finding =>
        {
            if (!finding.Rule.StartsWith("CORP20", StringComparison.Ordinal) || finding.Rule == Corp2009Unresolved.Id) return false;
            if (last is not null && last.Rule != finding.Rule && finding.Span.Start < last.Span.End) return true;
            last = finding;
            return false;
        });
    }

    /// <summary>Whether a span belongs to the page, or to what the outlet says about the story.</summary>
    private static bool IsOutsideStory(Reading reading, Span span)
    {
        int i = reading.Paragraphs.FirstAt(span.Start + 1, static paragraph => paragraph.Span.End);
        return i < reading.Paragraphs.Count
            && reading.Paragraphs[i].Span.Start <= span.Start
            && reading.Paragraphs[i].Kind is BlockKind.Furniture or BlockKind.Note;
    }
}
