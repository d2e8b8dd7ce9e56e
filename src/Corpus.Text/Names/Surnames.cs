using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds people by a part of their name: the surname, both surnames, or the given name.</summary>
internal sealed class Surnames(Tokens tokens, NameKinds kinds, NameWords words)
{
    /// <summary>How many people may share a word of their names. A list of thousands would be compared for each mention.</summary>
    private const int MostBearers = 64;

    /// <summary>Shorter surnames that differ in one letter are more often two people: Lund, Lind.</summary>
    private const int ShortestMisspelt = 6;

    private readonly Dictionary<int, List<Name>> _byWord = [];
    private readonly Dictionary<ulong, Name> _byDoubleSurname = [];

    // "Ms. Ode" is Berta Ode Lund, where nobody has Ode as the last surname.
    private readonly Dictionary<int, List<Name>> _byFirstSurname = [];

    // People by the look of the surname: two surnames of one look may be one, with a slip.
    private readonly Dictionary<int, List<(int Token, Name Person)>> _byLook = [];

    // Places with a preposition of place before them: in Houston. Built when the article names a person like a place.
    private HashSet<int>? _locations;

    /// <summary>The words by which people are known.</summary>
    public IEnumerable<int> Words => _byWord.Keys;

    /// <summary>Whether somebody is known by the word.</summary>
    public bool Knows(int token) => _byWord.ContainsKey(words.Of(token));

    /// <summary>Registers a person under the words of the run that names them in full.</summary>
    public void Add(NameRun run, Name person)
    {
        Reach(_byWord, words.Of(run.First), person);
        Reach(_byWord, person.Surname, person);
        if (run.End - run.First > 1) AddLook(kinds.Last(run), person);
        // Berta Ode Lund, Berta Maria Ode Lund; and Berta Ode-Lund, with any number of given names.
        int count = kinds.Count(run) - (tokens.IsNameSuffix(kinds.Last(run) + 1) ? 1 : 0);
        bool hyphenated = count > 2 && tokens.Is(kinds.Last(run) - 1, '-');
        bool particle = count > 2 && tokens.Is(kinds.Last(run) - 1, WordClass.NameParticle);
        if ((hyphenated || particle || count is 3 or 4) && tokens[run.First].Capitalised && DoubleSurname(run) is not 0 and ulong both)
            _byDoubleSurname[both] = person;
        if (count == 3
            && run.End == run.First + 3
            && tokens[run.First + 1].Length > 1
            && !tokens.Is(run.First + 1, WordClass.FirstName | WordClass.NameParticle))
            Reach(_byFirstSurname, words.Of(run.First + 1), person);
    }

    /// <summary>The person with this word as surname, or as given name.</summary>
    public Name? By(NameRun run)
    {
        int word = words.Of(run.First);
        if (!_byWord.TryGetValue(word, out List<Name>? names) && !(run.Titled && _byFirstSurname.TryGetValue(word, out names))) return null;
        if (!run.Titled && !MayBeSurname(run)) return null;
        Gender title = run.Titled ? kinds.GenderOf(run) : Gender.Unknown;
        Name? best = null;
        int bestRank = int.MinValue;
        foreach (Name name in names)
        {
            if (title != Gender.Unknown && name.Gender != Gender.Unknown && name.Gender != title) continue;
            if ((name.IsNamesake || name.IsRelative) && !HoldsTitle(run, name)) continue;
            int rank =
                (name.Surname == word ? 1 << 20 : 0) + (name.IsNamesake ? 0 : 1 << 19) + 2 * (name.FullMentions + name.TitledMentions)
                    + (name.IsCalledBySurname && name.Gender == Gender.Unknown ? 1 : 0);
            if (rank <= bestRank) continue;
            (best, bestRank) = (name, rank);
        }
        return best;
    }

    /// <summary>Whether a word that is also a place, a nationality or a body may be a surname here: not "in Houston", "the Post".</summary>
    private bool MayBeSurname(NameRun run)
    {
        int first = run.First;
        if (tokens.Is(first, WordClass.Demonym)) return Speaks(run) || tokens.Is(run.End, WordClass.JudgementVerb | WordClass.PastVerb);
        if (tokens.Is(first, WordClass.Place))
            return Speaks(run) || (tokens.Is(run.End, ',') && tokens.Is(run.End + 1, "who", "whose")) || !IsLocation(words.Of(first));
        return !tokens.Is(first, WordClass.OrganisationNoun) || !tokens.Is(first - 1, WordClass.Determiner);
    }

    /// <summary>Whether the word speaks, so that it is a surname here and not a place: "Houston said", “…” said Houston.</summary>
    private bool Speaks(NameRun run) =>
        tokens.Is(run.End, WordClass.CueVerb)
            || (tokens.Is(run.First - 1, WordClass.CueVerb) && tokens[run.First - 2].Kind == TokenKind.Mark);

    /// <summary>Whether the article uses the word as a place somewhere: in Houston, from Houston.</summary>
    private bool IsLocation(int word)
    {
        if (_locations is null)
        {
            _locations = [];
            for (int i = 1; i < tokens.Count; i++)
                if (tokens[i].Capitalised && tokens.Is(i, WordClass.Place) && IsLocated(i)) _locations.Add(words.Of(i));
        }
        return _locations.Contains(word);
    }

