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
    private readonly NameKinds _kinds;
    private readonly Dictionary<string, Name> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Name>> _byWord = new(StringComparer.Ordinal);
    private readonly StringBuilder _key = new();

    private NameReader(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _kinds = new NameKinds(reading.Tokens);
    }

    public static void Read(Reading reading) => new NameReader(reading).Read();

    private void Read()
    {
        List<NameRun> runs = new NameRuns(_tokens).Read(_reading);
        var kinds = new NameKind[runs.Count];
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        // The certain ones first: whoever is introduced in full anywhere may be called by surname everywhere.
        for (int i = 0; i < kinds.Length; i++)
        {
            NameRun run = runs[i];
            if (run.TitleCase) continue;
            kinds[i] = _kinds.KindOf(run);
            bool single = _kinds.Count(run) == 1;
            if (kinds[i] == NameKind.Person && !single) Introduce(run, NameKind.Person);
            if (kinds[i] == NameKind.Unknown && single && (_tokens.Is(run.End, WordClass.CueVerb) || _tokens.Is(run.First - 1, WordClass.CueVerb))) speaking.Add(Fold(run.First));
        }
        // Tarn Ringholm … Ringholm said: who speaks under the last word of a name is a person. Then those known by title and surname alone.
        speaking.ExceptWith(_byWord.Keys);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Unknown && MayBeFullName(runs[i]) && speaking.Contains(Fold(_kinds.Last(runs[i])))) Introduce(runs[i], kinds[i] = NameKind.Person);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Person && _kinds.Count(runs[i]) == 1 && BySurname(runs[i]) is null) Introduce(runs[i], NameKind.Person);
        for (int i = 0; i < kinds.Length; i++) Link(runs[i], kinds[i]);
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
            _byKey[key] = name = new Name(kind) { Surname = kind == NameKind.Person ? Fold(_kinds.Last(run)) : null };
            if (kind == NameKind.Person)
            {
                Reach(Fold(run.First), name);
                Reach(Fold(_kinds.Last(run)), name);
            }
        }
        return name;
    }

    private void Reach(string word, Name name)
    {
        if (!_byWord.TryGetValue(word, out List<Name>? names)) _byWord[word] = names = [];
        if (!names.Contains(name)) names.Add(name);
    }

    /// <summary>Two or three words of which none has its capital from opening a sentence or a heading.</summary>
    private bool MayBeFullName(NameRun run) => !run.TitleCase && _kinds.Count(run) is 2 or 3 && !_tokens.Is(run.First, NameRuns.OrdinaryOpener)
        && (!run.OpensSentence || _tokens[run.First].Word == Lexicon.Unknown) && !Fold(run.First).EndsWith("ly", StringComparison.Ordinal);

    private void Link(NameRun run, NameKind kind)
    {
        Name? name;
        if (run.TitleCase)
        {
            LinkKnown(run);
            return;
        }
        if (_kinds.Count(run) > 1)
        {
            if (kind == NameKind.Unknown && _byKey.ContainsKey(Key(run, NameKind.Person))) kind = NameKind.Person;
            if (kind != NameKind.Person && KnownSuffix(run) is { } suffix)
            {
                run = suffix;
                kind = NameKind.Person;
            }
            if (kind == NameKind.Unknown && run.OpensSentence && BySurname(run with { First = _kinds.Last(run) }) is { } surname)
            {
                Mention(run with { First = _kinds.Last(run) }, surname);
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
                Name? name = _kinds.Count(part) > 1 ? _byKey.TryGetValue(Key(part, NameKind.Person), out Name? full) ? full : null : BySurname(part);
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
            if (_tokens[i].Kind == TokenKind.Word) name.Roles.Add(Role.At(_tokens, i));
        if (_tokens.Is(run.Titles - 1, WordClass.RoleNoun)) name.Roles.Add(Role.At(_tokens, run.Titles - 1));
        if (_tokens.Is(run.Titles - 1, ',') && _tokens.Is(run.Titles - 2, WordClass.RoleNoun) && IsDefinite(run.Titles - 2)) name.Roles.Add(Role.At(_tokens, run.Titles - 2));
        if (name.Kind == NameKind.Person && _kinds.DescriptionOf(run) is >= 0 and int noun && _tokens.Is(noun, WordClass.RoleNoun)) name.Roles.Add(Role.At(_tokens, noun));
        if (name.Kind == NameKind.Person && name.Gender == Gender.Unknown) name.Gender = _kinds.GenderOf(run);
    }

    /// <summary>The former mayor, Bert Lund: whether the noun is one person's, and no member of a list.</summary>
    private bool IsDefinite(int noun)
    {
        for (int i = noun - 1; i > noun - LongestPersonName && _tokens[i].Kind == TokenKind.Word; i--)
            if (_tokens.Is(i, "the") || _tokens.Is(i, "'s")) return true;
        return false;
    }

    /// <summary>Chair of the Harbour Affairs Ann Marie Ode: the known name that ends the run.</summary>
    private NameRun? KnownSuffix(NameRun run)
    {
        for (int first = run.First + 1; first < run.End - 1; first++)
        {
            NameRun part = run with { Titles = first, First = first, OpensSentence = false };
            if (_tokens[first].Kind == TokenKind.Word && _kinds.Count(part) > 1 && _byKey.ContainsKey(Key(part, NameKind.Person))) return part;
        }
        return null;
    }

    /// <summary>The person whom a single word calls by surname, or by given name.</summary>
    private Name? BySurname(NameRun run)
    {
        if (!_byWord.TryGetValue(Fold(run.First), out List<Name>? names)) return null;
        if (_tokens.Is(run.First, WordClass.Place | WordClass.Demonym) && !run.Titled) return null;
        Gender title = run.Titled ? _kinds.GenderOf(run) : Gender.Unknown;
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
        if (_kinds.Count(run) < 2 || name.Kind == NameKind.Person || !_tokens.Is(run.End, '(') || !_tokens[run.End + 1].AllCaps || !_tokens.Is(run.End + 2, ')')) return;
        if (char.ToUpperInvariant(_tokens.Text[_tokens[run.First].Start]) != _tokens.Text[_tokens[run.End + 1].Start]) return;
        _byKey[Fold(run.End + 1)] = name;
        if (name.Kind == NameKind.Unknown) name.Kind = NameKind.Organisation;
    }

    /// <summary>What makes two full forms one name: given name and surname for people, all words for the rest.</summary>
    private string Key(NameRun run, NameKind kind)
    {
        int last = _kinds.Last(run);
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
