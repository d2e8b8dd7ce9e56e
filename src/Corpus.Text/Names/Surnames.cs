using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the people whom a part of their name calls: the surname, both of two, or the given name.</summary>
internal sealed class Surnames(Tokens tokens, NameKinds kinds, NameWords words)
{
    /// <summary>So many people of one name are told apart by it. A list of thousands would be compared for each mention.</summary>
    private const int MostBearers = 64;

    private readonly Dictionary<int, List<Name>> _byWord = [];
    private readonly Dictionary<ulong, Name> _byDoubleSurname = [];

    // Berta Ode Lund, where nobody is called Ode by another right: Ms. Ode.
    private readonly Dictionary<int, List<Name>> _byFirstSurname = [];

    /// <summary>The words that somebody is called by.</summary>
    public IEnumerable<int> Words => _byWord.Keys;

    /// <summary>Makes a person findable whom a run names in full.</summary>
    public void Add(NameRun run, Name person)
    {
        Reach(_byWord, words.Of(run.First), person);
        Reach(_byWord, person.Surname, person);
        // Berta Ode Lund, and Berta Ode-Lund however many names she has.
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

    /// <summary>The person whom a single word calls by surname, or by given name.</summary>
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

    /// <summary>Houston said, “…” said Houston: a word that is a place elsewhere speaks here.</summary>
    private bool Speaks(NameRun run) =>
        tokens.Is(run.End, WordClass.CueVerb)
            || (tokens.Is(run.First - 1, WordClass.CueVerb) && tokens[run.First - 2].Kind == TokenKind.Mark);

    /// <summary>The person whom a headline calls Anna Holm, and the story Ms. Holm alone.</summary>
    public Name? ByFullName(NameRun run)
    {
        Gender gender = tokens.GenderOf(run.First, WordClass.FirstName);
        if (kinds.Count(run) != 2 || gender == Gender.Unknown || tokens.Is(run.First, WordClass.Place) || kinds.Last(run) == run.First)
            return null;
        Name? bearer = By(run with { Titles = run.End - 1, First = run.End - 1 });
        return bearer is { IsCalledBySurname: true, IsNamesake: false } && bearer.MayBe(gender) ? bearer : null;
    }

    /// <summary>Mayor Holm is not Bert Holm Jr., and not the mayor's wife Anna Holm, whom nobody calls the mayor.</summary>
    private bool HoldsTitle(NameRun run, Name name)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (tokens.Is(i, WordClass.RoleNoun) && tokens.ValueOf(i, WordClass.Title) < 0 && !name.HasRole(Role.At(tokens, i)))
                return false;
        return true;
    }

    /// <summary>Berta Ode Lund … Ode Lund said: the person whom two words call by both surnames.</summary>
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
