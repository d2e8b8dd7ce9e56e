using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A birth with a stated year: <c>born in Lisbon on May 3, 1970</c>.</summary>
/// <param name="Verb">The token <c>born</c>.</param>
/// <param name="Date">The date of the birth.</param>
/// <param name="Index">The index of the date among the article's expressions.</param>
internal readonly record struct Birth(int Verb, Timex Date, int Index)
{
    private const int Reach = 8;

    /// <summary>The births of an article, in the order of the text.</summary>
    public static IEnumerable<Birth> In(Reading reading)
    {
        for (int i = 0; i < reading.StoryTimexes.Count; i++)
            if (reading.StoryTimexes[i] is { SaysYear: true, Earliest: not null } date && VerbOf(date.Line, date) is >= 0 and var verb)
                yield return new Birth(verb, date, i);
    }

    /// <summary>Finds the <c>born</c> before a date. Only a place with its description, and prepositions, may stand between.</summary>
    private static int VerbOf(TokenLine line, Timex date)
    {
        int last = date.First - 1;
        // "born in Porto, a town by the sea, on May 3, 1970"
        if (line.Is(last, "in", "on") && line.Is(last - 1, ','))
        {
            int comma = last - 2;
            while (comma > last - Reach
                && line[comma].Kind == TokenKind.Word
                && !line.Is(comma, "born")
                && !line.Is(comma, WordClass.ClauseWord | WordClass.PastVerb)) comma--;
            if (line.Is(comma, ',')) last = comma;
        }
        for (int i = last; i >= line.First && i > last - Reach; i--)
        {
            if (line.Is(i, "born")) return i;
            if (!line[i].Capitalised
                && !line.Is(i, "in", "on")
                && !line.Is(i, "at", "near")
                && !line.Is(i, "the", "of")
                && !line.Is(i, ','))
                return -1;
        }
        return -1;
    }

    /// <summary>
    /// Finds the person who was born: named before the verb (<c>Moss, who was born in</c>, <c>Ada Moss (born in</c>), or after a birth that
    /// opens the sentence (<c>Born in 1970, Moss</c>); null where nobody is clearly named.
    /// </summary>
    public Name? Subject(Reading reading)
    {
        TokenLine line = Date.Line;
        int i = Verb - 1;
        if (line.Is(i, "was")) i--;
        if (line.Is(i, "who")) i--;
        // "Ada Moss, 44, was born"
        if (line.Is(i, ',') && AgePhrase.IsAge(line, i - 1) && line.Is(i - 2, ',')) i -= 3;
        else if (line.Is(i, ',') || line.Is(i, '(')) i--;
        i = LifeDate.BeforeBracket(line, i + 1) - 1;
        if (i < Verb - 1 && PersonBefore(reading, i + 1) is { } before) return before;
        // "She was born in"
        if (i == Verb - 2 && line.Is(i, "he", "she")) return SubjectAbove(reading, i);
        if (!line[Verb].Capitalised) return null;
        // "Born in 1970 in Porto, Moss"
        i = Date.End;
        while (i < Date.End + Reach && (line.Is(i, "in") || (i > Date.End && line[i].Capitalised))) i++;
        if (!line.Is(i, ',')) return null;
        return line.Is(i + 1, "he", "she") ? SubjectAbove(reading, Verb, i + 1) : BearerAt(reading, i + 1)?.Name;
    }

    /// <summary>Finds the person with a name that ends before a token.</summary>
    public static Name? PersonBefore(Reading reading, int end) =>
        BearerAt(reading, end - 1) is { } named && named.End == end ? named.Name : null;

    /// <summary>Finds the antecedent of a pronoun that opens its sentence.</summary>
    public static Name? SubjectAbove(Reading reading, int pronoun) =>
        reading.SentenceOf(pronoun).First == pronoun ? SubjectAbove(reading, pronoun, pronoun) : null;

    /// <summary>
    /// Finds the antecedent of <c>he</c> or <c>she</c>: the person who opens the sentence before, if that sentence names nobody else.
    /// </summary>
    private static Name? SubjectAbove(Reading reading, int first, int pronoun)
    {
        if (first == 0) return null;
        Sentence above = reading.SentenceOf(first - 1);
        int opener = PastDescription(reading.Tokens, above.First);
        if (BearerAt(reading, opener) is not { Name: { } person } named || reading.Tokens.Is(named.End, "'s")) return null;
        for (int i = above.First; i < above.End; i++)
            if (reading.Names.PersonAt(i) is { } other && other != person) return null;
        return MayBe(person, reading.Tokens, pronoun) ? person : null;
    }

    /// <summary>Skips what describes a person before the name: <c>The painter Ada Roe</c>.</summary>
    private static int PastDescription(Tokens tokens, int i)
    {
        int name = i + 1;
        while (name < i + 4 && tokens[name] is { Kind: TokenKind.Word, Capitalised: false }) name++;
        return tokens.Is(i, "the", "a") && name > i + 1 ? name : i;
    }

    /// <summary>Whether a token is <c>he</c> or <c>she</c> and can refer to the person.</summary>
    public static bool MayBe(Name person, Tokens tokens, int pronoun) =>
        tokens.Is(pronoun, "he", "she") && person.MayBe(tokens.GenderOf(pronoun, WordClass.Pronoun));

    /// <summary>Finds the person named at a token, if nobody else in the article has the same name.</summary>
    private static NameMention? BearerAt(Reading reading, int token) =>
        reading.Names.At(token) is { Name.Kind: NameKind.Person } named
            && (!named.IsOneWord || (reading.Names.IsOnlyBearer(named.Name) && !IsPartOfName(reading.Tokens, named.First)))
            ? named
            : null;

    /// <summary>Whether an unknown first name stands before a surname, which may be that of another person.</summary>
    private static bool IsPartOfName(Tokens tokens, int surname) =>
        tokens[surname - 1] is { Kind: TokenKind.Word, Capitalised: true }
            && !tokens.Is(surname - 1, WordClass.Title | WordClass.RoleNoun)
            && !tokens.Is(surname - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
}
