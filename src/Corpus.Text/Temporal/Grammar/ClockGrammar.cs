using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>A time of day; the hour is -1 where only a part of the day is named.</summary>
internal readonly record struct ClockTime(int Hour, int Minute, int Second, int DayPart, int End);

/// <summary>Reads times of day: <c>8:47 a.m.</c>, <c>5 p.m. EST</c>, <c>noon</c>, <c>1900 GMT</c>.</summary>
internal static class ClockGrammar
{
    /// <summary>A time of day; <c>End</c> is 0 where there is none.</summary>
    public static ClockTime Read(in TokenLine line, int i, bool nested = false)
    {
        if (line.Is(i, "mid") && line.Is(line.PastHyphen(i + 1), "day", "night"))
            return new(line.Is(line.PastHyphen(i + 1), "day") ? 12 : 24, 0, 0, 0, line.PastHyphen(i + 1) + 1);
        // "High Noon", a film
        if (line.Is(i, "noon") && line[i].Capitalised && line.Is(i - 1, "high")) return default;
        if (line.Is(i, "noon", "midday")) return Zone(line, new(12, 0, 0, 0, i + 1));
        if (line.Is(i, "midnight")) return Zone(line, new(24, 0, 0, 0, i + 1));
        if (!nested && Past(line, i) is { End: > 0 } past) return past;
        if (line[i].Kind != TokenKind.Number) return Words(line, i);

        (ClockTime time, bool minutes) = Figures(line, i);
        if (time.End == 0) return default;
        int next = time.End;
        if (IsHalf(line, next))
        {
            if (time.Hour is > 0 and <= 12) return Zone(line, InHalf(line, time, next));
            return minutes && time.Hour < 24 ? Zone(line, time with { End = EndOfHalf(line, next) }) : default;
        }
        if (line.Is(next, "o'clock", "oclock"))
            return Zone(line,
                IsHalf(line, next + 1) && time.Hour is > 0 and <= 12 ? InHalf(line, time, next + 1) : time with { End = next + 1 });
        if (line.Is(next, "noon", "midnight"))
            return time.Hour == 12 ? time with { Hour = line.Is(next, "noon") ? 12 : 24, Second = 0, End = next + 1 } : default;
        // "8 GMT", "2.30" behind a day
        if (!minutes && line.Is(next, WordClass.TimeZone) && line[next].AllCaps && time.Hour <= 24 && line.Is(i - 1, "at"))
            return Zone(line, time);
        return minutes ? Zone(line, time) : InPart(line, time, i);
    }

    /// <summary>
    /// A time in figures without the words behind it, and whether they give minutes: <c>8:47</c>, <c>15:50:06</c>, <c>9.30</c>,
    /// <c>1900</c>; <c>8</c>.
    /// </summary>
    private static (ClockTime Time, bool Minutes) Figures(in TokenLine line, int i)
    {
        int hour = Numbers.Digits(line, i), minute = 0, second = 0, next = i + 1;
        bool minutes = true;
        if (hour is >= 0 and <= 24
            && line[i].Length <= 2
            && line.Is(next, ':')
            && !line[next].SpaceBefore
            && !line[next + 1].SpaceBefore
            && line[next + 1].Length == 2)
        {
            minute = Numbers.Digits(line, next + 1);
            next += 2;
            if (line.Is(next, ':') && !line[next].SpaceBefore && Seconds(line, next + 1) is >= 0 and < 60 and int seconds)
                (second, next) = (seconds, next + 2);
        }
        else if (hour < 0 && Stopped(line, i) is { Hour: >= 0 } stopped)
        {
            bool ofDay =
                line.Is(i - 1, "at")
                    && line.Is(i - 2, WordClass.Weekday | WordClass.RecurringWeekday | WordClass.DeicticDay)
                    && !line.Is(next, '%');
            // "at 21.45 on Saturday"
            ofDay |= line.Is(i - 1, "at") && line.Is(line.Is(next, "on") ? next + 1 : next, WordClass.Weekday | WordClass.DeicticDay);
            if (!IsHalf(line, next) && !ofDay) return default;
            (hour, minute) = stopped;
        }
        else if (hour >= 100 && line[i].Length == 4 && (line.Is(next, WordClass.TimeZone) || line.Is(next, "hours", "hrs")))
        {
            (hour, minute) = (hour / 100, hour % 100);
            if (!line.Is(next, WordClass.TimeZone)) next++;
        }
        else if (hour is >= 100 and < 1260
            && (IsHalf(line, next)
                || (line.Is(i - 1, "at") && line.Is(next, "in") && line.Is(next + 1, "the") && DayPart(line, next + 2) > 0)))
        {
            (hour, minute) = (hour / 100, hour % 100);
        }
        else
        {
            minutes = false;
        }
        return hour is < 0 or > 24 || minute is < 0 or > 59 ? default : (new(hour, minute, second, 0, next), minutes);
    }

