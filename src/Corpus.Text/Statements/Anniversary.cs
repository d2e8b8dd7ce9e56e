using System.Globalization;
using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>
/// An anniversary and which one it is: <c>50th anniversary</c>, <c>50-year anniversary</c>, <c>centenary</c>, <c>marks 50 years since</c>.
/// </summary>
/// <param name="Number">The years between the event and the anniversary.</param>
/// <param name="First">The first token of the number.</param>
/// <param name="Last">The last token of the number; the noun itself where the noun states the number (<c>centenary</c>).</param>
/// <param name="End">Just past the noun.</param>
/// <param name="OfEvent">Whether the date beside it can only be that of the event, and not the day of the celebration: <c>of the 1953
/// flood</c>, <c>of the flood of 1953</c>.</param>
internal readonly record struct Anniversary(int Number, int First, int Last, int End, bool OfEvent = false)
{
    private static readonly PhraseList Jubilees = new("Jubilee", Lexicon.English);

    private static readonly PhraseList UndatedDeeds = new("UndatedDeed", Lexicon.English);

    /// <summary>How many words may stand between the anniversary and the date of its event.</summary>
    private const int Reach = 14;

    /// <summary>How far before the number its verb may stand: <c>marks its 50th</c>.</summary>
    private const int VerbReach = 8;

    /// <summary>How far before the number its determiner and verb may stand.</summary>
    private const int DeterminerReach = 4;

    /// <summary>The most digits a count has: a number of four digits may be a year.</summary>
    private const int LongestCount = 3;

    /// <summary>Finds the anniversary of the event that the date belongs to; null where there is none.</summary>
    public static Anniversary? Of(Timex happened) =>
        happened.IsEndOfRange ? null : Before(happened.Line, happened) ?? After(happened.Line, happened);

    /// <summary>Whether the verb before it is in the present tense: <c>marks</c>, <c>marking</c>, <c>is</c>.</summary>
    public bool IsKeptNow(in TokenLine line)
    {
        for (int i = First - 1; i >= line.First && i > First - VerbReach; i--)
            if (line.ValueOf(i, WordClass.ObservanceVerb) == WordValue.KeepsNow || line.Is(i, "is")) return true;
        return false;
    }

    /// <summary>
    /// Whether the celebration is over, so that a date after it may be its date: <c>celebrated the 20th anniversary of its founding in
    /// 1998</c>.
    /// </summary>
    public bool WasKept(in TokenLine line)
    {
        for (int i = First - 1; i >= line.First && i > First - VerbReach; i--)
            if (line.Is(i, WordClass.PastVerb | WordClass.PastAuxiliary) || VerbTense.IsRegularPast(line, i)) return true;
        return false;
    }

    /// <summary>
    /// Whether something happened then that articles tell of at any later time: <c>The book came out for the 60th anniversary of the 1944
    /// landing</c>.
    /// </summary>
    public bool IsOfUndatedDeed(in TokenLine line)
    {
        for (int i = First - 1; i >= line.First && i > First - VerbReach && line[i].Kind == TokenKind.Word; i--)
        {
            if (UndatedDeeds.Match(line.Tokens, i, First) > 0) return true;
            if (line.Is(i, WordClass.ObservanceVerb)) return false;
        }
        return false;
    }

    /// <summary>
    /// Whether its verb is in the past tense: <c>celebrated the 40th anniversary</c>, <c>the 40th anniversary of the flood in 1974 was
    /// marked</c>.
    /// </summary>
    public bool WasObserved(in TokenLine line, Timex happened)
    {
        int passive = line.PastComma(happened.End), verb = line.Is(passive + 1, WordClass.Adverb) ? passive + 2 : passive + 1;
        if (line.Is(passive, "was", "were") && line.ValueOf(verb, WordClass.ObservanceVerb) == WordValue.KeptThen) return true;
        for (int i = First - 1; i >= line.First && i > First - DeterminerReach; i--)
            if (line.ValueOf(i, WordClass.ObservanceVerb) == WordValue.KeptThen) return true;
        return false;
    }

    /// <summary>
    /// An anniversary before the date: <c>anniversary of the flood in 1953</c>, <c>of the 1953 flood</c>, <c>of the club, founded in
    /// 1953</c>, <c>of the night when the dam broke in 1953</c>. One verb may stand between them, and only the verb of the event.
    /// </summary>
    private static Anniversary? Before(in TokenLine line, Timex happened)
    {
        int lead = happened.First - 1;
        bool led = line.Is(lead, "in", "on") || line.Is(lead, "of", "since") || line.Is(lead, '(');
        int first = lead;
        while (first > line.First && first >= happened.First - Reach && Ending(line, first) is null)
        {
            if (!MayStandBetween(line, first)) return null;
            first--;
        }
        if (Ending(line, first) is not { } found) return null;
        bool inside = happened.First <= found.End + 2 && !line.Is(lead, "in", "on");
        if (inside) return found with { OfEvent = true };
        if (!led || EventBetween(line, found.End, lead) is not { } told) return null;
        return found with { OfEvent = told || line.Is(lead, "of") || line.Is(lead, '(') };
    }

    private static bool MayStandBetween(in TokenLine line, int i)
    {
        Token token = line[i];
        return token.Kind == TokenKind.Word
            || (token.Kind == TokenKind.Number && token.Length <= LongestCount)
            || line.Is(i, '-')
            || line.Is(i, ',')
            || line.Is(i, '(')
            || line.Is(i, '/')
            || (token.Kind == TokenKind.Mark && token.Length == 1) || (line.Is(i, '.') && !token.SpaceBefore && line[i - 1].Length < 4);
    }

    /// <summary>
    /// Whether the words between anniversary and date describe the event with a verb (true), or only name it (false); null where they may
    /// describe something else.
    /// </summary>
    private static bool? EventBetween(in TokenLine line, int first, int lead)
    {
        int verb = -1, clause = -1;
        for (int i = first; i < lead; i++)
        {
            if (line.Is(i, ',') && clause < 0) clause = i;
            // "the hall, where a poet born in 1850 taught": another event
            else if (line.Is(i, "where", "whose")) return null;
            else if (IsRelative(line, i) && (clause < 0 || clause == i - 1)) clause = i;
            else if (VerbForms.IsPastAuxiliary(line, i) && clause >= 0 && verb < 0) continue;
            else if (VerbForms.IsPast(line, i) && (verb < 0 || verb == i - 1))
            {
                if (line.Is(i, WordClass.ObservanceVerb) || line.Is(i, WordClass.IntransitivePast) && clause < 0) return null;
                if (!IsOfEvent(line, i, lead)) return null;
                verb = i;
            }
            else if (line.Is(i, ',') || line.Is(i, WordClass.FutureCue) || (line.Is(i, WordClass.ClauseWord) && !IsNounAnd(line, i, lead)))
                return null;
            else if (line.Is(i, WordClass.Pronoun) && i > first && clause != i - 1) return null;
        }
        if (verb < 0) return clause < 0 || line.Is(lead - 1, ',') || line.Is(lead, '(') || IsPlace(line, clause, lead) ? false : null;
        // Without a comma or a pronoun, only a participle directly before the date belongs to the event: "the mine opened in 1921".
        return clause >= 0 || verb == lead - 1 ? true : null;
    }

    /// <summary>
    /// Whether the event is the subject of the verb: the verb has no object (<c>the pier, opened by the king in</c>), or its object is a
    /// victim of the event (<c>the fire that killed 34 men in</c>).
    /// </summary>
    private static bool IsOfEvent(in TokenLine line, int verb, int lead) =>
        verb + 1 == lead
            || line.Is(verb + 1, WordClass.Preposition | WordClass.Adverb)
            || line.Is(verb + 1, "by", "at")
            || VerbForms.IsPast(line, verb + 1)
        || WordList.VictimVerb.Has(line, verb);

    private static bool IsRelative(in TokenLine line, int i) =>
        line.Is(i, "which", "that") || line.Is(i, "who", "when");

    /// <summary><c>fire and flood</c>: no verb follows.</summary>
    private static bool IsNounAnd(in TokenLine line, int i, int lead) =>
        line.Is(i, "and") && !line.Is(i + 1, WordClass.Determiner) && VerbForms.CountPast(line, i, lead) == 0;

    /// <summary><c>Tern, Ohio</c>: the words after the comma are capitalised.</summary>
    private static bool IsPlace(in TokenLine line, int comma, int lead)
    {
        for (int i = comma + 1; i < lead; i++)
            if (line[i].Kind == TokenKind.Word && !line[i].Capitalised) return false;
        return true;
    }

    /// <summary>An anniversary after the date: <c>Founded in 1953, the club marks its 70th anniversary</c>.</summary>
    private static Anniversary? After(in TokenLine line, Timex happened)
    {
        // "founded in", "set up in"
        int verb = line.Is(happened.First - 2, "up") ? happened.First - 3 : happened.First - 2;
        if (!line.Is(happened.First - 1, "in", "on") || !(VerbForms.IsPast(line, verb) || line.Is(verb, WordClass.OnceVerb))) return null;
        for (int i = happened.End; i < line.End && i < happened.End + Reach; i++)
        {
            if (line.Is(i, WordClass.ObservanceVerb))
            {
                if (!line.Is(i + 1, "its", "their") && !line.Is(i + 1, "the", "a")) return null;
                for (int noun = i + 2; noun < i + 8; noun++)
                    if (Ending(line, noun, of: false) is { } found) return line.Is(noun + 1, "of") ? null : found with { OfEvent = true };
                return null;
            }
            if ((line[i].Kind != TokenKind.Word && !line.Is(i, ','))
                || (line.Is(i, WordClass.ClauseWord | WordClass.Pronoun) && !line.Is(i, WordClass.Be | WordClass.Auxiliary)))
                return null;
        }
        return null;
    }

    /// <summary>
    /// Finds the anniversary that ends at the token: a noun with <c>of</c> after it, or <c>since</c> after a count of years.
    /// </summary>
    private static Anniversary? Ending(in TokenLine line, int noun, bool of = true)
    {
        if (line.Is(noun, "since") && line.Is(noun - 1, "years")) return Since(line, noun);
        if (Jubilee(line, noun) is { } jubilee && (!of || line.Is(noun + 1, "of"))) return jubilee with { End = of ? noun + 2 : noun + 1 };
        if (!line.Is(noun, WordClass.AnniversaryNoun) || (of && !line.Is(noun + 1, "of", "since"))) return null;
        int named = line.ValueOf(noun, WordClass.AnniversaryNoun), end = of ? noun + 2 : noun + 1;
        if (named > 1) return new Anniversary(named, noun, noun, end);
        // At most one word stands between: "50th birth anniversary".
        for (int start = noun - 1; start >= line.First && start >= noun - 4; start--)
        {
            if (Numbers.Ordinal(line, start) is { Value: > 1 } ordinal && ordinal.End > start && ordinal.End >= noun - 1)
            {
                // "twenty-fifth", not "fifth" alone.
                if (Numbers.Ordinal(line, start - 2) is { } longer && longer.End == ordinal.End && longer.Value > ordinal.Value)
                    (start, ordinal) = (start - 2, longer);
                return new Anniversary((int)ordinal.Value, start, ordinal.End - 1, end);
            }
            if (line.Is(start, "year") && Years(line, line.Is(start - 1, '-') ? start - 2 : start - 1) is { } years)
                return years with { End = end };
        }
        return null;
    }

    /// <summary><c>golden jubilee</c>: 50 years.</summary>
    private static Anniversary? Jubilee(in TokenLine line, int noun) =>
        line.Is(noun, "jubilee", "anniversary") && Jubilees.Match(line.Tokens, noun - 1, noun + 1, out string years) == 2
            ? new Anniversary(int.Parse(years, CultureInfo.InvariantCulture), noun - 1, noun, noun + 1)
            : null;

    /// <summary>
    /// <c>marks 50 years since</c>: an anniversary where a finite verb of observance stands before it. Any other count is elapsed time.
    /// </summary>
    private static Anniversary? Since(in TokenLine line, int since) =>
        Years(line, since - 2) is { } years
            && line.Is(years.First - 1, WordClass.ObservanceVerb)
            && !line.Tokens.EndsWith(years.First - 1, "ing")
            ? years with { End = since + 1 }
            : null;

    /// <summary>A cardinal number that ends at a token.</summary>
    private static Anniversary? Years(in TokenLine line, int last)
    {
        for (int start = last - 3; start <= last; start++)
            if (Numbers.Cardinal(line, start) is { Value: > 1 and < 1000, Vague: false } count && count.End == last + 1)
                return new Anniversary((int)count.Value, start, last, last + 1);
        return null;
    }
}