    private bool IsLocated(int place) =>
        tokens.Is(place - 1, ',')
            || tokens.Is(place - 1, "in", "from")
            || tokens.Is(place - 1, "to", "near")
            || tokens.Is(place - 1, "at", "of");

    /// <summary>
    /// The only person whose surname differs by one letter from a word that speaks and that the article explains nowhere: Karl Tennberg …
    /// Tenberg said.
    /// </summary>
    public Name? ByMisspelling(NameRun run)
    {
        if (tokens[run.First] is not { Word: Lexicon.Unknown, Length: >= ShortestMisspelt, AllCaps: false }
            || !(Speaks(run) || tokens.Is(run.End, WordClass.BesideVerb))
            || !_byLook.TryGetValue(Look(run.First), out List<(int Token, Name Person)>? alike))
            return null;
        Name? found = null;
        foreach ((int token, Name person) in alike)
        {
            if (!IsMisspelt(run.First, token)) continue;
            if (found is not null && found != person) return null;
            found = person;
        }
        return found;
    }

    /// <summary>Whether a word is a surname with a wrong letter. Its last letter may only be missing: Hendricks … Hendrick said.</summary>
    private bool IsMisspelt(int token, int surname)
    {
        string word = tokens.TextOf(token), name = tokens.TextOf(surname);
        return IsOneLetterOff(word, name) && (word[word.Length - 1] == name[name.Length - 1] || word.Length < name.Length);
    }

    private void AddLook(int surname, Name person)
    {
        if (tokens[surname].Length < ShortestMisspelt) return;
        AddLook(Look(surname), surname, person);
        if (tokens.EndsWith(surname, "s") && tokens[surname].Length > ShortestMisspelt) AddLook(Look(surname, 1), surname, person);
    }

    private void AddLook(int look, int surname, Name person)
    {
        if (!_byLook.TryGetValue(look, out List<(int Token, Name Person)>? alike)) _byLook[look] = alike = [];
        if (alike.Count < MostBearers) alike.Add((surname, person));
    }

    /// <summary>The first two letters of a word and its last, which a slip seldom touches.</summary>
    /// <param name="token">The word.</param>
    /// <param name="cut">How many letters at its end do not count.</param>
    private int Look(int token, int cut = 0)
    {
        string text = tokens.Text;
        int start = tokens[token].Start;
        return (Lexicon.Fold(text[start]) << 16) ^ (Lexicon.Fold(text[start + 1]) << 8) ^ Lexicon.Fold(text[tokens[token].End - 1 - cut]);
    }

    /// <summary>Whether one letter is missing, added or other, and all others are the same.</summary>
    private static bool IsOneLetterOff(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 1) return false;
        int same = 0, rest = 0;
        while (same < one.Length && one[same] == other[same]) same++;
        while (rest < one.Length - same && one[one.Length - 1 - rest] == other[other.Length - 1 - rest]) rest++;
        return same + rest == other.Length - 1;
    }

    /// <summary>The person that a headline names in full (Anna Holm), where the article has only Ms. Holm.</summary>
    public Name? ByFullName(NameRun run)
    {
        Gender gender = tokens.GenderOf(run.First, WordClass.FirstName);
        if (kinds.Count(run) != 2 || gender == Gender.Unknown || tokens.Is(run.First, WordClass.Place) || kinds.Last(run) == run.First)
            return null;
        Name? bearer = By(run with { Titles = run.End - 1, First = run.End - 1 });
        return bearer is { IsCalledBySurname: true, IsNamesake: false } && bearer.MayBe(gender) ? bearer : null;
    }

    /// <summary>
    /// Whether the person may have the title: "Mayor Holm" is not Bert Holm Jr., nor the mayor's wife Anna Holm, who has no such title.
    /// </summary>
    private bool HoldsTitle(NameRun run, Name name)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (tokens.Is(i, WordClass.RoleNoun) && tokens.ValueOf(i, WordClass.Title) < 0 && !name.HasRole(Role.At(tokens, i)))
                return false;
        return true;
    }

    /// <summary>The person with these two surnames: "Berta Ode Lund … Ode Lund said".</summary>
    public Name? ByBoth(NameRun run) =>
        kinds.Count(run) == 2 && DoubleSurname(run) is not 0 and ulong both && _byDoubleSurname.TryGetValue(both, out Name? name)
            ? name
            : null;

    private ulong DoubleSurname(NameRun run)
    {
        int last = kinds.Last(run), before = tokens.Is(last - 1, '-') ? last - 2 : last - 1;
        return tokens[before] is { Kind: TokenKind.Word, Length: > 1 } ? NameWords.Pair(words.Of(before), words.Of(last)) : 0;
    }

    private static void Reach(Dictionary<int, List<Name>> byWord, int word, Name name)
    {
        if (!byWord.TryGetValue(word, out List<Name>? names)) byWord[word] = names = [];
        if (names.Count < MostBearers && !names.Contains(name)) names.Add(name);
    }
}
