using Corpus.Text.Statements;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>The direction in time of the verb beside an expression.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}

/// <summary>Reads the tense of the clause that holds an expression, from the nearest verb.</summary>
internal static class TenseReader
{
    private static readonly PhraseList Scheduled = new("ScheduledPhrase", Lexicon.English);

    private static readonly PhraseList ScheduledVerbs = new("ScheduledVerb", Lexicon.English);

    private static readonly PhraseList Planned = new("PlannedPhrase", Lexicon.English);

    /// <summary>Verbs with one form for present and past: <c>quit</c>, <c>cut</c>. The value 1 marks those that are nouns too.</summary>
    private static readonly PhraseList Invariant = new("InvariantVerb", Lexicon.English);

    /// <summary>The most words of a phrase of a plan.</summary>
    private const int LongestPlan = 2;

    /// <summary>The most words of the object of a verb, its determiner included.</summary>
    private const int LongestObject = 5;

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
    /// Whether the expression belongs to the verb, so that the verb's tense dates it: <c>resigned on April 2</c>, <c>the levy starts on New
    /// Year's Day</c>. In <c>announced the April 2 vote</c>, it belongs to the noun.
    /// </summary>
    public static bool IsOfVerb(in TokenLine line, Timex timex, Tense tense)
    {
        int lead = timex.First - 1;
        if (!line.Is(lead, WordClass.Preposition | WordClass.TimeLead) || line.Is(timex.End, "'s")) return false;
        if (line.Is(lead, "since")) return tense == Tense.Past;
        // "had until Nov. 20 to appeal", "was planned before Christmas"
        if (tense == Tense.Past ? line.Is(lead, "until", "by") || line.Is(lead, "for", "before") : line.Is(lead, "before"))
            return false;
        int verb = IsParticle(line, lead - 1) || line.Is(lead - 1, WordClass.Adverb) || IsOfManner(line, lead - 1) ? lead - 2 : lead - 1;
        if (tense == Tense.Past ? IsOfPastDeed(line, lead) : IsOfFutureDeed(line, lead)) return true;
        return At(line, verb, beside: true) == tense || (tense == Tense.Future && IsParticiple(line, verb) && line.IsLower(verb));
    }

    /// <summary>
    /// Whether a verb in the past stands before the expression with its object: <c>cut the ribbon on April 2</c>; not <c>announced the
    /// vote on April 2</c>, where the day is that of the vote.
    /// </summary>
    private static bool IsOfPastDeed(in TokenLine line, int lead)
    {
        int noun = lead - 1;
        if (!line.Is(lead, "on", "in") || !line.IsLower(noun) || DatedClause.IsScheduledEvent(line, noun)) return false;
        for (int i = noun - 1; i > noun - LongestObject; i--)
        {
            if (line.Is(i, WordClass.Determiner))
                return !line.Is(i - 1, WordClass.PlanVerb | WordClass.CueVerb) && At(line, i - 1, beside: false) == Tense.Past;
            if (!line.IsLower(i) || line.Is(i, WordClass.Preposition | WordClass.Conjunction)) return false;
        }
        return false;
    }

    /// <summary>Whether <c>will</c> and its verb stand before the expression: <c>will report its results on Feb. 2</c>.</summary>
    private static bool IsOfFutureDeed(in TokenLine line, int lead)
    {
        if (!line.Is(lead, "on", "in")) return false;
        for (int i = lead - 1; i >= lead - LongestObject && line.IsLower(i); i--)
        {
            if (line.Is(i, "will", "shall")) return true;
            if (line.Is(i, WordClass.Preposition | WordClass.Conjunction)) return false;
        }
        return false;
    }

    /// <summary>Whether the word is part of the verb before it: <c>pulled down</c>, <c>went out</c>.</summary>
    private static bool IsParticle(in TokenLine line, int i) => line.Is(i, "home", "out") || line.Is(i, "off", "down") || line.Is(i, "up");

