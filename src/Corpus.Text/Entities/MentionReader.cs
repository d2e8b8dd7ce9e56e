using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Reads the mentions of people in the order of the text, and resolves each pronoun to its antecedent.</summary>
internal sealed class MentionReader
{
    /// <summary>How many people are remembered at any point: those mentioned last.</summary>
    private const int MostPeople = 8;

    private const WordClass ClauseWords = WordClass.Conjunction | WordClass.CueVerb;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NearbyNames _nearby;
    private readonly RoleHolders _holders;
    private readonly AntecedentChoice _choice;
    private readonly PronounPlaces _places;

    // By the number of the name.
    private readonly Salience?[] _people;

    // The person mentioned last stands last.
    private readonly List<Salience> _recent = new(MostPeople + 1);

    private int _next;

    // The token where the next sentence or the next paragraph opens.
    private int _boundary;

    // The number of the next name.
    private int _named;
    private int _paragraph;
    private int _sentence = Salience.Never;

    // The number of the writer's sentences so far. Sentences that start inside a quotation do not count.
    private int _line;
    private int _clause;
    private int _speeches;
    private int _quoteBefore = Salience.Never;
    // The last "he" and "she" inside quotations, by gender.
    private readonly int[] _quotedPronoun = [Salience.Never, Salience.Never, Salience.Never];

    private int _countInParagraph;
    private int _endOfFront;
    private bool _hasSubject;
    private bool _hasThing;
    private bool _isOpened;

