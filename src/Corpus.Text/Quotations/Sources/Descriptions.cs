using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Classifies the description that names a source without a name, such as "the minister".</summary>
internal sealed class Descriptions(Tokens tokens)
{
    /// <summary>How many words may stand before the noun of a subject without a name.</summary>
    private const int LongestDescription = 6;

    private const WordClass NotVerb = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun
        | WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.PlaceNoun;

    /// <summary>"In his words", "her last message": the owner of the words speaks.</summary>
    public bool OwnWords(Source source, int head) =>
        tokens.IsHisOrHer(source.First)
            && (head == source.First + 1 || (tokens.Is(head - 1, WordClass.CueNoun) && !tokens.Is(head - 1, WordClass.RoleNoun)));

    /// <summary>"the Ohio Democrat", "the Ellery senator": a member of a party, or a representative of a place, without the
    /// name.</summary>
    public bool IsPartyMember(Source source, int head) =>
        tokens.Is(source.First, "the")
            && (IsPartyOfPlace(head - 1) || IsSentBy(head - 1));

    /// <summary>"the Ohio Democrat": whether the noun describes a member of a party from a place.</summary>
    public bool IsPartyOfPlace(int noun) =>
        tokens.ValueOf(noun, WordClass.RoleNoun) == WordValue.Party && tokens[noun - 1].Capitalised;

    /// <summary>Whether the article says that the person sits in a parliament or governs; for "the senator", in the senate.</summary>
    public bool IsMember(Name name, int noun) =>
        IsSentBy(noun) ? name.HasRole(Role.At(tokens, noun)) : Array.Exists(Role.SentByPlaces, name.HasRole);

    /// <summary>Whether the article gives the person an office that a party gives.</summary>
    public static bool IsPolitician(Name name) => Array.Exists(Role.InPolitics, name.HasRole);

    /// <summary>Whether the person may be "the Ellery senator": the article gives the person no other office, such as
    /// governor.</summary>
    public bool MayBeSent(Name name, int noun)
    {
        if (!IsSentBy(noun)) return true;
        string role = tokens.FoldedTextOf(noun);
        return !Array.Exists(Role.SentByPlaces, other => other != role && name.HasRole(other));
    }

    /// <summary>"the Ellery senator": whether the noun describes a representative of a place.</summary>
    public bool IsSentBy(int noun) =>
        tokens.Is(noun - 1, WordClass.Place) && tokens.ValueOf(noun, WordClass.RoleNoun) == WordValue.SentByPlace;

    /// <summary>Whether many people fit the noun, as with "a diplomat" or "a senator".</summary>
    private bool IsOneOfMany(int noun) =>
        tokens.ValueOf(noun, WordClass.RoleNoun) is var value
            && (value == WordValue.Unnamed || (value == WordValue.SentByPlace && !IsSentBy(noun)));

    /// <summary>
    /// Whether a description stands before the name: a body and a role, or a role without an article. "Vost Department of Tides spokesman
    /// Ann Ode", "deputy head of pier works Ann Ode". Not: "an office of Mayor Ann Ode", "spokesman for Mayor Ann Ode".
    /// </summary>
    public bool IsBearer(Source source, int head, int name)
    {
        if (name - head < 2) return false;
        bool role = tokens.Is(head - 1, WordClass.RoleNoun | WordClass.Title);
        if (tokens.Is(name - 1, ')')) return role;
        if (!role)
            return name - head > 2
                && tokens.Is(head - 1, WordClass.OrganisationNoun)
                && tokens[head - 1].Capitalised
                && tokens.Is(name - 1, WordClass.RoleNoun | WordClass.Title);
        return !tokens.Is(source.First, WordClass.Determiner)
            && tokens[name - 1].Kind == TokenKind.Word
            && !tokens.Is(name - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction)
            && (!tokens.Is(name - 1, WordClass.RoleNoun | WordClass.Title) || tokens.Is(name - 1, "staff"));
    }

    /// <summary>
    /// Whether the description is definite and fits one person, so that it may refer back to them: "the Vostian", "the 52-year-old".
    /// </summary>
    public bool IsOfOne(Source source, int head)
    {
        int noun = head - 1;
        if (!tokens.Is(source.First, "the")
            || noun == source.First
            || IsOneOfMany(noun)
            || (head < source.End && !tokens.Is(head, ','))
            || tokens.Is(source.End, "'s"))
            return false;
        for (int i = source.First + 2; i + 2 < head; i++)
            if (tokens.Is(i, '-') && tokens.Is(i + 1, "year") && tokens.Is(i + 2, '-') && tokens[i - 1].Kind == TokenKind.Number)
                return true;
        if (tokens.Is(noun, "old")) return tokens.Is(noun - 1, '-') && tokens.Is(noun - 2, "year");
        if (noun == source.First + 1 && tokens.Is(noun, WordClass.Demonym)) return tokens.EndsWith(noun, "an");
        return tokens.Is(noun, WordClass.RoleNoun | WordClass.Title) && !tokens.EndsWith(noun, "s");
    }

