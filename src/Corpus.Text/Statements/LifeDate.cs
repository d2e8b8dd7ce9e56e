using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>When a person was born, or died, as the article tells it in one place.</summary>
/// <param name="Verb">What is told: <c>was born</c>, <c>died</c>.</param>
/// <param name="Person">Of whom.</param>
/// <param name="Date">When.</param>
internal readonly record struct LifeDate(string Verb, Name Person, Timex Date)
{
    public const string Born = "was born", Died = "died";

    /// <summary>How many tokens may stand between <c>died</c> and its date.</summary>
    private const int Reach = 10;

    /// <summary>Years in brackets that are fewer are no life.</summary>
    private const int ShortestLife = 16;

    /// <summary>Every date of a life, in the order of the text.</summary>
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

    /// <summary><c>(1920–2000)</c>. Fewer years are those of an office: <c>(1989–1993)</c>.</summary>
    public static bool IsLifespan(Timex born, Timex died) =>
        died.Year - born.Year >= ShortestLife
            && born is { SaysYear: true, Earliest: not null }
            && died is { SaysYear: true, Earliest: not null }
            && died.First == born.End + 1
        && died.Line.Is(born.First - 1, '(') && died.Line.Is(died.End, ')')
        && (died.Line.Is(born.End, '-') || died.Line.Is(born.End, '–') || died.Line.Is(born.End, '—'));

    /// <summary>
    /// Who died on the date: <c>Roe died in 2011</c>, <c>Roe, who died at home in Porto on May 3, 2011</c>, <c>She died in 2011</c>.
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
        int end = line.Is(subject - 1, ',') ? subject - 1 : subject;
        return Birth.PersonBefore(reading, end) ?? (line.Is(died - 1, "he", "she") ? Birth.SubjectAbove(reading, died - 1) : null);
    }
}
