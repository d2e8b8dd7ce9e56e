using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A number of years, in words or figures: <c>20 years</c>, <c>two decades</c>, <c>a century</c>, <c>44-year-old</c>.</summary>
/// <param name="Years">The number of years.</param>
/// <param name="Unit">A year, a decade or a century.</param>
/// <param name="Number">The first token of the number.</param>
/// <param name="Noun">The token of the unit.</param>
internal readonly record struct YearCount(int Years, TimeUnit Unit, int Number, int Noun)
{
    /// <summary>Reads the count of a duration or a distance; null where it counts other units, or is not exact.</summary>
    public static YearCount? Of(Timex timex)
    {
        if (timex.Vague || timex.Unit is not (TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century)) return null;
        double count = timex.Count < 0 ? -timex.Count : timex.Count;
        int years = timex.Unit == TimeUnit.Year ? 1 : timex.Unit == TimeUnit.Decade ? 10 : 100;
        // "half a century" is 50 years.
        if (count * years != (int)(count * years) || count * years < 1 || count > 1000) return null;
        for (int i = timex.First; i < timex.End; i++)
        {
            Amount number = Numbers.Cardinal(timex.Line, i);
            if (number.End == i || number.Value != count) continue;
            for (int noun = number.End; noun < timex.End && noun < number.End + 3; noun++)
                if (timex.Line.Is(noun, WordClass.TimeUnit)) return new YearCount((int)(count * years), timex.Unit, i, noun);
        }
        return null;
    }

    /// <summary>Reads the age with its number at a token: <c>44-year-old</c>, <c>forty-year-old</c>.</summary>
    public static YearCount? OfAge(in TokenLine line, int number)
    {
        if (Numbers.Cardinal(line, number) is not { Vague: false, Value: >= 1 and <= 1000 } count || line.Is(number, WordClass.Determiner))
            return null;
        int hyphen = count.End;
        return line.Is(hyphen, '-') && line.Is(hyphen + 1, "year") && line.Is(hyphen + 2, '-') && line.Is(hyphen + 3, "old")
            ? new YearCount((int)count.Value, TimeUnit.Year, number, hyphen + 1)
            : null;
    }

    /// <summary>Reads the age that ends with <c>old</c> at a token.</summary>
    public static YearCount? OfAgeBefore(in TokenLine line, int old) =>
        line.Is(old - 4, WordClass.Numeral) && line.Is(old - 5, '-') ? OfAge(line, old - 6) : OfAge(line, old - 4);

    /// <summary>Reads the age with its number at a token: <c>44 years old</c>.</summary>
    public static YearCount? OfYearsOld(in TokenLine line, int number) =>
        Numbers.Cardinal(line, number) is { Vague: false, Value: > 1 and <= 1000 } count
            && line.Is(count.End, "years")
            && line.Is(count.End + 1, "old")
            ? new YearCount((int)count.Value, TimeUnit.Year, number, count.End)
            : null;

    /// <summary>Makes the fix that changes the count. Decades stay decades if the new count is a multiple of ten.</summary>
    public Fix Fix(in TokenLine line, int years)
    {
        Span number = line.Tokens.SpanOf(Number, line[Noun - 1].Kind == TokenKind.Punctuation ? Noun - 2 : Noun - 1);
        string written = number.Of(line.Text);
        bool article = line.Is(Number, "a", "an"), attributive = line[Noun - 1].Kind == TokenKind.Punctuation;
        if (Unit == TimeUnit.Year && (attributive || (!article && Years > 1 && years > 1)))
            return Fixes.Replace(line.Text, number, NumberText.Cardinal(years, written));
        Span whole = line.Tokens.SpanOf(Number, Noun);
        string unit = attributive ? "-year" : years == 1 ? " year" : " years";
        if (Unit == TimeUnit.Decade && years % 10 == 0 && years > 10)
            return Fixes.Replace(line.Text, whole, NumberText.Cardinal(years / 10, written) + (attributive ? "-decade" : " decades"));
        return Fixes.Replace(line.Text, whole,
            (Unit == TimeUnit.Year ? NumberText.Cardinal(years, written) : NumberText.Figures(years)) + unit);
    }
}
