using System;
using System.Globalization;
using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads numbers of units: <c>two weeks</c>, <c>seven long years</c>, <c>two years and six months</c>.</summary>
internal static class DurationGrammar
{
    /// <summary>
    /// Skips one or two adjectives between the number and its unit: <c>eleven happy years</c>, <c>ten cold, wet days</c>. Returns the given
    /// token where there are none.
    /// </summary>
    private static int PastQuality(in TokenLine line, int i, in Amount amount, int start)
    {
        if (!(amount.Value >= 2 || amount.Vague) || line.Is(start, "a", "an") || !IsQuality(line, i)) return i;
        int second = line.Is(i + 1, ',') || line.Is(i + 1, "and") ? i + 2 : i + 1;
        int unit = IsQuality(line, second) && UnitGrammar.At(line, second, out _) == TimeUnit.None ? second + 1 : i + 1;
        bool nights = line.Is(unit, "nights") && line.Is(start - 1, "for");
        return (nights || (UnitGrammar.At(line, unit, out bool plural) >= TimeUnit.Minute && plural)) && !line.Is(unit + 1, '-') ? unit : i;
    }

    /// <summary>Whether the token may be an adjective between a number and its unit.</summary>
    private static bool IsQuality(in TokenLine line, int i) =>
        line.IsLower(i) && line[i].Length > 2 && line[i].SpaceBefore && !WordList.NotOfLength.Has(line, i)
        && !line.Is(i,
            WordClass.Preposition
                | WordClass.Conjunction
                | WordClass.Determiner
                | WordClass.Pronoun
                | WordClass.Auxiliary
                | WordClass.Quantity
                | WordClass.TimeUnit
                | WordClass.Numeral
                | WordClass.TimeShift
            | WordClass.PluralNoun | WordClass.Verb | WordClass.TimePart | WordClass.TimeDeterminer | WordClass.PastVerb)
                && !line.Tokens.EndsWith(i, "ly");

