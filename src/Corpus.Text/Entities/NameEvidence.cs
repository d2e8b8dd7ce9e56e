using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Tells from its words, and from the words around it, whether a name of unknown kind may be a person's.</summary>
/// <param name="Given">What the list of given names says about the first word: see <see cref="GivenName"/>.</param>
/// <param name="Acts">How many mentions do something: "Holm left", “…,” said Holm.</param>
/// <param name="Things">How many mentions stand behind an article, or before a noun: "the Vost", "Vost sailors".</param>
/// <param name="Places">How many mentions stand behind "in", "at" or "from".</param>
internal readonly record struct NameEvidence(int Given, int Acts, int Things, int Places)
{
    /// <summary>How many mentions of a name are looked at.</summary>
    private const int MostMentions = 8;

    private const WordClass NotNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun
        | WordClass.Auxiliary | WordClass.Be | WordClass.Adverb;

    /// <summary>Whether the name is probably a person's, so that it is the subject of its sentence.</summary>
    public bool IsLikely => Things == 0 && Places == 0 && (Acts > 0 || Given is GivenName.Man or GivenName.Woman);

    /// <summary>Whether the name may be a person's.</summary>
    public bool IsPossible => IsLikely || Acts > 0 || (Things == 0 && Places == 0);

    /// <summary>Looks at the first mentions of a name.</summary>
    public static NameEvidence Of(Tokens tokens, Name name)
    {
        int acts = 0, things = 0, places = 0;
        for (int k = 0; k < name.Mentions.Count && k < MostMentions; k++)
        {
            (int before, int behind) = (name.Mentions[k].First - 1, name.Mentions[k].End);
            if ((tokens.MayBeVerb(behind) && !tokens.Is(before, WordClass.Preposition))
                || (tokens.Is(before, WordClass.CueVerb) && tokens[before - 1].Kind == TokenKind.Mark))
                acts++;
            if (tokens.Is(before, "the", "a") || tokens.Is(before, "this", "an") || IsNoun(tokens, behind)) things++;
            else if (tokens.Is(before, "in", "at") || tokens.Is(before, "from")) places++;
        }
        return new NameEvidence(GivenName.Of(tokens, name.Mentions[0].First), acts, things, places);
    }

    private static bool IsNoun(Tokens tokens, int i) =>
        tokens[i] is { Kind: TokenKind.Word, Capitalised: false, SpaceBefore: true, Length: > 2 }
            && !tokens.Is(i, NotNoun)
            && !tokens.MayBeVerb(i);
}

/// <summary>What the list of given names says about a word.</summary>
internal static class GivenName
{
    public const int Unlisted = 0;
    public const int Man = 1;
    public const int Woman = 2;
    public const int Either = 3;

    /// <summary>The fit of a given name of the pronoun's gender.</summary>
    public const int Fits = 2;

    public static int Of(Tokens tokens, int token) =>
        !tokens.Is(token, WordClass.FirstName) ? Unlisted
        : tokens.GenderOf(token, WordClass.FirstName) switch { Gender.Male => Man, Gender.Female => Woman, _ => Either };

    /// <summary>How a listed given name fits a pronoun: 0 not listed, 1 given to both, 2 fits, 3 does not fit.</summary>
    public static int Fit(int given, Gender gender) =>
        given switch { Unlisted => 0, Either => 1, _ => given == (gender == Gender.Male ? Man : Woman) ? Fits : 3 };
}
