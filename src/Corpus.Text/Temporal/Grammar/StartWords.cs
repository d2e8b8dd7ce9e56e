using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>The words that may start a temporal expression. Other words are rejected after one lookup.</summary>
internal static class StartWords
{
    public const WordClass Classes =
        WordClass.Weekday | WordClass.RecurringWeekday | WordClass.Month | WordClass.Numeral | WordClass.Ordinal
        | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart | WordClass.DeicticDay | WordClass.TimeShift | WordClass.TimePart
        | WordClass.TimeModifier | WordClass.TimeFrequency | WordClass.VagueTime | WordClass.TimeDeterminer | WordClass.Decade;

    /// <summary>Words that start an expression only before a word of time: <c>the</c>, <c>this</c>.</summary>
    private const WordClass Leading = WordClass.TimeDeterminer | WordClass.TimeShift;

    /// <summary>Whether an expression may start with the token.</summary>
    public static bool MayStart(in TokenLine line, int i)
    {
        ref readonly Token token = ref line[i];
        if (token.Kind == TokenKind.Number || token.Is(Classes & ~Leading) || HolidayGrammar.MayStart(token.Word)) return true;
        if (token.Kind == TokenKind.Mark) return line[i + 1].Kind == TokenKind.Number && !line[i + 1].SpaceBefore;
        return token.Is(Leading)
            && (Leads(line, i + 1)
                || (line.Is(i, "several", "few") && line.Is(i + 2, WordClass.TimeUnit))
                || line.Is(i, "up", "half") || HolidayGrammar.MayStart(line[i + 1].Word) || line.Is(i + 1, '-'));
    }

    /// <summary>Whether a word of time, or one that may stand before it, is next: <c>the</c> mostly leads to other words.</summary>
    public static bool Leads(in TokenLine line, int i) =>
        line[i].Kind is TokenKind.Number or TokenKind.Mark || (line.ClassesOf(i) & Classes) != 0;
}
