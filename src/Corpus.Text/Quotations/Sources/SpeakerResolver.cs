using System;
using System.Collections.Generic;
using Corpus.Text.Entities;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds the speaker that the words of a source refer to.</summary>
internal sealed class SpeakerResolver
{
    private const WordClass Proper =
        WordClass.Demonym | WordClass.Place | WordClass.FirstName | WordClass.Weekday | WordClass.Month | WordClass.OrganisationNoun;

    /// <summary>Nouns that name nobody without the words behind “of”: the head of the station, a group of divers.</summary>
    private static readonly PhraseList RelationalNouns = new("RelationalNoun", Lexicon.English);

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NameIndex _names;
    private readonly SourceNames _sources;
    private readonly UnnamedSources _unnamed;
    private readonly Descriptions _descriptions;
    private readonly RoleReferents _roles;
    private readonly NearbyNames _nearby;
    private readonly BodyReferents _bodies;
    private readonly DocumentReferents _documents;
    private readonly LongerDescriptions _longer;
    private readonly JointSources _joint;
    private readonly MentionReader _mentions;
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);

    // By the first token of the source.
    private readonly Dictionary<int, Resolution> _resolutions = [];

    // The first tokens of sources such as "that aide", which refer to an unnamed aide and not to one that the article names.
    private readonly HashSet<int> _strangers = [];

    // The person who spoke last, and where.
    private Name? _last;
    private int _lastSpoke;

    public SpeakerResolver(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _names = reading.Names;
        _descriptions = new Descriptions(reading.Tokens);
        _roles = new RoleReferents(reading, _descriptions);
        _nearby = new NearbyNames(reading);
        _bodies = new BodyReferents(reading, _nearby, _descriptions);
        _documents = new DocumentReferents(reading, _nearby);
        _longer = new LongerDescriptions(reading.Tokens);
        _joint = new JointSources(reading.Tokens, reading.Names);
        _mentions = new MentionReader(reading, _nearby, _roles);
        _sources = new SourceNames(reading, _nearby, _descriptions, _roles, _mentions);
        _unnamed =
            new UnnamedSources(reading, _sources, _nearby, _descriptions, _joint, new JointReferents(reading, _nearby, _joint));
    }

    /// <summary>Resolves all sources in the order of the text, so that a pronoun may refer to an earlier speaker.</summary>
    public void ResolveAll(IEnumerable<Source> sources)
    {
        var ordered = new List<Source>();
        var joint = new Dictionary<int, Source>();
        foreach (Source source in sources)
        {
            IReadOnlyList<Source> parts = _joint.Parts(source);
            if (parts.Count > 1) joint[parts[parts.Count - 1].First] = source;
            ordered.AddRange(parts);
        }
        ordered.Sort((a, b) => a.First != b.First ? a.First - b.First : a.End - b.End);
        foreach (Source source in ordered)
        {
            _reading.Cancellation.ThrowIfCancellationRequested();
            if (!_resolutions.ContainsKey(source.First)) ResolveNext(source);
            if (joint.TryGetValue(source.First, out Source? group)) _unnamed.RecordGroup(group, group.First);
        }
        _mentions.ReadTo(_tokens.Count);
    }

    /// <summary>Resolves the next source of the text, and records it for the sources behind it.</summary>
    private void ResolveNext(Source source)
    {
        int head = _sources.HeadEnd(source);
        Resolution resolution = Antecedent(source) ?? _sources.Resolve(source, head);
        if (resolution.Name is null && Described(source, head) is { Name.Kind: not NameKind.Person, Sieve: SourceSieve.Body } body)
            resolution = body;
        Name? name = resolution.Name;
        _resolutions[source.First] = resolution;
        if (name is not null) _documents.Record(source, name);
        // A speaker in a link to another story does not speak in this article.
        if (_reading.Paragraphs[_reading.ParagraphOf(source.First)].Kind == BlockKind.Furniture) return;
        // An aide said … that aide said: an unnamed aide, not the one that the article names.
        if (name is null && _tokens.Is(source.First, "that", "this") && _unnamed.IsKnown(source)) _strangers.Add(source.First);
        Name? holder = Holder(source, head);
        _unnamed.Record(source, name, isNew: name is null && holder is null);
        if ((_nearby.AskedAt(source.CueFirst) ?? name ?? holder) is { Kind: NameKind.Person } person) Speak(source, person);
        else if (name is null && Subject(source, head) is { } same)
        {
            _resolutions[source.First] = new Resolution(same, SourceSieve.Subject);
            Speak(source, same);
        }
        else if (name is null) _unnamed.RecordDescription(source);
    }

    /// <summary>The unnamed antecedent of "he" or "she"; null where the pronoun stands for a name or there is none.</summary>
    private Resolution? Antecedent(Source source)
    {
        if (_unnamed.AntecedentOf(source) is { } unnamed)
        {
            _unnamed.Refer(source, unnamed);
            _mentions.PassOver(source.First);
            return new Resolution(null, SourceSieve.UnnamedPronoun);
        }
        _mentions.ReadTo(source.First + 1);
        return null;
    }

    private void Speak(Source source, Name person)
    {
        (_last, _lastSpoke) = (person, source.First);
        _mentions.Speak(person);
    }

    /// <summary>The person whom a description without a name describes: the subject before it, or the last speaker.</summary>
    private Name? Subject(Source source, int head)
    {
        bool isNear = _reading.StoryParagraphOf(source.First) - _reading.StoryParagraphOf(_lastSpoke) <= 1;
        if (_unnamed.IsKnown(source) || _descriptions.IsPlural(head - 1)) return null;
        return _sources.Described(source, isNear ? _last : null, _lastSpoke);
    }

    /// <summary>Converts the quotation to the model.</summary>
    public Quote ToQuote(QuotedSpan span)
    {
        Span content = span.End > span.First ? _tokens.SpanOf(span.First, span.End - 1) : new Span(_tokens[span.First].Start, 0);
        var quote = new Quote(_tokens.SpanOf(span.Open, span.Close), content, span.Role);
        if (span.Nested.Count > 0)
        {
            var nested = new List<Quote>(span.Nested.Count);
            foreach (QuotedSpan inner in span.Nested) nested.Add(ToQuote(inner));
            quote.Nested = nested;
        }
        if (span.Source is not { } source || span.Role != QuoteRole.Speech || IsNobody(source)) return quote;
        var attribution = new Attribution(quote.Span, AttributionKind.Direct) { Quotes = [quote] };
        quote.Attribution = attribution;
        Attribute(attribution, source);
        return quote;
    }

    /// <summary>Whether the words name no speaker: "nobody said", "no one in the hall said", "none of them said".</summary>
    public bool IsNobody(Source source) =>
        _tokens.Is(source.First, "nobody", "none") || (_tokens.Is(source.First, "no") && _tokens.Is(source.First + 1, "one"));

    /// <summary>Whether the article names the source.</summary>
    public bool IsNamed(Source source) => NameOf(source) is not null;

    /// <summary>Whether the source is a person whom the article names.</summary>
    public bool IsPerson(Source source) => NameOf(source) is { Kind: NameKind.Person or NameKind.Unknown };

    /// <summary>Whether the source is "I", "we", "it" or "they", and the article does not say whom that stands for.</summary>
    public bool IsUnknown(Source source) =>
        source.End - source.First == 1
            && _tokens.Is(source.First, WordClass.Pronoun)
            && !_tokens.IsHeOrShe(source.First)
            && !_tokens.IsRelative(source.First)
            && _unnamed.Meant(source).Meant == source
            && NameOf(source) is null;

    private Name? NameOf(Source source) =>
        _resolutions.TryGetValue(_unnamed.Meant(source).Meant.First, out Resolution found) ? found.Name : null;

    /// <summary>Converts indirect speech to the model.</summary>
    public Attribution ToAttribution(Reported told)
    {
        var attribution =
            new Attribution(_tokens.SpanOf(told.First, told.End - 1), told.HasQuote ? AttributionKind.Mixed : AttributionKind.Indirect);
        Attribute(attribution, told.Source);
        return attribution;
    }

    /// <summary>Sets the speakers of an attribution, the words that name them, and its cue.</summary>
    private void Attribute(Attribution attribution, Source source)
    {
        Span words = SpanOf(source);
        (Source meant, SourceSieve sieve) = _unnamed.Meant(source);
        IReadOnlyList<Source> parts = _joint.Parts(meant);
        var speakers = new Speaker[parts.Count];
        var spans = new Span[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            (speakers[i], SourceSieve own) = parts.Count > 1 && meant != source ? Member(parts[i]) : Resolve(parts[i]);
            spans[i] = parts.Count > 1 && meant == source ? SpanOf(parts[i]) : words;
            _reading.Traces?.Add(new SpeakerTrace(attribution, source.Route, KindOf(source), meant == source ? own : sieve, speakers[i]));
        }
        (attribution.Speakers, attribution.Source, attribution.SpeakerSpans) = (speakers, words, spans);
        if (source.CueEnd > source.CueFirst) attribution.Cue = _tokens.SpanOf(source.CueFirst, source.CueEnd - 1);
    }

    /// <summary>One of those named together, whom "they" or "the couple" refers back to.</summary>
    private (Speaker Speaker, SourceSieve Sieve) Member(Source one) =>
        _names.At(one.End - 1) is { } named ? (Of(named.Name), SourceSieve.Name) : Resolve(one);

    private MentionKind KindOf(Source source) =>
        source.End - source.First == 1 && _tokens.Is(source.First, WordClass.Pronoun) ? MentionKind.Pronoun
        : _names.At(_sources.HeadEnd(source) - 1) is not null ? MentionKind.Name
        : MentionKind.Description;

    private Span SpanOf(Source source) => _tokens.SpanOf(source.First, source.End - 1);

    private (Speaker Speaker, SourceSieve Sieve) Resolve(Source source)
    {
        if (_resolutions.TryGetValue(source.First, out Resolution known) && known.Name is { } name) return (Of(name), known.Sieve);
        if (_tokens.IsRelative(source.First)) source = _sources.Relative(source);
        int head = _sources.HeadEnd(source);
        // "Scores of sailors", "dozens of towns": the noun behind "of" says who they are.
        if (_tokens.Is(head, "of") && head + 1 < source.End && _tokens.Is(head - 1, WordClass.Quantity))
            head = _sources.HeadEnd(source with { First = head + 1 });
        if (_unnamed.NounLeftOut(source) is >= 0 and int noun)
            return (Of("another " + _tokens.FoldedTextOf(noun), SpeakerKind.Anonymous, []), SourceSieve.UnnamedAgain);
        if (Described(source, head) is { Name: { } described } found) return (Of(described), found.Sieve);
        (int first, int end) = _longer.Before(source.First, head - 1) ?? (source.First, EndOfObject(source, head));
        // "A ministry", "a court", "a report": a body is a speaker even without a name.
        bool body = _tokens.Is(head - 1, WordClass.OrganisationNoun) && !_tokens.Is(head - 1, WordClass.RoleNoun);
        SpeakerKind kind = body ? SpeakerKind.Organisation : SpeakerKind.Anonymous;
        return (Of(WithoutArticle(first, end), kind, []), SourceSieve.Description);
    }

    /// <summary>
    /// The end of the words that a noun needs (the head of the station, a source familiar with the talks), or else of the noun.
    /// </summary>
    private int EndOfObject(Source source, int head) =>
        head + 1 < source.End
            && ((_tokens.Is(head, "of") && RelationalNouns.Opens(_tokens[head - 1].Word))
                || (_tokens.Is(head, "to") && _tokens.Is(head - 1, "close"))
                || (_tokens.Is(head, "with") && _tokens.Is(head - 1, "familiar")))
            ? _sources.HeadEnd(source with { First = head + 1 })
            : head;

    private string WithoutArticle(int first, int end)
    {
        if (end - first > 1 && (_tokens.Is(first, "the", "a") || _tokens.Is(first, "an"))) first++;
        string words = _tokens.NameOf(first, end - 1);
        return IsOrdinary(first, end) ? char.ToLowerInvariant(words[0]) + words.Substring(1) : words;
    }

    /// <summary>Whether the word has its capital only because it opens a sentence: "Sailors said", "They said".</summary>
    private bool IsOrdinary(int first, int end) =>
        _tokens[first] is { Kind: TokenKind.Word, Capitalised: true, AllCaps: false, Initial: not 'i' }
            && _tokens.Is(first, NameRuns.OrdinaryOpener | WordClass.Quantity)
            && !_tokens.Is(first, Proper)
            && !IsKing(first)
        && (end - first == 1 || !_tokens[first + 1].Capitalised) && _reading.SentenceOf(first).First == first;

    /// <summary>Whether the title can be a surname too: King, Justice; not Senators.</summary>
    private bool IsKing(int i) => _tokens.Is(i, WordClass.Title) && Lexicon.Fold(_tokens.Text[_tokens[i].End - 1]) != 's';

    private bool IsDefinite(Source source) =>
        _tokens[source.First].Kind == TokenKind.Word
            && _tokens.Is(source.First, WordClass.Determiner)
            && !_tokens.Is(source.First, "a", "an")
            && !_tokens.Is(source.First, "another", "one");

    /// <summary>The person that a definite description refers to by a role: "the minister".</summary>
    private Name? Holder(Source source, int head) =>
        IsDefinite(source)
            && _tokens.Is(head - 1, WordClass.RoleNoun)
            && !_descriptions.IsPlural(head - 1)
            && !_descriptions.IsSentBy(head - 1)
            && !_strangers.Contains(source.First)
            ? _roles.Of(source.First, head - 1)
            : null;

    /// <summary>The name that a definite description refers to: "the minister", "the state outlet", "the company".</summary>
    private Resolution Described(Source source, int head)
    {
        int noun = head - 1;
        if (!IsDefinite(source) || _descriptions.IsSentBy(noun)) return default;
        Name? holder = Holder(source, head);
        if ((Body(source, head) ?? NamedByNoun(source, noun)) is { } body) return new Resolution(holder ?? body, SourceSieve.Body);
        return holder is null && head == source.End && _documents.Of(source.First, noun) is { } author
            ? new Resolution(author, SourceSieve.Owner)
            : new Resolution(holder, SourceSieve.Role);
    }

    /// <summary>The body that a common noun refers back to; not where more words say which one: "the group of divers".</summary>
    private Name? Body(Source source, int head) =>
        (head == source.End || _tokens.Is(head, ',') || _tokens.Is(head, '(') || _tokens.IsDash(head))
            && _bodies.Of(source.First, head - 1) is { } body
            && !IsOnlyNamedFor(body, source.First, head - 1)
            ? body
            : null;

    /// <summary>Whether a longer form of the words holds the name, which is then not the body: the Lund campaign is not Lund.</summary>
    private bool IsOnlyNamedFor(Name name, int first, int noun) =>
        _longer.Before(first, noun) is var (start, end) && _names.Holds(start, end, name);

    /// <summary>The body whose name holds the noun of a description: "the council" is the Vost Council.</summary>
    private Name? NamedByNoun(Source source, int noun)
    {
        // "The Lund administration", "the Vost council": a name says which one.
        if (!_tokens.Is(noun, WordClass.OrganisationNoun) || (noun - 1 > source.First && _tokens[noun - 1].Capitalised)) return null;
        bool paper = _tokens.Is(noun, "newspaper", "paper") || _tokens.Is(noun, "daily", "magazine");
        string word = _tokens.FoldedTextOf(noun);
        foreach (NameMention named in _names.Mentions.Before(source.First))
            if (named.Name.Kind == NameKind.Organisation
                && (_tokens.Is(named.End - 1, word)
                    || (_tokens.Is(named.First, word) && _tokens.Is(named.First + 1, "of"))
                    || (paper && _tokens.ValueOf(named.End - 1, WordClass.OrganisationNoun) == WordValue.Paper)))
                return named.Name;
        return null;
    }

    private Speaker Of(Name name)
    {
        Speaker speaker = Of(name.Canonical, name.Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Organisation, name.Aliases);
        if (name.Person is { Speaker: null } person && speaker is { Kind: SpeakerKind.Person, Person: null })
            (person.Speaker, speaker.Person) = (speaker, person);
        return speaker;
    }

    private Speaker Of(string name, SpeakerKind kind, IReadOnlyList<string> aliases) =>
        _byName.TryGetValue(name, out Speaker? speaker) ? speaker : _byName[name] = new Speaker(name, kind, aliases);
}
