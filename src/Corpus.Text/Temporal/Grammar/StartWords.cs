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

    /// <summary>What each word of the lexicon may do at the start of an expression.</summary>
    private static readonly Start[] Starts = OfWords(Lexicon.English);

    private enum Start : byte
    {
        Never,
        Always,
        Leading,
    }

    private static Start[] OfWords(Lexicon lexicon)
    {
        var starts = new Start[lexicon.Count];
        for (int word = 0; word < starts.Length; word++)
            starts[word] =
                (lexicon.ClassesOf(word) & Classes & ~Leading) != 0 || HolidayGrammar.MayStart(word) ? Start.Always
                : (lexicon.ClassesOf(word) & Leading) != 0 ? Start.Leading
                : Start.Never;
        return starts;
    }

    /// <summary>Whether an expression may start with the token.</summary>
    public static bool MayStart(in TokenLine line, int i)
    {
        ref readonly Token token = ref line[i];
        if (token.Kind == TokenKind.Number) return true;
        if (token.Kind == TokenKind.Mark) return line[i + 1].Kind == TokenKind.Number && !line[i + 1].SpaceBefore;
        Start start = Starts[token.Word];
        if (start != Start.Leading) return start == Start.Always;
        return Leads(line, i + 1)
            || (line.Is(i, "several", "few") && line.Is(i + 2, WordClass.TimeUnit))
            || line.Is(i, "up", "half") || HolidayGrammar.MayStart(line[i + 1].Word) || line.Is(i + 1, '-');
    }

    /// <summary>Whether a word of time, or one that may stand before it, is next: <c>the</c> mostly leads to other words.</summary>
    public static bool Leads(in TokenLine line, int i) =>
        line[i].Kind is TokenKind.Number or TokenKind.Mark || (line.ClassesOf(i) & Classes) != 0;
}
