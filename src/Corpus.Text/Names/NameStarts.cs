using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds where the name starts in a run of capitalised words: behind titles, offices, nationalities and places.</summary>
internal sealed class NameStarts(Tokens tokens)
{
    /// <summary>How many words back the field of an office may start.</summary>
    private const int LongestTopic = 8;

    private const WordClass Body = WordClass.OrganisationNoun | WordClass.PlaceNoun;

    private readonly GivenNames _given = new(tokens);

    /// <summary>The first token of the name; <paramref name="end"/> or past it where none is left.</summary>
    /// <param name="first">The first token of the run.</param>
    /// <param name="end">Just past its last token.</param>
    /// <param name="opens">Whether a sentence starts with the run.</param>
    /// <param name="titles">The first token of the titles and roles before the name; the first of the name where there are none.</param>
    public int Of(int first, int end, bool opens, out int titles)
    {
        int name = AfterTitles(first, end);
        titles = first;
        if (name >= end) return end;
        // A capitalised role: Engineer Anna Holm, Chief of Staff Tarn Ringholm.
        if (end - name >= 3
            && tokens.Is(name, WordClass.RoleNoun)
            && !tokens.Is(name, WordClass.FirstName)
            && (tokens.Is(name + 1, WordClass.FirstName) || tokens.Is(name, "staff")))
            name++;
        // Peoples and parties before a name are no part of it: Russian Sergei Lavrov, Republican Thomas Massie.
        while (name + 1 < end && tokens.Is(name, WordClass.Demonym) && (titles < name || tokens.Is(name + 1, WordClass.FirstName))) name++;
        if (tokens.Is(name, '-')) name++;
        // President-elect Anna Holm, Director-in-waiting Bert Lund.
        while (name > first && name + 1 < end && !tokens[name].Capitalised && tokens.Is(name - 1, '-'))
            name += tokens.Is(name + 1, '-') ? 2 : 1;
        if (name >= end) return end;
        // "Follow Frances Martel", "State Hillary Clinton": the given name opens the name.
        if (titles == name
            && end - name >= 3
            && !tokens.Is(name, WordClass.FirstName)
            && tokens.Is(name + 1, WordClass.FirstName)
            && tokens[name + 1].Capitalised
            && tokens[name].Length > 1
            && (opens || tokens.Is(name, WordClass.OrganisationNoun | WordClass.Place)) && !tokens.Is(end - 1, Body))
        {
            name++;
            titles = name;
        }
        if (!tokens.Is(end - 1, Body) && GivenName(first, name, end) is >= 0 and int given)
        {
            // Where only the office shows that the run is a name, the office counts as a title.
            if (titles == name && tokens.Is(given, WordClass.FirstName)) titles = given;
            name = given;
        }
        return name;
    }

    /// <summary>The token after a word and the full stop of its abbreviation.</summary>
    public int Next(int i) =>
        tokens.Is(i + 1, '.') && !tokens[i + 1].SpaceBefore && (tokens[i].Length == 1 || tokens.Is(i, WordClass.Abbreviation))
            ? i + 2
            : i + 1;

    private int AfterTitles(int first, int end)
    {
        int name = first;
        // "Dean Holm, a pilot": the description shows that "Dean" is a given name and not a title.
        if (tokens.Is(first, WordClass.Title) && Next(first) == end - 1 && _given.IsTitle(first, end)) return first;
        for (int i = first; i < end - 1; i++)
            if (tokens.Is(i, WordClass.Title)
                && !IsOfBody(i, end)
                && !tokens.IsNameSuffix(Next(i))
                && (i == first
                    || !tokens.Is(i - 1, WordClass.FirstName)
                    || tokens.Is(i - 1, WordClass.Demonym)
                    || tokens.Is(i - 1, WordClass.Title)
                    || tokens.Is(Next(i), WordClass.FirstName)))
                name = Next(i);
        return name;
    }

    /// <summary>Whether the title is part of the name of a body or place: Justice Department, King Street Council.</summary>
    private bool IsOfBody(int title, int end) => EndsInBody(title, end) || IsBeforeBody(title, end) || tokens.Is(title + 1, "'s");

