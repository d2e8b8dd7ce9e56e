using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Remembers the sources without a name, and finds the one that a pronoun or a description refers back to: "the council said …, it added
/// …", "the sailors said …, they added …", "a senior aide said …, the aide added …". Where a person is named in between, "he" and "she"
/// refer to names (<see cref="Entities.MentionReader"/>).
/// </summary>
internal sealed class UnnamedSources(
    Reading reading, SourceNames names, NearbyNames nearby, Descriptions descriptions, JointSources joint,
    JointReferents groups)
{
    /// <summary>How many unnamed people are remembered: those introduced last.</summary>
    private const int MostPeople = 8;

    /// <summary>The most words before the noun of the people who open a sentence.</summary>
    private const int LongestDescription = 3;

    private const WordClass Before = WordClass.Determiner | WordClass.Numeral | WordClass.Quantity | WordClass.Demonym;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly Dictionary<int, (Source Meant, SourceSieve Sieve)> _antecedents = [];
    private readonly HashSet<int> _unnamedNouns = [];

    // The unnamed people, in the order in which they spoke first.
    private readonly List<Source> _people = [];

    // The noun that "another" leaves out, by the token of "another".
    private readonly Dictionary<int, int> _leftOut = [];
    private Source? _body;

    // Where the body last spoke.
    private int _bodySpoke;
    private Source? _group;

    // Where the group last spoke.
    private int _groupSpoke;

    // The unnamed person who spoke last, and where they last spoke.
    private Source? _person;
    private int _personSpoke;

    /// <summary>
    /// The unnamed person that "he" or "she" refers back to: "A diplomat said … he said", "Ode's wife was there. “…,” she said". The person
    /// is the last speaker, with no name since, or the subject of the sentence before. Null where there is none.
    /// </summary>
    public Source? AntecedentOf(Source source)
    {
        Gender gender = _tokens.GenderOf(source.First, WordClass.Pronoun);
        return source.End - source.First != 1 || gender == Gender.Unknown ? null : LastSpeaker(source, gender) ?? Subject(source, gender);
    }

    /// <summary>Records that a pronoun refers back to an unnamed person.</summary>
    public void Refer(Source pronoun, Source meant)
    {
        (_person, _personSpoke) = (meant, pronoun.First);
        _antecedents[pronoun.First] = (meant, SourceSieve.UnnamedPronoun);
    }

    private Source? LastSpeaker(Source source, Gender gender)
    {
        if (_person is null
            || reading.StoryParagraphOf(source.First) - reading.StoryParagraphOf(_personSpoke) > 1
            || nearby.LastBefore(source.First, System.Math.Max(_person.End, _personSpoke), name => name.MayBe(gender)) is not null)
            return null;
        // A spokeswoman said … he said.
        return descriptions.MayBe(names.HeadEnd(_person) - 1, gender) ? _person : null;
    }

    /// <summary>
    /// The unnamed person who is the subject of the sentence before the pronoun's, in the same paragraph: "Ode's wife", "a neighbour". Not
    /// "her mother", because "she" may be either of the two.
    /// </summary>
    private Source? Subject(Source source, Gender gender)
    {
        int own = reading.SentenceOf(source.First).First;
        if (own <= reading.Paragraphs[reading.ParagraphOf(source.First)].FirstToken
            || nearby.LastBefore(source.First, own, name => name.MayStandFor(gender)) is not null)
            return null;
        int first = reading.SentenceOf(own - 1).First;
        NameMention? owner = reading.Names.At(first);
        if (nearby.IsQuoted(first) || owner?.Name.Gender == gender || _tokens.GenderOf(first, WordClass.Determiner) == gender) return null;
        int noun =
            descriptions.UnnamedSubject(first, owner?.End ?? first,
                isOnly: nearby.LastBefore(first, 0, name => name.MayStandFor(gender)) is null);
        return noun >= 0 && descriptions.MayBe(noun, gender) ? new Source(first, noun + 1, noun + 1, noun + 1, Route.Subject) : null;
    }

    /// <summary>Whether an unnamed person with this noun has spoken: "the diver" after "a diver said".</summary>
    public bool IsKnown(Source source) => _unnamedNouns.Contains(_tokens[names.HeadEnd(source) - 1].Word);

    /// <summary>Records the next source of the text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="name">Its name; null where it has none.</param>
    /// <param name="isNew">Whether it neither has a name nor a role that the article gives somebody.</param>
    public void Record(Source source, Name? name, bool isNew)
    {
        if (source.End - source.First == 1 && (_tokens.Is(source.First, WordClass.Pronoun) || _tokens.Is(source.First, "their", "its")))
        {
            RecordPronoun(source, name);
            return;
        }
        int noun = names.HeadEnd(source) - 1;
        if (noun == source.First && _tokens.Is(noun, "another") && _person is not null) _leftOut[noun] = names.HeadEnd(_person) - 1;
        if (name is null && groups.Of(source, noun) is { } together)
        {
            _antecedents[source.First] = (together, SourceSieve.Together);
            RecordGroup(together, source.First);
            return;
        }
        // The mayor's spokesman said: the spokesman behind it is not the mayor.
        if (name is null && _tokens.Is(noun - 1, "'s")) _unnamedNouns.Add(_tokens[noun].Word);
        if (isNew && Introduced(source, noun) is { } known)
            (_antecedents[source.First], _person, _personSpoke) = ((known, SourceSieve.UnnamedAgain), known, source.First);
        else RecordPerson(source, name, noun);
        RecordBody(source, name, noun);
    }

    private void RecordPronoun(Source source, Name? name)
    {
        if (name is { Kind: NameKind.Person }) _person = null;
        bool it = _tokens.Is(source.First, "it", "its"), they = _tokens.Is(source.First, "they", "their");
        if (it && name is not null) (_body, _bodySpoke) = (source, source.First);
        bool one = !it && IsOne(source);
        Source? meant = it ? _body : !they ? null : one ? _person : _group;
        int spoke = it ? _bodySpoke : one ? _personSpoke : _groupSpoke;
        if (meant is null || reading.StoryParagraphOf(source.First) - reading.StoryParagraphOf(spoke) > 1)
            meant = name is null && (it || they) ? SubjectBefore(source, it) : null;
        if (meant is not null) _antecedents[source.First] = (meant, SourceSieve.UnnamedPronoun);
    }

    /// <summary>
    /// Whether "they" may be the one person who spoke last: “…,” the spokesperson said. “…,” they added. A spokesman is "he". Elsewhere,
    /// "they" are more often several.
    /// </summary>
    private bool IsOne(Source source)
    {
        if (_person is null || source.Route != Route.ClauseAfter || _tokens[source.First - 1].Kind != TokenKind.Mark) return false;
        int noun = names.HeadEnd(_person) - 1;
        return descriptions.MayBe(noun, Gender.Female) && descriptions.MayBe(noun, Gender.Male)
            && (_group is null || _groupSpoke < _personSpoke);
    }

    /// <summary>
    /// The body ("it") or the people ("they") who are the subject of the sentence before: "The divers waited. “…,” they said"; "Ann Ode
    /// and Bert Lund waited". Null where there are none.
    /// </summary>
    private Source? SubjectBefore(Source source, bool isBody)
    {
        int own = reading.SentenceOf(source.First).First;
        if (own <= reading.Paragraphs[reading.ParagraphOf(source.First)].FirstToken) return null;
        int first = reading.SentenceOf(own - 1).First;
        if (nearby.IsQuoted(first)) return null;
        if (!isBody && (Together(first, own) ?? People(first)) is { } people) return people;
        int noun = descriptions.PlainSubject(first);
        if (noun < 0) return null;
        // The union of dockers: the noun before the preposition.
        int head = isBody && noun == first + 3 && _tokens.Is(first + 2, "of") ? first + 1 : noun;
        bool plural = descriptions.IsPlural(head);
        bool fits = isBody ? !plural && _tokens.Is(head, WordClass.OrganisationNoun) && !_tokens.Is(head, WordClass.RoleNoun) : plural;
        return fits ? new Source(first, noun + 1, noun + 1, noun + 1, Route.Subject) : null;
    }

    /// <summary>The people named together who open a sentence; null where nobody or only one does.</summary>
    private Source? Together(int first, int sentenceEnd)
    {
        int end = first;
        while (end < sentenceEnd)
        {
            if (reading.Names.At(end) is { } named) end = named.End;
            else if (_tokens.Is(end, ',') || _tokens.Is(end, "and") || _tokens.Is(end, WordClass.Title)) end++;
            else break;
        }
        if (!descriptions.OpensPredicate(end)) return null;
        var source = new Source(first, end, end, end, Route.Subject);
        return joint.Parts(source).Count > 1 ? source : null;
    }

    /// <summary>The people without a name who open a sentence: "Divers", "two officials of the port"; null where there are none.</summary>
    private Source? People(int first)
    {
        int noun = first;
        while (noun < first + LongestDescription && !IsPeople(noun) && _tokens.Is(noun, Before) && !_tokens.IsHisOrHer(noun)) noun++;
        return IsPeople(noun) && (descriptions.OpensPredicate(noun + 1) || _tokens.Is(noun + 1, WordClass.Preposition))
            ? new Source(first, noun + 1, noun + 1, noun + 1, Route.Subject)
            : null;
    }

    private bool IsPeople(int noun) => _tokens.Is(noun, WordClass.RoleNoun) && _tokens.EndsWith(noun, "s");

    private void RecordPerson(Source source, Name? name, int noun)
    {
        if (name is { Kind: NameKind.Person }) _person = null;
        else if (name is null && IsIndividual(source, noun))
        {
            (_person, _personSpoke) = (source, source.First);
            _unnamedNouns.Add(_tokens[noun].Word);
            _people.Add(source);
            if (_people.Count > MostPeople) _people.RemoveAt(0);
        }
        else if (_person is not null && _tokens.Is(noun, WordClass.RoleNoun) && IsNounOf(_person, noun)) _personSpoke = source.First;
    }

    private void RecordBody(Source source, Name? name, int noun)
    {
        if (_antecedents.ContainsKey(source.First)) return;
        // "Vost said … it added": a place that speaks is its government.
        bool place = name?.Kind == NameKind.Place && reading.Names.At(source.First)?.End == noun + 1;
        if (name is { Kind: NameKind.Organisation or NameKind.Unknown }
            || place
            || (name is null && _tokens.Is(noun, WordClass.OrganisationNoun) && !_tokens.Is(noun, WordClass.RoleNoun)))
            (_body, _bodySpoke) = (source, source.First);
        else if (name is null && descriptions.IsPlural(noun)) RecordGroup(source, source.First);
    }

    /// <summary>
    /// The unnamed person who was introduced with more words than a plain definite description has: "one senior Senate aide … the aide".
    /// Null where none has the noun, or where two have it: "a young diver", "an old diver".
    /// </summary>
    private Source? Introduced(Source source, int noun)
    {
        if (!(_tokens.Is(source.First, "the", "that") || _tokens.Is(source.First, "this")) || noun != source.First + 1) return null;
        Source? known = null;
        foreach (Source person in _people)
        {
            if (!IsNounOf(person, noun)) continue;
            if (known is not null) return null;
            known = person;
        }
        return known;
    }

    private bool IsNounOf(Source person, int noun) => _tokens[noun].Word == _tokens[names.HeadEnd(person) - 1].Word;

    /// <summary>Records a source without a name, to which a later pronoun may refer: "the old sailor said … he said".</summary>
    public void RecordDescription(Source source)
    {
        int noun = names.HeadEnd(source) - 1;
        if (noun > source.First
            && _tokens.Is(source.First, "the")
            && _tokens.Is(noun, WordClass.RoleNoun)
            && !_tokens[noun].Capitalised
            && !descriptions.IsPlural(noun)
            && !_antecedents.ContainsKey(source.First))
            (_person, _personSpoke) = (source, source.First);
    }

    /// <summary>Records people who speak together, to whom a later "they" may refer: "Ann Ode and Bert Lund said".</summary>
    /// <param name="group">The people.</param>
    /// <param name="spoke">Where they spoke.</param>
    public void RecordGroup(Source group, int spoke) => (_group, _groupSpoke) = (group, spoke);

    /// <summary>The noun that "another" leaves out: “…,” said one woman. “…,” said another. Returns -1 where the source has a
    /// noun.</summary>
    public int NounLeftOut(Source source) => _leftOut.TryGetValue(source.First, out int noun) ? noun : -1;

    /// <summary>Whether the source is a new person without a name: "a diplomat", "one of the divers", "his wife". Not: "when a reporter
    /// asked".</summary>
    private bool IsIndividual(Source source, int noun) =>
        _tokens.Is(noun, WordClass.RoleNoun) && !descriptions.IsPlural(noun) && !_tokens.Is(source.First - 1, WordClass.Conjunction)
        && (_tokens.Is(source.First, "a", "an") || _tokens.Is(source.First, "one", "another") || _tokens.IsHisOrHer(source.First));

    /// <summary>The source itself, or the source that it refers back to, and the sieve that found that one.</summary>
    public (Source Meant, SourceSieve Sieve) Meant(Source source) =>
        _antecedents.TryGetValue(source.First, out (Source, SourceSieve) meant) ? meant : (source, SourceSieve.Description);
}
