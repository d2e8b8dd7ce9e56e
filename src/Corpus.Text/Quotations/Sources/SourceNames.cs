using System;
using Corpus.Text.Entities;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds the name that the words of a source hold or stand for.</summary>
internal sealed class SourceNames
{
    /// <summary>How many words of a phrase may form the antecedent of a relative pronoun.</summary>
    private const int LongestRelated = 4;

    private const int LongestBracket = 8;

    /// <summary>How many tokens of a description may stand between a name and its relative clause.</summary>
    private const int LongestDescription = 12;

    /// <summary>How many words may lead from a noun to the name that identifies it.</summary>
    private const int LongestIdentification = 8;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NameIndex _names;
    private readonly NearbyNames _nearby;
    private readonly Descriptions _descriptions;
    private readonly RoleReferents _roles;
    private readonly MentionReader _mentions;
    private readonly (SourceSieve Sieve, Func<Source, int, Name?> Find)[] _sieves;

    public SourceNames(Reading reading, NearbyNames nearby, Descriptions descriptions, RoleReferents roles, MentionReader mentions)
    {
        (_reading, _tokens, _names) = (reading, reading.Tokens, reading.Names);
        (_nearby, _descriptions, _roles, _mentions) = (nearby, descriptions, roles, mentions);
        // In this order; the first that finds a name wins.
        _sieves =
        [
            (SourceSieve.Identification, Identified),
            (SourceSieve.Apposition, HeadAfterTopic),
            (SourceSieve.Owner, OwnDocument),
            (SourceSieve.Owner, Owner),
            (SourceSieve.Role, Member),
            (SourceSieve.Apposition, Officer),
            (SourceSieve.Outlet, Outlet),
        ];
    }

    /// <summary>Finds the name that the words of a source contain or refer to, and the sieve that found it.</summary>
    public Resolution Resolve(Source source, int head)
    {
        foreach ((SourceSieve sieve, Func<Source, int, Name?> find) in _sieves)
            if (find(source, head) is { } name) return new Resolution(name, sieve);
        if (NameIn(source, head) is { } named)
            // Vost's Foreign Ministry: the owner is part of the ministry's name.
            return named.Name.Kind == NameKind.Organisation && _tokens.Is(named.First - 1, "'s") && named.First - 1 > source.First
                ? default
                : new Resolution(named.Name, SourceSieve.Name);
        if (source.End - source.First > 1) return new Resolution(Beside(source, head), SourceSieve.Apposition);
        if (Bound(source) is { } bound) return new Resolution(bound, SourceSieve.Relative);
        return _tokens.Is(source.First, "it")
            ? new Resolution(BodyBefore(source.First), SourceSieve.BodyPronoun)
            : new Resolution(_mentions.At(source.First) ?? InCaption(source.First), SourceSieve.Pronoun);
    }

    /// <summary>
    /// The person whom a caption named last before "he" or "she". A gallery is no part of the story, so its pronouns have no other
    /// antecedents. Null elsewhere.
    /// </summary>
    private Name? InCaption(int pronoun)
    {
        Paragraph paragraph = _reading.Paragraphs[_reading.ParagraphOf(pronoun)];
        return paragraph.Kind == BlockKind.Furniture && _tokens.GenderOf(pronoun, WordClass.Pronoun) is not Gender.Unknown and var gender
            ? _nearby.LastBefore(pronoun, paragraph.FirstToken, name => name.Kind == NameKind.Person && name.MayBe(gender))
            : null;
    }

    /// <summary>The name at the head of the source's words; null where they have none.</summary>
    private NameMention? NameIn(Source source, int head)
    {
        for (int i = head - 1; i >= source.First; i--)
            if (_names.At(i) is { } named && named.End >= head && !IsOffice(source, named)) return named;
        return null;
    }

    /// <summary>The antecedent of "who", "which" or "herself", right before it.</summary>
    private Name? Bound(Source source)
    {
        if (!_tokens.IsRelative(source.First) && !_tokens.Is(source.First, "himself", "herself")) return null;
        if (_tokens.IsRelative(source.First) && BeforeDescription(source.First) is { } described) return described;
        return _names.At(EndBefore(source.First) - 1) is { } named
            && (_tokens.Is(source.First, "which") || named.Name.Kind != NameKind.Place)
            ? named.Name
            : null;
    }

    /// <summary>
    /// The person or the body whose description stands before the pronoun: "Anna Holm, the mayor of Ellery, who". Null where none does.
    /// </summary>
    private Name? BeforeDescription(int pronoun)
    {
        int comma = pronoun - 1, first = comma - 1;
        if (!_tokens.Is(comma, ',')) return null;
        while (first > comma - LongestDescription && !_tokens.Is(first, ',') && !_tokens.Is(first, '.')) first--;
        bool described = _tokens.Is(first, ',') && (_tokens.Is(first + 1, "the") || _tokens.Is(first + 1, "a", "an"));
        return described
            && _names.At(first - 1) is { } named
            && named.End == first
            && (named.Name.Kind == NameKind.Person) == _tokens.Is(pronoun, "who")
            && named.Name.Kind != NameKind.Place
            ? named.Name
            : null;
    }