    /// <summary>Whether an article and the last word show the name of a body: the General Accounting Office.</summary>
    private bool EndsInBody(int title, int end)
    {
        if (!tokens.Is(title - 1, "the") || !tokens.Is(end - 1, WordClass.OrganisationNoun)) return false;
        for (int i = title + 1; i < end - 1; i++)
            if (tokens[i].Kind != TokenKind.Word || tokens.Is(i, WordClass.FirstName | WordClass.RoleNoun | WordClass.Title)) return false;
        return true;
    }

    private bool IsBeforeBody(int title, int end) =>
        tokens.Is(title + 1, Body)
            && tokens[title + 1].SpaceBefore
            && !tokens.Is(title + 1, WordClass.FirstName | WordClass.RoleNoun)
            && title + 2 <= end
        && (title + 2 == end || tokens[title + 2].Kind == TokenKind.Word)
        // President Park Geun-hye: a surname, before a given name of two parts.
        && !(tokens.Is(title + 3, '-') && title + 3 < end)
        && !tokens.Is(title - 1, WordClass.Title);

    /// <summary>
    /// The given name that ends an office, or -1: Secretary of Veterans Affairs Anna Holm, Ellery Treasurer Anna Holm, Chief Harbour
    /// Correspondent Bert Lund.
    /// </summary>
    private int GivenName(int first, int name, int end)
    {
        int joint = tokens.Is(first - 1, "and") && tokens[first - 2].Capitalised ? first - 3 : first - 1;
        bool of = name == first && tokens.Is(joint, "of", "for");
        bool office = name == first && IsOfficeOf(first);
        WordClass before = of ? WordClass.RoleNoun | WordClass.Place | Body : WordClass.RoleNoun;
        for (int i = name + 1; i < end - 1; i++)
            if (tokens.Is(i, WordClass.FirstName)
                && !tokens.Is(i, WordClass.NameParticle)
                && (office || tokens.Is(i - 1, before))
                && !tokens.Is(i - 1, WordClass.FirstName)
                && (of || office || i - 1 > name))
                return i;
        // "Ambassador to the UN Tok Ban": the name is the last two words, behind a word that cannot be part of it.
        int pair = end - 2;
        bool named = tokens[pair - 1].AllCaps || tokens.Is(pair - 1, NameRuns.OrdinaryOpener) || (office && IsBare(first));
        if (pair == name + 2 && tokens[name].AllCaps) pair--;
        return office
            && named
            && pair > name
            && tokens[pair].Word == Lexicon.Unknown
            && tokens[pair] is { Kind: TokenKind.Word, Length: > 1 }
            ? pair
            : -1;
    }

    /// <summary>
    /// Whether an office without an article opens its sentence, or follows a verb of saying, so that the person's name follows: Abbot of
    /// Vost Tok Sanlu.
    /// </summary>
    private bool IsBare(int first)
    {
        int i = first - 1;
        while (i > first - LongestTopic
            && (tokens[i].Capitalised || tokens.Is(i, "of", "for"))
            && !tokens.Is(i, WordClass.Determiner)
            && !tokens[i].LineBefore) i--;
        if (tokens.Is(i, WordClass.Determiner)) return false;
        return tokens[i].LineBefore || tokens.Is(i, WordClass.CueVerb) || tokens.Is(i, '.') || tokens[i].Kind == TokenKind.Mark;
    }

    /// <summary>
    /// Whether the field of an office fills the rest of the run: Minister for the Harbours and Tides Anna Holm, Ambassador to Vost Bert
    /// Lund.
    /// </summary>
    private bool IsOfficeOf(int first)
    {
        int i = first - 1;
        while (i > first - LongestTopic && (tokens[i].Capitalised || tokens.Is(i, "and", "the") || tokens.Is(i, "'s"))) i--;
        return (tokens.Is(i, "of", "for") || tokens.Is(i, "to", "on"))
            && tokens.Is(i - 1, WordClass.RoleNoun | WordClass.Title)
            && (tokens[i - 1].Capitalised || tokens[i - 2].Capitalised);
    }
}
