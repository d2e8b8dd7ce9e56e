using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds people by a part of their name: the surname, both surnames, or the given name.</summary>
internal sealed class Surnames(Tokens tokens, NameKinds kinds, NameWords words)
{
    /// <summary>How many people may share a word of their names. A list of thousands would be compared for each mention.</summary>
    private const int MostBearers = 64;

    private readonly Dictionary<int, List<Name>> _byWord = [];
    private readonly Dictionary<ulong, Name> _byDoubleSurname = [];

    // "Ms. Ode" is Berta Ode Lund, where nobody has Ode as the last surname.
    private readonly Dictionary<int, List<Name>> _byFirstSurname = [];

    /// <summary>The words by which people are known.</summary>
    public IEnumerable<int> Words => _byWord.Keys;

    /// <summary>Registers a person under the words of the run that names them in full.</summary>
    public void Add(NameRun run, Name person)
    {
        Reach(_byWord, words.Of(run.First), person);
        Reach(_byWord, person.Surname, person);
        // Berta Ode Lund; and Berta Ode-Lund, with any number of given names.
        int count = kinds.Count(run) - (tokens.IsNameSuffix(kinds.Last(run) + 1) ? 1 : 0);
        bool hyphenated = count > 2 && tokens.Is(kinds.Last(run) - 1, '-');
        bool particle = count > 2 && tokens.Is(kinds.Last(run) - 1, WordClass.NameParticle);
        if ((hyphenated || particle || count == 3) && tokens[run.First].Capitalised && DoubleSurname(run) is not 0 and ulong both)
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
        if (tokens.Is(run.First, WordClass.Place | WordClass.Demonym) && !run.Titled && !Speaks(run)) return null;
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

    /// <summary>Whether the word speaks, so that it is a surname here and not a place: "Houston said", “…” said Houston.</summary>
    private bool Speaks(NameRun run) =>
        tokens.Is(run.End, WordClass.CueVerb)
            || (tokens.Is(run.First - 1, WordClass.CueVerb) && tokens[run.First - 2].Kind == TokenKind.Mark);

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
