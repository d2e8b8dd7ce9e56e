using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Tenses;

/// <summary>Tells whether a verb in the present tense, or one such as <c>could</c>, puts a day into the future.</summary>
internal static class PresentVerb
{
    public static readonly PhraseList Scheduled = new("ScheduledPhrase", Lexicon.English);

    public static readonly PhraseList ScheduledVerbs = new("ScheduledVerb", Lexicon.English);

    /// <summary>
    /// Whether a verb in the present tense tells of a future day: <c>she retires in June</c>, <c>the crew rows here on April 9</c>.
    /// </summary>
    public static bool IsPresent(in TokenLine line, int i) =>
        line.IsLower(i)
            && line[i].Length > 3
            && line.Text[line[i].End - 1] == 's'
            && line.Text[line[i].End - 2] != 's'
            && !line.Is(i, WordClass.CueVerb | WordClass.PastVerb | WordClass.Auxiliary)
        && (line.Is(i - 1, "he", "she")
            || line.Is(i - 1, "it")
            || (line.Is(i, WordClass.Verb)
                && !line.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Numeral | WordClass.Quantity)
            && line[i - 1].Kind == TokenKind.Word && !line.Is(i - 1, WordClass.PastVerb) && !line.Tokens.EndsWith(i - 1, "ed")));

    /// <summary>
    /// Whether a verb in the present tense, behind its subject, puts the day into the future: <c>voters choose a mayor on Nov. 5</c>,
    /// <c>the club celebrates its jubilee in October</c>.
    /// </summary>
    public static bool IsScheduled(in TokenLine line, Timex timex, int verb)
    {
        if (!line.IsLower(verb)
            || !ScheduledVerbs.Opens(line[verb].Word)
            || line.Tokens.EndsWith(verb, "ing")
            || timex.Form != TimexForm.Calendar
            || !line.Is(timex.First - 1, WordClass.Preposition | WordClass.TimeLead))
            return false;
        ScheduledVerbs.Match(line.Tokens, verb, line.End, out string days);
        if (timex.IsWeekdayAlone && days.Length == 0) return false;
        int subject = line.Is(verb - 1, WordClass.Adverb) || VerbTense.IsOfManner(line, verb - 1) ? verb - 2 : verb - 1;
        bool singular = line.Text[line[verb].End - 1] == 's';
        if (line.Is(subject, "they", "we")) return !singular;
        if (line.Is(subject, "he", "she") || line.Is(subject, "it")) return singular;
        bool plural = VerbTense.IsPlural(line, subject) || line.Is(subject - 1, "and") || line.Is(subject - 2, "and");
        return VerbTense.IsNoun(line, subject) && singular != plural;
    }

    /// <summary><c>could open</c>, <c>should be completed</c>; not <c>could not be reached</c>, <c>must have been closed</c>.</summary>
    public static bool IsModal(in TokenLine line, int i) =>
        (line.Is(i, "could", "should") || line.Is(i, "must", "can"))
            && line.IsLower(i + 1)
            && !line.Is(i + 1, "not", "have")
            && !line.Is(i + 1, "see", "remember");

    /// <summary>"the law takes effect", "islanders go to the polls"; not "did not take effect".</summary>
    public static bool EndsScheduled(in TokenLine line, int i)
    {
        for (int first = i - 1; first > i - 4; first--)
            if (line[first].Kind == TokenKind.Word && Scheduled.Match(line.Tokens, first, line.End) == i + 1 - first)
                return !line.Is(first - 1, "not", "didn't")
                    && !line.Is(first - 1, "did")
                    && !(line.Is(first - 1, "to") && VerbTense.IsRegularPast(line, first - 2) && !line.Is(first - 2, WordClass.PlanVerb));
        return false;
    }
}