    /// <summary>
    /// Whether the verb directly before the expression is the one that looks ahead: <c>is to begin in January</c>, <c>will be shut in
    /// May</c>, <c>his term ends in January</c>; not <c>the plan released in May</c>.
    /// </summary>
    public static bool IsOfPlan(in TokenLine line, Timex timex)
    {
        int verb = IsParticle(line, timex.First - 2) ? timex.First - 3 : timex.First - 2;
        if (!line.IsLower(verb)) return false;
        if (line.Is(timex.First - 1, "for")) return EndsPlan(line, verb);
        if (!line.Is(timex.First - 1, "in", "on")) return false;
        if (line.ValueOf(verb, WordClass.FutureCue) > 0 && line.Text[line[verb].End - 1] == 's') return !line.Is(verb - 1, "that");
        if (line.Is(verb - 1, "be")) verb--;
        int before = line.Is(verb - 1, WordClass.Adverb) || IsOfManner(line, verb - 1) ? verb - 2 : verb - 1;
        return line.Is(before, "will", "shall")
            || (line.Is(before, "to") && (line.Is(before - 1, "is", "are") || line.Is(before - 1, "plans", "plan")
                || (line.Is(before - 2, "is", "are") && line.Is(before - 1, WordClass.FutureCue | WordClass.PlanVerb))));
    }

