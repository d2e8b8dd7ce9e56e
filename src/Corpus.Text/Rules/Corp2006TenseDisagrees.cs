using System;
using System.Globalization;
using Corpus.Text.Temporal;

namespace Corpus.Text.Rules;

/// <summary>CORP2006: something has happened, the verb says, on a day that lies after publication: <c>resigned on June 2</c>, in May.</summary>
internal static class Corp2006TenseDisagrees
{
    public const string Id = "CORP2006";
    public const string Title = "Past tense for a day to come";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A story may go out on one side of the date line and happen on the other.</summary>
    private const int SlackDays = 1;

    /// <summary>So many dates after publication, and the text has been added to since: the date of publication is not its own.</summary>
    private const int DatesOfGrowth = 5;

    public static void Check(Reading reading)
    {
        if (reading.Published is not { } published) return;
        foreach (Timex timex in reading.Timexes)
        {
            if (!timex.IsFullDate || timex.Ambiguous || CalendarMath.Day(timex.Year, timex.Month, timex.Day) is not { } day) continue;
            if ((day - published.Day).TotalDays <= SlackDays || DatedClause.Of(timex) is not { } clause) continue;
            if (HasGrown(reading, published.Day)) return;
            Span verb = reading.Tokens[clause.Verb].Span, date = reading.Tokens.SpanOf(timex.First, timex.End - 1);
            reading.Report(Id, Severity, date,
                "“" + verb.Of(reading.Text) + "” puts " + day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) + " in the past, but the article was published on "
                + published.Day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) + ".", related: [verb, date]);
        }
    }

    private static bool HasGrown(Reading reading, DateTime published)
    {
        int later = 0;
        foreach (Timex timex in reading.Timexes)
            if (timex.IsFullDate && timex.Earliest > CalendarMath.Add(published, SlackDays)) later++;
        return later >= DatesOfGrowth;
    }
}
