using Corpus.Text.Statements;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Tenses;

/// <summary>Tells whether an expression belongs to a verb, so that the verb dates it.</summary>
internal static class DatedVerb
{
    /// <summary>The most words of the object of a verb, its determiner included.</summary>
    private const int LongestObject = 5;

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
        bool between = IsParticle(line, lead - 1) || line.Is(lead - 1, WordClass.Adverb) || VerbTense.IsOfManner(line, lead - 1);
        int verb = between ? lead - 2 : lead - 1;
        if (tense == Tense.Past ? IsOfPastDeed(line, lead) : IsOfFutureDeed(line, lead)) return true;
        return VerbTense.At(line, verb, beside: true) == tense
            || (tense == Tense.Future && VerbTense.IsParticiple(line, verb) && line.IsLower(verb));
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
                return !line.Is(i - 1, WordClass.PlanVerb | WordClass.CueVerb) && VerbTense.At(line, i - 1, beside: false) == Tense.Past;
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

    /// <summary>
    /// Whether the verb directly before the expression is the one that looks ahead: <c>is to begin in January</c>, <c>will be shut in
    /// May</c>, <c>his term ends in January</c>; not <c>the plan released in May</c>.
    /// </summary>
    public static bool IsOfPlan(in TokenLine line, Timex timex)
    {
        int verb = IsParticle(line, timex.First - 2) ? timex.First - 3 : timex.First - 2;
        if (!line.IsLower(verb)) return false;
        if (line.Is(timex.First - 1, "for")) return VerbTense.EndsPlan(line, verb);
        if (!line.Is(timex.First - 1, "in", "on")) return false;
        if (line.ValueOf(verb, WordClass.FutureCue) > 0 && line.Text[line[verb].End - 1] == 's') return !line.Is(verb - 1, "that");
        if (line.Is(verb - 1, "be")) verb--;
        int before = line.Is(verb - 1, WordClass.Adverb) || VerbTense.IsOfManner(line, verb - 1) ? verb - 2 : verb - 1;
        return line.Is(before, "will", "shall")
            || (line.Is(before, "to") && (line.Is(before - 1, "is", "are") || line.Is(before - 1, "plans", "plan")
                || (line.Is(before - 2, "is", "are") && line.Is(before - 1, WordClass.FutureCue | WordClass.PlanVerb))));
    }

    /// <summary>Whether the word is part of the verb before it: <c>pulled down</c>, <c>went out</c>.</summary>
    private static bool IsParticle(in TokenLine line, int i) => line.Is(i, "home", "out") || line.Is(i, "off", "down") || line.Is(i, "up");
}
