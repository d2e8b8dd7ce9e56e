using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the kind of thing that a run of capitalised words names, from the words and their neighbours.</summary>
internal sealed class NameKinds(Tokens tokens)
{
    private const int LongestPersonName = 5;

    /// <summary>How many words of a description may follow a name's comma, up to the noun.</summary>
    private const int LongestDescription = 7;

    /// <summary>How many words of an office may stand before a name's comma.</summary>
    private const int LongestOffice = 9;

    private static readonly PhraseList ArabicBodies = new("ArabicBody", Lexicon.English);

    private readonly GivenNames _given = new(tokens);

    /// <summary>The number of words of a run.</summary>
    public int Count(NameRun run)
    {
        int words = 0;
        for (int i = run.First; i < run.End; i++)
            if (tokens[i].Kind == TokenKind.Word) words++;
        return words;
    }

    /// <summary>The last word of a run, suffixes aside: a person's surname.</summary>
    public int Last(NameRun run)
    {
        int last = run.End - 1;
        while (last > run.First && (tokens[last].Kind != TokenKind.Word || tokens.IsNameSuffix(last))) last--;
        return last;
    }

    public Gender GenderOf(NameRun run)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (tokens.GenderOf(i, WordClass.Title) is not Gender.Unknown and Gender title) return title;
        if (tokens.GenderOf(run.Titles - 1, WordClass.Title) is not Gender.Unknown and Gender before) return before;
        if (Count(run) > 1 && tokens.GenderOf(run.First, WordClass.FirstName) is not Gender.Unknown and Gender given) return given;
        return tokens.GenderOf(KinBefore(run), WordClass.KinNoun);
    }

    /// <summary>
    /// The noun of kinship right before a name, or -1: "the mayor's son Bert Holm", "his wife, Anna Holm", "the eldest son, Bert".
    /// </summary>
    public int KinBefore(NameRun run)
    {
        int noun = tokens.Is(run.Titles - 1, ',') ? run.Titles - 2 : run.Titles - 1;
        if (!tokens.Is(noun, WordClass.KinNoun)) return -1;
        int article = tokens[noun - 1] is { Kind: TokenKind.Word, Capitalised: false } && IsOwner(noun - 2) ? noun - 2 : noun - 1;
        return noun == run.Titles - 1 || IsOwner(article) ? noun : -1;
    }

    private bool IsOwner(int i) => tokens.Is(i, "the", "'s") || tokens.IsHisOrHer(i);

    /// <summary>The kind of thing that the run names, by its words and their surroundings.</summary>
    public NameKind KindOf(NameRun run)
    {
        int last = Last(run), count = Count(run);
        if (tokens.Is(run.First, '@')) return NameKind.Unknown;
        if (IsAlBody(run, last, count) || (!run.Titled && KnownBodies.Is(tokens, run.First, run.End))) return NameKind.Organisation;
        if (count == 2 && (_given.Opens(run.First) || (tokens.Is(run.First, WordClass.Title) && _given.IsTitle(run.First, run.End))))
            return NameKind.Person;
        // "Former Florida governor": "Former" has its capital from the sentence, "Florida" from the place.
        bool place = count == 1 && tokens.Is(run.First, WordClass.Place) && tokens.Is(run.First - 1, "former");
        bool office = IsOffice(run, last, count);
        if (run.Titled && count <= LongestPersonName && !place && !office && !tokens.Is(last, WordClass.OrganisationNoun))
            return NameKind.Person;
        // "Tim Page, a pilot": a surname that is also a noun for bodies.
        if (count == 2 && tokens.Is(last, WordClass.OrganisationNoun) && IsAddressed(run, last)) return NameKind.Person;
        // "Holm & Lund" is a firm. The noun of a body ends its name or stands before "of": Harbour Authority, Department of Fisheries.
        // Elsewhere in a name, "Sun" may be a given name.
        for (int i = run.First; i < run.End; i++)
            if (tokens.Is(i, '&')
                || tokens.Is(i, WordClass.OrganisationNoun) && (i == last || tokens.Is(i + 1, WordClass.Preposition))
                || (i < last && BodyNames.IsHead(tokens, i) && tokens.Is(i + 1, WordClass.Preposition)))
                return NameKind.Organisation;
        // "St. Orne" is a place, and so is a name that starts with "North" or "New".
        if (tokens.Is(last, WordClass.Place | WordClass.PlaceNoun)
            || (tokens.Is(run.First, WordClass.Place) && !tokens.Is(run.First, WordClass.FirstName))
            || (count > 1 && !run.Titled && tokens.Is(run.First, "st", "new")))
            return IsAddressed(run, last) || IsDescribed(run, last, count) ? NameKind.Person : NameKind.Place;
        if (tokens.Is(run.First - 1, '/')
            || tokens.Is(run.End, '/')
            || (tokens.Is(last, WordClass.Demonym) && !IsAddressed(run, last))
            || count > LongestPersonName
            || office)
            return NameKind.Unknown;
        if (count == 1)
        {
            if (tokens.Is(run.First - 1, WordClass.OrganisationNoun) || tokens[run.First].AllCaps) return NameKind.Organisation;
            return tokens.GenderOf(KinBefore(run), WordClass.KinNoun) != Gender.Unknown || HasAge(run) ? NameKind.Person : NameKind.Unknown;
        }
        if (IsIdentified(run)) return NameKind.Person;
        // Google Home, Facebook Live: things of a body.
        if (KnownBodies.Is(tokens, run.First, run.First + 1)) return NameKind.Unknown;
        int noun = DescriptionOf(run);
        if (tokens.Is(noun, WordClass.OrganisationNoun) && !tokens[noun].Capitalised) return NameKind.Organisation;
        if (tokens.Is(run.First, WordClass.FirstName)
            || tokens[run.First + 1] is { Kind: TokenKind.Word, Length: 1 }
            || tokens.IsInitial(run.First + 1)
            || IsInitials(run.First) && count == 2 && tokens[last] is { Word: Lexicon.Unknown, AllCaps: false })
            return NameKind.Person;
        if (IsIntroducedByRole(run.First - 1, last)) return NameKind.Person;
        // "Tarn Ringholm, who": a person; but not in "a member of the Vost Tides, who".
        if (tokens.Is(run.End, ',')
            && tokens.Is(run.End + 1, "who")
            && !run.OpensSentence
            && !tokens[last].AllCaps
            && tokens[run.First - 1].Kind == TokenKind.Word
            && !tokens.Is(run.First - 1,
                WordClass.Preposition | WordClass.Determiner | WordClass.Numeral | WordClass.Quantity | WordClass.OrganisationNoun))
            return NameKind.Person;
        if (tokens.Is(run.First - 1, ',') && (tokens.Is(run.First - 2, WordClass.RoleNoun) || OfficeBefore(run) >= 0))
            return NameKind.Person;
        if (HasAge(run)) return NameKind.Person;
        if (tokens.Is(noun, WordClass.RoleNoun) || BareDescriptionOf(run) >= 0) return NameKind.Person;
        if (tokens.Is(run.First - 1, WordClass.CueVerb)
            && tokens[run.First].Word == Lexicon.Unknown
            && (tokens.Is(run.End, ',') || tokens.Is(run.End, '.')))
            return NameKind.Person;
        return tokens.Is(run.End, WordClass.CueVerb) && !run.OpensSentence && !IsOwned(run) ? NameKind.Person : NameKind.Unknown;
    }

    /// <summary>Whether the word is the initials of given names, and no place: K.T. Holm; not U.S. Holm.</summary>
    private bool IsInitials(int i) =>
        tokens[i] is { Word: Lexicon.Unknown, AllCaps: true, Length: >= 4 } && tokens.EndsWith(i, ".");

    /// <summary>
    /// Whether the word before a name is the role of one person: the nurse Tarn Holm; Nurse Tarn Holm, first in a sentence. The last word
    /// is then not one that articles write small, as in a heading: Migrant Protection Protocols.
    /// </summary>
    private bool IsIntroducedByRole(int role, int last)
    {
        if (!tokens.Is(role, WordClass.RoleNoun)) return false;
        if (!tokens[role].Capitalised) return true;
        bool opens = tokens.Is(role - 1, '.') || !tokens[role].SpaceBefore;
        return opens
            && !tokens[role].AllCaps
            && !tokens.EndsWith(role, "s")
            && tokens[last].Word == Lexicon.Unknown
            && WordCounts.Words.Of(tokens.FoldedTextOf(last)) == 0;
    }

    /// <summary>
    /// Whether the words before the name say that it is a person's: identified as Tarn Holm; allegedly Tarn Holm; a pilot named Tarn Holm.
    /// </summary>
    private bool IsIdentified(NameRun run) =>
        (tokens.Is(run.First - 1, "as") && tokens.Is(run.First - 2, "identified"))
            || (tokens.Is(run.First - 1, "named", "called") && tokens.Is(run.First - 2, WordClass.RoleNoun))
            || (tokens.Is(run.First - 1, "allegedly") && tokens.Is(run.First - 2, ',') && tokens.Is(run.End, ','));

    /// <summary>Whether "Al" is the article of an Arabic body, and not a given name: Al Jazeera; a leader of Al Murabit.</summary>
    private bool IsAlBody(NameRun run, int last, int count) =>
        count == 2
            && tokens.Is(run.First, "al")
            && (ArabicBodies.Match(tokens, last, last + 1) > 0
                || (tokens.Is(run.First - 1, "of") && tokens.Is(run.First - 2, WordClass.RoleNoun)));

    /// <summary>Whether the name is that of a thing with an owner, in the description of a person: Anna Holm of Vost's Late Hour.</summary>
    private bool IsOwned(NameRun run)
    {
        if (!tokens.Is(run.First - 1, "'s")) return false;
        int owner = run.First - 2;
        while (tokens[owner - 1].Capitalised || tokens.Is(owner - 1, "the")) owner--;
        return tokens.Is(owner - 1, "of");
    }

    /// <summary>
    /// Whether a description or an age shows that a place and a word that is no place are a person: Paris Holm, a singer; Ellery Lund, 41.
    /// </summary>
    private bool IsDescribed(NameRun run, int last, int count) =>
        count == 2
            && tokens.Is(run.First, WordClass.Place)
            && tokens[last].Word == Lexicon.Unknown
            && (HasAge(run) || (tokens.Is(DescriptionOf(run), WordClass.RoleNoun) && !tokens[DescriptionOf(run)].Capitalised));

    /// <summary>
    /// Whether an age stands beside the name: "Anna, 57", "57-year-old Anna"; not "the 57-year-old Ellery, Vost, resident".
    /// </summary>
    private bool HasAge(NameRun run) => tokens.Is(run.End, ',')
        ? tokens[run.End + 1] is { Kind: TokenKind.Number, Length: 2 } && tokens.Is(run.End + 2, ',')
            || IsAged(run) && !tokens[run.End + 1].Capitalised
        : IsAged(run);

    private bool IsAged(NameRun run) =>
        tokens.Is(run.First - 1, "old") && tokens.Is(run.First - 2, '-') && tokens.Is(run.First - 3, "year");

    /// <summary>
    /// The noun of a description without an article, or -1: ", director of harbours,", ", assistant professor at Ellery,".
    /// </summary>
    public int BareDescriptionOf(NameRun run)
    {
        if (!tokens.Is(run.End, ',')) return -1;
        int i = run.End + 1, end = i + LongestDescription;
        while (i < end
            && tokens[i].Kind == TokenKind.Word
            && !tokens[i].Capitalised
            && !tokens.Is(i,
                WordClass.RoleNoun
                    | WordClass.Preposition
                    | WordClass.Auxiliary
                    | WordClass.Conjunction
                    | WordClass.Determiner
                    | WordClass.Pronoun)) i++;
        return tokens.Is(i, WordClass.RoleNoun)
            && !tokens[i].Capitalised
            && (tokens.Is(i + 1, WordClass.Preposition) || tokens.Is(i + 1, ',') || tokens.Is(i + 1, "and"))
            ? i
            : -1;
    }

    /// <summary>
    /// The noun of an office before the comma of a name, or -1: "the minister of harbours and tides, Tarn Ringholm, said".
    /// </summary>
    public int OfficeBefore(NameRun run)
    {
        int end = run.First - 1, noun = end - 2;
        if (!tokens.Is(end, ',') || (!tokens.Is(run.End, ',') && !tokens.Is(run.End, '.') && !tokens.Is(run.End, WordClass.CueVerb)))
            return -1;
        while (noun > end - LongestOffice
            && tokens[noun].Kind == TokenKind.Word
            && !(tokens.Is(noun, WordClass.RoleNoun) && tokens.Is(noun + 1, WordClass.Preposition))) noun--;
        if (!tokens.Is(noun, WordClass.RoleNoun) || !tokens.Is(noun + 1, WordClass.Preposition)) return -1;
        for (int i = noun - 1; i > noun - LongestOffice && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (tokens.Is(i, "the", "'s")) return noun;
            if (tokens.Is(i, WordClass.Preposition | WordClass.Conjunction)) break;
        }
        return -1;
    }

    /// <summary>
    /// Whether the words around a given name and a place show a person: "said Anna Paris,", "the engineer Bert Lake", "Anna Israel, 43,".
    /// </summary>
    private bool IsAddressed(NameRun run, int last)
    {
        if (!tokens.Is(run.First, WordClass.FirstName)
            || tokens.ValueOf(run.First, WordClass.FirstName) == 0
            || tokens.Is(run.First, WordClass.Place)
            || run.First == last)
            return false;
        bool described =
            BareDescriptionOf(run) >= 0
                || tokens.Is(DescriptionOf(run), WordClass.RoleNoun)
                || (tokens.Is(run.First - 1, WordClass.RoleNoun) && !tokens[run.First - 1].Capitalised);
        return described
            || (tokens.Is(last, WordClass.Place) && (tokens.Is(run.First - 1, WordClass.CueVerb) || tokens.Is(run.End, WordClass.CueVerb)));
    }

    /// <summary>
    /// Whether the run is an office without a name: Deputy Secretary, General Counsel, US President. "Mr. King" and "Angus King" are
    /// people.
    /// </summary>
    private bool IsOffice(NameRun run, int last, int count)
    {
        if (count == 1)
            return run.Titled && tokens[last].AllCaps != tokens[run.Titles].AllCaps
                || IsRank(run.Titles) && run.Titled && tokens.Is(last, WordClass.Title | WordClass.RoleNoun | WordClass.PlaceNoun);
        // "The former Marine General": behind an article, the rank is not part of a name.
        bool former = tokens.Is(run.First - 1, "former");
        if ((former || !tokens.Is(run.First, WordClass.FirstName))
            && tokens.Is(last, WordClass.Title)
            && tokens.Is(former ? run.First - 2 : run.First - 1, "the"))
            return true;
        return !tokens.Is(run.First, WordClass.FirstName)
            && tokens[run.First].Length > 1
            && tokens.Is(last, WordClass.Title | WordClass.RoleNoun)
            && tokens.ValueOf(last, WordClass.Title) < 0;
    }

    /// <summary>Whether the word makes another rank higher or lower and is not a title itself.</summary>
    private bool IsRank(int i) =>
        tokens.Is(i, "general", "chief")
            || tokens.Is(i, "deputy", "acting")
            || tokens.Is(i, "former", "vice")
            || tokens.Is(i, "presidents");

    /// <summary>The noun of the description behind a name's comma, or -1: ", the council's harbour minister, said".</summary>
    public int DescriptionOf(NameRun run)
    {
        int i = run.End + 1;
        if (!tokens.Is(run.End, ',') || (!tokens.Is(i, "the", "a") && !tokens.Is(i, "an"))) return -1;
        int end = i + 1;
        while (end < i + LongestDescription && (tokens[end].Kind == TokenKind.Word || tokens.Is(end, '-'))
            && (tokens.Is(end, "'s") || !tokens.Is(end, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction))
            && !tokens.Is(end, "who")) end++;
        return end > i + 1 && end < i + LongestDescription ? end - 1 : -1;
    }
}
