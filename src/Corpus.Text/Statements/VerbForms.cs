using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>Tells the tenses of verbs apart, for statements about dates.</summary>
internal static class VerbForms
{
    private static readonly PhraseList Irregular = new("EventVerb", Lexicon.English);

    /// <summary>Whether the token may be a past form or a past participle: <c>closed</c>, <c>fought</c>, <c>sank</c>.</summary>
    public static bool IsPast(in TokenLine line, int i) =>
        line.Is(i, WordClass.PastVerb | WordClass.IntransitivePast | WordClass.OnceVerb)
            || VerbTense.IsRegularPast(line, i)
            || Irregular.Opens(line[i].Word);

    /// <summary>Whether the token is an auxiliary of the past: <c>was</c>, <c>had</c>, <c>been</c>.</summary>
    public static bool IsPastAuxiliary(in TokenLine line, int i) => line.Is(i, "was", "were") || line.Is(i, "had", "been");

    /// <summary>
    /// Whether the words from <paramref name="first"/> up to <paramref name="end"/> describe the present: the first verb that shows a tense
    /// is not in the past. A clause without such a verb (<c>barges use it</c>) describes the present too.
    /// </summary>
    public static bool TellsOfNow(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (line.Is(i, "is", "are") || line.Is(i, "has", "have") || line.Is(i, "remains", "remain") || line.Is(i, "now", "today"))
                return true;
            if (line.Is(i, "will", "shall")
                || line.Is(i, "might", "may")
                || line.Is(i, WordClass.PastAuxiliary | WordClass.CueVerb)
                || (IsPast(line, i) && !line.Is(i, "run"))
                || line.Is(i, "did", "would")
                || line.Is(i, "could"))
                return false;
        }
        return true;
    }

    /// <summary>Counts the past verbs among the words. An auxiliary and its participle count once.</summary>
    public static int CountPast(in TokenLine line, int first, int end)
    {
        int verbs = 0;
        bool auxiliary = false;
        for (int i = first; i < end; i++)
        {
            bool helps = IsPastAuxiliary(line, i);
            if (helps ? !auxiliary : IsPast(line, i) && !auxiliary) verbs++;
            auxiliary = helps || (auxiliary && (line.Is(i, WordClass.Adverb) || line.Is(i, "first", "finally")));
        }
        return verbs;
    }
}
