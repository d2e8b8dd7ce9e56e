using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP2010: an age contradicts the date of birth beside it: <c>44, born in April 1970</c>, in 2024.</summary>
internal static class Corp2010AgeContradicts
{
    public const string Id = "CORP2010";
    public const string Title = "Age contradicts the date of birth";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    private const int Youngest = 2, Oldest = 115;

    /// <summary>The day an age is counted to; month and day are 0 where they are not known.</summary>
    private readonly record struct Until(string Event, int Year, int Month, int Day)
    {
        /// <summary>Whether that year's birthday is surely still to come.</summary>
        public bool IsBeforeBirthday(Timex born) =>
            Month > 0 && born.Month > 0 && (Month < born.Month || (Month == born.Month && Day > 0 && Day < born.Day));
    }

    public static void Check(Reading reading)
    {
        foreach (Birth birth in Birth.In(reading))
        {
            TokenLine line = birth.Date.Line;
            if (Death(reading, birth) is { } death)
            {
                if (AgeAtDeath(line, death) is >= 0 and var atDeath) Compare(reading, birth, atDeath, new Until("death in ", death.Year, death.Month, death.Day));
            }
            else if (reading.Published is { } published && !TellsOfDeath(line, birth) && (AgeBefore(line, birth.Verb) ?? AgeAfter(line, birth.Date.End)) is { } age)
            {
                Compare(reading, birth, age, new Until("publication in ", published.Day.Year, published.Day.Month, published.Day.Day));
            }
        }
    }

    /// <summary>An age is right in the year of a birthday, in the one before, and within a year of rounding on either side.</summary>
    private static void Compare(Reading reading, Birth birth, int ageToken, Until until)
    {
        int age = Numbers.Digits(birth.Date.Line, ageToken), years = until.Year - birth.Date.Year;
        if (age >= years - 2 && age <= years + 1) return;
        Span said = reading.Tokens[ageToken].Span, born = reading.Tokens.SpanOf(birth.Verb, birth.Date.End - 1);
        string message = "Age “" + said.Of(reading.Text) + "” contradicts “" + Excerpt.Of(born.Of(reading.Text)) + "”: from " + birth.Date.Year.ToString(CultureInfo.InvariantCulture)
            + " to " + until.Event + until.Year.ToString(CultureInfo.InvariantCulture) + " is " + years.ToString(CultureInfo.InvariantCulture) + " years.";
        var repairs = new List<Repair> { new(reading.Tokens[birth.Date.YearToken].Span, (until.Year - age).ToString(CultureInfo.InvariantCulture)) };
        if (years is > Youngest and <= Oldest) repairs.Insert(0, new Repair(said, (years - (until.IsBeforeBirthday(birth.Date) ? 1 : 0)).ToString(CultureInfo.InvariantCulture)));
        reading.Report(Id, Severity, Span.FromBounds(Math.Min(said.Start, born.Start), Math.Max(said.End, born.End)), message, related: [said, born], repairs: repairs);
    }

    /// <summary><c>Ada Roe, 44, born in 1970</c>; <c>the 44-year-old, who was born in 1970</c>.</summary>
    private static int? AgeBefore(in TokenLine line, int born)
    {
        int i = born - 1;
        while (line.Is(i, "was") || line.Is(i, "who") || line.Is(i, ',') || line.Is(i, '(')) i--;
        if (IsAge(line, i) && i < born - 1) return line.Is(i - 1, ',') || line.Is(i - 1, "aged") || line.Is(i - 1, "is") || line.Is(i - 1, '(') ? i : null;
        // A name may stand between: "44-year-old Ada Roe, who was born".
        for (int words = 0; words < 4 && line[i].Capitalised; words++) i--;
        return line.Is(i, "old") && line.Is(i - 2, "year") && IsAge(line, i - 4) ? i - 4 : null;
    }

    /// <summary><c>born in 1970, is 44</c>; <c>born in 1970 and now 44</c>.</summary>
    private static int? AgeAfter(in TokenLine line, int i)
    {
        while (line.Is(i, ',') || line.Is(i, ')') || line.Is(i, "and")) i++;
        int first = i;
        while (line.Is(i, "is") || line.Is(i, "now") || line.Is(i, "aged")) i++;
        if (i == first || !IsAge(line, i)) return null;
        int next = i + 1;
        bool ends = line[next].Kind is not (TokenKind.Word or TokenKind.Number) || line.Is(next, "and") || (line.Is(next, "years") && line.Is(next + 1, "old"));
        return ends && !line.Is(next, '%') && !line.Is(next, '-') ? i : null;
    }

    private static bool IsAge(in TokenLine line, int i) => Numbers.Digits(line, i) is >= Youngest and <= Oldest && line[i].Length is 2 or 3;

    /// <summary>A death in the line of the birth: <c>born in 1950, she died in 2011 aged 56</c>.</summary>
    private static Timex? Death(Reading reading, Birth birth)
    {
        for (int next = birth.Index + 1; next < reading.Timexes.Count && next < birth.Index + 4; next++)
        {
            Timex date = reading.Timexes[next];
            if (date.Line.First != birth.Date.Line.First || date is not { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1 }) continue;
            for (int i = date.First - 1; i >= date.Line.First && i > date.First - 4; i--)
                if (date.Line.Is(i, "died")) return date;
        }
        return null;
    }

    private static int AgeAtDeath(in TokenLine line, Timex death)
    {
        int i = line.PastComma(death.End);
        if (line.Is(i, "aged")) i++;
        else if (line.Is(i, "at") && line.Is(i + 1, "the") && line.Is(i + 2, "age") && line.Is(i + 3, "of")) i += 4;
        else return -1;
        return IsAge(line, i) ? i : -1;
    }

    private static bool TellsOfDeath(in TokenLine line, Birth birth)
    {
        for (int i = Math.Max(line.First, birth.Verb - 30); i < line.End && i < birth.Date.End + 20; i++)
            if (line.Is(i, "died") || line.Is(i, "dies") || line.Is(i, "dead") || line.Is(i, "death") || line.Is(i, "killed") || line.Is(i, "late")) return true;
        return false;
    }
}
