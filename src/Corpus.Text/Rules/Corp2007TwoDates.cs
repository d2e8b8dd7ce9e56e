using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using Corpus.Text.Words;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2007: an article gives two different dates for one thing: born in 1980 and born in 1984.</summary>
internal static class Corp2007TwoDates
{
    public const string Id = "CORP2007";
    public const string Title = "One thing, two dates";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>How many words the subject of a verb may have.</summary>
    private const int LongestSubject = 5;

    public static void Check(Reading reading)
    {
        var told = new Dictionary<(string Verb, string Subject), Timex>();
        foreach (LifeDate life in LifeDate.In(reading)) Compare(reading, told, life.Verb, life.Person.Canonical, life.Date);
        foreach (Timex date in reading.StoryTimexes)
        {
            if (date is not { SaysYear: true, Earliest: not null } || !date.Line.Is(date.First - 1, "in", "on")) continue;
            int verb = date.First - 2;
            if (date.Line.Is(verb, WordClass.OnceVerb)
                && BeforeVerb(date.Line, verb) is { } last
                && Subject(date.Line, last) is { } subject)
                Compare(reading, told, (IsActive(date.Line, verb) ? "" : "was ") + date.Line.Tokens.TextOf(verb), subject, date);
        }
    }

    /// <summary>Whether the verb is active: a bridge “opened” as well as “was opened”.</summary>
    private static bool IsActive(in TokenLine line, int verb) => line.Is(verb, "opened");

    /// <summary>
    /// Finds the last token of the subject of <c>the Salt Bridge was built in</c>, <c>the Salt Bridge, which was built in</c>, <c>the Salt
    /// Bridge opened in</c>.
    /// </summary>
    private static int? BeforeVerb(in TokenLine line, int verb)
    {
        int before = DateRules.BeforeRelative(line, verb - 1);
        if (line.Is(before, ',')) return before - 1;
        return before < verb - 1 || IsActive(line, verb) ? before : null;
    }

    /// <summary>
    /// Reads the subject that ends at a token: <c>the</c> and a noun phrase with a capitalised word, which names one thing. A bare noun
    /// ("the company") may mean another thing each time.
    /// </summary>
    private static string? Subject(in TokenLine line, int last)
    {
        int first = last;
        bool named = false;
        for (; first >= line.First && last - first < LongestSubject; first--)
        {
            if (line[first].Kind != TokenKind.Word
                || line.Is(first,
                    WordClass.ClauseWord | WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction))
                break;
            named |= line[first].Capitalised && first > line.First;
        }
        if (first == last || !named || (!line.Is(first, "the") && !line[first + 1].Capitalised)) return null;
        if (last - first >= LongestSubject || line.Is(first, "of", "and")) return null;
        return line.Tokens.NameOf(first + 1, last);
    }

    private static void Compare(Reading reading, Dictionary<(string Verb, string Subject), Timex> told, string verb, string subject,
        Timex date)
    {
        if (!told.TryGetValue((verb, subject), out Timex? first)) told.Add((verb, subject), date);
        else if (first.Year != date.Year || Differ(first.Month, date.Month) || (first.Month == date.Month && Differ(first.Day, date.Day)))
            Report(reading, subject, verb, first, date);
    }

    /// <summary>Whether both numbers are stated and differ.</summary>
    private static bool Differ(int one, int other) => one > 0 && other > 0 && one != other;

    private static void Report(Reading reading, string subject, string verb, Timex first, Timex second)
    {
        Span here = reading.SpanOf(second), there = reading.SpanOf(first);
        var fixes = new List<Fix>();
        if (first.Year != second.Year)
        {
            fixes.AddYear(second, first.Year);
            fixes.AddYear(first, second.Year);
        }
        else
        {
            fixes.Add(Fixes.Replace(reading.Text, here, there.Of(reading.Text)));
            fixes.Add(Fixes.Replace(reading.Text, there, here.Of(reading.Text)));
        }
        reading.Report(Id, Severity, here,
            Invariant($"“{Excerpt.Of(subject)}” {verb} {When(reading, here, second)} here and {When(reading, there, first)} above."),
                [new(here, "this date"), new(there, "the other date")], fixes);
    }

    private static string When(Reading reading, Span span, Timex date) =>
        (date.Day > 0 ? "on " : "in ") + Excerpt.Of(span.Of(reading.Text));
}
