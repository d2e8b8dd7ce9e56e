using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A birth or death date of a person, as one place in the article states it.</summary>
/// <param name="Verb">The event in words: <c>was born</c>, <c>died</c>.</param>
/// <param name="Person">The person.</param>
/// <param name="Date">The date.</param>
internal readonly record struct LifeDate(string Verb, Name Person, Timex Date)
{
    public const string Born = "was born", Died = "died";

    /// <summary>How many tokens may stand between <c>died</c> and its date.</summary>
    private const int Reach = 10;

    /// <summary>The fewest years between two years in brackets that are a lifespan.</summary>
    private const int ShortestLife = 16;

    /// <summary>Finds every birth and death date, in the order of the text.</summary>
    public static IEnumerable<LifeDate> In(Reading reading)
    {
        var births = new Dictionary<Timex, Name>();
        foreach (Birth birth in Birth.In(reading))
            if (birth.Subject(reading) is { } person) births[birth.Date] = person;
        List<Timex> timexes = reading.StoryTimexes;
        for (int i = 0; i < timexes.Count; i++)
        {
            Timex date = timexes[i];
            if (births.TryGetValue(date, out Name? born)) yield return new LifeDate(Born, born, date);
            else if (i + 1 < timexes.Count && IsLifespan(date, timexes[i + 1]) && Birth.PersonBefore(reading, date.First - 1) is { } lived)
            {
                yield return new LifeDate(Born, lived, date);
                yield return new LifeDate(Died, lived, timexes[i + 1]);
            }
            else if (date is { SaysYear: true, Earliest: not null } && DeathOf(reading, date) is { } dead)
                yield return new LifeDate(Died, dead, date);
        }
    }

    /// <summary>Whether two years are a lifespan: <c>(1920–2000)</c>. A shorter span is a term of office: <c>(1989–1993)</c>.</summary>
    public static bool IsLifespan(Timex born, Timex died) =>
        died.Year - born.Year >= ShortestLife
            && born is { SaysYear: true, Earliest: not null }
            && died is { SaysYear: true, Earliest: not null }
            && died.First == born.End + 1
        && died.Line.Is(born.First - 1, '(') && died.Line.Is(died.End, ')')
        && (died.Line.IsJoiner(born.End) || died.Line.Is(born.End, '—'));

    /// <summary>Moves before a bracket, which may hold the dates of a life: <c>Roe (1912–1988), who died in</c>.</summary>
    public static int BeforeBracket(in TokenLine line, int end)
    {
        if (!line.Is(end - 1, ')')) return end;
        for (int i = end - 2; i > end - Reach && i >= line.First; i--)
            if (line.Is(i, '(')) return i;
        return end;
    }

    /// <summary>
    /// Finds the person who died on the date: <c>Roe died in 2011</c>, <c>Roe, who died at home in Porto on May 3, 2011</c>, <c>She died in
    /// 2011</c>.
    /// </summary>
    private static Name? DeathOf(Reading reading, Timex date)
    {
        TokenLine line = date.Line;
        int died = date.First - 1;
        if (!line.Is(died, "in", "on") && date.Day == 0) return null;
        for (; died > date.First - Reach && !line.Is(died, "died"); died--)
            if ((line[died].Kind != TokenKind.Word && !line.Is(died, ','))
                || line.Is(died, WordClass.ClauseWord)
                || (VerbForms.IsPast(line, died) && !line.Is(died, "aged")))
                return null;
        if (!line.Is(died, "died")) return null;
        int subject = died;
        if (line.Is(subject - 1, "has", "had")) subject--;
        if (line.Is(subject - 1, "who")) subject--;
        int end = BeforeBracket(line, line.Is(subject - 1, ',') ? subject - 1 : subject);
        return Birth.PersonBefore(reading, end) ?? (line.Is(died - 1, "he", "she") ? Birth.SubjectAbove(reading, died - 1) : null);
    }
}
