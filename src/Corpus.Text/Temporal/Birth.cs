using System.Collections.Generic;
using Corpus.Text.Names;
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
            if (reading.Timexes[i] is { SaysYear: true, Earliest: not null } date && VerbOf(date.Line, date) is >= 0 and var verb) yield return new Birth(verb, date, i);
    }

    /// <summary>The <c>born</c> before a date, with no more between than a place, what is said of it, and the small words before it.</summary>
    private static int VerbOf(TokenLine line, Timex date)
    {
        int last = date.First - 1;
        // "born in Porto, a town by the sea, on May 3, 1970"
        if (line.Is(last, "in", "on") && line.Is(last - 1, ','))
        {
            int comma = last - 2;
            while (comma > last - Reach && line[comma].Kind == TokenKind.Word && !line.Is(comma, "born") && !line.Is(comma, WordClass.ClauseWord | WordClass.PastVerb)) comma--;
            if (line.Is(comma, ',')) last = comma;
        }
        for (int i = last; i >= line.First && i > last - Reach; i--)
        {
            if (line.Is(i, "born")) return i;
            if (!line[i].Capitalised && !line.Is(i, "in", "on") && !line.Is(i, "at", "near") && !line.Is(i, "the", "of") && !line.Is(i, ',')) return -1;
        }
        return -1;
    }

    /// <summary>
    /// Who was born: the person named before the verb (<c>Moss, who was born in</c>, <c>Ada Moss (born in</c>) or after the date that
    /// opens its sentence (<c>Born in 1970, Moss</c>); null where that may be anybody.
    /// </summary>
    public Name? Subject(Reading reading)
    {
        TokenLine line = Date.Line;
        int i = Verb - 1;
        if (line.Is(i, "was")) i--;
        if (line.Is(i, "who")) i--;
        // "Ada Moss, 44, was born"
        if (line.Is(i, ',') && line[i - 1] is { Kind: TokenKind.Number, Length: 2 } && line.Is(i - 2, ',')) i -= 3;
        else if (line.Is(i, ',') || line.Is(i, '(')) i--;
        if (i < Verb - 1 && PersonAt(reading, i) is { } before && reading.Names.Mentions[reading.Names.At(i)].End == i + 1) return before;
        if (!line[Verb].Capitalised || !line.Is(Date.End, ',')) return null;
        return PersonAt(reading, Date.End + 1);
    }

    /// <summary>The person whose name covers a token, where no other person of the article is called the same.</summary>
    private static Name? PersonAt(Reading reading, int token)
    {
        if (reading.Names.At(token) is not (>= 0 and var at) || reading.Names.Mentions[at] is not { Name: { Kind: NameKind.Person } name } mention) return null;
        return mention.End - mention.First > 1 || reading.Names.IsOnlyBearer(name) ? name : null;
    }
}
