using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the people and organisations an article names, and gives each one canonical name.</summary>
internal sealed class NameReader
{
    private const int LongestPersonName = 5;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly Dictionary<string, Name> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Name>> _byWord = new(StringComparer.Ordinal);
    private readonly StringBuilder _key = new();

    private NameReader(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    public static void Read(Reading reading) => new NameReader(reading).Read();

    private void Read()
    {
        List<NameRun> runs = new NameRuns(_tokens).Read(_reading);
        // The certain ones first: whoever is introduced in full anywhere may be called by surname everywhere.
        foreach (NameRun run in runs)
            if (!run.TitleCase && Count(run) > 1 && KindOf(run) == NameKind.Person) Introduce(run, NameKind.Person);
        foreach (NameRun run in runs) Link(run);
        NameIndex names = _reading.Names;
        names.Seal(_tokens.Count);
        names.Names.Sort((a, b) => a.Mentions[0].First - b.Mentions[0].First);
        foreach (Name name in names.Names)
        {
            if (name.Kind != NameKind.Person) continue;
            var mentions = new List<Span>(name.Mentions.Count);
            foreach (NameMention mention in name.Mentions) mentions.Add(_tokens.SpanOf(mention.First, mention.End - 1));
            _reading.People.Add(new Person(name.Canonical, name.Aliases, mentions));
        }
    }

    /// <summary>Makes a name of a run in full, or finds the one that is already there.</summary>
    private Name Introduce(NameRun run, NameKind kind)
    {
        string key = Key(run, kind);
        if (!_byKey.TryGetValue(key, out Name? name))
        {
            _byKey[key] = name = new Name(kind) { Surname = kind == NameKind.Person ? Fold(Last(run)) : null };
            if (kind == NameKind.Person)
            {
                Reach(Fold(run.First), name);
                Reach(Fold(Last(run)), name);
            }
        }
        return name;
    }

    private void Reach(string word, Name name)
    {
        if (!_byWord.TryGetValue(word, out List<Name>? names)) _byWord[word] = names = [];
        if (!names.Contains(name)) names.Add(name);
    }

    private void Link(NameRun run)
    {
        Name? name;
        if (run.TitleCase)
        {
            LinkKnown(run);
            return;
        }
        if (Count(run) > 1)
        {
            NameKind kind = KindOf(run);
            if (kind == NameKind.Unknown && _byKey.ContainsKey(Key(run, NameKind.Person))) kind = NameKind.Person;
            if (kind != NameKind.Person && KnownSuffix(run) is { } suffix)
            {
                run = suffix;
                kind = NameKind.Person;
            }
            if (kind == NameKind.Unknown && run.OpensSentence && BySurname(run with { First = Last(run) }) is { } surname)
            {
                Mention(run with { First = Last(run) }, surname);
                return;
            }
            name = Introduce(run, kind);
            name.FullMentions++;
        }
        else
        {
            name = BySurname(run) ?? ByAlias(run);
            if (name is null)
            {
                NameKind kind = KindOf(run);
                if (run.OpensSentence && !run.Titled && !_tokens[run.First].AllCaps && !_tokens.Is(run.End, WordClass.CueVerb)) return;
                if (_tokens.Is(run.First, WordClass.Demonym)) return;
                name = Introduce(run, kind);
            }
        }
        Mention(run, name);
        Acronym(run, name);
    }

    /// <summary>The names inside a run where every word is capitalised: only those that the rest of the article knows.</summary>
    private void LinkKnown(NameRun run)
    {
        for (int first = run.First; first < run.End; first++)
        {
            for (int end = Math.Min(run.End, first + LongestPersonName); end > first; end--)
            {
                NameRun part = run with { Titles = first, First = first, End = end };
                Name? name = Count(part) > 1 ? _byKey.TryGetValue(Key(part, NameKind.Person), out Name? full) ? full : null : BySurname(part);
                if (name is null) continue;
                Mention(part, name);
                first = end - 1;
                break;
            }
        }
    }

    private void Mention(NameRun run, Name name)
    {
        var mention = new NameMention(run.First, run.End, name);
        if (name.Mentions.Count == 0) _reading.Names.Names.Add(name);
        name.Add(mention, _tokens.NameOf(run.First, run.End - 1));
        _reading.Names.Mentions.Add(mention);
        for (int i = run.Titles; i < run.First; i++)
            if (_tokens[i].Kind == TokenKind.Word) name.Roles.Add(Fold(i));
        if (_tokens.Is(run.Titles - 1, WordClass.RoleNoun)) name.Roles.Add(Fold(run.Titles - 1));
        if (name.Kind == NameKind.Person && name.Gender == Gender.Unknown) name.Gender = GenderOf(run);
    }

    private Gender GenderOf(NameRun run)
    {
        for (int i = run.Titles; i < run.First; i++)
            if (_tokens.ValueOf(i, WordClass.Title) is 1 or 2) return (Gender)_tokens.ValueOf(i, WordClass.Title);
        if (_tokens.ValueOf(run.Titles - 1, WordClass.Title) is 1 or 2) return (Gender)_tokens.ValueOf(run.Titles - 1, WordClass.Title);
        return Count(run) > 1 && _tokens.ValueOf(run.First, WordClass.FirstName) is 1 or 2
            ? (Gender)_tokens.ValueOf(run.First, WordClass.FirstName)
            : Gender.Unknown;
    }

    /// <summary>What kind of thing the words and their surroundings say the run names.</summary>
    private NameKind KindOf(NameRun run)
    {
        int last = Last(run), count = Count(run);
        if (run.Titled && count <= LongestPersonName && !_tokens.Is(last, WordClass.OrganisationNoun)) return NameKind.Person;
        // The noun ends the name of a body, or stands before "of": Harbour Authority, Department of Fisheries. Inside, Sun may be a given name.
        for (int i = run.First; i < run.End; i++)
            if (_tokens.Is(i, WordClass.OrganisationNoun) && (i == last || _tokens.Is(i + 1, WordClass.Preposition))) return NameKind.Organisation;
        if (_tokens.Is(last, WordClass.Place | WordClass.PlaceNoun) || (_tokens.Is(run.First, WordClass.Place) && !_tokens.Is(run.First, WordClass.FirstName)))
            return NameKind.Place;
        if (_tokens.Is(run.First - 1, '/') || _tokens.Is(run.End, '/') || _tokens.Is(last, WordClass.Demonym) || count > LongestPersonName) return NameKind.Unknown;
        if (count == 1)
        {
            if (_tokens.Is(run.First - 1, WordClass.OrganisationNoun) || _tokens[run.First].AllCaps) return NameKind.Organisation;
            return NameKind.Unknown;
        }
        if (_tokens.Is(run.End, ',') && DescribedAsBody(run.End + 1)) return NameKind.Organisation;
        if (_tokens.Is(run.First, WordClass.FirstName) || _tokens[run.First + 1].Length == 1) return NameKind.Person;
        if (_tokens.Is(run.First - 1, WordClass.RoleNoun) && !_tokens[run.First - 1].Capitalised) return NameKind.Person;
        if (_tokens.Is(run.First - 1, ',') && _tokens.Is(run.First - 2, WordClass.RoleNoun)) return NameKind.Person;
        if (_tokens.Is(run.End, ',') && _tokens[run.End + 1] is { Kind: TokenKind.Number, Length: 2 } && _tokens.Is(run.End + 2, ',')) return NameKind.Person;
        if (_tokens.Is(run.End, ',') && DescribedAsPerson(run.End + 1)) return NameKind.Person;
        return _tokens.Is(run.End, WordClass.CueVerb) && !run.OpensSentence ? NameKind.Person : NameKind.Unknown;
    }

    private bool DescribedAsBody(int i) => Described(i, WordClass.OrganisationNoun);

    private bool DescribedAsPerson(int i) => Described(i, WordClass.RoleNoun);

    /// <summary>", the state newspaper of …": whether the noun that an article and a few words lead to is of the class.</summary>
    private bool Described(int i, WordClass noun)
    {
        if (!_tokens.Is(i, "the") && !_tokens.Is(i, "a") && !_tokens.Is(i, "an")) return false;
        int end = i + 1;
        while (end < i + 7 && _tokens[end].Kind == TokenKind.Word && !_tokens.Is(end, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction)
            && !_tokens.Is(end, "who") && !_tokens.Is(end, "'s")) end++;
        return end > i + 1 && _tokens.Is(end - 1, noun);
    }

    /// <summary>President of the State Affairs Kim Jong Un: the known name that ends the run.</summary>
    private NameRun? KnownSuffix(NameRun run)
    {
        for (int first = run.First + 1; first < run.End - 1; first++)
        {
            NameRun part = run with { Titles = first, First = first, OpensSentence = false };
            if (_tokens[first].Kind == TokenKind.Word && Count(part) > 1 && _byKey.ContainsKey(Key(part, NameKind.Person))) return part;
        }
        return null;
    }

    /// <summary>The person whom a single word calls by surname, or by given name.</summary>
    private Name? BySurname(NameRun run)
    {
        if (!_byWord.TryGetValue(Fold(run.First), out List<Name>? names)) return null;
        if (_tokens.Is(run.First, WordClass.Place | WordClass.Demonym) && !run.Titled) return null;
        Gender title = run.Titled ? GenderOf(run) : Gender.Unknown;
        Name? best = null;
        string word = Fold(run.First);
        int bestRank = int.MinValue;
        foreach (Name name in names)
        {
            if (title != Gender.Unknown && name.Gender != Gender.Unknown && name.Gender != title) continue;
            bool surname = string.Equals(name.Surname, word, StringComparison.Ordinal);
            int rank = (surname ? 1 << 20 : 0) + name.FullMentions;
            if (rank <= bestRank) continue;
            (best, bestRank) = (name, rank);
        }
        return best;
    }

    private Name? ByAlias(NameRun run) => _byKey.TryGetValue(Fold(run.First), out Name? name) ? name : null;

    /// <summary>Korean Central News Agency (KCNA): the short form is the same name from here on.</summary>
    private void Acronym(NameRun run, Name name)
    {
        if (Count(run) < 2 || name.Kind == NameKind.Person || !_tokens.Is(run.End, '(') || !_tokens[run.End + 1].AllCaps || !_tokens.Is(run.End + 2, ')')) return;
        if (char.ToUpperInvariant(_tokens.Text[_tokens[run.First].Start]) != _tokens.Text[_tokens[run.End + 1].Start]) return;
        _byKey[Fold(run.End + 1)] = name;
        if (name.Kind == NameKind.Unknown) name.Kind = NameKind.Organisation;
    }

    private int Count(NameRun run)
    {
        int words = 0;
        for (int i = run.First; i < run.End; i++)
            if (_tokens[i].Kind == TokenKind.Word) words++;
        return words;
    }

    private int Last(NameRun run)
    {
        int last = run.End - 1;
        while (last > run.First && (_tokens[last].Kind != TokenKind.Word || IsSuffix(last))) last--;
        return last;
    }

    private bool IsSuffix(int i) => _tokens.Is(i, "jr") || _tokens.Is(i, "sr") || _tokens.Is(i, "ii") || _tokens.Is(i, "iii");

    /// <summary>What makes two full forms one name: given name and surname for people, all words for the rest.</summary>
    private string Key(NameRun run, NameKind kind)
    {
        int last = Last(run);
        if (kind == NameKind.Person && last > run.First) return Fold(run.First) + " " + Fold(last);
        _key.Clear();
        for (int i = run.First; i <= last; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word) continue;
            if (_key.Length > 0) _key.Append(' ');
            _key.Append(Fold(i));
        }
        return _key.ToString();
    }

    private string Fold(int token) => _tokens.TextOf(token).ToLowerInvariant();
}