    /// <summary>A time with the half of the day behind it: <c>8 p.m.</c></summary>
    private static ClockTime InHalf(in TokenLine line, ClockTime time, int half) =>
        time with { Hour = (time.Hour % 12) + (IsAfternoon(line, half) ? 12 : 0), End = EndOfHalf(line, half) };

    /// <summary>An hour that is a time only because of the part of the day behind it: <c>at three in the morning</c>.</summary>
    private static ClockTime InPart(in TokenLine line, ClockTime time, int first) =>
        time.Hour is >= 1 and <= 12
            && IsLed(line, first)
            && Zone(line, time) is { } said
            && said.End > time.End
            && line.Is(said.End - 1, WordClass.DayPart)
            ? said
            : default;

    /// <summary>Skips an offset from UTC directly behind a time: <c>Z</c>, <c>+01:00</c>, <c>-0500</c>.</summary>
    public static int EndOfOffset(in TokenLine line, int i)
    {
        if (line[i].SpaceBefore) return i;
        if (line.Is(i, "z")) return i + 1;
        if ((!line.Is(i, '+') && !line.Is(i, '-')) || line[i + 1].SpaceBefore || line[i + 1].Kind != TokenKind.Number) return i;
        return line.Is(i + 2, ':') && line[i + 3].Kind == TokenKind.Number && !line[i + 3].SpaceBefore ? i + 4 : i + 2;
    }

    /// <summary>The part of the day at a token, 1 morning to 4 night; 0 where it is none.</summary>
    public static int DayPart(in TokenLine line, int i) => line.ValueOf(i, WordClass.DayPart) is >= 1 and <= 4 and int part ? part : 0;

    /// <summary>Adds a zone and, after <c>o'clock</c>, a part of the day: <c>in the morning</c>.</summary>
    private static ClockTime Zone(in TokenLine line, ClockTime time)
    {
        if (line.Is(time.End, "local") && line.Is(time.End + 1, "time")) return time with { End = time.End + 2 };
        if (line.Is(time.End, WordClass.TimeZone) && line[time.End].AllCaps) return time with { End = time.End + 1 };
        if (line.Is(time.End, "in") && line.Is(time.End + 1, "the") && DayPart(line, time.End + 2) is >= 1 and <= 3 and int part)
            return time with
            {
                Hour = part > 1 && time.Hour is > 0 and < 12 ? time.Hour + 12 : time.Hour,
                DayPart = part,
                End = time.End + 3
            };
        return time;
    }

    /// <summary><c>seven o'clock</c>, <c>three p.m.</c>, <c>ten thirty a.m.</c>, <c>at three in the morning</c>.</summary>
    private static ClockTime Words(in TokenLine line, int i)
    {
        if (line.ValueOf(i, WordClass.Numeral) is not (>= 1 and <= 12 and var hour) || line.Is(i, "dozen")) return default;
        int next = i + 1, minute = 0;
        if (line.Is(next, "o'clock", "oclock")) return Zone(line, new(hour, 0, 0, 0, next + 1));
        int tens = line.PastHyphen(next);
        if (line.ValueOf(tens, WordClass.Numeral) is >= 10 and < 60 && Numbers.Cardinal(line, tens) is { Value: >= 10 and < 60 } spoken)
            (minute, next) = ((int)spoken.Value, spoken.End);
        var time = new ClockTime(hour, minute, 0, 0, next);
        return IsHalf(line, next) ? Zone(line, InHalf(line, time, next)) : InPart(line, time, i);
    }

