using Corpus.Text.Statements;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Tenses;

/// <summary>Reads the tense of the clause that holds an expression, from the nearest verb.</summary>
internal static class TenseReader
{
    /// <summary>How many words away a verb may stand. A verb in the past that gives a date its year may stand half as far away.</summary>
    private const int Reach = 26;

    /// <summary>How many words away a verb in the present tense may stand.</summary>
    private const int NearPresent = 6;

    /// <summary>The tense before the expression or, where there is none, after it, in the same line.</summary>
    public static Tense Of(in TokenLine line, Timex timex)
    {
        int lead = timex.First - 1;
        if (line.Is(timex.End, "'s")) return OfPossessive(line, timex, lead);
        if (line.Is(lead, "as") && line.Is(lead - 1, "soon", "early")) return Tense.Future;
        if (line.Is(lead, "since")) return Tense.Past;
        // "crude for May delivery", "faces a Friday deadline"
        if (line.Is(timex.End, "delivery") || (line.Is(timex.End, "deadline") && line.Is(lead, "a") && !line.Is(lead - 1, "missed")))
            return Tense.Future;
        bool opens = line[lead].Capitalised || line.Is(lead - 1, "but", "and");
        bool ahead = !opens && (line.Is(lead, "until", "by") || (line.Is(lead, "for") && timex.WeekdayToken == timex.First));
        if (!ahead && IsOfVerbBehind(line, timex)) return Tense.Past;
        if (Before(line, timex, ahead) is not Tense.Unknown and var before) return before;
        return ahead ? Tense.Future : After(line, timex.End);
    }