    /// <summary>
    /// Whether the expression stands between a subject and its verb, so that the clause before does not count: "may resume, but the keepers
    /// on Monday closed the pier".
    /// </summary>
    private static bool IsOfVerbBehind(in TokenLine line, Timex timex)
    {
        for (int i = timex.First - 1; i > timex.First - 4; i--)
            if (At(line, i, IsBeside(line, timex, i)) == Tense.Future) return false;
        int verb = line.Is(timex.End, WordClass.Adverb) || IsOfManner(line, timex.End) ? timex.End + 1 : timex.End;
        return At(line, verb, beside: false) == Tense.Past;
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
            Tense tense = At(line, i, IsBeside(line, timex, i));
            // "can be done by Friday", "said it was to be done by Friday", and "had been done by Friday".
            if (ahead && line.Is(i, "be")) return Tense.Future;
            if (tense == Tense.Unknown)
            {
                // "could open in October", "must be renewed in September". A weekday may have passed: "should have won on Friday".
                if (timex is { Form: TimexForm.Calendar, Weekday: 0 }
                    && ((line.Is(i, WordClass.Auxiliary) && IsModal(line, i)) || (i > timex.First - NearPresent && IsPresent(line, i))))
                    return Tense.Future;
                if (i > timex.First - NearPresent && IsScheduled(line, timex, i)) return Tense.Future;
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

    /// <summary>
    /// Whether a verb in the present tense tells of a future day: <c>she retires in June</c>, <c>the crew rows here on April 9</c>.
    /// </summary>
    private static bool IsPresent(in TokenLine line, int i) =>
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
    private static bool IsScheduled(in TokenLine line, Timex timex, int verb)
    {
        if (!line.IsLower(verb)
            || !ScheduledVerbs.Opens(line[verb].Word)
            || line.Tokens.EndsWith(verb, "ing")
            || timex.Form != TimexForm.Calendar
            || !line.Is(timex.First - 1, WordClass.Preposition | WordClass.TimeLead))
            return false;
        ScheduledVerbs.Match(line.Tokens, verb, line.End, out string days);
        if (timex.IsWeekdayAlone && days.Length == 0) return false;
        int subject = line.Is(verb - 1, WordClass.Adverb) || IsOfManner(line, verb - 1) ? verb - 2 : verb - 1;
        bool singular = line.Text[line[verb].End - 1] == 's';
        if (line.Is(subject, "they", "we")) return !singular;
        if (line.Is(subject, "he", "she") || line.Is(subject, "it")) return singular;
        return IsNoun(line, subject) && singular != (IsPlural(line, subject) || line.Is(subject - 1, "and") || line.Is(subject - 2, "and"));
    }

    private static bool IsNoun(in TokenLine line, int i) =>
        line[i].Kind == TokenKind.Word
            && !line.Is(i,
                WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Numeral
                | WordClass.Quantity | WordClass.PastVerb | WordClass.Pronoun | WordClass.ClauseWord)
            && !line.Is(i, "to", "not")
            && !line.Tokens.EndsWith(i, "ed");

    private static bool IsPlural(in TokenLine line, int i) =>
        line.Is(i, WordClass.PluralNoun) || (line[i].Length > 3 && line.Text[line[i].End - 1] == 's' && line.Text[line[i].End - 2] != 's');

    /// <summary><c>could open</c>, <c>should be completed</c>; not <c>could not be reached</c>, <c>must have been closed</c>.</summary>
    private static bool IsModal(in TokenLine line, int i) =>
        (line.Is(i, "could", "should") || line.Is(i, "must", "can"))
            && line.IsLower(i + 1)
            && !line.Is(i + 1, "not", "have")
            && !line.Is(i + 1, "see", "remember");

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
                || (i == end && line.Is(i, "that") && At(line, i + 1, beside: false) == Tense.Unknown))
                break;
            if (line.Is(i, WordClass.FutureCue) && line.Is(i - 1, WordClass.Determiner)) continue;
            if (At(line, i, beside: false) is not Tense.Unknown and var tense) return tense;
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

    /// <summary>The tense of a word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">The word.</param>
    /// <param name="beside">Whether the expression follows it, with at most a preposition between them.</param>
    private static Tense At(in TokenLine line, int i, bool beside)
    {
        if (line[i].Kind != TokenKind.Word) return Tense.Unknown;
        WordClass classes = line.ClassesOf(i);
        if (line.Is(i, "to") && LooksAhead(line, i, beside)) return Tense.Future;
        if ((classes & WordClass.FutureCue) != 0
            && (beside || line.ValueOf(i, WordClass.FutureCue) < 0)
            && !(line[i].Capitalised && (i > line.First || line.Is(i, WordClass.Month))))
        {
            // "went ahead as planned", "may have been seen"
            int before = IsOfManner(line, i - 1) ? i - 2 : i - 1;
            if (line.Is(before, "as") || IsCause(line, i)) return Tense.Unknown;
            return line.Is(i + 1, "have") && IsParticiple(line, i + 2) && !line.Is(i, "will", "won't") ? Tense.Past : Tense.Future;
        }
        if (beside && EndsPlan(line, i)) return Tense.Future;
        if (beside && line.Is(i, WordClass.CueVerb) && EndsIn(line, i, "ing")) return Tense.Past;
        if (beside && (line.Is(i, "is", "are") || EndsScheduled(line, i))) return Tense.Future;
        // "is retiring in August"
        if (beside
            && ScheduledVerbs.Opens(line[i].Word)
            && EndsIn(line, i, "ing")
            && line.Is(line.Is(i - 1, WordClass.Adverb) ? i - 2 : i - 1, "is", "are"))
            return Tense.Future;
        if (IsInvariantPast(line, i)) return Tense.Past;
        if ((classes & WordClass.PastVerb) == 0 && !IsRegularPast(line, i)) return Tense.Unknown;
        // "Led by the mayor, the islanders will"
        if (line[i].Capitalised && !line.Is(i, WordClass.PastAuxiliary) && !line.Is(i, "did", "didn't")) return Tense.Unknown;
        // "will be shown and played": the first of the two decides.
        if (line.Is(i - 1, "and", "or") && IsRegularPast(line, i) && IsParticiple(line, i - 2)) return Tense.Unknown;
        // "is held on Monday" is future, while "is accused of", "will be held" and "being held" decide nothing.
        int auxiliary = IsOfManner(line, i - 1) || (line[i - 1].Length > 3 && line.Is(i - 1, WordClass.Adverb)) ? i - 2 : i - 1;
        if (line.Is(auxiliary, "is", "are")) return beside ? Tense.Future : Tense.Unknown;
        // "will be held", "to shut", "could hit"
        bool open = line.Is(auxiliary, "be", "being") || line.Is(auxiliary, "to") || line.Is(auxiliary, WordClass.FutureCue);
        return open || (line.Is(auxiliary, WordClass.Auxiliary) && line.Is(auxiliary, WordClass.Unreal)) ? Tense.Unknown : Tense.Past;
    }

    /// <summary>"the law takes effect", "islanders go to the polls"; not "did not take effect".</summary>
    private static bool EndsScheduled(in TokenLine line, int i)
    {
        for (int first = i - 1; first > i - 4; first--)
            if (line[first].Kind == TokenKind.Word && Scheduled.Match(line.Tokens, first, line.End) == i + 1 - first)
                return !line.Is(first - 1, "not", "didn't")
                    && !line.Is(first - 1, "did")
                    && !(line.Is(first - 1, "to") && IsRegularPast(line, first - 2) && !line.Is(first - 2, WordClass.PlanVerb));
        return false;
    }

    /// <summary>"is set for", "has been pencilled in for"; not "was set for".</summary>
    private static bool EndsPlan(in TokenLine line, int i)
    {
        for (int first = i; first > i - LongestPlan; first--)
            if (Planned.Match(line.Tokens, first, line.End) == i + 1 - first)
                return line.Is(first - 1, "is", "are") || (line.Is(first - 1, "been") && line.Is(first - 2, "has", "have"));
        return false;
    }

    /// <summary>
    /// Whether a verb with one form for both tenses is in the past: <c>the clerk quit</c>, where the present is <c>the clerk quits</c>.
    /// </summary>
    private static bool IsInvariantPast(in TokenLine line, int i)
    {
        if (!line.IsLower(i) || !Invariant.Opens(line[i].Word)) return false;
        Invariant.Match(line.Tokens, i, line.End, out string isNoun);
        int subject = line.Is(i - 1, WordClass.Adverb) || IsOfManner(line, i - 1) ? i - 2 : i - 1;
        if (line.Is(subject, "he", "she") || line.Is(subject, "it")) return true;
        return (isNoun.Length == 0 || line[subject].Capitalised)
            && IsNoun(line, subject)
            && !IsPlural(line, subject)
            && !line.Is(subject, WordClass.Adverb)
            && !line.Is(subject - 1, "and", "or");
    }

    /// <summary>"is to resume", "is going to resume", "to be published", "planned to leave"; not "seemed to be wrong".</summary>
    private static bool LooksAhead(in TokenLine line, int to, bool beside)
    {
        int verb = to + 1;
        if (line.Is(to - 1, "is", "are")) return true;
        bool infinitive = line.IsLower(verb) && !line.Is(verb, WordClass.Determiner);
        // "to be shown on Friday", "was to be in court", and not "proved to be wrong".
        if (line.Is(verb, "be")
            && line.IsLower(to)
            && !line.Is(verb + 1, WordClass.Determiner)
            && (line.Is(to - 1, "was", "were") || IsParticiple(line, verb + 1) || !IsParticiple(line, to - 1)))
            return true;
        if (line.Is(to - 1, "going")) return infinitive && !line.Is(to - 2, "was", "were");
        if (line.Is(to - 1, "ought")) return infinitive;
        return line.Is(to - 1, WordClass.PlanVerb | WordClass.FutureCue)
            && !line.Is(to - 1, "said")
            && !IsCause(line, to - 1)
            && (beside || infinitive);
    }

    /// <summary>"called off due to rain", "closed due to a storm", and not "a boat due to leave".</summary>
    private static bool IsCause(in TokenLine line, int i) =>
        line.Is(i, "due")
            && line.Is(i + 1, "to")
            && !line.Is(i - 1, WordClass.Be)
            && (!line.IsLower(i + 2)
                || line.Is(i + 2, WordClass.Determiner)
                || IsParticiple(line, i - 1)
                || line.Is(i - 1, WordClass.Preposition));

    private static bool IsParticiple(in TokenLine line, int i) =>
        line.Is(i, WordClass.PastVerb) || EndsIn(line, i, "ed") || EndsIn(line, i, "n");

    /// <summary>Whether the word is an adverb that ends in -ly.</summary>
    private static bool IsOfManner(in TokenLine line, int i) =>
        line[i].Length > 4 && EndsIn(line, i, "ly") && !line.Is(i, WordClass.TimeFrequency);

    private static bool EndsIn(in TokenLine line, int i, string ending) =>
        line.IsLower(i) && line.Tokens.EndsWith(i, ending);

    /// <summary>Whether a word in lower case that ends in -ed is a verb; not in "promised pier", "agreed price".</summary>
    public static bool IsRegularPast(in TokenLine line, int i)
    {
        Token token = line[i];
        if (token is not { Kind: TokenKind.Word, Capitalised: false, Length: > 3 }
            || line.Text[token.End - 1] != 'd'
            || line.Text[token.End - 2] != 'e'
            || line.Text[token.End - 3] == 'e')
            return false;
        int before = IsOfManner(line, i - 1) ? i - 2 : i - 1;
        return !line.Is(before, "be", "a")
            && !line.Is(before, "an", "the")
            && !line.Is(before, "still")
            && !line.Is(i, "entitled", "titled");
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
