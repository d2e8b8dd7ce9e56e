using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Finds the expression that starts at a token, if one does. Which reader is asked is decided by the token's own classes, so
/// that words that have nothing to do with time cost one look.
/// </summary>
internal static class TimexGrammar
{
    private const WordClass Starters = WordClass.Weekday | WordClass.RecurringWeekday | WordClass.Month | WordClass.Numeral | WordClass.Ordinal
        | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart | WordClass.DeicticDay | WordClass.TimeShift | WordClass.TimePart
        | WordClass.TimeModifier | WordClass.TimeFrequency | WordClass.VagueTime | WordClass.TimeDeterminer | WordClass.Decade;

    /// <summary>Whether an expression may start with the token at all, as few do.</summary>
    public static bool MayStart(in TokenLine line, int i)
    {
        ref readonly Token token = ref line[i];
        return token.Is(Starters & ~WordClass.TimeDeterminer) || token.Kind is TokenKind.Number or TokenKind.Mark || HolidayGrammar.MayStart(token.Word)
            || (token.Is(WordClass.TimeDeterminer) && (Leads(line, i + 1) || line.Is(i, "up", "half")));
    }

    /// <summary>The expression that starts at token <paramref name="i"/>, or null.</summary>
    public static Timex? Match(in TokenLine line, int i)
    {
        Token token = line[i];
        if (token.Kind == TokenKind.Mark) return line[i + 1].Kind == TokenKind.Number && !line[i + 1].SpaceBefore ? PeriodGrammar.Read(line, i) ?? YearGrammar.Short(line, i) : null;
        if (token.Kind != TokenKind.Number && token.Word == Lexicon.Unknown) return null;
        return TimeGrammar.WithDay(line, FirstOf(line, i) ?? (token.Kind == TokenKind.Number ? null : HolidayGrammar.Read(line, i)));
    }

    /// <summary>What the first rule reads whose words start here.</summary>
    private static Timex? FirstOf(in TokenLine line, int i)
    {
        WordClass classes = line.ClassesOf(i) & Starters;
        bool figures = line[i].Kind == TokenKind.Number;
        if (classes == 0 && !figures) return null;
        foreach (TemporalRule rule in TemporalRules.InOrder)
            if ((figures ? rule.ReadsFigures : (rule.Starts & classes) != 0) && rule.Read(line, i) is { } found) return found;
        return null;
    }

    /// <summary>Whether a word of time, or one that may stand before it, is next: <c>the</c> mostly leads to something else.</summary>
    public static bool Leads(in TokenLine line, int i) => line[i].Kind is TokenKind.Number or TokenKind.Mark || (line.ClassesOf(i) & Starters) != 0;

    /// <summary><c>early 1990</c>, <c>late last week</c>, <c>mid-June</c>, <c>earlier in the week</c>, <c>the end of the year</c>.</summary>
    public static Timex? Part(in TokenLine line, int i)
    {
        int next = line.PastHyphen(i + 1);
        bool noun = line.Is(i, "beginning", "end") || line.Is(i, "start", "middle");
        if (noun)
        {
            if (!line.Is(next, "of")) return null;
            next++;
        }
        else if (line.Is(next, "in", "on"))
        {
            next++;
        }
        Timex? whole = null;
        bool the = line.Is(next, "the");
        TimeUnit unit = DurationGrammar.Unit(line, the ? next + 1 : next, out bool plural);
        if (the && unit >= TimeUnit.Day && !plural) whole = new Timex(next, next + 2, TimexForm.Offset) { Unit = unit };
        if (noun && unit is TimeUnit.Month or TimeUnit.Year && !plural && !the) whole = new Timex(next, next + 1, TimexForm.Offset) { Unit = unit };
        if (whole is null && line.Is(next, WordClass.Season) && !noun && line.Is(i - 1, "the")) whole = PeriodGrammar.WithYear(line, new Timex(next, next + 1, TimexForm.Calendar) { Season = line.ValueOf(next, WordClass.Season) });
        if (!noun && (the || line.Is(i - 1, "in"))) whole ??= TimeGrammar.PartOfDay(line, next, the ? next + 1 : next);
        if (line.Is(i, "mid")) whole ??= TimeGrammar.DayPartOf(line, next);
        // A part of a part is none, and would nest without end.
        if (line.Is(next, WordClass.TimePart) || (the && line.Is(next + 1, WordClass.TimePart))) return null;
        whole ??= Match(line, next);
        if (whole is null || whole.Mod is not null || whole.Type is TimexType.Duration or TimexType.Set || whole.Value is not null) return null;
        whole.First = i;
        whole.Mod = TimexNotation.Parts[line.ValueOf(i, WordClass.TimePart)];
        return whole;
    }