    public MentionReader(Reading reading, NearbyNames nearby, RoleHolders holders)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _nearby = nearby;
        _holders = holders;
        _choice = new AntecedentChoice(reading);
        _places = new PronounPlaces(reading.Tokens, reading.Names);
        _people = new Salience?[reading.Names.Names.Count];
    }

    /// <summary>The antecedent of the pronoun at a token, once the token has been read; null where the antecedent has no name.</summary>
    public Name? At(int pronoun)
    {
        ReadTo(pronoun + 1);
        return _reading.Antecedents.TryGetValue(pronoun, out Name? name) ? name : null;
    }

    /// <summary>Reads all mentions before a token.</summary>
    public void ReadTo(int token)
    {
        for (int end = Math.Min(token, _tokens.Count); _next < end;) _next = Read(_next);
    }

    /// <summary>Reads all mentions before a pronoun with an unnamed antecedent, and no mention at the pronoun itself.</summary>
    public void PassOver(int pronoun)
    {
        ReadTo(pronoun);
        _reading.Antecedents[pronoun] = null;
        _next = Math.Max(_next, pronoun + 1);
    }

    /// <summary>Records that a person speaks in the sentence read last.</summary>
    public void Speak(Name person)
    {
        Salience speaker = Of(person);
        speaker.Speech = _speeches++;
        speaker.SpeechParagraph = _paragraph;
        speaker.SpeechSentence = _line;
    }

    /// <summary>Reads the mention at a token. Returns the token at which to continue.</summary>
    private int Read(int i)
    {
        if (i >= _boundary && !Open(i)) return Math.Max(_reading.Paragraphs[_paragraph].EndToken, i + 1);
        bool quoted = _nearby.IsQuoted(i);
        if (quoted && !_nearby.IsQuoted(i - 1)) _quoteBefore = i;
        if (_reading.Names.Covers(i)) return ReadName(i, quoted);
        ref readonly Token token = ref _tokens[i];
        if (_places.GenderAt(i) is not Gender.Unknown and Gender gender)
        {
            if (quoted) _quotedPronoun[(int)gender] = i;
            else Stand(i, gender);
        }
        else if (!quoted && token.Is(WordClass.RoleNoun) && _holders.SubjectAt(i) is { } role)
        {
            Mention(Of(role.Name), role.First, role.End, form: 3);
            role.Name.OtherMentions.Add((role.First, role.End, MentionKind.Description));
        }
        if (token.Is(',') || token.Is(ClauseWords) || token.Is(';') || token.Is(':') || _tokens.IsRelative(i)) _clause++;
        return i + 1;
    }

    /// <summary>Reads the name that covers a token. Gives the token behind it.</summary>
    private int ReadName(int i, bool quoted)
    {
        if (_reading.Names.At(i) is not { } named) return i + 1;
        while (_named < _reading.Names.Mentions.Count && _reading.Names.Mentions[_named].First <= i) _named++;
        // What may be a thing may be a person where it does something.
        if (named.Name.Kind == NameKind.Person
            || (named.Name.Kind == NameKind.Unknown
                && !quoted
                && (_people[named.Name.Number] is not null || _tokens.MayBeVerb(named.End))))
            Named(named, quoted);
        return named.End;
    }

    /// <summary>Opens the paragraph and the sentence of a token; false where the paragraph mentions nobody of the story.</summary>
    private bool Open(int i)
    {
        while (i >= _reading.Paragraphs[_paragraph].EndToken && _paragraph + 1 < _reading.Paragraphs.Count) OpenParagraph(_paragraph + 1);
        Paragraph paragraph = _reading.Paragraphs[_paragraph];
        if (paragraph.Kind is BlockKind.Furniture or BlockKind.Credit or BlockKind.Published or BlockKind.Byline) return false;
        while (_sentence + 1 < _reading.Sentences.Count && _reading.Sentences[_sentence + 1].First <= i) OpenSentence(_sentence + 1);
        bool isLast = _sentence + 1 == _reading.Sentences.Count;
        _boundary = isLast ? paragraph.EndToken : Math.Min(paragraph.EndToken, _reading.Sentences[_sentence + 1].First);
        return true;
    }

    private void OpenParagraph(int number)
    {
        _paragraph = number;
        _isOpened = false;
        _countInParagraph = 0;
    }

    private void OpenSentence(int number)
    {
        _sentence = number;
        int first = _reading.Sentences[number].First;
        if (_nearby.IsQuoted(first)) return;
        _line++;
        _hasSubject = _hasThing = false;
        _endOfFront = _places.EndOfFront(first, _reading.Sentences[number].End);
    }

    private void Named(NameMention named, bool quoted)
    {
        Salience person = Of(named.Name);
        if (quoted) person.Quoted = named.First;
        if (!quoted || person.Count == 0)
        {
            Mention(person, _nearby.BeforeTitles(named) + 1, named.End,
                quoted ? 4 : named.IsOneWord && named.Name.FullMentions > 0 ? 1 : 0);
            person.Named = named.First;
            person.InHeadline |= _reading.Paragraphs[_paragraph].Kind == BlockKind.Headline;
        }
    }

    private void Stand(int i, Gender gender)
    {
        int quote = _tokens[i - 1].Kind == TokenKind.Mark ? _quoteBefore : Salience.Never;
        PronounPlace place = _places.Of(i, _reading.Sentences[_sentence].First);
        (Name? ahead, int at) = Ahead();
        var pronoun =
            new Pronoun(i, gender, place, _line, _paragraph, _clause, _speeches, quote, _countInParagraph, ahead, at,
                quote >= 0 && _quotedPronoun[(int)gender] >= quote,
                    _tokens.Is(i + 1, WordClass.CueVerb) ? _tokens.FamilyOf(i + 1) : Lexicon.Unknown, i < _endOfFront);
        Salience? person = GoingOn(pronoun) ?? _choice.Among(_recent, i < _endOfFront ? BehindFront() : null, pronoun);
        _reading.Antecedents[i] = person?.Name;
        if (person is null) return;
        // From here on, the name is known to be a person's, and the gender is known.
        person.Name.Kind = NameKind.Person;
        if (person.Name.Gender == Gender.Unknown) (person.Name.Gender, person.Name.IsGenderGuessed) = (gender, true);
        Mention(person, i, i + 1, form: 2);
        person.Name.OtherMentions.Add((i, i + 1, MentionKind.Pronoun));
        person.PronounSentence = _line;
    }

    /// <summary>The person who opens the sentence and continues in it: "Ode knew him, and she said".</summary>
    private Salience? GoingOn(in Pronoun pronoun) =>
        pronoun.Place == PronounPlace.Joined && _reading.Antecedents.TryGetValue(_reading.Sentences[_sentence].First, out Name? first)
        && first?.Gender == pronoun.Gender ? Of(first) : null;

    /// <summary>The person named right behind the words that open the sentence, or null: "When she came, Ode was late".</summary>
    private Salience? BehindFront()
    {
        for (int k = _named; k < _reading.Names.Mentions.Count && _reading.Names.Mentions[k].First < _reading.Sentences[_sentence].End; k++)
        {
            NameMention named = _reading.Names.Mentions[k];
            if (named.First > _endOfFront && named.Name.Kind is NameKind.Person or NameKind.Unknown)
                return _nearby.BeforeTitles(named) == _endOfFront ? Of(named.Name) : null;
        }
        return null;
    }

    /// <summary>The person of the next name, and its place, as in <see cref="Pronoun"/>.</summary>
    private (Name? Person, int At) Ahead()
    {
        for (int k = _named; k < _reading.Names.Mentions.Count && k < _named + 3; k++)
        {
            if (_reading.Names.Mentions[k] is not { Name: { Kind: NameKind.Person } person, First: int first }) continue;
            int at = first < _reading.Sentences[_sentence].End ? 1 : first < _reading.Paragraphs[_paragraph].EndToken ? 2 : 3;
            return (person, _nearby.IsQuoted(first) ? at + 3 : at);
        }
        return (null, 0);
    }

    private void Mention(Salience person, int first, int end, int form)
    {
        // "Ode's daughter Berta", "the Vost engineer Bert Lund": the name behind the owner or the role is the subject.
        bool opens =
            first <= _reading.Sentences[_sentence].First
                || (!_hasSubject && (_tokens.Is(first - 1, "'s") || _tokens.Is(first - 1, WordClass.KinNoun | WordClass.RoleNoun)));
        int place = MentionPlace.Of(_tokens, first, end, opens);
        bool owner =
            MentionPlace.IsOwner(place)
                || (form < 2 && _nearby.IsOwner(new NameMention(first, end, person.Name)))
                || (form == 2 && _tokens.IsHisOrHer(first));
        bool fronted = first < _endOfFront;
        if (person.Paragraph != _paragraph || person.Count == 0) person.CountInParagraph = 0;
        (person.First, person.End, person.Sentence, person.Paragraph, person.Place, person.Form, person.Clause, person.IsFronted) =
            (first, end, _line, _paragraph, place, form, _clause, fronted);
        bool isPerson = person.Name.Kind == NameKind.Person;
        if (form != 4)
        {
            person.Count++;
            person.CountInParagraph++;
            if (isPerson) _countInParagraph++;
        }
        if (person.FirstParagraph < 0) person.FirstParagraph = _paragraph;
        if (!owner && !fronted && form != 4)
        {
            // A name that may be a thing's is not the second subject, but it does not prevent a person from being the subject.
            if (!_hasSubject && (isPerson || !_hasThing)) (person.SubjectSentence, person.SubjectPlace) = (_line, place);
            if (!_isOpened) person.OpenedParagraph = _paragraph;
            if (isPerson) _hasSubject = _isOpened = true;
            _hasThing = true;
        }
        _recent.Remove(person);
        _recent.Add(person);
        if (_recent.Count > MostPeople) _recent.RemoveAt(0);
    }

    private Salience Of(Name name) => _people[name.Number] ??= new Salience(name);
}
