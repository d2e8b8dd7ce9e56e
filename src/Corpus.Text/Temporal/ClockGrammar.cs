using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>A time of day as it is said: hour -1 where only a part of the day is named.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, int DayPart, int End);

/// <summary>Reads times of day: <c>8:47 a.m.</c>, <c>5 p.m. EST</c>, <c>noon</c>, <c>1900 GMT</c>.</summary>
internal static class ClockGrammar
{
    /// <summary>A time of day; <c>End</c> is 0 where there is none.</summary>
    public static ClockTime Read(in TokenLine line, int i)
    {
        if (line.Is(i, "noon") || line.Is(i, "midday")) return new(12, 0, 0, 0, i + 1);
        if (line.Is(i, "midnight")) return new(24, 0, 0, 0, i + 1);
        if (line[i].Kind != TokenKind.Number) return Words(line, i);

        int hour = Numbers.Digits(line, i), minute = 0, second = 0, next = i + 1;
        bool minutes = false;
        if (hour is >= 0 and <= 24 && line[i].Length <= 2 && line.Is(next, ':') && !line[next].SpaceBefore && !line[next + 1].SpaceBefore && line[next + 1].Length == 2)
        {
            minute = Numbers.Digits(line, next + 1);
            next += 2;
            minutes = true;
            if (line.Is(next, ':') && !line[next].SpaceBefore && Seconds(line, next + 1) is >= 0 and < 60 and int seconds)
            {
                second = seconds;
                next += 2;
            }
        }
        else if (hour < 0 && Stopped(line, i) is { Hour: >= 0 } stopped)
        {
            (hour, minute, minutes) = (stopped.Hour, stopped.Minute, true);
            if (!IsHalf(line, next)) return default;
        }
        else if (hour >= 100 && line[i].Length == 4 && (line.Is(next, WordClass.TimeZone) || line.Is(next, "hours") || line.Is(next, "hrs")))
        {
            (hour, minute, minutes) = (hour / 100, hour % 100, true);
            if (!line.Is(next, WordClass.TimeZone)) next++;
        }
        if (hour is < 0 or > 24 || minute is < 0 or > 59) return default;

        bool half = IsHalf(line, next);
        if (half)
        {
            if (hour is 0 or > 12) return minutes && hour < 24 ? Zone(line, new(hour, minute, second, 0, EndOfHalf(line, next))) : default;
            hour = (hour % 12) + (IsAfternoon(line, next) ? 12 : 0);
            next = EndOfHalf(line, next);
        }
        else if (line.Is(next, "o'clock"))
        {
            next++;
        }
        else if (line.Is(next, "noon") || line.Is(next, "midnight"))
        {
            return hour == 12 ? new(line.Is(next, "noon") ? 12 : 24, minute, 0, 0, next + 1) : default;
        }
        else if (!minutes)
        {
            return default;
        }
        return Zone(line, new(hour, minute, second, 0, next));
    }

    /// <summary>Adds a zone and, after <c>o'clock</c>, a part of the day: <c>in the morning</c>.</summary>
    private static ClockTime Zone(in TokenLine line, ClockTime time)
    {
        if (line.Is(time.End, "local") && line.Is(time.End + 1, "time")) return time with { End = time.End + 2 };
        if (line.Is(time.End, WordClass.TimeZone) && line[time.End].AllCaps) return time with { End = time.End + 1 };
        if (line.Is(time.End, "in") && line.Is(time.End + 1, "the") && line.ValueOf(time.End + 2, WordClass.DayPart) is 1 or 2 or 3)
        {
            bool afternoon = time.Hour is > 0 and < 12 && !line.Is(time.End + 2, "morning");
            return time with { Hour = afternoon ? time.Hour + 12 : time.Hour, End = time.End + 3 };
        }
        return time;
    }

    /// <summary><c>seven o'clock</c>.</summary>
    private static ClockTime Words(in TokenLine line, int i) =>
        line.ValueOf(i, WordClass.Numeral) is >= 1 and <= 12 and int hour && line.Is(i + 1, "o'clock") ? Zone(line, new(hour, 0, 0, 0, i + 2)) : default;

    /// <summary><c>9.30</c> is one token.</summary>
    private static (int Hour, int Minute) Stopped(in TokenLine line, int i)
    {
        Token token = line[i];
        int stop = line.Text.IndexOf('.', token.Start, token.Length);
        if (stop < 0 || token.End - stop != 3 || stop - token.Start > 2) return (-1, 0);
        int hour = 0;
        for (int k = token.Start; k < stop; k++) hour = (hour * 10) + (line.Text[k] - '0');
        return (hour, ((line.Text[stop + 1] - '0') * 10) + (line.Text[stop + 2] - '0'));
    }

    /// <summary><c>05</c>, or <c>05.250</c>, whose fraction is passed over.</summary>
    private static int Seconds(in TokenLine line, int i)
    {
        Token token = line[i];
        bool whole = token.Length == 2 || (token.Length > 3 && line.Text[token.Start + 2] == '.');
        return token.Kind == TokenKind.Number && whole ? ((line.Text[token.Start] - '0') * 10) + line.Text[token.Start + 1] - '0' : -1;
    }

    private static bool IsHalf(in TokenLine line, int i) => line.Is(i, "a.m.", "p.m.") || line.Is(i, "am", "pm") || (line.Is(i, "a", "p") && line.Is(i + 1, '.') && line.Is(i + 2, 'm'));

    private static bool IsAfternoon(in TokenLine line, int i) => line[i].Length > 0 && line.Text[line[i].Start] is 'p' or 'P';

    private static int EndOfHalf(in TokenLine line, int i) => line[i].Length > 1 ? i + 1 : i + 3;
}