    /// <summary><c>around noon</c>, <c>about 7:15 p.m.</c>, <c>around Nov. 1</c>.</summary>
    public static Timex? About(in TokenLine line, int i)
    {
        if (!line.Is(i, "about", "around")) return null;
        Timex? day = line.Is(i, "around") && CalendarGrammar.MonthFirst(line, i + 1) is { Day: > 0 } date ? date : null;
        if ((TimeGrammar.Clock(line, i + 1) ?? day) is not { } time) return null;
        time.First = i;
        time.Mod = "APPROX";
        return time;
    }

    /// <summary><c>for weeks</c>, <c>in years</c>, <c>months of rain</c>, <c>weeks later</c>; <c>year-long</c>, <c>year-end</c>.</summary>
    public static Timex? BareUnit(in TokenLine line, int i)
    {
        TimeUnit unit = DurationGrammar.Unit(line, i, out bool plural);
        if (unit == TimeUnit.Year && DistanceGrammar.YearAgo(line, i) is { } ago) return ago;
        if (line.Is(i, "day") && ShiftGrammar.Deictic(line, i) is { } day) return day;
        int hyphen = line.PastHyphen(i + 1);
        if (hyphen > i + 1 && line.Is(hyphen, "long") && unit >= TimeUnit.Hour)
            return new Timex(i, hyphen + 1, TimexForm.Value, TimexType.Duration) { Unit = unit, Vague = plural, Value = TimexNotation.Duration(plural ? "X" : "1", unit) };
        // "year-end 1989", "by year end", "by week's end"
        int last = line.Is(i + 1, "'s") || (line.Is(i + 1, "end") && line.Is(i - 1, "by", "at")) ? i + (line.Is(i + 1, "end") ? 1 : 2) : unit == TimeUnit.Year && hyphen > i + 1 ? hyphen : -1;
        if (unit >= TimeUnit.Week && !plural && line.Is(last, "end") && !line.Is(i - 1, "the"))
        {
            if (unit != TimeUnit.Year || YearGrammar.Read(line, last + 1) is not { } end) end = new Timex(i, last + 1, TimexForm.Offset) { Unit = unit };
            (end.First, end.Mod) = (i, "END");
            return end;
        }
        if (!plural || unit < TimeUnit.Minute) return null;
        var length = new Timex(i, i + 1, TimexForm.Value, TimexType.Duration) { Unit = unit, Vague = true, Value = TimexNotation.Duration("X", unit) };
        if (DistanceGrammar.Read(line, length, i + 1) is { } distance) return distance;
        bool led = line.Is(i - 1, "for", "within") || (unit >= TimeUnit.Day && line.Is(i - 1, "in", "after"));
        bool of = unit is >= TimeUnit.Week and not TimeUnit.Quarter && line.Is(i + 1, "of") && !line.Is(i - 1, WordClass.Determiner);
        return led || of ? length : null;
    }

    /// <summary><c>September last year</c>, <c>January this year</c>, <c>June of that year</c>.</summary>
    public static Timex? YearOfMonth(in TokenLine line, Timex? month) => month is { Year: 0 } ? PeriodGrammar.WithYear(line, month) : month;
}
