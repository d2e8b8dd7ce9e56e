using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>
/// An anniversary and which one it is: <c>50th anniversary</c>, <c>50-year anniversary</c>, <c>centenary</c>, <c>marks 50 years since</c>.
/// </summary>
/// <param name="Number">How many years after its event it is kept.</param>
/// <param name="First">The first token of the number.</param>
/// <param name="Last">The last token of the number; of a noun that says its number, the noun.</param>
/// <param name="End">Just past the noun.</param>
/// <param name="OfEvent">The date beside it can only be the event's, and not the day it is kept: <c>of the 1953 flood</c>, <c>of the flood of 1953</c>.</param>
internal readonly record struct Anniversary(int Number, int First, int Last, int End, bool OfEvent = false)
{
    /// <summary>How many words may stand between the anniversary and the date of its event.</summary>
    private const int Reach = 14;

    /// <summary>How far before the number the verb may stand that keeps it.</summary>
    private const int VerbReach = 8;

    /// <summary>A number of more figures may be another year.</summary>
    private const int LongestCount = 3;

    /// <summary>The anniversary whose event the date belongs to, or null.</summary>
    public static Anniversary? Of(Timex happened) => happened.IsEndOfRange ? null : Before(happened.Line, happened) ?? After(happened.Line, happened);

    private static bool IsBlow(in TokenLine line, int i) => line.Is(i, "killed", "claimed") || line.Is(i, "destroyed", "devastated");

    /// <summary>Whether what keeps it stands in the present: <c>marks</c>, <c>marking</c>, <c>is</c>.</summary>
    public bool IsKeptNow(in TokenLine line)
    {
        for (int i = First - 1; i >= line.First && i > First - VerbReach; i--)
            if (line.ValueOf(i, WordClass.ObservanceVerb) == WordValue.KeepsNow || line.Is(i, "is")) return true;
        return false;
    }

    /// <summary>Whether it is over, so that a date after it may say when: <c>celebrated the 20th anniversary of its founding in 1998</c>.</summary>
    public bool WasKept(in TokenLine line)
    {
        for (int i = First - 1; i >= line.First && i > First - VerbReach; i--)
            if (line.Is(i, WordClass.PastVerb | WordClass.PastAuxiliary) || TenseReader.IsRegularPast(line, i)) return true;
        return false;
    }

    /// <summary>
    /// An anniversary before the date: <c>anniversary of the flood in 1953</c>, <c>of the 1953 flood</c>, <c>of the club, founded in
    /// 1953</c>. Nothing between them may begin another clause.
    /// </summary>
    private static Anniversary? Before(in TokenLine line, Timex happened)
    {
        int lead = happened.First - 1;
        bool led = line.Is(lead, "in", "on") || line.Is(lead, "of", "since");
        int start = BeforeParticiple(line, lead);
        bool told = false;
        for (int i = start; i > line.First && i >= happened.First - Reach; i--)
        {
            if (Ending(line, i) is { } found)
            {
                bool inside = happened.First <= found.End + 2 && !line.Is(lead, "in", "on");
                return inside || led ? found with { OfEvent = inside || told || start < lead || line.Is(lead, "of") } : null;
            }
            Token token = line[i];
            // "of the fire that killed 34 men in 1953": the clause tells of the event itself.
            if (line.Is(i - 1, "that", "which") && IsBlow(line, i))
            {
                i--;
                told = true;
                continue;
            }
            bool joins = token.Kind == TokenKind.Word || (token.Kind == TokenKind.Number && token.Length <= LongestCount) || line.Is(i, '-') || (token.Kind == TokenKind.Mark && !token.SpaceBefore && token.Length == 1) || (line.Is(i, '.') && !token.SpaceBefore && line[i - 1].Length < 4);
            if (!joins || line.Is(i, WordClass.ClauseWord | WordClass.PastVerb | WordClass.FutureCue)) return null;
        }
        return null;
    }

    /// <summary>The token before <c>founded in</c> or <c>, which was founded in</c>, else <paramref name="lead"/> itself.</summary>
    private static int BeforeParticiple(in TokenLine line, int lead)
    {
        if (!line.Is(lead, "in", "on") || !line.Is(lead - 1, WordClass.OnceVerb)) return lead;
        int i = DateRules.BeforeRelative(line, lead - 2);
        return line.Is(i, ',') ? i - 1 : i;
    }

    /// <summary>An anniversary after the date: <c>Founded in 1953, the club marks its 70th anniversary</c>.</summary>
    private static Anniversary? After(in TokenLine line, Timex happened)
    {
        if (!line.Is(happened.First - 1, "in", "on") || !line.Is(happened.First - 2, WordClass.OnceVerb)) return null;
        for (int i = happened.End; i < line.End && i < happened.End + Reach; i++)
        {
            if (line.Is(i, WordClass.ObservanceVerb))
            {
                if (!line.Is(i + 1, "its", "their")) return null;
                for (int noun = i + 2; noun < i + 7; noun++)
                    if (Ending(line, noun, of: false) is { } found) return found with { OfEvent = true };
                return null;
            }
            if ((line[i].Kind != TokenKind.Word && !line.Is(i, ',')) || (line.Is(i, WordClass.ClauseWord | WordClass.Pronoun) && !line.Is(i, WordClass.Be | WordClass.Auxiliary))) return null;
        }
        return null;
    }

    /// <summary>The anniversary whose last word is the token: the noun with <c>of</c> after it, or the <c>since</c> that years are counted from.</summary>
    private static Anniversary? Ending(in TokenLine line, int noun, bool of = true)
    {
        if (line.Is(noun, "since") && line.Is(noun - 1, "years")) return Since(line, noun);
        if (!line.Is(noun, WordClass.AnniversaryNoun) || (of && !line.Is(noun + 1, "of", "since"))) return null;
        int named = line.ValueOf(noun, WordClass.AnniversaryNoun), end = of ? noun + 2 : noun + 1;
        if (named > 1) return new Anniversary(named, noun, noun, end);
        // With no more than a word between: "50th birth anniversary".
        for (int start = noun - 1; start >= line.First && start >= noun - 4; start--)
        {
            if (Numbers.Ordinal(line, start) is { Value: > 1 } ordinal && ordinal.End > start && ordinal.End >= noun - 1)
            {
                // "twenty-fifth" and not its "fifth".
                if (Numbers.Ordinal(line, start - 2) is { } longer && longer.End == ordinal.End && longer.Value > ordinal.Value) (start, ordinal) = (start - 2, longer);
                return new Anniversary((int)ordinal.Value, start, ordinal.End - 1, end);
            }
            if (line.Is(start, "year") && Years(line, line.Is(start - 1, '-') ? start - 2 : start - 1) is { } years) return years with { End = end };
        }
        return null;
    }

    /// <summary><c>marks 50 years since</c>: the count of an anniversary where something keeps it.</summary>
    private static Anniversary? Since(in TokenLine line, int since) =>
        Years(line, since - 2) is { } years && line.Is(years.First - 1, WordClass.ObservanceVerb) ? years with { End = since + 1 } : null;

    /// <summary>A cardinal number that ends at a token.</summary>
    private static Anniversary? Years(in TokenLine line, int last)
    {
        for (int start = last - 2; start <= last; start++)
            if (Numbers.Cardinal(line, start) is { Value: > 1 and < 1000 } count && count.End == last + 1 && !line.Is(start, "a")) return new Anniversary((int)count.Value, start, last, last + 1);
        return null;
    }
}