    /// <summary>Whether a word shows that something is still to happen: <c>it will row here</c>.</summary>
    public static bool SaysWill(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line.Is(i, "will", "shall") || line.Is(i, "won't") || line.Is(i, "is", "are")) return true;
        return false;
    }

    /// <summary>Whether the future is seen from the past: <c>would open in May</c>, <c>was to open in May</c>.</summary>
    public static bool IsPastFuture(in TokenLine line, Timex timex)
    {
        for (int i = timex.First - 1; i >= line.First && i > timex.First - Reach && !EndsSentence(line, i); i--)
            if (line.Is(i, "would", "was") || line.Is(i, "were", "had")) return true;
        return false;
    }

    /// <summary>
    /// Whether the expression stands between a subject and its verb, so that the clause before does not count: "may resume, but the keepers
    /// on Monday closed the pier".
    /// </summary>
    private static bool IsOfVerbBehind(in TokenLine line, Timex timex)
    {
        for (int i = timex.First - 1; i > timex.First - 4; i--)
            if (VerbTense.At(line, i, IsBeside(line, timex, i)) == Tense.Future) return false;
        int verb = line.Is(timex.End, WordClass.Adverb) || VerbTense.IsOfManner(line, timex.End) ? timex.End + 1 : timex.End;
        return VerbTense.At(line, verb, beside: false) == Tense.Past;
    }

    private static Tense Before(in TokenLine line, Timex timex, bool ahead)
    {
        int quoted = 0;
        for (int i = timex.First - 1; i >= line.First && i > timex.First - Reach; i--)
        {
            if (EndsSentence(line, i)) break;
            // "we hope to win in May" was not said in May, and verbs inside a quotation are not the writer's.
            if (IsOfQuotation(line, i)) quoted += line[i + 1].SpaceBefore ? 1 : -1;
            if (quoted < 0) break;
            if (quoted > 0) continue;
            Tense tense = VerbTense.At(line, i, IsBeside(line, timex, i));
            // "can be done by Friday", "said it was to be done by Friday", and "had been done by Friday".
            if (ahead && line.Is(i, "be")) return Tense.Future;
            if (tense == Tense.Unknown)
            {
                // "could open in October", "must be renewed in September". A weekday may have passed: "should have won on Friday".
                if (timex is { Form: TimexForm.Calendar, Weekday: 0 }
                    && ((line.Is(i, WordClass.Auxiliary) && PresentVerb.IsModal(line, i))
                        || (i > timex.First - NearPresent && PresentVerb.IsPresent(line, i))))
                    return Tense.Future;
                if (i > timex.First - NearPresent && PresentVerb.IsScheduled(line, timex, i)) return Tense.Future;
                if (line.Is(i, "of") && line.Is(i - 1, "ahead") && LeadsToEvent(line, i + 1, timex.First)) return Tense.Future;
                continue;
            }
            if (tense == Tense.Past && !timex.IsWeekdayAlone && i <= timex.First - (Reach / 2)) break;
            bool done =
                line.Is(i, "was", "were")
                    || line.Is(i, "had")
                    || (line.Is(timex.First - 1, "by") && (line.Is(i - 1, "had") || line.Is(i - 2, "had")));
            // "was not told until Friday", "has been hidden until Friday"; "has been put off until Friday".
            // "It took until October", "The siege lasted until May"
            done |= line.Is(timex.First - 1, "until") && (line.Is(i, "took") || (i == timex.First - 2 && line.Is(i, WordClass.StateVerb)));
            done |= IsNegated(line, i) || (line.Is(i - 1, "been") && !line.Is(i, WordClass.PlanVerb));
            return ahead && !done ? Tense.Future : tense;
        }
        return Tense.Unknown;
    }

    /// <summary>Whether at most a preposition stands between a word and the expression.</summary>
    private static bool IsBeside(in TokenLine line, Timex timex, int i) => i >= timex.First - 2 && line[i + 1].Kind == TokenKind.Word;

    /// <summary>Whether the mark has two strokes; a single one may be an apostrophe.</summary>
    private static bool IsOfQuotation(in TokenLine line, int i) =>
        line[i].Kind == TokenKind.Mark && (line[i].Length == 2 || line.Text[line[i].Start] is '"' or '“' or '”' or '«' or '»');

    private static bool IsNegated(in TokenLine line, int verb) =>
        line.Is(verb + 1, "not")
            || line.Is(verb - 1, "not", "never")
            || line.Is(verb, "didn't", "hadn't")
            || IsNegative(line, verb)
            || IsNegative(line, verb - 1);

    private static bool IsNegative(in TokenLine line, int verb) => line.Is(verb, "wasn't", "weren't");

    /// <summary>
    /// Whether "ahead of" introduces an event on the day: "ahead of a summit on Friday", "ahead of the Friday ballot"; not "ahead of the
    /// Danes on Friday".
    /// </summary>
    private static bool LeadsToEvent(in TokenLine line, int i, int end) => i + 1 >= end || EventIn(line, i, end) >= 0;

    /// <summary>The noun of a scheduled event in a phrase, or -1.</summary>
    private static int EventIn(in TokenLine line, int i, int end)
    {
        for (; i < end && line[i].Kind == TokenKind.Word && !line.Is(i, WordClass.Preposition); i++)
            if (DatedClause.IsScheduledEvent(line, i)) return i;
        return -1;
    }

    private static Tense After(in TokenLine line, int end)
    {
        for (int i = end; i < line.End && i < end + (Reach / 2); i++)
        {
            // The content of a statement may lie ahead: "a statement on Friday that the pier will reopen", "Friday: “We will reopen it.”"
            if (EndsSentence(line, i)
                || line.Is(i, ':')
                || (i == end && line.Is(i, "that") && VerbTense.At(line, i + 1, beside: false) == Tense.Unknown))
                break;
            if (line.Is(i, WordClass.FutureCue) && line.Is(i - 1, WordClass.Determiner)) continue;
            if (VerbTense.At(line, i, beside: false) is not Tense.Unknown and var tense) return tense;
        }
        return Tense.Unknown;
    }

    /// <summary>
    /// The tense of a possessive: "Wednesday's ruling" is past; "ahead of Sunday's vote", "Sunday's planned vote", "will be decided in
    /// Sunday's vote" and "will miss Sunday's game" are future.
    /// </summary>
    private static Tense OfPossessive(in TokenLine line, Timex timex, int lead)
    {
        int noun = EventIn(line, timex.End + 1, timex.End + 4);
        bool ahead =
            line.Is(timex.End + 1, WordClass.FutureCue)
                || line.Is(timex.End + 1, "planned")
                || (line.Is(lead, "of") && line.Is(lead - 1, "ahead"))
            || (noun > 0 && line.Is(noun + 1, "will"))
            || ((line.Is(lead, "in", "for")
                || line.Is(lead, "at")
                || (noun > 0 && line.IsLower(lead) && !line.Is(lead, WordClass.Preposition | WordClass.Conjunction)))
                    && Before(line, timex, ahead: false) == Tense.Future);
        return ahead ? Tense.Future : Tense.Unknown;
    }

    private static bool EndsSentence(in TokenLine line, int i)
    {
        Token token = line[i];
        return token.Kind == TokenKind.Punctuation && token.Length == 1 && line.Text[token.Start] is '.' or '?' or '!' or ';'
            && line[i + 1].SpaceBefore
            && line[i + 1].Kind == TokenKind.Word
            && line[i + 1].Capitalised
            && !line.Is(i - 1, WordClass.Abbreviation);
    }
}
