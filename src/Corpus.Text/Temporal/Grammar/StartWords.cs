using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Which words may start a temporal expression: words that have nothing to do with time cost one look.</summary>
internal static class StartWords
{
    public const WordClass Classes = WordClass.Weekday | WordClass.RecurringWeekday | WordClass.Month | WordClass.Numeral | WordClass.Ordinal
        | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart | WordClass.DeicticDay | WordClass.TimeShift | WordClass.TimePart
        | WordClass.TimeModifier | WordClass.TimeFrequency | WordClass.VagueTime | WordClass.TimeDeterminer | WordClass.Decade;

    /// <summary>Whether an expression may start with the token at all, as few do.</summary>
    public static bool MayStart(in TokenLine line, int i)
    {
        ref readonly Token token = ref line[i];
        return token.Is(Classes & ~WordClass.TimeDeterminer) || token.Kind is TokenKind.Number or TokenKind.Mark || HolidayGrammar.MayStart(token.Word)
            || (token.Is(WordClass.TimeDeterminer) && (Leads(line, i + 1) || line.Is(i, "up", "half")));
    }

    /// <summary>Whether a word of time, or one that may stand before it, is next: <c>the</c> mostly leads to something else.</summary>
    public static bool Leads(in TokenLine line, int i) => line[i].Kind is TokenKind.Number or TokenKind.Mark || (line.ClassesOf(i) & Classes) != 0;
}
