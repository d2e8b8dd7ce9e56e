using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A finite past verb that a date belongs to: <c>The minister resigned on June 2</c>, <c>On June 2, they met</c>.</summary>
/// <param name="Verb">The token of the verb.</param>
/// <param name="SubjectEnd">Just past the last token of its subject.</param>
internal readonly record struct DatedClause(int Verb, int SubjectEnd)
{
    /// <summary>How many words may stand between the date and its verb.</summary>
    private const int Reach = 9;

    /// <summary>How far after the date its verb may stand, in tokens.</summary>
    private const int Clause = 20;

    /// <summary>Participles that describe pictures and documents, without a finite verb: <c>An image released on May 2</c>.</summary>
    private static readonly PhraseList Shown = new("ShownParticiple", Lexicon.English);

    private static readonly PhraseList Events = new("ScheduledEvent", Lexicon.English);

    /// <summary>Verbs whose object is an event on the date beside them: <c>held the vote on May 2</c>.</summary>
    private static readonly PhraseList Held = new("HeldVerb", Lexicon.English);

    /// <summary>Finds the past verb of the date's own clause; null where the date may belong to another verb.</summary>
    public static DatedClause? Of(Timex date) => Before(date.Line, date) ?? After(date.Line, date);

    /// <summary>Finds the verb before the date, with only its object between them.</summary>
    private static DatedClause? Before(in TokenLine line, Timex date)
    {
        // "resigned on June 2", "resigned June 2", "resigned in June", and not "the June session".
        bool led = line.Is(date.First - 1, LeadOf(date));
        if (!led && (date.Day == 0 || line.Is(date.First - 1, WordClass.Determiner))) return null;
        int last = led ? date.First - 2 : date.First - 1;
        for (int i = last; i >= line.First && i > last - Reach; i--)
        {
            // "resigned from the board on June 2", and not "was barred from the final on June 2".
            if (!Continues(line, i) && !(line.Is(i, "from") && line.Is(i - 1, WordClass.IntransitivePast))) return null;
            if (!IsPastVerb(line, i)) continue;
            if ((line.Is(i, WordClass.PlanVerb) && !(i == last && line.ValueOf(i, WordClass.PlanVerb) == WordValue.Deed))
                || line.Is(i, "has", "have")
                || (IsScheduledEvent(line, last) && !Held.Opens(line[i].Word)))
                return null;
            if (IsFinite(line, i, adjacent: i == last) is { } subject and >= 0) return new DatedClause(i, subject);
            return NoVerbFollows(line, date.End) && IsOnlyVerb(line, i) ? new DatedClause(i, i) : null;
        }
        return null;
    }

    /// <summary>
    /// Whether no verb of the same clause follows the date: the sentence ends, another clause begins, or an attribution follows (<c>The
    /// clinic closed on May 2, the board said.</c>).
    /// </summary>
    private static bool NoVerbFollows(in TokenLine line, int end)
    {
        bool comma = false;
        for (int i = end; i < line.End && i < end + Clause; i++)
        {
            if (line.Is(i, '.') || line.Is(i, ';') || (line.Is(i, ',') && Joins(line, i + 1))) return true;
            if (Joins(line, i) && !line.Is(i, "and", "but")) return true;
            if (comma && line.Is(i, WordClass.CueVerb) && !line.Is(i + 1, ',')) return true;
            comma |= line.Is(i, ',') || line[i].Kind == TokenKind.Mark;
            if (line.Is(i, WordClass.Be | WordClass.Auxiliary | WordClass.PastAuxiliary | WordClass.FutureCue)
                || (VerbForms.IsPast(line, i) && !line.Is(i, WordClass.CueVerb)))
                return false;
        }
        return line.End < end + Clause;
    }

    /// <summary>Whether a word begins another clause or an attribution.</summary>
    private static bool Joins(in TokenLine line, int i) =>
        line.Is(i, "and", "but")
            || line.Is(i, "after", "before")
            || line.Is(i, "when", "because")
            || line.Is(i, "while", "as")
            || line.Is(i, "that", "which")
            || line.Is(i, "according");

    /// <summary>
    /// Whether a subject and no other verb stand before it in its sentence, so that it is not a participle: <c>The clinic closed</c>, but
    /// not <c>He sold bonds issued</c> or <c>A picture taken</c>.
    /// </summary>
    private static bool IsOnlyVerb(in TokenLine line, int verb)
    {
        if ((line.Is(verb, WordClass.PlanVerb) && line.ValueOf(verb, WordClass.PlanVerb) != WordValue.Deed)
            || Shown.Opens(line[verb].Word)
            || !IsSubject(line, PastAdverbs(line, verb - 1, -1)))
            return false;
        int i = verb - 1;
        for (; i >= line.First && !(line.Is(i, '.') && line[i + 1].SpaceBefore); i--)
        {
            // "The board said the clinic closed on": the reported clause has its own subject.
            bool that = line.Is(i, "that");
            if (line.Is(that ? i - 1 : i, WordClass.CueVerb) && (line.Is(i + 1, WordClass.Determiner) || line[i + 1].Capitalised))
                return verb > i + 1;
            if (line.Is(i, ',') && line.Is(i + 1, WordClass.Determiner) && IsOpening(line, i)) return verb > i + 1;
            if (line[i].Kind is TokenKind.Mark
                || line.Is(i, ':')
                || line.Is(i, WordClass.ClauseWord | WordClass.Be | WordClass.Auxiliary | WordClass.PastAuxiliary | WordClass.CueVerb))
                return false;
            if (VerbForms.IsPast(line, i) || line.Is(i, "to")) return false;
        }
        return line[i + 1].Capitalised && verb > i + 1;
    }

    /// <summary>
    /// Whether a phrase without a verb opens the sentence before a comma: <c>According to the board, the clinic closed</c>, <c>After a long
    /// wait, the clinic opened</c>.
    /// </summary>
    private static bool IsOpening(in TokenLine line, int comma)
    {
        int i = comma - 1;
        for (; i >= line.First && i > comma - Reach && !(line.Is(i, '.') && line[i + 1].SpaceBefore); i--)
            if (line[i].Kind != TokenKind.Word || line.Is(i, WordClass.Be | WordClass.Auxiliary | WordClass.CueVerb) || IsPastVerb(line, i))
                return false;
        return line[i + 1].Capitalised && (line.Is(i + 1, WordClass.Preposition) || line.Is(i + 1, "according", "after"));
    }

    /// <summary>Whether the token names a scheduled event. "Banned the march on June 2": the march has the date, not the ban.</summary>
    public static bool IsScheduledEvent(in TokenLine line, int i) => Events.Opens(line[i].Word);

    private static string LeadOf(Timex date) => date.Day > 0 ? "on" : "in";

    /// <summary>Finds the verb after a date that opens its sentence.</summary>
    private static DatedClause? After(in TokenLine line, Timex date)
    {
        int on = date.First - 1;
        if (!line.Is(on, LeadOf(date)) || !line[on].Capitalised) return null;
        int first = line.PastComma(date.End);
        for (int i = first; i < line.End && i < first + Reach; i++)
        {
            if (!Continues(line, i)) return null;
            if (i == first || !IsPastVerb(line, i)) continue;
            if (line.Is(i, WordClass.PastAuxiliary) && !line.Is(i + 1, "to"))
            {
                int next = PastAdverbs(line, i + 1, 1);
                if (line.Is(next, "been")) next++;
                if (!IsPastVerb(line, next) && !IsPastParticiple(line, next)) return null;
                return line.Is(next, WordClass.PlanVerb) ? null : new DatedClause(next, i);
            }
            // "On June 2, the council voted to" happened on that day. "On June 2, the council planned to" looks ahead. "On June 2, the
            // pier built by Danes opens" has no past verb of its own.
            bool plans = line.Is(i, WordClass.PlanVerb) && (line.ValueOf(i, WordClass.PlanVerb) != WordValue.Deed || line.Is(i + 1, ','));
            return plans
                || line.Is(i, WordClass.PastAuxiliary)
                || !IsSubject(line, PastAdverbs(line, i - 1, -1))
                || GoesOnAhead(line, i + 1)
                ? null
                : new DatedClause(i, i);
        }
        return null;
    }

    /// <summary>Whether a verb that is not in the past follows in the same clause.</summary>
    private static bool GoesOnAhead(in TokenLine line, int first)
    {
        for (int i = first; i < line.End && i < first + Reach && line[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (line.Is(i, WordClass.FutureCue) || line.Is(i, "is", "are") || line.Is(i, "has", "have")) return true;
            if (line.Is(i, WordClass.ClauseWord)) return false;
        }
        return false;
    }

    /// <summary>Finds the end of the subject; -1 where the verb may be a participle: "bonds issued on June 2" is not a clause.</summary>
    private static int IsFinite(in TokenLine line, int verb, bool adjacent)
    {
        int before = PastAdverbs(line, verb - 1, -1);
        bool passive = false, auxiliary = false, finite = false;
        if (line.Is(before, "been"))
        {
            passive = true;
            before = PastAdverbs(line, before - 1, -1);
        }
        if (line.Is(before, WordClass.PastAuxiliary))
        {
            auxiliary = true;
            // "was", "were" and "had" are always finite.
            finite = !line.Is(before, "has", "have") && !line.Is(before - 1, "it", "if");
            before = PastAdverbs(line, before - 1, -1);
        }
        else if (line.Is(before, ',') && line.Is(verb, WordClass.IntransitivePast))
        {
            // ", the first of her family, died on June 2"
            return before + 1;
        }
        if ((passive && !auxiliary) || (!finite && !IsSubject(line, before))) return -1;
        if (auxiliary) return before + 1;
        bool takesObject =
            !adjacent && (line.Is(verb + 1, WordClass.Determiner) || line[verb + 1].Capitalised || line[verb + 1].Kind == TokenKind.Number);
        bool pronoun =
            line.Is(before, "i", "we") || line.Is(before, "he", "she") || line.Is(before, "they") || line.Is(before, "who", "which");
        return pronoun || takesObject || line.Is(verb, WordClass.IntransitivePast) ? before + 1 : -1;
    }

    /// <summary>Whether the token may end a subject: a noun or a pronoun, not a verb or a function word.</summary>
    private static bool IsSubject(in TokenLine line, int i) =>
        line.Is(i, "who", "which") || line.Is(i, ')') || (line[i].Kind == TokenKind.Word && !IsPastVerb(line, i)
            && !line.Is(i,
                WordClass.ClauseWord | WordClass.Preposition | WordClass.Determiner | WordClass.FutureCue | WordClass.Conjunction)
                    && !line.Is(i, "to", "not")
                    && !line.Is(i, "it"));

    /// <summary>
    /// Whether the token can stand between a verb and its date. Punctuation, another clause and words that look ahead cannot.
    /// </summary>
    private static bool Continues(in TokenLine line, int i)
    {
        if (line[i].Kind == TokenKind.Number || line.Is(i, '-')) return true;
        if (line[i].Kind != TokenKind.Word) return false;
        // "repealed effective in June", "ordered for June": the date lies ahead.
        if (line.Is(i, "for") && line.Is(i + 1, "good")) return true;
        if (line.Is(i, "to", "by") || line.Is(i, "for", "from") || line.Is(i, "effective", "starting") || line.Is(i, "beginning"))
            return false;
        // "adopted a plan on June 2": a noun, which does not look ahead.
        bool plan = line.Is(i, "plan", "plans") && line.Is(i - 1, WordClass.Determiner);
        return plan || line.Is(i, WordClass.PastAuxiliary) || !line.Is(i, WordClass.ClauseWord | WordClass.FutureCue);
    }

    private static bool IsPastVerb(in TokenLine line, int i) =>
        line.Is(i, WordClass.PastVerb | WordClass.PastAuxiliary | WordClass.IntransitivePast) || VerbTense.IsRegularPast(line, i);

    /// <summary>Whether the token is a participle that is not also a past form: <c>seen</c>, <c>given</c>, <c>born</c>.</summary>
    private static bool IsPastParticiple(in TokenLine line, int i) =>
        line[i] is { Kind: TokenKind.Word, Capitalised: false, Length: > 3 } token
            && (line.Text[token.End - 1] == 'n' || line.Text[token.End - 1] == 't');

    private static int PastAdverbs(in TokenLine line, int i, int step)
    {
        while (WordList.PastAdverb.Has(line, i)
            || (line[i].Length > 4 && line.IsLower(i) && line.Text[line[i].End - 1] == 'y' && line.Text[line[i].End - 2] == 'l')) i += step;
        return i;
    }
}
