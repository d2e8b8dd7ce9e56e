using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds the people and organisations that an article names, and gives each one canonical name.</summary>
internal sealed class NameReader
{
    private const int LongestPersonName = 5;

    /// <summary>The fewest letters of the words that <see cref="WordCounts.Words"/> counts.</summary>
    private const int ShortestCounted = 4;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NameKinds _kinds;
    private readonly GivenNames _given;
    private readonly NameWords _words;
    private readonly NameForms _forms;
    private readonly NameRoles _roles;
    private readonly FullNames _fullNames;
    private readonly Surnames _surnames;

    // The single capitalised words inside sentences.
    private readonly HashSet<int> _amidSentences = [];

    private NameReader(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _kinds = new NameKinds(reading.Tokens);
        _given = new GivenNames(reading.Tokens);
        _words = new NameWords(reading.Tokens);
        _forms = new NameForms(reading.Tokens, _kinds, _given);
        _roles = new NameRoles(reading.Tokens, _kinds);
        _fullNames = new FullNames(reading.Tokens, _kinds, _words, _forms);
        _surnames = new Surnames(reading.Tokens, _kinds, _words);
    }

    public static void Read(Reading reading) => new NameReader(reading).Read();

    private void Read()
    {
        List<NameRun> runs = new NameRuns(_tokens).Read(_reading);
        var kinds = new NameKind[runs.Count];
        HashSet<int> speaking = [], titled = [];
        // The certain names first: after a full introduction anywhere, the surname is known everywhere.
        for (int i = 0; i < kinds.Length; i++)
        {
            NameRun run = runs[i];
            if (run.TitleCase) continue;
            kinds[i] = _kinds.KindOf(run);
            bool single = _kinds.Count(run) == 1;
            if (single && !run.OpensSentence) _amidSentences.Add(_words.Of(run.First));
            if (kinds[i] == NameKind.Person && !single && !_forms.MayBePart(run) && _surnames.ByBoth(run) is null)
            {
                Name person = Introduce(run, NameKind.Person);
                person.IsRelative |= _roles.IsRelative(run);
            }
            if (kinds[i] != NameKind.Person
                && single
                && !_tokens.Is(run.First - 1, "the")
                && !(kinds[i] == NameKind.Organisation && _tokens[run.First].AllCaps)
                && !KnownBodies.Is(_tokens, run.First, run.End)
                && (_tokens.Is(run.End, WordClass.CueVerb) || _tokens.Is(run.First - 1, WordClass.CueVerb) || IsFollowedByWho(run)))
                speaking.Add(_words.Of(run.First));
            if (single && run.Titled && kinds[i] == NameKind.Person) titled.Add(_words.Of(run.First));
        }
        foreach ((NameRun run, int surname) in new PartedNames(_tokens, _kinds, _words).Find(runs, kinds)) IntroduceParted(run, surname);
        // Asked while only full names are known: a hyphenated name must not make its own halves known.
        var pairs = new HashSet<int>();
        for (int i = 0; i < kinds.Length; i++)
            if (IsPair(runs[i])) pairs.Add(i);
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] != NameKind.Person || !_forms.MayBePart(runs[i]) || _surnames.ByBoth(runs[i]) is not null || pairs.Contains(i))
                continue;
            if (_fullNames.Suffix(runs[i]) is { } suffix) runs[i] = suffix;
            else Introduce(runs[i], NameKind.Person);
        }
        // Offices that relatives hold themselves.
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Person
                && _kinds.Count(runs[i]) > 1
                && _fullNames.By(runs[i], NameKind.Person) is { IsRelative: true } relative)
                _roles.Add(runs[i], relative);
        // "Tarn Ringholm … Ringholm said": a name is a person's where its last word speaks. Then the names with only a title and a surname.
        speaking.ExceptWith(_surnames.Words);
        titled.ExceptWith(_surnames.Words);
        for (int i = 0; i < kinds.Length; i++)
            if (MayBeSpeaker(runs[i], kinds[i])
                && (speaking.Contains(_words.Of(_kinds.Last(runs[i])))
                    || (kinds[i] == NameKind.Unknown && speaking.Contains(_words.Of(runs[i].First)))
                    || (runs[i].End == runs[i].First + 2
                        && titled.Contains(_words.Of(_kinds.Last(runs[i])))
                        && IsUncommon(runs[i].First))))
                Introduce(runs[i], kinds[i] = NameKind.Person);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Person && _kinds.Count(runs[i]) == 1 && _surnames.By(runs[i]) is null)
                Introduce(runs[i], NameKind.Person);
        AddAcronyms(runs, kinds);
        for (int i = 0; i < kinds.Length; i++)
            if (!pairs.Contains(i)) Link(runs[i], kinds[i]);
        _reading.Names.Seal(_tokens.Count);
    }

    /// <summary>
    /// Whether a hyphen joins a person of the article and another name, and so names nobody: the Holm-Lund bill. "Lind-Moore" may be the
    /// surname of one.
    /// </summary>
    private bool IsPair(NameRun run)
    {
        if (run.TitleCase || run.End != run.First + 3 || !_tokens.Is(run.First + 1, '-')) return false;
        int first = run.First, last = run.End - 1;
        return (_surnames.Knows(first) ? IsNamed(last) : _surnames.Knows(last) && IsNamed(first)) && _surnames.ByBoth(run) is null;
    }

    /// <summary>Whether the article has the word as a name of its own.</summary>
    private bool IsNamed(int token) =>
        _surnames.Knows(token) || _tokens.Is(token, WordClass.Place) || _amidSentences.Contains(_words.Of(token));

    /// <summary>Makes acronyms forms of the bodies that have their initials, wherever the article names them in full.</summary>
    private void AddAcronyms(List<NameRun> runs, NameKind[] kinds)
    {
        var acronyms = new Acronyms(_tokens);
        for (int i = 0; i < kinds.Length; i++)
            if (runs[i].End == runs[i].First + 1) acronyms.Add(runs[i].First);
        for (int i = 0; i < kinds.Length; i++)
            if (kinds[i] == NameKind.Organisation && _kinds.Count(runs[i]) > 1 && acronyms.Of(runs[i]) is >= 0 and int acronym)
                _fullNames.AddAcronym(acronym, Introduce(runs[i], NameKind.Organisation));
    }

    /// <summary>
    /// Whether a relative clause about a person follows a word that opens its clause: Berlin, who built it; not "in Berlin, who".
    /// </summary>
    private bool IsFollowedByWho(NameRun run) =>
        _tokens.Is(run.End, ',')
            && _tokens.Is(run.End + 1, "who")
            && !_tokens.Is(run.First - 1, ',')
            && !_tokens.Is(run.First - 1, WordClass.Preposition);

    /// <summary>
    /// Whether the run may be a person who speaks under one word of it: the last word, or a first word that is not a place. Examples: Tarn
    /// Ringholm; Anna Houston, where the surname is also a place.
    /// </summary>
    private bool MayBeSpeaker(NameRun run, NameKind kind) =>
        kind switch
        {
            NameKind.Unknown => _forms.MayBeFullName(run),
            NameKind.Place or NameKind.Organisation =>
                run.End == run.First + 2
                    && !run.TitleCase
                    && !_tokens.Is(run.First - 1, "the")
                    && (_tokens.Is(run.First, WordClass.Place)
                        ? kind == NameKind.Place && !_tokens.Is(run.End - 1, WordClass.Place)
                        : _given.MayBe(run.First)),
            _ => false,
        };

    /// <summary>Creates a name from a full run, or finds the one that exists.</summary>
    private Name Introduce(NameRun run, NameKind kind)
    {
        if (_fullNames.By(run, kind) is { } known) return known;
        bool person = kind == NameKind.Person;
        var name =
            new Name(_tokens,
                kind)
            {
                IsCalledBySurname = _kinds.Count(run) == 1,
                Gender = person ? _kinds.GenderOf(run) : Gender.Unknown,
                Surname = person ? _words.Of(_kinds.Last(run)) : 0,
                IsNamesake = person && _forms.IsNamesake(run),
                Shape = _forms.ShapeOf(run)
            };
        _fullNames.Add(run, name);
        if (person) _surnames.Add(run, name);
        if (name.IsNamesake) _roles.Add(run, name);
        return name;
    }

    /// <summary>Creates the name of somebody whose surname stands apart, as <see cref="PartedNames"/> finds it.</summary>
    private void IntroduceParted(NameRun run, int surname)
    {
        if (_surnames.By(run) is not null) return;
        var name =
            new Name(_tokens, NameKind.Person)
            {
                Gender = _tokens.GenderOf(run.First, WordClass.FirstName),
                Surname = _words.Of(surname),
                Parted = (run.First, surname),
                Shape = Name.FullShape
            };
        _surnames.Add(run, name);
    }

    private void Link(NameRun run, NameKind kind)
    {
        Name? name;
        if (run.TitleCase)
        {
            LinkKnown(run);
            return;
        }
        if (_tokens.Is(run.First, '@'))
        {
            name = Introduce(run, kind);
        }
        else if (_kinds.Count(run) > 1 && _surnames.ByBoth(run) is { } person)
        {
            name = person;
        }
        else if (_kinds.Count(run) > 1)
        {
            if (kind == NameKind.Unknown && _fullNames.By(run, NameKind.Person) is not null) kind = NameKind.Person;
            if (kind != NameKind.Person && _fullNames.Suffix(run) is { } suffix)
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
            name = _surnames.By(run) ?? _fullNames.ByShortForm(run) ?? _surnames.ByMisspelling(run);
            if (name is null)
            {
                if (run.OpensSentence && !IsNameAtOpening(run)) return;
                if (_tokens.Is(run.First, WordClass.Demonym)) return;
                name = Introduce(run, kind);
            }
            if (run.Titled && name.IsCalledBySurname) name.TitledMentions++;
        }
        Mention(run, name);
        _fullNames.AddAcronym(run, name);
    }

    /// <summary>
    /// Whether a word that opens a sentence is a name, and has its capital not only from its place: "Anna left", "Ringholm left" (no common
    /// word), and "Page left" where the article has "Page" inside a sentence too.
    /// </summary>
    private bool IsNameAtOpening(NameRun run) =>
        run.Titled
            || _tokens[run.First].AllCaps
            || _tokens.Is(run.End, WordClass.CueVerb)
            || _amidSentences.Contains(_words.Of(run.First))
            || (_tokens.GenderOf(run.First, WordClass.FirstName) != Gender.Unknown
                && (IsSubjectOrOwner(run) || _tokens.Is(run.End, ',') || _tokens.Is(run.End, "and")))
            || (IsSubjectOrOwner(run) && IsUncommon(run.First));

    private bool IsSubjectOrOwner(NameRun run) => _tokens.MayBeVerb(run.End) || _tokens.Is(run.End, "'s");

    /// <summary>Whether no list has the word, nor do several articles have it in lower case.</summary>
    private bool IsUncommon(int token) =>
        _tokens[token] is { Word: Lexicon.Unknown, Kind: TokenKind.Word, Length: >= ShortestCounted }
            && WordCounts.Words.Of(_tokens.FoldedTextOf(token)) == 0;

    /// <summary>
    /// Links the names inside a run where every word is capitalised. Only names known from the rest of the article count.
    /// </summary>
    private void LinkKnown(NameRun run)
    {
        for (int first = run.First; first < run.End; first++)
        {
            for (int end = Math.Min(run.End, first + LongestPersonName); end > first; end--)
            {
                // Holm-Lund Summit: the hyphen joins two names and ends none.
                if (_tokens.Is(end - 1, '-')) continue;
                NameRun part = run with { Titles = first, First = first, End = end };
                Name? name =
                    _kinds.Count(part) > 1
                        ? _fullNames.By(part, NameKind.Person) ?? _surnames.ByFullName(part) ?? _surnames.ByBoth(part)
                        : _surnames.By(part);
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
        if (name.Mentions.Count == 0)
        {
            name.Number = _reading.Names.Names.Count;
            _reading.Names.Names.Add(name);
        }
        name.Mentions.Add(mention);
        _reading.Names.Mentions.Add(mention);
        _roles.Add(run, name);
        if (name.Kind == NameKind.Person && name.Gender == Gender.Unknown) name.Gender = _kinds.GenderOf(run);
    }
}
