using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds given names that are also other words. The words behind the surname show that a person is named: Will Lund said; Drew Holm, a
/// pilot; Major Lund, 19.
/// </summary>
internal sealed class GivenNames(Tokens tokens)
{
    /// <summary>How many words behind a comma may stand before the noun that describes the person.</summary>
    private const int LongestDescription = 8;

    private const WordClass NoSurname = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary
        | WordClass.Pronoun | WordClass.Weekday | WordClass.Month | WordClass.OrganisationNoun | WordClass.Title | WordClass.RoleNoun;

    private static readonly PhraseList Words = new("GivenNameWord", Lexicon.English);

    /// <summary>Whether the word is a given name too: Will, Drew, Faith.</summary>
    public bool MayBe(int i) => Words.Opens(tokens[i].Word) || tokens.GenderOf(i, WordClass.FirstName) != Gender.Unknown;

    /// <summary>Whether the word opens the full name of a person, although it has another meaning: Will Lund, Drew Holm.</summary>
    public bool Opens(int i) =>
        (Words.Opens(tokens[i].Word) || tokens.Is(i, WordClass.FirstName))
            && tokens[i].Capitalised
            && !tokens.Is(i, WordClass.Title)
            && tokens[i + 1] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: true, LineBefore: false }
            && !tokens.Is(i + 1, NoSurname)
            && (IsDescribed(i + 2) || IsPast(i + 2) || (tokens.Is(i + 2, "of") && tokens[i + 3].Capitalised));

    /// <summary>
    /// Whether a title is the given name of the person: Dean Holm, a pilot; Major Lund, 19. A description that is an office proves nothing:
    /// King Harald, a ruler.
    /// </summary>
    /// <param name="title">The title, which a surname follows.</param>
    /// <param name="end">Just past the surname.</param>
    public bool IsTitle(int title, int end)
    {
        if (!tokens.Is(end, ',')) return false;
        bool article = tokens.Is(end + 1, "a", "an");
        if (tokens.GenderOf(title, WordClass.FirstName) != Gender.Unknown) return article || tokens[end + 1].Kind == TokenKind.Number;
        return Words.Opens(tokens[title].Word) && (IsAge(end + 1) || (article && Occupation(end + 2)));
    }

    /// <summary>Whether a comma and a description of a person follow: a pilot, the mayor of Ellery, who, 34.</summary>
    private bool IsDescribed(int comma) =>
        tokens.Is(comma, ',')
            && (tokens.Is(comma + 1, "who")
                || IsAge(comma + 1)
                || (tokens.Is(comma + 1, WordClass.Determiner) && Occupation(comma + 2)));

    private bool IsAge(int i) => tokens[i] is { Kind: TokenKind.Number, Length: 2 } && tokens.Is(i + 1, ',');

    private bool Occupation(int first)
    {
        for (int i = first; i < first + LongestDescription && (tokens[i].Kind == TokenKind.Word || tokens.Is(i, '-')); i++)
            if (!tokens[i].Capitalised
                && (tokens.Is(i, WordClass.RoleNoun) || (tokens.Is(i + 1, ',') && EndsLikeOccupation(i))))
                return true;
        return false;
    }

    /// <summary>Whether the word ends as words for what people do: welder, dentist, librarian.</summary>
    private bool EndsLikeOccupation(int i) =>
        tokens.EndsWith(i, "er") || tokens.EndsWith(i, "or") || tokens.EndsWith(i, "ist") || tokens.EndsWith(i, "ian");

    private bool IsPast(int verb) =>
        tokens[verb] is { Kind: TokenKind.Word, Capitalised: false }
            && !tokens.EndsWith(verb, "ss")
            && (tokens.Is(verb, WordClass.PastVerb) || tokens.EndsWith(verb, "ed") || tokens.EndsWith(verb, "s") || tokens.Is(verb, "is"));
}
