using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>
/// Finds an age beside a birth, a death or another date. Each method returns the token of the number, or null where there is no age.
/// </summary>
internal static class AgePhrase
{
    /// <summary>The range of ages that are read. Outside it, most numbers beside a birth are not ages.</summary>
    public const int Youngest = 10, Oldest = 115;

    /// <summary>How far after <c>died</c> an age may stand, in tokens.</summary>
    private const int Farthest = 10;

    /// <summary>Whether the token is a number that may be an age: <c>44</c>, <c>forty</c>.</summary>
    public static bool IsAge(in TokenLine line, int i) =>
        line[i].Kind == TokenKind.Number
            ? line[i].Length is 2 or 3 && Numbers.Digits(line, i) is >= Youngest and <= Oldest
            : line.ValueOf(i, WordClass.Numeral) is >= Youngest and < 100 && Numbers.Cardinal(line, i).End == i + 1;

    private static bool IsAge(in YearCount age) => age.Years is >= Youngest and <= Oldest;

    /// <summary>Whether an age may end before the token: 44, 44 and, 44 years old; not 44 %.</summary>
    public static bool EndsPhrase(in TokenLine line, int i) =>
        (line[i].Kind is not (TokenKind.Word or TokenKind.Number) && !line.Is(i, '%') && !line.Is(i, '-'))
            || line.Is(i, "and", "in")
            || line.Is(i, "from", "after")
            || (line.Is(i, "years") && line.Is(i + 1, "old"));

    /// <summary><c>Ada Roe, 44, born in 1970</c>; <c>the 44-year-old, who was born in 1970</c>.</summary>
    public static int? Before(in TokenLine line, int born)
    {
        int i = born - 1;
        while (line.Is(i, "was", "who") || line.Is(i, ',') || line.Is(i, '(') || line.Is(i, ')')) i--;
        if (i == born - 1) return YearOldBefore(line, i);
        if (IsAge(line, i)) return line.Is(i - 1, ',') || line.Is(i - 1, "aged", "is") || line.Is(i - 1, '(') ? i : null;
        // A name and an occupation may stand between: "44-year-old singer Ada Roe, who was born".
        for (int words = 0; words < 4 && line[i].Capitalised; words++) i--;
        // "At 49, Ada Roe, born in"; "Aged 27, the sailor, born in"
        if (line.Is(i, ',') && IsAge(line, i - 1) && line.Is(i - 2, "at", "aged")) return i - 1;
        for (int words = 0; words < 2
            && line.IsLower(i)
            && !line.Is(i, "old")
            && !line.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.ClauseWord); words++) i--;
        if (line.Is(i, "the") && line.Is(i - 1, ',') && IsAge(line, i - 2) && line.Is(i - 3, "at", "aged")) return i - 2;
        return OfYearOld(line, i);
    }

    /// <summary><c>a 49-year-old born in</c>, <c>a 49-year-old striker born in</c>: at most an occupation stands between.</summary>
    private static int? YearOldBefore(in TokenLine line, int i)
    {
        for (int words = 0; words < 3
            && line.IsLower(i)
            && !line.Is(i, "old")
            && !line.Is(i,
                WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.ClauseWord | WordClass.KinNoun); words++)
            i--;
        return OfYearOld(line, i);
    }

    /// <summary>The age that ends at <c>old</c>: <c>49-year-old</c>.</summary>
    private static int? OfYearOld(in TokenLine line, int old) =>
        line.Is(old, "old") && YearCount.OfAgeBefore(line, old) is { } age && IsAge(age) ? age.Number : null;

    /// <summary>
    /// <c>born in 1970, is 44</c>; <c>born in 1970 (age 44)</c>; <c>Born in 1970, Roe, 44, runs</c>; <c>born in 1970, the 44-year-old</c>.
    /// </summary>
    public static int? After(in TokenLine line, in Birth birth)
    {
        int first = birth.Date.End;
        // "born in 1970 in Porto, is 44"
        while (line.Is(first, "in", "at") && line[first + 1] is { Kind: TokenKind.Word, Capitalised: true }) first += 2;
        int i = first;
        if (line.Is(i, '(') && line.Is(i + 1, "age", "aged") && IsAge(line, i + 2) && line.Is(i + 3, ')')) return i + 2;
        // "Ada Roe (born 1974), 40, lives"
        if (line.Is(i, ')') && line.Is(i + 1, ',') && IsAge(line, i + 2) && line.Is(i + 3, ',')) return i + 2;
        while (line.Is(i, ',') || line.Is(i, ')') || line.Is(i, "and")) i++;
        if (i == first) return line.Is(i, "is") && IsAge(line, i + 1) && EndsPhrase(line, i + 2) ? i + 1 : null;
        if (line.Is(i, "the") && YearCount.OfAge(line, i + 1) is { } old && IsAge(old)) return old.Number;
        if (line[birth.Verb].Capitalised)
        {
            int name = i;
            while (name < i + 4 && line[name].Capitalised && line[name].Kind == TokenKind.Word) name++;
            int age = line.Is(name + 1, "now", "aged") ? name + 2 : name + 1;
            if (name > i && line.Is(name, ',') && IsAge(line, age) && line.Is(age + 1, ',')) return age;
            if (name > i && line.Is(name, "is")) i = name;
        }
        int verb = i;
        while (line.Is(i, "is", "now") || line.Is(i, "aged", "age")) i++;
        return i > verb && IsAge(line, i) && EndsPhrase(line, i + 1) ? i : null;
    }

    /// <summary>
    /// The age on either side of a date: <c>in 2011, aged 56</c>; <c>at the age of 56 in 2011</c>; <c>turned 30 in 2014</c>.
    /// </summary>
    public static int? At(in TokenLine line, Timex date)
    {
        int i = PastAged(line, line.PastComma(date.End));
        if (i >= 0 && IsAge(line, i) && EndsPhrase(line, i + 1)) return i;
        i = date.First - 2;
        if (!line.Is(date.First - 1, "in", "on") || !IsAge(line, i)) return null;
        return line.Is(i - 1, "aged", "age")
            || line.Is(i - 1, "was", "turned")
            || (line.Is(i - 1, "at") && line.Is(i - 2, "died"))
            || (line.Is(i - 1, "of") && line.Is(i - 2, "age"))
            ? i
            : null;
    }

    /// <summary>
    /// <c>died at 92</c>, <c>died on Tuesday at the age of 92</c>, <c>died in 2011, aged 56</c>: at most a date stands between.
    /// </summary>
    public static int? Behind(in TokenLine line, int died)
    {
        for (int i = died + 1; i < line.End && i < died + Farthest; i++)
        {
            int age = PastAged(line, i);
            if (age >= 0 && IsAge(line, age) && EndsPhrase(line, age + 1)) return age;
            if (line.Is(i, WordClass.ClauseWord | WordClass.Pronoun)) return null;
        }
        return null;
    }

    /// <summary>The token after <c>aged</c>, <c>at</c>, <c>at age</c>, <c>at the age of</c>, or -1.</summary>
    private static int PastAged(in TokenLine line, int i)
    {
        if (line.Is(i, "aged")) return i + 1;
        if (!line.Is(i, "at")) return -1;
        if (line.Is(i + 1, "the") && line.Is(i + 2, "age") && line.Is(i + 3, "of")) return i + 4;
        return line.Is(i + 1, "age") ? i + 2 : i + 1;
    }
}
