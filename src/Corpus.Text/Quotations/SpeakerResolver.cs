using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Says which speaker the words that name a source stand for.</summary>
internal sealed class SpeakerResolver(Reading reading)
{
    /// <summary>How many names back a description may point.</summary>
    private const int FarthestMention = 60;

    /// <summary>How many words of a phrase are taken for the one that a relative pronoun belongs to.</summary>
    private const int LongestRelated = 4;

    private const int LongestBracket = 8;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly NameIndex _names = reading.Names;
    private readonly Antecedents _antecedents = new(reading);
    private readonly Descriptions _descriptions = new(reading.Tokens);
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Name?> _named = [];

    /// <summary>Finds the names of all sources in the order of the text, so that a pronoun may point to whoever spoke before.</summary>
    public void Listen(IEnumerable<Source> sources)
    {
        var ordered = new List<Source>(sources);
        ordered.Sort((a, b) => a.First - b.First);
        Name? last = null;
        foreach (Source source in ordered)
        {
            if (_named.ContainsKey(source.First)) continue;
            Name? name = Named(source, HeadEnd(source), last);
            _named[source.First] = name;
            if (name is { Kind: NameKind.Person }) last = name;
        }
    }

    /// <summary>The quotation as the model has it.</summary>
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
        if (span.Source is not { } source || span.Role != QuoteRole.Speech) return quote;
        quote.Speaker = Resolve(source);
        quote.Mention = _tokens.SpanOf(source.First, source.End - 1);
        if (source.CueEnd > source.CueFirst) quote.Cue = _tokens.SpanOf(source.CueFirst, source.CueEnd - 1);
        return quote;
    }

    /// <summary>What is told in the writer's words as the model has it.</summary>
    public Attribution ToAttribution(Reported told) =>
        Attributed(new Attribution(_tokens.SpanOf(told.First, told.End - 1), told.HasQuote ? AttributionKind.Mixed : AttributionKind.Indirect), told.Source);

    /// <summary>A quotation that no sentence of the writer's takes in.</summary>
    public Attribution ToAttribution(QuotedSpan span) =>
        Attributed(new Attribution(_tokens.SpanOf(span.Open, span.Close), AttributionKind.Direct), span.Source!);

    private Attribution Attributed(Attribution attribution, Source source)
    {
        attribution.Speaker = Resolve(source);
        attribution.Mention = _tokens.SpanOf(source.First, source.End - 1);
        if (source.CueEnd > source.CueFirst) attribution.Cue = _tokens.SpanOf(source.CueFirst, source.CueEnd - 1);
        return attribution;
    }

    private Speaker Resolve(Source source)
    {
        if (_named[source.First] is { } name) return Of(name);
        if (IsRelative(source.First)) source = Relative(source);
        int head = HeadEnd(source);
        // Scores of sailors, a number of towns: who they are stands behind the preposition.
        if (_tokens.Is(head, "of") && head + 1 < source.End && _tokens.Is(head - 1, WordClass.Quantity)) head = HeadEnd(source with { First = head + 1 });
        if (Described(source, head) is { } known) return known;
        // A ministry, a court, a report: a body is one though it has no name here.
        bool body = _tokens.Is(head - 1, WordClass.OrganisationNoun) && !_tokens.Is(head - 1, WordClass.RoleNoun);
        return Of(WithoutArticle(source.First, head), body ? SpeakerKind.Organisation : SpeakerKind.Anonymous, []);
    }

    /// <summary>The name that the words of a source hold or stand for.</summary>
    private Name? Named(Source source, int head, Name? last)
    {
        if (HeadAfterTopic(source, head) is { } topic) return topic;
        if (_descriptions.OwnWords(source, head) && _antecedents.Of(source.First, last) is { } owner) return owner;
        if (_descriptions.IsPartyMember(source, head) && _antecedents.Near(source.First, name => _descriptions.IsMember(name, head - 1)) is { } member) return member;
        for (int i = head - 1; i >= source.First; i--)
        {
            int mention = _names.At(i);
            if (mention < 0 || _names.Mentions[mention].End < head) continue;
            NameMention named = _names.Mentions[mention];
            // Pyongyang's Foreign Ministry: a ministry is named by whose it is.
            return named.Name.Kind == NameKind.Organisation && _tokens.Is(named.First - 1, "'s") && named.First - 1 > source.First ? null : named.Name;
        }
        if (source.End - source.First == 1)
        {
            bool bound = IsRelative(source.First) || _tokens.Is(source.First, "himself") || _tokens.Is(source.First, "herself");
            if (bound && _names.At(EndBefore(source.First) - 1) is >= 0 and int named) return _names.Mentions[named].Name;
            return _antecedents.Of(source.First, last);
        }
        if (_tokens.Is(head, ',') && _names.At(head + 1) is >= 0 and int apposed && head + 1 < source.End && _names.Mentions[apposed].Name is { Kind: NameKind.Person } person) return person;
        return null;
    }

    private bool IsRelative(int i) => (_tokens.Is(i, "who") || _tokens.Is(i, "which")) && !_tokens[i].AllCaps;

    /// <summary>Where the words end that a relative pronoun belongs to: before the comma, a bracket and the full stop of Jr.</summary>
    private int EndBefore(int pronoun)
    {
        int end = _tokens.Is(pronoun - 1, ',') ? pronoun - 1 : pronoun;
        if (_tokens.Is(end - 1, ')'))
        {
            int open = end - 1;
            while (open > end - LongestBracket && !_tokens.Is(open, '(')) open--;
            if (_tokens.Is(open, '(')) end = open;
        }
        return _tokens.Is(end - 1, '.') ? end - 1 : end;
    }

    /// <summary>The phrase that a relative pronoun belongs to: the protesters who …, a third official, who …</summary>
    private Source Relative(Source source)
    {
        int end = EndBefore(source.First), first = end;
        while (first > end - LongestRelated && _tokens[first - 1].Kind == TokenKind.Word && !_tokens.Is(first, WordClass.Determiner)
            && !_tokens.Is(first - 1, WordClass.Preposition | WordClass.Verb | WordClass.Auxiliary | WordClass.Conjunction | WordClass.CueVerb)) first--;
        return first < end ? source with { First = first, End = end } : source;
    }

    private string WithoutArticle(int first, int end)
    {
        if (end - first > 1 && (_tokens.Is(first, "the") || _tokens.Is(first, "a") || _tokens.Is(first, "an"))) first++;
        return _tokens.NameOf(first, end - 1);
    }

    /// <summary>"the director for arms control Ann Ode": a name behind a plain noun is whom the phrase describes.</summary>
    private Name? HeadAfterTopic(Source source, int head)
    {
        if (!_tokens.Is(head, WordClass.Preposition)) return null;
        for (int i = head + 1; i < source.End; i++)
        {
            if (_tokens.Is(i, ',')) return null;
            int mention = _names.At(i);
            if (mention < 0) continue;
            NameMention named = _names.Mentions[mention];
            if (named.Name.Kind == NameKind.Person && named.First == i && _descriptions.IsOffice(head, i)) return named.Name;
            if (named.Name.Kind == NameKind.Person && named.First == i && _tokens[i - 1].Kind == TokenKind.Word && !_tokens[i - 1].Capitalised
                && !_tokens.Is(i - 1, WordClass.RoleNoun | WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction)) return named.Name;
            i = named.End - 1;
        }
        return null;
    }

    /// <summary>"the minister", "the state outlet": whom a description with a definite article stands for.</summary>
    private Speaker? Described(Source source, int head)
    {
        int noun = head - 1;
        if (_tokens[source.First].Kind != TokenKind.Word || !_tokens.Is(source.First, WordClass.Determiner) || _tokens.Is(source.First, "a") || _tokens.Is(source.First, "an")) return null;
        if (_descriptions.IsSentBy(noun)) return null;
        bool press = _tokens.ValueOf(noun, WordClass.OrganisationNoun) == 1;
        string word = _tokens.FoldedTextOf(noun), role = Role.At(_tokens, noun);
        int last = _names.LastBefore(source.First);
        for (int mention = last; mention >= 0 && mention > last - FarthestMention; mention--)
        {
            NameMention named = _names.Mentions[mention];
            if (named.Name.Kind == NameKind.Person && _tokens.Is(noun, WordClass.RoleNoun) && named.Name.HasRole(role)) return Of(named.Name);
            if (named.Name.Kind != NameKind.Organisation || !_tokens.Is(noun, WordClass.OrganisationNoun)) continue;
            if (_tokens.Is(named.End - 1, word) || (press && _byName.ContainsKey(named.Name.Canonical))) return Of(named.Name);
        }
        return null;
    }

    /// <summary>Where the head of the phrase ends: before an apposition, a relative clause or a bracket.</summary>
    private int HeadEnd(Source source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            int mention = _names.At(i);
            if (mention >= 0)
            {
                i = Math.Min(_names.Mentions[mention].End, source.End) - 1;
                continue;
            }
            // A name said again, or a word of a link stuck to it.
            if (i > source.First && _names.At(i - 1) >= 0 && _tokens[i] is { Kind: TokenKind.Word, Capitalised: true } && !_tokens.Is(i, WordClass.Month | WordClass.Weekday)) return i;
            if (i > source.First && (_tokens.Is(i, ',') || _tokens.Is(i, '(') || _tokens.Is(i, "who") || _tokens.Is(i, WordClass.Preposition))) return i;
        }
        return source.End;
    }

    private Speaker Of(Name name) => Of(name.Canonical, name.Kind == NameKind.Person ? SpeakerKind.Person : SpeakerKind.Organisation, name.Aliases);

    private Speaker Of(string name, SpeakerKind kind, IReadOnlyList<string> aliases)
    {
        if (_byName.TryGetValue(name, out Speaker? speaker)) return speaker;
        _byName[name] = speaker = new Speaker(name, kind, aliases);
        reading.Speakers.Add(speaker);
        return speaker;
    }
}