    /// <summary>The person whose words the source is: "in her words".</summary>
    private Name? Owner(Source source, int head) => _descriptions.OwnWords(source, head) ? _mentions.At(source.First) : null;

    /// <summary>The member of a party or of a parliament: "the Ohio Democrat".</summary>
    private Name? Member(Source source, int head)
    {
        if (!_descriptions.IsPartyMember(source, head)) return null;
        int above = ParagraphAbove(source.First), noun = head - 1;
        Name? member = _nearby.LastBefore(source.First, above, name => _descriptions.IsMember(name, noun));
        return member is null && _descriptions.IsPartyOfPlace(noun) && _tokens.Is(noun - 1, WordClass.Place)
            ? _nearby.LastBefore(source.First, above, name => Descriptions.IsPolitician(name) && !_roles.IsOfOtherParty(name, noun))
            : member;
    }

    /// <summary>The person behind an office in capitals: "the country's Foreign Minister, Anna Holm".</summary>
    private Name? Officer(Source source, int head) => _tokens.Is(head - 1, WordClass.Title) ? Beside(source, head) : null;

    /// <summary>
    /// The name behind a description that introduces it: "the man, identified as Bert Lund", "the woman at the gate, who gave her name
    /// as Anna Holm".
    /// </summary>
    private Name? Identified(Source source, int head)
    {
        if (!_tokens.Is(head - 1, WordClass.RoleNoun) || _names.Covers(head - 1)) return null;
        int behind = AfterPreposition(head);
        bool identifying = IsIdentifying(behind);
        bool described = _tokens.Is(behind, ',') && _tokens.Is(behind + 1, "a", "an");
        int end = Math.Max(source.End, identifying || described ? behind + LongestIdentification : 0);
        for (int i = behind; i < end - 1 && !_tokens.Is(i, '.') && _tokens[i].Kind != TokenKind.Mark; i++)
        {
            bool names = described
                ? _tokens.Is(i, "named", "called") && _tokens.Is(i - 1, WordClass.RoleNoun)
                : _tokens.Is(i, "named", "allegedly") || _tokens.Is(i, "reportedly", "called")
                    || (_tokens.Is(i, "as") && (_tokens.Is(i - 1, "identified", "known") || _tokens.Is(i - 1, "name") || identifying));
            if (names && _names.PersonAt(_tokens.Is(i + 1, "named") ? i + 2 : i + 1) is { } person) return person;
        }
        return null;
    }

    /// <summary>The comma behind a phrase without a name (the driver of the van, identified as), or else the token itself.</summary>
    private int AfterPreposition(int first)
    {
        int i = first;
        if (_tokens.Is(i, WordClass.Preposition))
            while (i < first + LongestRelated && _tokens[i] is { Kind: TokenKind.Word, Capitalised: false }) i++;
        return _tokens.Is(i, ',') ? i : first;
    }

    /// <summary>Whether the words behind a noun say who it is: "identified by police as", ", who gave her name as".</summary>
    private bool IsIdentifying(int i)
    {
        if (_tokens.Is(i, ',')) i++;
        if (_tokens.Is(i, "who")) i++;
        return _tokens.Is(i, "identified", "named") || _tokens.Is(i, "allegedly", "reportedly")
            || (_tokens.Is(i, "gave", "gives") && _tokens.Is(i + 2, "name"));
    }

    /// <summary>The owner of the quoted document: "Holm's previous letter read".</summary>
    private Name? OwnDocument(Source source, int head) =>
        _names.PersonAt(source.First) is { } owner && _names.At(source.First) is { End: int end } && end < head - 1 && _tokens.Is(end, "'s")
        && _tokens.Is(head - 1, WordClass.CueNoun)
        && !_tokens.Is(head - 1, WordClass.RoleNoun | WordClass.OrganisationNoun)
        && !_names.Covers(head - 1)
            ? owner
            : null;

    /// <summary>The body that "it" refers to: the subject of the sentence before, given by name.</summary>
    private Name? BodyBefore(int pronoun)
    {
        int own = _reading.SentenceOf(pronoun).First;
        if (own <= _reading.Paragraphs[_reading.ParagraphOf(pronoun)].FirstToken) return null;
        int first = _reading.SentenceOf(own - 1).First;
        if (_tokens.Is(first, "the")) first++;
        return !_nearby.IsQuoted(first)
            && _names.At(first) is { Name: { Kind: NameKind.Organisation or NameKind.Unknown } body } named
            && _descriptions.OpensPredicate(named.End)
            ? body
            : null;
    }