    /// <summary><c>half past three</c>, <c>a quarter to noon</c>, <c>20 minutes past 3 p.m.</c></summary>
    private static ClockTime Past(in TokenLine line, int i)
    {
        bool half = line.Is(i, "half");
        int word =
            half || line.Is(i, "quarter") ? i : line.Is(i, "a") && line.Is(i + 1, "quarter") ? i + 1 : -1, minutes =
                half ? 30 : 15, past = word + 1;
        bool toHour = false;
        if (word < 0)
        {
            if (line[i].Kind == TokenKind.Number && !line.Is(i + 1, "minutes", "min") && !line.Is(i + 1, "past")) return default;
            if (Numbers.Cardinal(line, i) is not { Vague: false, Value: >= 1 and < 60 } number || number.End == i || number.Value % 1 != 0)
                return default;
            (minutes, past) = ((int)number.Value, line.Is(number.End, "minutes", "min") ? number.End + 1 : number.End);
            // "at five to eleven": the numbers of a clock's face
            toHour = past == number.End && line.Is(past, "to") && minutes % 5 == 0 && minutes < 30 && minutes != 15
                && line[i].Kind == TokenKind.Word && line.Is(i - 1, "at") && EndsThere(line, past + 2);
            if (past == number.End && !line.Is(past, "past") && !toHour) return default;
        }
        // "at half seven", as the British say
        if (half && Hour(line, past) is >= 1 and <= 12 and var started && IsLed(line, i) && EndsThere(line, past + 1))
            return Zone(line, new(started, 30, 0, 0, past + 1));
        bool after = line.Is(past, "past") || (!half && line.Is(past, "after"));
        if (!after && !(!half && line.Is(past, "to", "before"))) return default;
        ClockTime hour = Read(line, past + 1, nested: true);
        // "20 minutes to 5" may be a score: where the hour is a number alone, only "past", "half" and "quarter" make a time of it.
        if (hour.End == 0
            && (toHour || line.Is(past, "past") || (word >= 0 && !line.Is(past, "after", "before")))
            && Hour(line, past + 1) is >= 1 and <= 12 and var bare)
            hour = Zone(line, new(bare, 0, 0, 0, past + 2));
        if (hour.End == 0 || hour.Minute > 0) return default;
        int total = (hour.Hour * 60) + (after ? minutes : -minutes);
        return total < 0 ? default : hour with { Hour = total / 60 % 24, Minute = total % 60 };
    }

    /// <summary>An hour as a number alone, or -1.</summary>
    private static int Hour(in TokenLine line, int i) =>
        line[i].Kind == TokenKind.Number
            ? (line[i].Length <= 2 ? Numbers.Digits(line, i) : -1)
            : line.Is(i, WordClass.Numeral) ? line.ValueOf(i, WordClass.Numeral) : -1;

    /// <summary>Whether the word before a number shows that the number is a time.</summary>
    private static bool IsLed(in TokenLine line, int i) =>
        line.Is(i - 1, "at")
            || line.Is(i - 1, "around", "about")
            || line.Is(i - 1, "by", "until")
            || line.Is(i - 1, "since", "than")
            || i == line.First
        || (line.Is(i - 1, "to", "and") && line.IsNumber(i - 2)) || (line.Is(i - 1, "from", "between") && line.Is(i + 1, "in"));

    /// <summary>An hour of a clock as a number alone, with minutes in words, after a word that leads to a time.</summary>
    public static ClockTime HourAlone(in TokenLine line, int i)
    {
        if (Hour(line, i) is not (>= 1 and <= 12 and var hour)
            || !(IsLed(line, i)
                || (line.Is(i - 1, "and") && line.Is(i - 3, "between"))
                || (line.Is(i - 1, "to") && line.Is(i - 3, "from"))))
            return default;
        int next = i + 1, tens = line.PastHyphen(next), minute = 0;
        if (line[i].Kind == TokenKind.Word
            && line.ValueOf(tens, WordClass.Numeral) is >= 10 and < 60
            && Numbers.Cardinal(line, tens) is { Value: >= 10 and < 60 } spoken)
            (minute, next) = ((int)spoken.Value, spoken.End);
        return new(hour, minute, 0, 0, next);
    }