    /// <summary>
    /// The noun of an unnamed person who is the subject of a sentence: "Ode's wife was …", "her brother drove …", "a neighbour saw …".
    /// Returns -1 where the sentence starts otherwise or the person is asked to speak.
    /// </summary>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="owner">Just past the name that opens it, if any.</param>
    /// <param name="isOnly">Whether no person named before could be meant, so that "a man" is somebody new.</param>
    public int UnnamedSubject(int first, int owner, bool isOnly)
    {
        if (!(owner > first
            ? tokens.Is(owner, "'s")
            : (isOnly && tokens.Is(first, "the"))
                || tokens.IsHisOrHer(first)
                || tokens.Is(first, "a", "an")
                || tokens.Is(first, "one", "another")))
            return -1;
        int noun = owner > first ? owner + 1 : first + 1;
        while (noun < first + LongestDescription
            && tokens[noun] is { Kind: TokenKind.Word, Capitalised: false }
            && (!tokens.Is(noun, WordClass.RoleNoun) || tokens.Is(noun + 1, "'s"))) noun++;
        if (!tokens.Is(noun, WordClass.RoleNoun) || (IsOneOfMany(noun) && !isOnly) || IsPlural(noun)) return -1;
        int verb = BehindPlace(noun + 1);
        return (OpensPredicate(verb) || tokens.IsRelative(verb)) && !tokens.Is(verb, WordClass.AskVerb) ? noun : -1;
    }

    /// <summary>The token behind "from Vost" or "at the gate"; the token itself where neither follows.</summary>
    private int BehindPlace(int i)
    {
        if (!tokens.Is(i, WordClass.Preposition)) return i;
        for (int verb = i + 2; verb < i + LongestDescription; verb++)
            if (OpensPredicate(verb)) return verb;
        return i;
    }

    /// <summary>
    /// The noun of the subject without a name that opens a sentence, where no preposition stands in it: "the divers waited", "the union
    /// called". Returns -1 where there is none.
    /// </summary>
    public int PlainSubject(int first)
    {
        if (!tokens.Is(first, WordClass.Determiner)) return -1;
        int noun = first + 1;
        while (noun < first + LongestDescription && tokens[noun].Kind == TokenKind.Word && !OpensPredicate(noun + 1)) noun++;
        return noun < first + LongestDescription && tokens[noun] is { Kind: TokenKind.Word, Capitalised: false } ? noun : -1;
    }

    /// <summary>Whether the word behind a subject is its verb. Many verbs are in no list: "Lund Motors shut its plant".</summary>
    public bool OpensPredicate(int i) =>
        tokens.MayBeVerb(i)
            || (tokens[i] is { Kind: TokenKind.Word, Capitalised: false }
                && !tokens.Is(i, NotVerb)
                && tokens.Is(i + 1, WordClass.Determiner | WordClass.Preposition));

    /// <summary>Whether the noun fits the gender: "spokeswoman" does not fit a man.</summary>
    public bool MayBe(int noun, Gender gender) =>
        (tokens.GenderOf(noun, WordClass.Title), tokens.GenderOf(noun, WordClass.KinNoun)) is var (title, kin)
            && (title == Gender.Unknown || title == gender)
            && (kin == Gender.Unknown || kin == gender);

    /// <summary>
    /// Whether the preposition belongs to the name of a body, and the noun behind that name is the head of the phrase: "a ministry of tides
    /// spokesman".
    /// </summary>
    public bool IsBodys(Source source, int preposition)
    {
        int noun = source.End - 1;
        return tokens.Is(source.First, "a")
            && tokens.Is(preposition, "of")
            && preposition + 1 < noun
            && tokens.Is(preposition - 1, WordClass.OrganisationNoun)
            && !tokens.Is(preposition - 1, WordClass.RoleNoun)
            && tokens.Is(noun, WordClass.RoleNoun) && !IsPlural(noun) && !tokens.Is(noun - 1, WordClass.Determiner | WordClass.Preposition);
    }

    /// <summary>Whether the noun is a plural.</summary>
    public bool IsPlural(int noun) =>
        tokens[noun] is { Kind: TokenKind.Word, Length: > 3, Capitalised: false } word
            && Lexicon.Fold(tokens.Text[word.End - 1]) == 's'
            && tokens.Text[word.End - 2] is not 's' and not '\'' and not '’'
        || tokens.Is(noun, WordClass.PluralNoun);

    /// <summary>Whether an office in capitals with its field stands right before the name: Minister for Harbours Dr. Ann Ode.</summary>
    public bool IsOffice(int head, int name)
    {
        if (!tokens.Is(head - 1, WordClass.RoleNoun | WordClass.Title) || !tokens[head - 1].Capitalised || name - head < 2) return false;
        for (int i = head; i < name; i++)
            if (!tokens[i].Capitalised
                && !tokens.Is(i, '.')
                && !tokens.Is(i, "of", "for")
                && !tokens.Is(i, "to", "on")
                && !tokens.Is(i, "and", "the"))
                return false;
        return true;
    }
}
