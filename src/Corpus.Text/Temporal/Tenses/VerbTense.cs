using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Tenses;

/// <summary>Reads the tense that one word shows.</summary>
internal static class VerbTense
{
    private static readonly PhraseList Planned = new("PlannedPhrase", Lexicon.English);

    /// <summary>Verbs with one form for present and past: <c>quit</c>, <c>cut</c>. The value 1 marks those that are nouns too.</summary>
    private static readonly PhraseList Invariant = new("InvariantVerb", Lexicon.English);

    /// <summary>The most words of a phrase of a plan.</summary>
    private const int LongestPlan = 2;

    /// <summary>The tense of a word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">The word.</param>
    /// <param name="beside">Whether the expression follows it, with at most a preposition between them.</param>
    public static Tense At(in TokenLine line, int i, bool beside)
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
        if (beside && (line.Is(i, "is", "are") || PresentVerb.EndsScheduled(line, i))) return Tense.Future;
        // "is retiring in August"
        if (beside
            && PresentVerb.ScheduledVerbs.Opens(line[i].Word)
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

    /// <summary>"is set for", "has been pencilled in for"; not "was set for".</summary>
    public static bool EndsPlan(in TokenLine line, int i)
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

    public static bool IsParticiple(in TokenLine line, int i) =>
        line.Is(i, WordClass.PastVerb) || EndsIn(line, i, "ed") || EndsIn(line, i, "n");

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

    /// <summary>Whether the word is an adverb that ends in -ly.</summary>
    public static bool IsOfManner(in TokenLine line, int i) =>
        line[i].Length > 4 && EndsIn(line, i, "ly") && !line.Is(i, WordClass.TimeFrequency);

    private static bool EndsIn(in TokenLine line, int i, string ending) =>
        line.IsLower(i) && line.Tokens.EndsWith(i, ending);

    public static bool IsNoun(in TokenLine line, int i) =>
        line[i].Kind == TokenKind.Word
            && !line.Is(i,
                WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Numeral
                | WordClass.Quantity | WordClass.PastVerb | WordClass.Pronoun | WordClass.ClauseWord)
            && !line.Is(i, "to", "not")
            && !line.Tokens.EndsWith(i, "ed");

    public static bool IsPlural(in TokenLine line, int i) =>
        line.Is(i, WordClass.PluralNoun) || (line[i].Length > 3 && line.Text[line[i].End - 1] == 's' && line.Text[line[i].End - 2] != 's');
}
