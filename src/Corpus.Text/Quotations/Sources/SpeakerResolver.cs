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

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly NameIndex _names;
    private readonly SourceNames _sources;
    private readonly SourcePronouns _pronouns;
    private readonly Descriptions _descriptions;
    private readonly RoleHolders _holders;
    private readonly NearbyNames _nearby;
    private readonly JointSources _joint;
    private readonly MentionReader _mentions;
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Name?> _named = [];

    // The first tokens of sources such as "that aide", which refer to an unnamed aide and not to one that the article names.
    private readonly HashSet<int> _strangers = [];

    // The person that a description without a name, such as "the Vostian" or "the 52-year-old", refers back to.
    private readonly Dictionary<int, Name> _goesOnWith = [];

    public SpeakerResolver(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _names = reading.Names;
        _descriptions = new Descriptions(reading.Tokens);
        _holders = new RoleHolders(reading, _descriptions);
        _nearby = new NearbyNames(reading);
        _joint = new JointSources(reading.Tokens, reading.Names);
        _mentions = new MentionReader(reading, _nearby, _holders);
        _sources = new SourceNames(reading, _nearby, _descriptions, _holders, _mentions);
        _pronouns = new SourcePronouns(reading, _sources, _nearby, _descriptions);
    }

    /// <summary>Resolves the names of all sources in the order of the text, so that a pronoun may refer to an earlier
    /// speaker.</summary>
    public void Listen(IEnumerable<Source> sources)
    {
        var ordered = new List<Source>();
        var joint = new Dictionary<int, Source>();
        foreach (Source source in sources)
        {
            IReadOnlyList<Source> parts = _joint.Parts(source);
            if (parts.Count > 1) joint[source.First] = source;
            ordered.AddRange(parts);
        }
        ordered.Sort((a, b) => a.First != b.First ? a.First - b.First : a.End - b.End);
        Name? last = null;
        int heard = 0;
        foreach (Source source in ordered)
        {
            _reading.Cancellation.ThrowIfCancellationRequested();
            if (_named.ContainsKey(source.First)) continue;
            int head = _sources.HeadEnd(source);
            bool isUnnamed = _pronouns.GoesOn(source);
            if (isUnnamed) _mentions.PassOver(source.First);
            else _mentions.ReadTo(source.First + 1);
            Name? name = isUnnamed ? null : _sources.Named(source, head);
            _named[source.First] = name;
            // A speaker in a link to another story does not speak in this article.
            if (_reading.Paragraphs[_reading.ParagraphOf(source.First)].Kind == BlockKind.Furniture) continue;
            // An aide said … that aide said: an unnamed aide, not the one that the article names.
            if (name is null && _tokens.Is(source.First, "that", "this") && _pronouns.IsKnownUnnamed(source)) _strangers.Add(source.First);
            _pronouns.Hear(source, name);
            if (joint.TryGetValue(source.First, out Source? group)) _pronouns.HearGroup(group);
            if ((_nearby.AskedAt(source.CueFirst) ?? name ?? Holder(source, head)) is { Kind: NameKind.Person } person)
            {
                (last, heard) = (person, source.First);
                _mentions.Speak(person);
            }
            else if (name is null
                && _sources.GoesOnWith(source,
                    _reading.ParagraphOf(source.First) - _reading.ParagraphOf(heard) <= 1 ? last : null) is { } same
                && !_pronouns.IsKnownUnnamed(source)
                && !_descriptions.IsPlural(head - 1))
            {
                _goesOnWith[source.First] = same;
                (last, heard) = (same, source.First);
                _mentions.Speak(same);
            }
            else if (name is null) _pronouns.HearUnnamed(source);
        }
        _mentions.ReadTo(_tokens.Count);
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
        Source meant = _pronouns.Meant(source);
        IReadOnlyList<Source> parts = _joint.Parts(meant);
        var speakers = new Speaker[parts.Count];
        var spans = new Span[parts.Count];
        for (int i = 0; i < parts.Count; i++)
            (speakers[i], spans[i]) = (Resolve(parts[i]), parts.Count > 1 && meant == source ? SpanOf(parts[i]) : words);
        (attribution.Speakers, attribution.Source, attribution.SpeakerSpans) = (speakers, words, spans);
        if (source.CueEnd > source.CueFirst) attribution.Cue = _tokens.SpanOf(source.CueFirst, source.CueEnd - 1);
    }

    private Span SpanOf(Source source) => _tokens.SpanOf(source.First, source.End - 1);

    private Speaker Resolve(Source source)
    {
        if (_named.TryGetValue(source.First, out Name? name) && name is not null) return Of(name);
        if (_tokens.IsRelative(source.First)) source = _sources.Relative(source);
        int head = _sources.HeadEnd(source);
        // "Scores of sailors", "a number of towns": the noun behind "of" says who they are.
        if (_tokens.Is(head, "of") && head + 1 < source.End && _tokens.Is(head - 1, WordClass.Quantity))
            head = _sources.HeadEnd(source with { First = head + 1 });
        if (_pronouns.NounLeftOut(source) is >= 0 and int noun)
            return Of("another " + _tokens.FoldedTextOf(noun), SpeakerKind.Anonymous, []);
        if (Described(source, head) is { } known) return known;
        // "A ministry", "a court", "a report": a body is a speaker even without a name.
        bool body = _tokens.Is(head - 1, WordClass.OrganisationNoun) && !_tokens.Is(head - 1, WordClass.RoleNoun);
        return Of(WithoutArticle(source.First, head), body ? SpeakerKind.Organisation : SpeakerKind.Anonymous, []);
    }

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
            ? _holders.Of(source.First, head - 1)
            : null;

    /// <summary>The speaker that a definite description refers to: "the minister", "the state outlet".</summary>
    private Speaker? Described(Source source, int head)
    {
        int noun = head - 1;
        if (!IsDefinite(source)) return null;
        _goesOnWith.TryGetValue(source.First, out Name? last);
        if (_descriptions.IsSentBy(noun)) return last is null ? null : Of(last);
        bool press = _tokens.ValueOf(noun, WordClass.OrganisationNoun) == WordValue.Press;
        bool paper = _tokens.Is(noun, "newspaper", "paper") || _tokens.Is(noun, "daily", "magazine");
        string word = _tokens.FoldedTextOf(noun);
        // "The Lund administration", "the Vost council": a name says which one.
        bool isNamed = noun - 1 > source.First && _tokens[noun - 1].Capitalised;
        Name? holder = Holder(source, head);
        foreach (NameMention named in _names.Mentions.Before(source.First))
        {
            if (named.Name.Kind != NameKind.Organisation || !_tokens.Is(noun, WordClass.OrganisationNoun) || isNamed) continue;
            if (_tokens.Is(named.End - 1, word)
                || (_tokens.Is(named.First, word) && _tokens.Is(named.First + 1, "of"))
                || (paper && _tokens.ValueOf(named.End - 1, WordClass.OrganisationNoun) == WordValue.Paper)
                || (press && _byName.ContainsKey(named.Name.Canonical)))
                return Of(holder ?? named.Name);
        }
        holder ??= last;
        return holder is null ? null : Of(holder);
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
