using System;
using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2010: an age contradicts the date of birth: <c>44, born in April 1970</c>, in 2024.</summary>
internal static class Corp2010AgeContradicts
{
    public const string Id = "CORP2010";
    public const string Title = "Age contradicts the date of birth";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>The years by which an age may be off: it may be from before the last birthday, or for the next.</summary>
    private const int Slack = 1;

    /// <summary>Age and birth are shown as one place if they are together shorter than this, in characters.</summary>
    private const int FarthestShown = 120;

    public static void Check(Reading reading)
    {
        foreach (StatedAge stated in StatedAge.In(reading))
        {
            if (reading.DaysOf(stated.At) is not var (first, last) || stated.Born is not { Earliest: { } earliest, Latest: { } latest })
                continue;
            int age = (int)Numbers.Cardinal(stated.Line, stated.Token).Value, least = Age(latest, first), most = Age(earliest, last);
            // Where both days are stated, the age at a death is exact.
            int slack = stated is { Born.IsFullDate: true, At: { IsFullDate: true } died } && IsOfDeath(died) ? 0 : Slack;
            if (age < least - slack || age > most + slack) Report(reading, stated, age, least, most, last);
        }
    }

    /// <summary>Whether the day is that of the death: <c>died on 2 February 2024</c>, <c>died 2 February 2024</c>.</summary>
    private static bool IsOfDeath(Timex day) =>
        day.Line.Is(day.First - 1, "died") || (day.Line.Is(day.First - 1, "on") && day.Line.Is(day.First - 2, "died"));

    /// <summary>Counts the birthdays from one day to another.</summary>
    private static int Age(DateTime born, DateTime day) =>
        day.Year - born.Year - (day.Month < born.Month || (day.Month == born.Month && day.Day < born.Day) ? 1 : 0);

    private static void Report(Reading reading, in StatedAge stated, int age, int least, int most, DateTime day)
    {
        Span said = reading.Tokens.SpanOf(stated.Token, Numbers.Cardinal(stated.Line, stated.Token).End - 1);
        string written = said.Of(reading.Text);
        var fixes = new List<Fix>();
        // Offer both ages that the year allows if the birthday is not known.
        for (int right = Math.Max(least, AgePhrase.Youngest); right <= Math.Min(most, AgePhrase.Oldest); right++)
            fixes.Add(Fixes.Replace(reading.Text, said, NumberText.Cardinal(right, written)));
        fixes.AddYear(stated.Born, day.Year - age - (most == least && most < day.Year - stated.Born.Year ? 1 : 0));
        Span both = DateRules.Both(said, stated.BornAt);
        // The finding stands at the age if the birth is in another paragraph.
        bool near = both.Length < FarthestShown && reading.Text.IndexOf('\n', both.Start, both.Length) < 0;
        string birth = Excerpt.Of(stated.BornAt.Of(reading.Text));
        string until =
            stated.At is null ? "publication in " : "", years = least == most ? NumberText.Figures(most) : Invariant($"{least} or {most}");
        reading.Report(Id, Severity, near ? both : said,
            Invariant($"Age “{age}” contradicts “{birth}”: from {stated.Born.Year} to {until}{day.Year} is {years} years."),
            [new(said, "the age"), new(stated.BornAt, "the birth")], fixes);
    }
}