    /// <summary>Whether the capitals are an office and not a name: "The former Harbour Secretary said".</summary>
    private bool IsOffice(Source source, NameMention named) =>
        named.Name.Kind == NameKind.Unknown
            && _tokens.Is(source.First, "the")
            && _tokens.Is(named.End - 1, WordClass.RoleNoun | WordClass.Title)
        && (!_tokens.Is(named.First, WordClass.FirstName) || _tokens.Is(named.First - 1, "former"))
            && named.Name.Mentions.Count == 1;

    /// <summary>The first token of the paragraph above the one that holds the token.</summary>
    private int ParagraphAbove(int token) =>
        (_reading.StoryParagraphAbove(token) ?? _reading.Paragraphs[_reading.ParagraphOf(token)]).FirstToken;

    /// <summary>The name of an outlet before the noun that describes it: the Morgonljus daily, the VNA news agency.</summary>
    private Name? Outlet(Source source, int head)
    {
        if (_tokens.ValueOf(head - 1, WordClass.OrganisationNoun) != WordValue.Press || _tokens[head - 1].Capitalised) return null;
        int end = _tokens.Is(head - 2, "news") ? head - 2 : head - 1;
        return end - 1 >= source.First
            && _names.At(end - 1) is { Name.Kind: NameKind.Organisation or NameKind.Unknown } mention
            && mention.End == end
            && !(_tokens[mention.First].AllCaps && _tokens.Is(mention.First, WordClass.OrganisationNoun))
            ? mention.Name
            : null;
    }

    /// <summary>The person behind the comma or the dash: "the engineer, Anna Holm", "one of them, Representative Anna Holm".</summary>
    private Name? Beside(Source source, int head)
    {
        if (!_tokens.Is(head, ',') && !_tokens.IsDash(head)) return null;
        int name = BehindAge(head + 1);
        while (name < source.End && _tokens[name].Capitalised && _tokens.Is(name, WordClass.Title) && _names.At(name) is null)
            name += _tokens.Is(name + 1, '.') ? 2 : 1;
        return name < source.End ? _names.PersonAt(name) ?? BehindRole(head, source.End) : null;
    }

    /// <summary>The token behind an age: 19-year-old Anna Holm.</summary>
    private int BehindAge(int first) =>
        _tokens[first].Kind == TokenKind.Number && _tokens.Is(first + 2, "year") && _tokens.Is(first + 4, "old") ? first + 5 : first;

