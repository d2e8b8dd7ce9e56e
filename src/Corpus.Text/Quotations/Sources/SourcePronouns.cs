using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Finds the unnamed source that a pronoun refers back to: "the council said …, it added …", "the Vost Council said …, the group added …",
/// "the sailors said …, they added …", "a diplomat said …, he added …". Where a person is named in between, "he" and "she" refer to names
/// (<see cref="Entities.MentionReader"/>).
/// </summary>
internal sealed class SourcePronouns(Reading reading, SourceNames names, NearbyNames nearby, Descriptions descriptions)
{
    private readonly Tokens _tokens = reading.Tokens;
    private readonly Dictionary<int, Source> _standsFor = [];
    private readonly HashSet<int> _unnamed = [];

    // The noun that "another" leaves out, by the token of "another".
    private readonly Dictionary<int, int> _leftOut = [];
    private Source? _body;

    // The body, where its name stands, and where it last spoke.
    private Source? _namedBody;
    private int _bodyHeard;
    private Source? _group;

    // The unnamed person who spoke last, and where they last spoke.
    private Source? _individual;
    private int _heard;

    /// <summary>
    /// Whether a pronoun refers back to an unnamed person: "A diplomat said … he said", "Ode's wife was there. “…,” she said". The person
    /// is the last speaker, with no name since, or the subject of the sentence before.
    /// </summary>
    public bool GoesOn(Source source)
    {
        Gender gender = _tokens.GenderOf(source.First, WordClass.Pronoun);
        if (source.End - source.First != 1
            || gender == Gender.Unknown
            || (Heard(source, gender) ?? Subject(source, gender)) is not { } meant)
            return false;
        (_individual, _heard) = (meant, source.First);
        _standsFor[source.First] = meant;
        return true;
    }

    private Source? Heard(Source source, Gender gender)
    {
        if (_individual is null
            || reading.ParagraphOf(source.First) - reading.ParagraphOf(_heard) > 1
            || nearby.LastBefore(source.First, Math.Max(_individual.End, _heard), name => name.MayBe(gender)) is not null)
            return null;
        // A spokeswoman said … he said.
        return descriptions.MayBe(names.HeadEnd(_individual) - 1, gender) ? _individual : null;
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
    public bool IsKnownUnnamed(Source source) => _unnamed.Contains(_tokens[names.HeadEnd(source) - 1].Word);

    /// <summary>Records the next source of the text and its name.</summary>
    public void Hear(Source source, Name? name)
    {
        if (source.End - source.First == 1 && _tokens.Is(source.First, WordClass.Pronoun))
        {
            if (name is { Kind: NameKind.Person }) _individual = null;
            bool it = _tokens.Is(source.First, "it");
            Source? meant = it ? _body : _tokens.Is(source.First, "they") ? _group : null;
            if (meant is not null && reading.ParagraphOf(source.First) - reading.ParagraphOf(it ? _bodyHeard : meant.First) <= 1)
                _standsFor[source.First] = meant;
            return;
        }
        int noun = names.HeadEnd(source) - 1;
        if (noun == source.First && _tokens.Is(noun, "another") && _individual is not null) _leftOut[noun] = names.HeadEnd(_individual) - 1;
        // The mayor's spokesman said: the spokesman behind it is not the mayor.
        if (name is null && _tokens.Is(noun - 1, "'s")) _unnamed.Add(_tokens[noun].Word);
        if (name is null
            && _namedBody is not null
            && descriptions.CallsAnyBody(source, noun)
            && reading.ParagraphOf(source.First) - reading.ParagraphOf(_bodyHeard) <= 1)
        {
            (_standsFor[source.First], _body, _bodyHeard) = (_namedBody, _namedBody, source.First);
            return;
        }
        if (name is { Kind: NameKind.Person }) _individual = null;
        else if (name is null && IsIndividual(source, noun))
        {
            (_individual, _heard) = (source, source.First);
            _unnamed.Add(_tokens[noun].Word);
        }
        else if (_individual is not null
            && _tokens.Is(noun, WordClass.RoleNoun)
            && _tokens[noun].Word == _tokens[names.HeadEnd(_individual) - 1].Word)
            _heard = source.First;
        if (name is { Kind: NameKind.Organisation }
            || (name is null && _tokens.Is(noun, WordClass.OrganisationNoun) && !_tokens.Is(noun, WordClass.RoleNoun)))
        {
            _body = source;
            (_namedBody, _bodyHeard) = (name is null ? null : source, source.First);
        }
        else if (name is null && descriptions.IsPlural(noun)) _group = source;
    }

    /// <summary>Records a source without a name, to which a later pronoun may refer: "the old sailor said … he said".</summary>
    public void HearUnnamed(Source source)
    {
        int noun = names.HeadEnd(source) - 1;
        if (noun > source.First
            && _tokens.Is(source.First, "the")
            && _tokens.Is(noun, WordClass.RoleNoun)
            && !_tokens[noun].Capitalised
            && !descriptions.IsPlural(noun))
            (_individual, _heard) = (source, source.First);
    }

    /// <summary>Records people who speak together, to whom a later "they" may refer: "Ann Ode and Bert Lund said".</summary>
    public void HearGroup(Source source) => _group = source;

    /// <summary>The noun that "another" leaves out: “…,” said one woman. “…,” said another. Returns -1 where the source has a
    /// noun.</summary>
    public int NounLeftOut(Source source) => _leftOut.TryGetValue(source.First, out int noun) ? noun : -1;

    /// <summary>Whether the source is a new person without a name: "a diplomat", "one of the divers", "his wife". Not: "when a reporter
    /// asked".</summary>
    private bool IsIndividual(Source source, int noun) =>
        _tokens.Is(noun, WordClass.RoleNoun) && !descriptions.IsPlural(noun) && !_tokens.Is(source.First - 1, WordClass.Conjunction)
        && (_tokens.Is(source.First, "a", "an") || _tokens.Is(source.First, "one", "another") || _tokens.IsHisOrHer(source.First));

    /// <summary>The source itself, or the source that it refers back to.</summary>
    public Source Meant(Source source) => _standsFor.TryGetValue(source.First, out Source? meant) ? meant : source;
}
