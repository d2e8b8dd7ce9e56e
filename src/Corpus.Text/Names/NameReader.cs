using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the people and organisations an article names, and gives each one canonical name.</summary>
internal sealed class NameReader
{
    private const int LongestPersonName = 5;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NameKinds _kinds;
    private readonly NameWords _words;
    private readonly NameForms _forms;
    private readonly NameRoles _roles;
    private readonly Dictionary<ulong, Name> _byKey = [];
    private readonly Surnames _surnames;

    /// <summary>The papers named in full, by their last words; null where two share it.</summary>
    private readonly Dictionary<int, Name?> _papers = [];

    private NameReader(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _kinds = new NameKinds(reading.Tokens);
        _words = new NameWords(reading.Tokens);
        _forms = new NameForms(reading.Tokens, _kinds);
        _roles = new NameRoles(reading.Tokens, _kinds);
        _surnames = new Surnames(reading.Tokens, _kinds, _words);
    }

    public static void Read(Reading reading) => new NameReader(reading).Read();

    private void Read()
    {
        List<NameRun> runs = new NameRuns(_tokens).Read(_reading);
        var kinds = new NameKind[runs.Count];
        var speaking = new HashSet<int>();
        // The certain ones first: whoever is introduced in full anywhere may be called by surname everywhere.
        for (int i = 0; i < kinds.Length; i++)
        {
            NameRun run = runs[i];
            if (run.TitleCase) continue;
            kinds[i] = _kinds.KindOf(run);
            bool single = _kinds.Count(run) == 1;
            if (kinds[i] == NameKind.Person && !single && !_forms.MayBePart(run) && _surnames.ByBoth(run) is null) Introduce(run, NameKind.Person);
            if (kinds[i] == NameKind.Unknown && single && (_tokens.Is(run.End, WordClass.CueVerb) || _tokens.Is(run.First - 1, WordClass.CueVerb))) speaking.Add(_words.Of(run.First));
        }
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != NameKind.Person || !_forms.MayBePart(runs[i]) || _surnames.ByBoth(runs[i]) is not null) continue;
            if (KnownSuffix(runs[i]) is { } suffix) runs[i] = suffix;
            else Introduce(runs[i], NameKind.Person);
        }
        // Tarn Ringholm … Ringholm said: who speaks under the last word of a name is a person. Then those known by title and surname alone.
        speaking.ExceptWith(_surnames.Words);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Unknown && _forms.MayBeFullName(runs[i]) && speaking.Contains(_words.Of(_kinds.Last(runs[i])))) Introduce(runs[i], kinds[i] = NameKind.Person);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Person && _kinds.Count(runs[i]) == 1 && _surnames.By(runs[i]) is null) Introduce(runs[i], NameKind.Person);
        for (int i = 0; i < kinds.Length; i++) Link(runs[i], kinds[i]);
        NameIndex names = _reading.Names;
        names.Seal(_tokens.Count);
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
        ulong key = Key(run, kind);
        if (!_byKey.TryGetValue(key, out Name? name))
        {
            _byKey[key] = name = new Name(_tokens, kind) { Surname = kind == NameKind.Person ? _words.Of(_kinds.Last(run)) : 0, IsNamesake = kind == NameKind.Person && _forms.IsNamesake(run) };
            if (kind == NameKind.Person) _surnames.Add(run, name);
            if (name.IsNamesake) _roles.Add(run, name);
            if (kind == NameKind.Organisation && _kinds.Count(run) > 1 && IsPaper(run.End - 1)) _papers[_words.Of(run.End - 1)] = _papers.ContainsKey(_words.Of(run.End - 1)) ? null : name;
        }
        return name;
    }

    private void Link(NameRun run, NameKind kind)
    {
        Name? name;
        if (run.TitleCase)
        {
            LinkKnown(run);
            return;
        }
        if (_kinds.Count(run) > 1 && _surnames.ByBoth(run) is { } person)
        {
            name = person;
        }
        else if (_kinds.Count(run) > 1)
        {
            if (kind == NameKind.Unknown && _byKey.ContainsKey(Key(run, NameKind.Person))) kind = NameKind.Person;
            if (kind != NameKind.Person && KnownSuffix(run) is { } suffix)
            {
                run = suffix;
                kind = NameKind.Person;
            }
            if (kind == NameKind.Unknown && run.OpensSentence && _surnames.By(run with { First = _kinds.Last(run) }) is { } surname)
            {
                Mention(run with { First = _kinds.Last(run) }, surname);
                return;
            }
            name = Introduce(run, kind);
            name.FullMentions++;
        }
        else
        {
            name = _surnames.By(run) ?? ByAlias(run) ?? Paper(run);
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
                Name? name = _kinds.Count(part) > 1 ? _byKey.TryGetValue(Key(part, NameKind.Person), out Name? full) ? full : null : _surnames.By(part);
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
        name.Mentions.Add(mention);
        _reading.Names.Mentions.Add(mention);
        _roles.Add(run, name);
        if (name.Kind == NameKind.Person && name.Gender == Gender.Unknown) name.Gender = _kinds.GenderOf(run);
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

    /// <summary>The Ellery Times … the Times: the one paper whose name ends in the word.</summary>
    private Name? Paper(NameRun run) =>
        IsPaper(run.First) && _tokens.Is(run.First - 1, "the") && _papers.TryGetValue(_words.Of(run.First), out Name? paper) ? paper : null;

    private bool IsPaper(int noun) => _tokens.ValueOf(noun, WordClass.OrganisationNoun) == 2;

    private Name? ByAlias(NameRun run) => _byKey.TryGetValue((ulong)_words.Of(run.First), out Name? name) ? name : null;

    /// <summary>Korean Central News Agency (KCNA): the short form is the same name from here on.</summary>
    private void Acronym(NameRun run, Name name)
    {
        if (_kinds.Count(run) < 2 || name.Kind == NameKind.Person || !_tokens.Is(run.End, '(') || !_tokens[run.End + 1].AllCaps || !_tokens.Is(run.End + 2, ')')) return;
        if (char.ToUpperInvariant(_tokens.Text[_tokens[run.First].Start]) != _tokens.Text[_tokens[run.End + 1].Start]) return;
        _byKey[(ulong)_words.Of(run.End + 1)] = name;
        if (name.Kind == NameKind.Unknown) name.Kind = NameKind.Organisation;
    }

    /// <summary>What makes two full forms one name: given name and surname for people, all words for the rest.</summary>
    private ulong Key(NameRun run, NameKind kind)
    {
        int last = _kinds.Last(run), phrase = _words.Of(run.First);
        if (kind == NameKind.Person && last > run.First)
        {
            ulong person = NameWords.Pair(_words.GivenName(run.First), _words.Of(last));
            return _forms.IsNamesake(run) ? NameWords.Pair(_words.Phrase(person), _words.Of(last + 1)) : person;
        }
        ulong key = (ulong)phrase;
        for (int i = run.First + 1; i <= last; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word) continue;
            // Two words are a key; more are the number of all but the last, and the last.
            if (key > uint.MaxValue) phrase = _words.Phrase(key);
            key = NameWords.Pair(phrase, _words.Of(i));
        }
        return key;
    }
}
