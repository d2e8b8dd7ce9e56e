using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP2007: one article dates one thing twice, in different years: born in 1980 and born in 1984.</summary>
internal static class Corp2007TwoDates
{
    public const string Id = "CORP2007";
    public const string Title = "One thing, two dates";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>How many words the subject of a verb may have.</summary>
    private const int LongestSubject = 5;

    public static void Check(Reading reading)
    {
        var told = new Dictionary<string, (Timex Date, string Subject)>(StringComparer.OrdinalIgnoreCase);
        foreach (Timex date in reading.Timexes)
        {
            if (date is not { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1, Earliest: not null }) continue;
            TokenLine line = date.Line;
            int verb = line.Is(date.First - 1, "in") || line.Is(date.First - 1, "on") ? date.First - 2 : date.First - 1;
            bool born = line.Is(verb, "born");
            if ((!born && !line.Is(verb, WordClass.OnceVerb)) || !line.Is(verb - 1, "was") || Subject(line, verb - 2, born) is not { } subject) continue;
            string key = line.Tokens.TextOf(verb) + " " + subject;
            if (!told.TryGetValue(key, out var first)) told.Add(key, (date, subject));
            else if (first.Date.Year != date.Year) Report(reading, subject, line.Tokens.TextOf(verb), first.Date, date);
        }
    }

    /// <summary>
    /// The subject that ends at a token: a name, or a noun with <c>the</c> that names one thing by a capitalised word. A bare
    /// noun ("the company") may be another one each time.
    /// </summary>
    private static string? Subject(in TokenLine line, int last, bool born)
    {
        int first = last;
        bool named = false;
        for (; first >= line.First && last - first < LongestSubject; first--)
        {
            if (line[first].Kind != TokenKind.Word || line.Is(first, WordClass.ClauseWord | WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.Conjunction)) break;
            named |= line[first].Capitalised && first > line.First;
            if (!line[first].Capitalised && born) break;
        }
        bool the = line.Is(first, "the");
        if (first == last || (!named && !(line[last].Capitalised && born)) || (!the && !line[first + 1].Capitalised)) return null;
        if (last - first >= LongestSubject || line.Is(first, "of") || line.Is(first, "and")) return null;
        return line.Tokens.SpanOf(first + 1, last).Of(line.Text);
    }

    private static void Report(Reading reading, string subject, string verb, Timex first, Timex second)
    {
        Span here = reading.Tokens.SpanOf(second.First, second.End - 1), there = reading.Tokens.SpanOf(first.First, first.End - 1);
        string message = "“" + subject + "” was " + verb + " in " + second.Year.ToString(CultureInfo.InvariantCulture) + " here and in " + first.Year.ToString(CultureInfo.InvariantCulture) + " above.";
        reading.Report(Id, Severity, here, message, related: [here, there], repairs:
        [
            new Repair(reading.Tokens[second.YearToken].Span, first.Year.ToString(CultureInfo.InvariantCulture)),
            new Repair(reading.Tokens[first.YearToken].Span, second.Year.ToString(CultureInfo.InvariantCulture)),
        ]);
    }
}
