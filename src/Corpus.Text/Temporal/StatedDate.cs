using System;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>
/// A full date with an optional time of day, as in a <c>Published:</c> line, a dateline or metadata. For callers that need one date and do
/// not read the text.
/// </summary>
/// <param name="Day">The day, at midnight.</param>
/// <param name="TimeOfDay">The time of day as written, or null where none stands beside the day.</param>
/// <param name="Span">The place of day and time.</param>
internal readonly record struct StatedDate(DateTime Day, TimeSpan? TimeOfDay, Span Span)
{
    /// <summary>
    /// The first date with a year in a part of one line, or null. An ambiguous date with strokes, such as 3/4/2024, reads as month first,
    /// and one with stops, such as 3.4.2024, as day first.
    /// </summary>
    public static StatedDate? Find(string text, Span span)
    {
        var tokens = new Tokens(text, Lexicon.English);
        Tokenizer.Read(tokens, span);
        var line = new TokenLine(tokens, 0, tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            Timex? date =
                CalendarGrammar.Weekday(line, i)
                    ?? CalendarGrammar.MonthFirst(line, i)
                    ?? FigureGrammar.Read(line, i)
                    ?? CalendarGrammar.DayFirst(line, i);
            if (date is null || !date.IsFullDate || CalendarMath.Day(date.Year, date.Month, date.Day) is not { } day) continue;
            (int first, int end, TimeSpan? time) = TimeBeside(line, date);
            return new StatedDate(day, time, tokens.SpanOf(first, end - 1));
        }
        return null;
    }

    /// <summary>
    /// Reads a value that is a day, or a day and a time, and nothing else: <c>2024-01-22</c>, <c>2024-01-22T08:47</c>, <c>22 Jan 2024, 8:47
    /// AM</c>.
    /// </summary>
    public static StatedDate? Parse(string value)
    {
        var whole = new Span(0, value.Length);
        if (Find(value, whole) is not { } date) return null;
        string rest = value.Substring(0, date.Span.Start) + value.Substring(date.Span.End);
        return string.IsNullOrWhiteSpace(rest) ? date : null;
    }

    private static (int First, int End, TimeSpan? Time) TimeBeside(in TokenLine line, Timex date)
    {
        if (date.Hour is >= 0 and < 24) return (date.First, date.End, new TimeSpan(date.Hour, date.Minute, date.Second));
        // After the day: "T08:47:00Z", ", 8:47 AM", " at 8:47 AM", " - 8:47 AM"; the whole may stand in brackets.
        int i = date.End;
        while (i < date.End + 3
            && (line.Is(i, ',')
                || line.Is(i, "at")
                || line.IsJoiner(i)
                || line.Is(i, '|')
                || line.Is(i, '·')
                || line.Is(i, "t")
                || line.Is(i, '('))) i++;
        ClockTime time = ClockGrammar.Read(line, i);
        if (time.End > 0 && time.Hour < 24)
            return (date.First, EndOfZone(line, time.End), new TimeSpan(time.Hour, time.Minute, time.Second));
        // Before it: "8:47 AM, 22 Jan 2024", "08:47 EST, 22 January 2024".
        for (i = Math.Max(line.First, date.First - 7); i < date.First; i++)
        {
            time = ClockGrammar.Read(line, i);
            if (time.End == 0 || time.Hour == 24) continue;
            int next = EndOfZone(line, time.End);
            while (next < date.First && (line.Is(next, ',') || line.Is(next, "on") || line.Is(next, '|') || line.Is(next, '-'))) next++;
            if (next == date.First) return (i, date.End, new TimeSpan(time.Hour, time.Minute, time.Second));
        }
        return (date.First, date.End, null);
    }

    /// <summary>Skips <c>Z</c>, <c>+01:00</c>, <c>.000Z</c>, <c>GMT</c>, <c>(ET)</c>. The time is not converted.</summary>
    private static int EndOfZone(in TokenLine line, int i)
    {
        if (line.Is(i, "z")) return i + 1;
        if ((line.Is(i, '+') || line.Is(i, '-'))
            && !line[i].SpaceBefore
            && line[i + 1].Kind == TokenKind.Number
            && !line[i + 1].SpaceBefore)
            return line.Is(i + 2, ':') && line[i + 3].Kind == TokenKind.Number ? i + 4 : i + 2;
        if (line.Is(i, WordClass.TimeZone)) return i + 1;
        return line.Is(i, '(') && line.Is(i + 1, WordClass.TimeZone) && line.Is(i + 2, ')') ? i + 3 : i;
    }
}