    /// <summary>
    /// The person behind a role in small letters: "a friend, former mayor Anna Holm". In "three friends, former mayor Anna Holm, …" she is
    /// one of them.
    /// </summary>
    private Name? BehindRole(int comma, int end)
    {
        if (_tokens.EndsWith(comma - 1, "s") || _descriptions.IsPlural(comma - 1)) return null;
        int first = comma + 1, i = first;
        while (i < end
            && i < first + LongestRelated
            && _tokens[i] is { Kind: TokenKind.Word, Capitalised: false }
            && !_tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)) i++;
        return i > first && i < end && _tokens.Is(i - 1, WordClass.RoleNoun) ? _names.PersonAt(i) : null;
    }

    /// <summary>
    /// The person that a description without a name refers back to ("the Vostian", "the engineer"): the subject of an earlier sentence, the
    /// last speaker, or the topic of the paragraph above. Null where it describes somebody else.
    /// </summary>
    /// <param name="source">The description.</param>
    /// <param name="last">The last speaker, if that is near.</param>
    /// <param name="spoke">Where the last speaker spoke.</param>
    public Name? Described(Source source, Name? last, int spoke)
    {
        int head = HeadEnd(source);
        if (!_descriptions.IsOfOne(source, head)) return null;
        for (int i = head; i < source.End; i++)
            if (_names.PersonAt(i) is not null) return null;
        // Lund came after the engineer had said: a person in the same sentence as the subject is another person.
        Name? subject = _nearby.Subject(last is null ? _reading.SentenceOf(source.First).First : source.First);
        // Ode spoke. Then Lund shook his head. “…,” the engineer said: the later of the two.
        // An office, such as the minister, is more often somebody else's.
        if (subject is null
            && last is not null
            && !_tokens.Is(head - 1, WordClass.Title)
            && _nearby.LastSubjectAbove(source.First) is { } above
            && above.First > spoke)
            last = above.Name;
        return (subject ?? last ?? _nearby.OnlyAbove(source.First)) is { } meant
            && !_names.Holds(source.First, head, meant)
            && _descriptions.MayBeSent(meant, head - 1)
            && _roles.MayBeFrom(meant, source.First, head - 1)
            ? meant
            : null;
    }

    /// <summary>Where the antecedent of a relative pronoun ends: before a comma, a bracket, or the full stop of "Jr."</summary>
    private int EndBefore(int pronoun)
    {
        int end = _tokens.Is(pronoun - 1, ',') || _tokens.IsDash(pronoun - 1) ? pronoun - 1 : pronoun;
        if (_tokens.Is(end - 1, ')'))
        {
            int open = end - 1;
            while (open > end - LongestBracket && !_tokens.Is(open, '(')) open--;
            if (_tokens.Is(open, '(')) end = open;
        }
        if (_tokens.Is(end - 1, '.')) end--;
        // "The woman in Ellery who", "Ann Ode of Vost, who": the place is not the antecedent.
        return _tokens.Is(pronoun, "who") && _names.At(end - 1) is { Name.Kind: not NameKind.Person } place && IsWhere(place)
            ? place.First - 1
            : end;
    }

    private bool IsWhere(NameMention place) =>
        _tokens.Is(place.First - 1, "in", "at")
            || (_tokens.Is(place.First - 1, "of", "from") && (place.Name.Kind != NameKind.Unknown || _tokens[place.First - 2].Capitalised));

    /// <summary>The antecedent of a relative pronoun: "the protesters who …", "a third official, who …".</summary>
    public Source Relative(Source source)
    {
        int end = EndBefore(source.First), first = end, opens = _reading.Paragraphs[_reading.ParagraphOf(source.First)].FirstToken;
        while (first > end - LongestRelated
            && first > opens
            && _tokens[first - 1].Kind == TokenKind.Word
            && !_tokens.Is(first, WordClass.Determiner)
            && !_tokens.Is(first - 1,
                WordClass.Preposition | WordClass.Verb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.CueVerb)) first--;
        return first < end ? source with { First = first, End = end } : source;
    }

    /// <summary>The name behind a plain noun, which the phrase describes: "the director for arms control Ann Ode".</summary>
    private Name? HeadAfterTopic(Source source, int head)
    {
        if (!_tokens.Is(head, WordClass.Preposition)) return null;
        for (int i = head + 1; i < source.End; i++)
        {
            if (_tokens.Is(i, ',')) return Apposed(source, head, i);
            if (_names.At(i) is not { } named) continue;
            if (named.Name.Kind == NameKind.Person
                && named.First == i
                && (_descriptions.IsOffice(head, i) || _descriptions.IsBearer(source, head, i)))
                return named.Name;
            if (named.Name.Kind == NameKind.Person
                && named.First == i
                && _tokens[i - 1].Kind == TokenKind.Word
                && !_tokens[i - 1].Capitalised
                && !_tokens.Is(i - 1,
                    WordClass.RoleNoun | WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction))
                return named.Name;
            i = named.End - 1;
        }
        return null;
    }

    /// <summary>The name behind the comma, where the phrase describes it: "an attorney for the town, Anna Holm"; not "for the mayor,
    /// Anna Holm".</summary>
    private Name? Apposed(Source source, int head, int comma)
    {
        bool one = _tokens.Is(head - 1, "one");
        // "The youngest of the rowers, 19-year-old Anna Holm".
        if (_tokens.EndsWith(head - 1, "est") && _tokens.Is(source.First, "the")) return Beside(source, comma);
        if (!(one || _tokens.Is(head - 1, WordClass.RoleNoun))
            || (_tokens.Is(comma - 1, WordClass.RoleNoun | WordClass.Title) || _tokens.Is(comma - 1, "them")) != one)
            return null;
        return _names.PersonAt(comma - 1) is null ? Beside(source, comma) : null;
    }

    /// <summary>Where the head of the phrase ends: before an apposition, a relative clause or a bracket.</summary>
    public int HeadEnd(Source source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (_names.At(i) is { } named)
            {
                i = Math.Min(named.End, source.End) - 1;
                continue;
            }
            // A repeated name, or a word of a link that is stuck to it.
            if (i > source.First
                && _names.Covers(i - 1)
                && _tokens[i] is { Kind: TokenKind.Word, Capitalised: true }
                && !_tokens.Is(i, WordClass.Month | WordClass.Weekday | WordClass.Title | WordClass.RoleNoun))
                return i;
            if (_descriptions.IsBodys(source, i)) return source.End;
            if (i > source.First
                && (_tokens.Is(i, ',')
                    || _tokens.Is(i, '(')
                    || _tokens.IsDash(i)
                    || _tokens.IsRelative(i)
                    || _tokens.Is(i, WordClass.Preposition)
                    // "The lawyers representing Vost": the participle opens a clause of its own.
                    || (_tokens.EndsWith(i, "ing") && !_tokens[i].Capitalised && _tokens.Is(i - 1, WordClass.RoleNoun))
                    || (_tokens.Is(i, "such") && _tokens.Is(i + 1, "as"))))
                return i;
        }
        return source.End;
    }
}