    /// <summary>The hour that follows a part of a day after <c>at</c>: <c>tonight at 8</c>; 0 where none does.</summary>
    public static ClockTime BehindPart(in TokenLine line, int i, int part)
    {
        if (!line.Is(i, "at", "around")) return default;
        ClockTime time = Read(line, i + 1);
        bool said = time.End > 0 && SaysHalf(line, i + 1, time.End);
        if (time.End == 0 && Hour(line, i + 1) is >= 1 and <= 12 and var hour && EndsThere(line, i + 2)) time = new(hour, 0, 0, 0, i + 2);
        if (time.End == 0 || said || part == 1 || time.Hour >= 12) return time;
        return part == 4 && time.Hour < 5 ? time : time with { Hour = time.Hour + 12 };
    }

    /// <summary>Whether no noun follows that the number could count: <c>at 8</c>, not <c>at 8 schools</c>.</summary>
    private static bool EndsThere(in TokenLine line, int i) =>
        i >= line.End
            || (line[i].Kind == TokenKind.Punctuation
                && !line.Is(i, '-')
                && !line.Is(i, '%')
                && !(line.Is(i, ':') || line.Is(i, '/') || line.Is(i, '.') && !line[i + 1].SpaceBefore && i + 1 < line.End))
            || line[i].Kind == TokenKind.Mark
        || line.Is(i, WordClass.Preposition | WordClass.Conjunction);

    /// <summary>
    /// Whether an hour of the clock lies behind noon because of the part of its day: <c>3 o'clock in the afternoon</c>, <c>8 at night</c>.
    /// </summary>
    public static bool IsLate(int hour, int part) =>
        hour < 12 && part switch { 2 => hour >= 1, 3 => hour >= 4, 4 => hour >= 5, _ => false };

    /// <summary>Whether the words of a time show which half of the day it lies in.</summary>
    public static bool SaysHalf(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (IsHalf(line, i) || line.Is(i, WordClass.DayPart)) return true;
        return false;
    }

    /// <summary><c>9.30</c> is one token.</summary>
    private static (int Hour, int Minute) Stopped(in TokenLine line, int i)
    {
        Token token = line[i];
        int stop = line.Text.IndexOf('.', token.Start, token.Length);
        if (stop < 0 || token.End - stop != 3 || stop - token.Start > 2) return (-1, 0);
        int hour = 0;
        for (int k = token.Start; k < stop; k++) hour = (hour * 10) + Tokenizer.DigitOf(line.Text[k]);
        return (hour, (Tokenizer.DigitOf(line.Text[stop + 1]) * 10) + Tokenizer.DigitOf(line.Text[stop + 2]));
    }

    /// <summary>Reads seconds, and skips a fraction of them: <c>05</c>, <c>05.250</c>.</summary>
    private static int Seconds(in TokenLine line, int i)
    {
        Token token = line[i];
        bool whole = token.Length == 2 || (token.Length > 3 && line.Text[token.Start + 2] == '.');
        return token.Kind == TokenKind.Number && whole
            ? (Tokenizer.DigitOf(line.Text[token.Start]) * 10) + Tokenizer.DigitOf(line.Text[token.Start + 1])
            : -1;
    }

    private static bool IsHalf(in TokenLine line, int i) =>
        IsHalfHere(line, i)
            || (line.Is(i, '.')
                && !line[i].SpaceBefore
                && !line[i + 1].SpaceBefore
                && line[i - 1].Kind == TokenKind.Number
                && IsHalfHere(line, i + 1));

    private static bool IsHalfHere(in TokenLine line, int i) =>
        line.IsHalfOfDay(i) || (line.Is(i, "a", "p") && line.Is(i + 1, '.') && line.Is(i + 2, 'm'));

    private static bool IsAfternoon(in TokenLine line, int i) =>
        line.Is(i, '.') ? IsAfternoon(line, i + 1) : line[i].Length > 0 && line.Text[line[i].Start] is 'p' or 'P';

    private static int EndOfHalf(in TokenLine line, int i) => line.Is(i, '.') ? EndOfHalf(line, i + 1) : line[i].Length > 1 ? i + 1 : i + 3;
}
