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
    private const int MostPeople = 10;

    private const WordClass ClauseWords = WordClass.Conjunction | WordClass.CueVerb;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NearbyNames _nearby;
    private readonly RoleReferents _roles;
    private readonly AntecedentChoice _choice;
    private readonly PronounPlaces _places;
    private readonly StoryPosition _at;

    // By the number of the name.
    private readonly Salience?[] _people;

    // The person mentioned last stands last.
    private readonly List<Salience> _recent = new(MostPeople + 1);

    private int _next;

    // The number of the next name.
    private int _named;
    private int _clause;
    private int _speeches;
    private int _quoteBefore = Salience.Never;
    private bool _quoteOpensParagraph;
    private int _peopleInQuote;
    private int _speechesAbove;
    private int _firstSentence;

    // The last "he" and "she" inside quotations, by gender.
    private readonly int[] _quotedPronoun = [Salience.Never, Salience.Never, Salience.Never];

    // The people for whom the last pronouns stood, by gender.
    private readonly LastTwo[] _referents = new LastTwo[3];
    private LastTwo _subjects;

    private int _countInParagraph;
    private int _countInSentence;
    private bool _hasSubject;
    private bool _hasThing;
    private bool _isOpened;

    public MentionReader(Reading reading, NearbyNames nearby, RoleReferents roles)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _nearby = nearby;
        _roles = roles;
        _choice = new AntecedentChoice(reading, nearby);
        _places = new PronounPlaces(reading.Tokens, reading.Names);
        _at = new StoryPosition(reading, nearby, _places);
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
        speaker.SpeechParagraph = _at.Paragraph;
        speaker.SpeechSentence = _at.Sentence;
    }

    /// <summary>Reads the mention at a token. Returns the token at which to continue.</summary>
    private int Read(int i)
    {
        if (i >= _at.Boundary && !Move(i)) return Math.Max(_at.ParagraphEnd, i + 1);
        bool quoted = _nearby.IsQuoted(i);
        if (quoted) ReadQuoted(i);
        if (_reading.Names.Covers(i)) return ReadName(i, quoted);
        ref readonly Token token = ref _tokens[i];
        if (_places.GenderAt(i) is not Gender.Unknown and Gender gender)
        {
            if (quoted) _quotedPronoun[(int)gender] = i;
            else ReadPronoun(i, gender);
        }
        else if (!quoted && token.Is(WordClass.RoleNoun) && _roles.SubjectAt(i) is { } role)
        {
            Mention(Of(role.Name), role.First, role.End, form: 3);
            role.Name.OtherMentions.Add((role.First, role.End, MentionKind.Description));
        }
        if (token.Is(',') || token.Is(ClauseWords) || token.Is(';') || token.Is(':') || _tokens.IsRelative(i)) _clause++;
        return i + 1;
    }

    /// <summary>Reads what a token inside a quotation says about the people mentioned: hardly anybody names themselves.</summary>
    private void ReadQuoted(int i)
    {
        if (!_nearby.IsQuoted(i - 1))
            (_quoteBefore, _peopleInQuote, _quoteOpensParagraph) = (i, 0, i - 1 <= _at.ParagraphFirst);
        ref readonly Token token = ref _tokens[i];
        if (token.Kind != TokenKind.Word) return;
        if (token.Capitalised && token.Word != Lexicon.Unknown)
        {
            foreach (Salience person in _recent)
                if (person.Given == token.Word) person.QuotedGiven = i;
        }
        if (!token.Is(WordClass.RoleNoun) || !HasArticle(i)) return;
        string role = Role.At(_tokens, i);
        foreach (Salience person in _recent)
            if (person.Name.HasRole(role)) person.QuotedRole = i;
    }

    private bool HasArticle(int i) =>
        _tokens.Is(i - 1, "the", "this") || _tokens.Is(i - 1, "our", "mr") || _tokens.Is(i - 1, '.');

    /// <summary>Moves to the sentence of a token. False where its paragraph mentions nobody of the story.</summary>
    private bool Move(int i)
    {
        if (!_at.MoveTo(i)) return false;
        if (_at.OpensParagraph)
            (_isOpened, _countInParagraph, _speechesAbove, _firstSentence) = (false, 0, _speeches, _at.Sentence);
        if (_at.OpensSentence) (_hasSubject, _hasThing, _countInSentence) = (false, false, 0);
        return true;
    }

    /// <summary>Reads the name that covers a token. Gives the token behind it.</summary>
    private int ReadName(int i, bool quoted)
    {
        if (_reading.Names.At(i) is not { } named) return i + 1;
        while (_named < _reading.Names.Mentions.Count && _reading.Names.Mentions[_named].First <= i) _named++;
        if (MayBePerson(named.Name) && (!quoted || named.Name.Kind == NameKind.Person)) ReadName(named, quoted);
        return named.End;
    }

    private void ReadName(NameMention named, bool quoted)
    {
        Salience person = Of(named.Name);
        if (!named.IsOneWord && person.Given == Lexicon.Unknown) person.Given = _tokens[person.Name.Mentions[0].First].Word;
        if (quoted)
        {
            person.Quoted = named.First;
            if (person.Count > 0) _peopleInQuote++;
        }
        if (quoted && person.Count > 0) return;
        Mention(person, _nearby.BeforeTitles(named) + 1, named.End,
            quoted ? 4 : named.IsOneWord && named.Name.FullMentions > 0 ? 1 : 0);
        person.Named = named.First;
        person.InHeadline |= _at.IsHeadline;
    }

    /// <summary>Whether the name is a person's, or its kind is unknown and nothing speaks against a person.</summary>
    private bool MayBePerson(Name name) =>
        name.Kind == NameKind.Person || (name.Kind == NameKind.Unknown && Of(name).Evidence.IsPossible);

    private void ReadPronoun(int i, Gender gender)
    {
        Pronoun pronoun = PronounAt(i, gender);
        Salience? person = GoingOn(pronoun) ?? _choice.Among(_recent, Cataphor(pronoun), pronoun);
        _reading.Antecedents[i] = person?.Name;
        if (person is null) return;
        // From here on, the name is known to be a person's, and the gender is known.
        person.Name.Kind = NameKind.Person;
        if (person.Name.Gender == Gender.Unknown) (person.Name.Gender, person.Name.IsGenderGuessed) = (gender, true);
        Mention(person, i, i + 1, form: 2);
        person.Name.OtherMentions.Add((i, i + 1, MentionKind.Pronoun));
        person.PronounSentence = _at.Sentence;
        _referents[(int)gender] = _referents[(int)gender].With(person.Name);
    }

    private Pronoun PronounAt(int i, Gender gender)
    {
        int quote = _tokens[i - 1].Kind == TokenKind.Mark ? _quoteBefore : Salience.Never;
        return new Pronoun(i, gender, _places.Of(i, _at.SentenceFirst))
        {
            Sentence = _at.Sentence,
            Paragraph = _at.Paragraph,
            Clause = _clause,
            Speeches = _speeches,
            QuoteBefore = quote,
            IsInQuote = quote >= 0 && _quotedPronoun[(int)gender] >= quote,
            QuoteOpensParagraph = quote >= 0 && _quoteOpensParagraph,
            PeopleInQuote = _peopleInQuote,
            SpeechesInParagraph = _speeches - _speechesAbove,
            SentenceInParagraph = _at.Sentence - _firstSentence,
            SentenceEnd = _at.SentenceEnd,
            ParagraphEnd = _at.ParagraphEnd,
            CountInParagraph = _countInParagraph,
            IsFronted = i < _at.EndOfFront,
            Ahead = Ahead(),
            Subjects = _subjects,
            Referents = _referents[(int)gender],
            Cue = _tokens.Is(i + 1, WordClass.CueVerb) ? _tokens.FamilyOf(i + 1) : Lexicon.Unknown,
            WordBefore = _tokens[i - 1].Word,
            WordBehind = _tokens[i + 1].Word,
        };
    }

    /// <summary>The person who opens the sentence and continues in it: "Ode knew him, and she said".</summary>
    private Salience? GoingOn(in Pronoun pronoun) =>
        pronoun.Place == PronounPlace.Joined && _reading.Antecedents.TryGetValue(_at.SentenceFirst, out Name? first)
        && first?.Gender == pronoun.Gender ? Of(first) : null;

    /// <summary>
    /// The person named later in the sentence who may be meant, where the pronoun stands before the sentence's subject: "When she came, Ode
    /// was late". Null where there is none.
    /// </summary>
    private Salience? Cataphor(in Pronoun pronoun) =>
        pronoun is { Ahead: { Next: { } next, NextAt: 1 }, Speaks: false }
            && (pronoun.IsFronted || (!_hasSubject && pronoun.Token > _at.SentenceFirst))
            ? Of(next)
            : null;

    /// <summary>The people named next.</summary>
    private NamesAhead Ahead()
    {
        Name? next = null;
        int at = 0;
        for (int k = _named; k < _reading.Names.Mentions.Count && k < _named + 4; k++)
        {
            NameMention named = _reading.Names.Mentions[k];
            if (!MayBePerson(named.Name)) continue;
            if (next is not null && named.First >= _at.SentenceEnd) break;
            if (next is not null && next != named.Name) return new NamesAhead(next, at, named.Name);
            if (next is not null) continue;
            next = named.Name;
            at = named.First < _at.SentenceEnd ? 1 : named.First < _at.ParagraphEnd ? 2 : 3;
            if (_nearby.IsQuoted(named.First)) at += 3;
        }
        return new NamesAhead(next, at, null);
    }

    private void Mention(Salience person, int first, int end, int form)
    {
        // "Ode's daughter Berta", "the Vost engineer Bert Lund": the name behind the owner or the role is the subject.
        bool opens =
            first <= _at.SentenceFirst
                || (!_hasSubject && (_tokens.Is(first - 1, "'s") || _tokens.Is(first - 1, WordClass.KinNoun | WordClass.RoleNoun)));
        int place = MentionPlace.Of(_tokens, first, end, opens);
        bool owner =
            MentionPlace.IsOwner(place)
                || (form < 2 && _nearby.IsOwner(new NameMention(first, end, person.Name)))
                || (form == 2 && _tokens.IsHisOrHer(first));
        bool fronted = first < _at.EndOfFront;
        if (person.Paragraph != _at.Paragraph || person.Count == 0) person.CountInParagraph = 0;
        (person.First, person.End, person.Sentence, person.Paragraph, person.Place, person.Form, person.Clause, person.IsFronted) =
            (first, end, _at.Sentence, _at.Paragraph, place, form, _clause, fronted);
        bool isFirst = first <= _at.SentenceFirst || first - 1 == _at.EndOfFront;
        (int governor, person.Role) = Governor.Of(_tokens, first, end, isSubject: !owner && isFirst);
        (person.Governor, person.GovernorKind) = (_tokens[governor].Word, Governor.KindOf(_tokens, governor));
        person.Order = _countInSentence++;
        if (form != 4)
        {
            person.Count++;
            person.CountInParagraph++;
            if (person.IsLikely) _countInParagraph++;
        }
        if (person.FirstParagraph < 0) person.FirstParagraph = _at.Paragraph;
        person.SaidHow = form == 4 ? Saying.None : SayingOf(person);
        if (person.SaidHow != Saying.None) person.SaidSentence = _at.Sentence;
        if (person.SaidHow is Saying.Inverted or Saying.According) MakeOnlySubject(person);
        if (!owner && !fronted && form != 4) MakeSubject(person);
        _recent.Remove(person);
        _recent.Add(person);
        if (_recent.Count > MostPeople) _recent.RemoveAt(0);
    }

    private int SayingOf(Salience person)
    {
        bool says =
            person is { GovernorKind: Governor.Says, Role: Governor.Subject } || MentionPlace.SaysBehindApposition(person.Place);
        return Saying.Of(_tokens, person.First, person.End, says, isName: person.Form < 2);
    }

    /// <summary>Whoever says the sentence is its subject, although others are mentioned before.</summary>
    private void MakeOnlySubject(Salience person)
    {
        SetSubject(person);
        _subjects = _subjects.With(person.Name);
    }

    private void SetSubject(Salience person)
    {
        (person.SubjectSentence, person.SubjectPlace) = (_at.Sentence, person.Place);
        (person.SubjectGovernorKind, person.SubjectRole) = (person.GovernorKind, person.Role);
    }

    private void MakeSubject(Salience person)
    {
        // A name that may be a thing's is not the second subject, but it does not prevent a person from being the subject.
        if (!_hasSubject && (person.IsLikely || !_hasThing))
        {
            SetSubject(person);
            if (person.IsLikely) _subjects = _subjects.With(person.Name);
        }
        if (!_isOpened) person.OpenedParagraph = _at.Paragraph;
        if (person.IsLikely) _hasSubject = _isOpened = true;
        _hasThing = true;
    }

    private Salience Of(Name name) =>
        _people[name.Number] ??=
            new Salience(name, name.Kind == NameKind.Person ? default : NameEvidence.Of(_tokens, name));
}
