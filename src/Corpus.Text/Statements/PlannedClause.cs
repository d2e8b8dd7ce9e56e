using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>
/// A clause that announces something for a day: <c>will open on May 2</c>, <c>is due to open on May 2</c>, <c>is set for May 2</c>.
/// </summary>
/// <param name="First">The first token of the words that look ahead.</param>
/// <param name="Last">The last of these tokens, the verb included.</param>
internal readonly record struct PlannedClause(int First, int Last)
{
    /// <summary>How many tokens may stand between the date and the words that look ahead.</summary>
    private const int Reach = 12;

    private static readonly PhraseList Plans = new("PlannedPhrase", Lexicon.English);

    private static readonly PhraseList Memories = new("MemoryVerb", Lexicon.English);

    /// <summary>Finds the clause that the date belongs to; null where there is none.</summary>
    public static PlannedClause? Of(Timex date)
    {
        TokenLine line = date.Line;
        int lead = date.First - 1;
        bool led = line.Is(lead, date.Day > 0 ? "on" : "in"), set = line.Is(lead, "for");
        // "will vote on the plan of 2 February"
        if (!led && (line.Is(lead, "of", "from") || Memories.Opens(line[lead].Word))) return null;
        if (!led
            && !set
            && (date.Day == 0
                || line.Is(lead, WordClass.Determiner)
                || line[date.End].Kind == TokenKind.Word
                    && line.IsLower(date.End)
                    && !line.Is(date.End, WordClass.Preposition | WordClass.Conjunction)))
            return null;
        for (int i = led || set ? lead - 1 : lead; i >= line.First && i > date.First - Reach; i--)
        {
            if (line.Is(i, "will") || line.Is(i, "won't"))
                return !set && line.IsLower(i) && IsVerb(line, PastNot(line, i + 1))
                    ? new PlannedClause(i, VerbEnd(line, PastNot(line, i + 1)))
                    : null;
            // "is due to open", "is to open", "is set for"
            if (line.Is(i, "to") && !set && IsVerb(line, i + 1) && Plan(line, i - 1) is >= 0 and var plan)
                return new PlannedClause(plan, VerbEnd(line, i + 1));
            if (i == (led || set ? lead - 1 : lead) && Plan(line, i) is >= 0 and var fixedFor && fixedFor < i && !IsIntention(line, i))
                return new PlannedClause(fixedFor, i);
            if (!Continues(line, i)) return null;
        }
        return null;
    }

    /// <summary>
    /// Finds the form of <c>be</c> in a plan that ends at a token: <c>is due</c>, <c>are expected</c>, or the token itself in <c>is to</c>;
    /// -1 where there is none.
    /// </summary>
    private static int Plan(in TokenLine line, int i)
    {
        if (IsNow(line, i) || IsIntention(line, i)) return i;
        if (Plans.Match(line.Tokens, i, line.End) == 0) return -1;
        int being = i - 1;
        while (line.Is(being, "now", "still") || line.Is(being, "also", "currently") || line.Is(being, "not")) being--;
        return IsNow(line, being) ? being : -1;
    }

    /// <summary>Whether the token is a verb of intention: <c>the company plans to</c>. In <c>its plans to</c> it is a noun.</summary>
    private static bool IsIntention(in TokenLine line, int i) =>
        (line.Is(i, "plans", "intends") || line.Is(i, "hopes", "aims")) && line[i - 1].Kind == TokenKind.Word
        && !line.Is(i - 1,
            WordClass.Determiner
                | WordClass.Preposition
                | WordClass.Auxiliary
                | WordClass.PastAuxiliary
                | WordClass.Be
                | WordClass.Conjunction) && !VerbForms.IsPast(line, i - 1);

    private static bool IsNow(in TokenLine line, int i) => line.Is(i, "is", "are") || (line.Is(i, "'s") && line.Is(i - 1, "it"));

    private static int PastNot(in TokenLine line, int i) => line.Is(i, "not", "also") || line.Is(i, "only", "officially") ? i + 1 : i;

    private static bool IsVerb(in TokenLine line, int i) =>
        (line.IsLower(i) && !line.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun) && !line.Is(i, "have", "not"))
            || line.Is(i, "be");

    private static int VerbEnd(in TokenLine line, int i) =>
        line.Is(i, "be") && line.IsLower(i + 1) && !line.Is(i + 1, WordClass.Preposition | WordClass.Determiner) ? i + 1 : i;

    /// <summary>Whether the token can stand between the verb and its date. Punctuation, another clause and a past verb cannot.</summary>
    private static bool Continues(in TokenLine line, int i)
    {
        if (line[i].Kind == TokenKind.Number || line.Is(i, '-') || line.Is(i, ':')) return true;
        if (line[i].Kind != TokenKind.Word) return false;
        if (line.Is(i, "be", "been") || (line.Is(i, "and") && !VerbForms.IsPast(line, i + 1))) return true;
        // "will be shut", "will shut its doors"
        bool participle = line.Is(i - 1, "be", "been") || line.Is(i - 1, "fully", "officially") || line.Is(i - 1, "will", "to");
        return (participle || !VerbForms.IsPast(line, i))
            && !line.Is(i, WordClass.ClauseWord | WordClass.PastAuxiliary)
            && !line.Is(i, "until")
            && !line.Is(i, "from", "to");
    }
}
