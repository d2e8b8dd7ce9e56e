using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>A birth whose year is said: <c>born in Lisbon on May 3, 1970</c>.</summary>
/// <param name="Verb">The token <c>born</c>.</param>
/// <param name="Date">When.</param>
/// <param name="Index">Where that date stands among the article's expressions.</param>
internal readonly record struct Birth(int Verb, Timex Date, int Index)
{
    private const int Reach = 8;

    /// <summary>The births of an article, in the order of the text.</summary>
    public static IEnumerable<Birth> In(Reading reading)
    {
        for (int i = 0; i < reading.Timexes.Count; i++)
            if (reading.Timexes[i] is { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1, Earliest: not null } date && VerbOf(date.Line, date) is >= 0 and var verb) yield return new Birth(verb, date, i);
    }

    /// <summary>The <c>born</c> before a date, with no more between than a place and the small words before it.</summary>
    private static int VerbOf(TokenLine line, Timex date)
    {
        for (int i = date.First - 1; i >= line.First && i > date.First - Reach; i--)
        {
            if (line.Is(i, "born")) return i;
            if (!line[i].Capitalised && !line.Is(i, "in") && !line.Is(i, "on") && !line.Is(i, "at") && !line.Is(i, "the") && !line.Is(i, "of") && !line.Is(i, "near") && !line.Is(i, ',')) return -1;
        }
        return -1;
    }
}