    /// <summary>A number of units, with the words around it that make it approximate or a limit.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        Timex? length = Length(line, i, out _);
        if (length is not null) length.StatedValue ??= TimexNotation.DurationOf(length);
        return length;
    }

    /// <summary>A length without a number: <c>weeks</c>, <c>the years to come</c>.</summary>
    public static Timex Vague(int first, int end, TimeUnit unit) =>
        new(first, end, TimexForm.Value, TimexType.Duration) { Unit = unit, Vague = true, StatedValue = TimexNotation.Duration("X", unit) };

    /// <summary>As <see cref="Read"/>, without a value, for callers that turn the length into a distance.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">Its first token.</param>
    /// <param name="ofCalendar">Whether its units are calendar units: eight trading days are more than eight days.</param>
    public static Timex? Length(in TokenLine line, int i, out bool ofCalendar)
    {
        ofCalendar = true;
        if (PartOfUnit(line, i) is { } part) return part;
        int start = Modifier(line, i, out string? mod);
        Amount amount = Numbers.Cardinal(line, start);
        if (amount.End == start) return null;
        if (PastUpper(line, start, amount) is var upper && upper > amount.End)
        {
            amount = amount with { End = upper };
            mod ??= "EQUAL_OR_MORE";
        }
        bool article = line.Is(start, "a", "an");
        int quality = PastAdjective(line, amount, article), next = PastQuality(line, quality, amount, start);
        ofCalendar = next == quality;
        int hyphen = line.PastHyphen(next);
        TimeUnit unit = UnitGrammar.At(line, hyphen, out bool plural);
        if (unit == TimeUnit.None) return article || !line.Is(start - 1, "for") ? null : Nights(line, i, next, amount);
        // "the Thirty-second Congress"
        bool ordinal = line[start] is { Kind: TokenKind.Word, Capitalised: true } && line[start - 1].Kind == TokenKind.Word;
        if (unit == TimeUnit.Second && line.Is(hyphen, "second") && (article || hyphen == next || ordinal)) return null;
        if (amount.Value == 0 && !amount.Vague) return null;
        // "the 1988 quarter" is one of that year.
        if (!plural && hyphen == next && line[start].Length == 4 && amount.Value is >= 1800 and < 2100) return null;
        if (IsNoLength(line, i, hyphen, unit, plural)) return null;
        if (article && amount.Value == 1 && start == i && IsRate(line, i) && !LeadsToDistance(line, hyphen + 1))
            return new Timex(i, hyphen + 1, TimexForm.Value, TimexType.Set)
            {
                StatedValue = TimexNotation.Duration("1", unit),
                Quant = "EVERY"
            };
        var timex = new Timex(i, hyphen + 1, TimexForm.Value, TimexType.Duration)
        {
            Count = amount.Value,
            Vague = amount.Vague,
            Unit = unit,
            Plural = plural,
            Mod = amount.Approximate ? "APPROX" : mod,
        };
        if (line.Is(hyphen, "fortnight", "fortnights")) timex.Count *= 2;
        next = hyphen + 1;
        // "44-year-old", "decade-long"
        int old = line.PastHyphen(next);
        // "a day-long meeting": the article belongs to the meeting.
        if (article && old > next && line.Is(old, "long")) return null;
        if (line.Is(old, "old") && (old == next || unit == TimeUnit.Year)) return null;
        if (old > next && line.Is(old, "old", "long")) timex.End = old + 1;
        else if (hyphen > amount.End && !plural && line.Is(next, "period"))
        {
            // "a three-year period": the article belongs to the period.
            if (i == start && (line.Is(i - 1, "a", "an") || line.Is(i - 1, "the"))) timex.First--;
            timex.End = next + 1;
            timex.StatedValue = TimexNotation.DurationOf(timex);
            return timex;
        }
        else
        {
            TakeRest(line, timex, amount, start);
        }
        return timex;
    }

    /// <summary>Skips an adjective that leaves the length as it is: <c>two more weeks</c>, <c>the two previous years</c>.</summary>
    private static int PastAdjective(in TokenLine line, in Amount amount, bool article)
    {
        int i = amount.End;
        if (WordList.LengthAdjective.Has(line, i)) return i + 1;
        bool shifts = !article
            && line.Is(i, WordClass.TimeShift)
            && UnitGrammar.At(line, i + 1, out bool plural) != TimeUnit.None
            && (plural || (amount.Value > 1 && line.Is(i, "upcoming", "coming")));
        return shifts ? i + 1 : i;
    }

    /// <summary><c>two nights</c>, as days.</summary>
    private static Timex? Nights(in TokenLine line, int first, int noun, in Amount amount) =>
        !amount.Vague && (line.Is(noun, "nights") || (line.Is(noun, "night") && amount.Value == 1))
            ? new Timex(first, noun + 1, TimexForm.Value, TimexType.Duration)
            {
                Count = amount.Value,
                Unit = TimeUnit.Day,
                Plural = true,
                StatedValue = TimexNotation.Duration(TimexNotation.Figure(amount.Value), TimeUnit.Day),
            }
            : null;

    /// <summary>
    /// Skips the upper number of a range, which takes the lower number as its value: <c>two to three weeks</c>, <c>7-8 months</c>, <c>four
    /// or five years</c>, and <c>two and six days</c> behind <c>between</c>.
    /// </summary>
    private static int PastUpper(in TokenLine line, int start, in Amount lower)
    {
        int i = lower.End;
        bool joined = line.Is(i, "to", "or") || (line.Is(i, "and") && line.Is(start - 1, "between")) || line.PastHyphen(i) > i;
        if (!joined || lower.Vague || !line.IsNumber(start) || !line.IsNumber(i + 1)) return i;
        Amount upper = Numbers.Cardinal(line, i + 1);
        return upper.Value > lower.Value
            && upper.Value <= 100 * lower.Value
            && UnitGrammar.At(line, line.PastHyphen(upper.End), out _) != TimeUnit.None
            ? upper.End
            : i;
    }

    /// <summary>Adds the rest of a length: <c>a year or two</c>, <c>an hour and a half</c>, <c>two years and six months</c>.</summary>
    private static void TakeRest(in TokenLine line, Timex timex, in Amount amount, int start)
    {
        int next = timex.End;
        if (line.Is(next, "or") && (line.Is(next + 1, "so") || (line.Is(next + 1, "two") && line.Is(start, "a", "an"))))
        {
            timex.Mod = "APPROX";
            timex.End += 2;
        }
        if (line.Is(next, "and") && line.Is(next + 1, "half") && line.EndsPhrase(next + 2))
        {
            timex.Count += .5;
            timex.End += 2;
            return;
        }
        if (line.Is(next, "and") && line.Is(next + 1, "a") && line.Is(next + 2, "half") && !line.Is(next + 3, WordClass.TimeUnit))
        {
            timex.Count += .5;
            timex.End += 3;
            return;
        }
        // "two hours, 10 minutes and 3 seconds", "3 hours 30 minutes"
        TimeUnit least = timex.Unit;
        bool inTime = false;
        while (!timex.Vague && (line[next].Kind == TokenKind.Number || line.Is(next, ',') || line.Is(next, "and")))
        {
            int number = line.PastComma(next);
            if (line.Is(number, "and")) number++;
            Amount rest = Numbers.Cardinal(line, number);
            if (rest.End == number
                || UnitGrammar.At(line, rest.End, out _) is not (not TimeUnit.None and var smaller)
                || smaller >= least
                || smaller == TimeUnit.Weekend)
                return;
            int after = rest.End + 1;
            // "in the last two years and six months ago" are two times, and "two years, six months of them in Porto" is one in the other.
            if (line.Is(after, "ago") && line.Is(start - 1, WordClass.TimeShift)) return;
            if (!line.Is(number - 1, "and")
                && (line.Is(after, "of", "after") || line.Is(after, "ago", "later") || line.Is(after, "before", "earlier")))
                return;
            timex.StatedValue ??= TimexNotation.Duration(TimexNotation.Figure(amount.Value), timex.Unit);
            timex.StatedValue +=
                (timex.Unit >= TimeUnit.Day && smaller < TimeUnit.Day && !inTime ? "T" : "") + TimexNotation.Figure(rest.Value)
                    + TimexNotation.Designator(smaller);
            inTime |= smaller < TimeUnit.Day;
            timex.Rest = timex.Rest.Unit == TimeUnit.None ? (rest.Value, smaller) : (0, TimeUnit.Second);
            (least, timex.End, next) = (smaller, after, after);
        }
    }

    /// <summary>
    /// <c>a quarter of an hour</c>, <c>three-quarters of an hour</c>, <c>a quarter of a century</c>, <c>a quarter-century</c>.
    /// </summary>
    private static Timex? PartOfUnit(in TokenLine line, int i)
    {
        bool three = line.Is(i, "three");
        int quarter = three ? line.PastHyphen(i + 1) : line.Is(i, "a") ? i + 1 : i;
        int century = line.Is(quarter + 1, "of") && line.Is(quarter + 2, "a") ? quarter + 3 : line.PastHyphen(quarter + 1);
        if (!three && line.Is(quarter, "quarter") && line.Is(century, "century"))
            return new Timex(i, century + 1, TimexForm.Value, TimexType.Duration) { Unit = TimeUnit.Year, Count = 25 };
        if (!line.Is(quarter, three ? "quarters" : "quarter")
            || !line.Is(quarter + 1, "of")
            || !line.Is(quarter + 2, "an")
            || !line.Is(quarter + 3, "hour"))
            return null;
        return new Timex(i, quarter + 4, TimexForm.Value, TimexType.Duration)
        { Unit = TimeUnit.Minute, Count = three ? 45 : 15, StatedValue = three ? "PT45M" : "PT15M" };
    }

    /// <summary>Fractions and titles: <c>three-quarters of</c>, <c>"60 Minutes"</c>, <c>told 60 Minutes</c>.</summary>
    private static bool IsNoLength(in TokenLine line, int first, int unit, TimeUnit kind, bool plural) =>
        (kind == TimeUnit.Quarter
            && ((plural && line.Is(unit - 1, '-'))
                || line.Is(unit + 1, "to")
                || (line.Is(unit + 1, "of") && Numbers.Digits(line, unit + 2) < 1000)))
        || (line[unit].Capitalised
            && (line[first - 1].Kind == TokenKind.Mark
                || (line.IsLower(first - 1) && (kind, Numbers.Digits(line, first)) is (TimeUnit.Minute, 60) or (TimeUnit.Hour, 48))));

    /// <summary>Whether the word behind a length makes it a distance: <c>a year ago</c>.</summary>
    private static bool LeadsToDistance(in TokenLine line, int i)
    {
        int word = line.PastHyphen(i);
        return line.Is(word, "ago", "earlier")
            || line.Is(word, "later", "afterwards")
            || (line.Is(word, "before") && line[i + 1].Kind != TokenKind.Word)
            || (line.Is(i, "from") && line.Is(i + 1, "now", "today"));
    }

    /// <summary>Whether <c>a year</c> is a rate, because the words before it count something: <c>$240 a year</c>.</summary>
    private static bool IsRate(in TokenLine line, int i) =>
        line[i - 1].Kind == TokenKind.Number
            || line.Is(i - 1, '%')
            || line.Is(i - 1, WordClass.Numeral)
            || line.Is(i - 1, "percent")
            || line.Is(i - 1, "million", "billion")
        || line.Is(i - 1, "times") || line.Is(i - 1, "twice", "once");

    /// <summary>Reads the words before a number that qualify it. Returns the token after them.</summary>
    private static int Modifier(in TokenLine line, int i, out string? mod)
    {
        mod = null;
        if (line.Is(i, WordClass.TimeModifier))
        {
            // "for over a week", and not "spread over a week".
            if (line.Is(i, "over") && !MayExceed(line, i)) return i;
            // "some time" and "some years" count nothing; "some 20 years" does.
            if (line.Is(i, "some") && line[i + 1].Kind != TokenKind.Number && !line.Is(i + 1, WordClass.Numeral)) return i;
            mod = TimexNotation.Modifiers[line.ValueOf(i, WordClass.TimeModifier)];
            return i + 1;
        }
        (int words, string? found) =
            line.Is(i, "more") && line.Is(i + 1, "than") ? (2, "MORE_THAN")
            : line.Is(i, "less", "fewer") && line.Is(i + 1, "than") ? (2, "LESS_THAN")
            : line.Is(i, "at") && line.Is(i + 1, "least") ? (2, "EQUAL_OR_MORE")
            : line.Is(i, "at") && line.Is(i + 1, "most") ? (2, "EQUAL_OR_LESS")
            : line.Is(i, "up") && line.Is(i + 1, "to") ? (2, "EQUAL_OR_LESS")
            : line.Is(i, "no") && line.Is(i + 1, "more") && line.Is(i + 2, "than") ? (3, "EQUAL_OR_LESS")
            : line.Is(i, "no") && line.Is(i + 1, "less", "fewer") && line.Is(i + 2, "than") ? (3, "EQUAL_OR_MORE")
            : (0, null);
        mod = found;
        return i + words;
    }

    /// <summary>Whether "over" means "more than" the length behind it, as it does behind words that ask for a length.</summary>
    private static bool MayExceed(in TokenLine line, int over) =>
        line.Is(over - 1, "for", "of")
            || line.Is(over - 1, "just", "well")
            || line.Is(over - 1, "last", "lasted")
            || line.Is(over - 1, "after", "in")
        || line.Is(over - 1, "than", "little") || line.Is(over - 1, "took", "take");
}
