using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Says which speaker the words that name a source stand for.</summary>
internal sealed class SpeakerResolver(Reading reading)
{
    /// <summary>How many names back a pronoun or a description may point.</summary>
    private const int FarthestMention = 60;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly NameIndex _names = reading.Names;
    private readonly Dictionary<string, Speaker> _byName = new(StringComparer.Ordinal);

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
        int head = HeadEnd(source);
        if (HeadAfterTopic(source, head) is { } topic) return Of(topic);
        for (int i = head - 1; i >= source.First; i--)
        {
            int mention = _names.At(i);
            if (mention < 0 || _names.Mentions[mention].End != head) continue;
            NameMention named = _names.Mentions[mention];
            // Pyongyang's Foreign Ministry: a ministry is named by whose it is.
            if (named.Name.Kind == NameKind.Organisation && _tokens.Is(named.First - 1, "'s") && named.First - 1 > source.First)
                return Of(WithoutArticle(source.First, head), SpeakerKind.Organisation, []);
            return Of(named.Name);
        }
        if (source.End - source.First == 1 && (_tokens.Is(source.First, "who") || _tokens.Is(source.First, "which")))
        {
            int noun = _tokens.Is(source.First - 1, ',') ? source.First - 2 : source.First - 1;
            int named = _names.At(noun);
            if (named >= 0) return Of(_names.Mentions[named].Name);
        }
        if (source.End - source.First == 1 && _tokens.Is(source.First, WordClass.Pronoun) && Antecedent(source) is { } person) return Of(person);
        if (head < source.End && _tokens.Is(head, ','))
        {
            int mention = _names.At(head + 1);
            if (mention >= 0 && _names.Mentions[mention].Name.Kind == NameKind.Person) return Of(_names.Mentions[mention].Name);
        }
        if (Described(source, head) is { } known) return known;
        return Of(WithoutArticle(source.First, head), SpeakerKind.Anonymous, []);
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
        bool press = _tokens.ValueOf(noun, WordClass.OrganisationNoun) == 1;
        string word = _tokens.TextOf(noun).ToLowerInvariant();
        int last = _names.LastBefore(source.First);
        for (int mention = last; mention >= 0 && mention > last - FarthestMention; mention--)
        {
            NameMention named = _names.Mentions[mention];
            if (named.Name.Kind == NameKind.Person && _tokens.Is(noun, WordClass.RoleNoun) && named.Name.Roles.Contains(word)) return Of(named.Name);
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
            if (i > source.First && (_tokens.Is(i, ',') || _tokens.Is(i, '(') || _tokens.Is(i, "who") || _tokens.Is(i, WordClass.Preposition))) return i;
        }
        return source.End;
    }

    /// <summary>The person a pronoun stands for: the nearest compatible one that was named before.</summary>
    private Name? Antecedent(Source source)
    {
        int gender = _tokens.ValueOf(source.First, WordClass.Pronoun);
        if (gender is not (1 or 2)) return null;
        int last = _names.LastBefore(source.First);
        for (int mention = last; mention >= 0 && mention > last - FarthestMention; mention--)
        {
            Name name = _names.Mentions[mention].Name;
            if (name.Kind == NameKind.Person && (name.Gender == Gender.Unknown || (int)name.Gender == gender)) return name;
        }
        return null;
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
