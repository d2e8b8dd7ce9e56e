using System;
using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>Reads facts; <see cref="FactsEncoder"/> has the same members in the same order and writes them.</summary>
internal sealed class FactsDecoder(FactsReader input)
{
    private Speaker[] _speakers = [];
    private readonly List<Quote> _quotes = [];
    private int _position;
    private int _quote;
    private int _day = FactsShape.FirstDay;

    // Initialisers run in the order in which they stand here: the order of the encoder.
    public ArticleFacts Read() => new()
    {
        Headline = input.Text(),
        Deck = input.Text(),
        Byline = input.Text(),
        Dateline = input.Text(),
        Publisher = input.Text(),
        Url = input.Text(),
        Language = input.Text(),
        Published = Published(),
        Fields = Fields(),
        Speakers = _speakers = input.List(Speaker),
        Members = input.List(Reference),
        Blocks = Passages(Block),
        Quotes = Passages(Quote),
        Attributions = Passages(Attribution),
        TemporalExpressions = Passages(Date),
        People = input.List(Person),
        Findings = Passages(Finding),
    };

    private PublicationDate? Published()
    {
        int source = input.Number();
        if (source == 0) return null;
        DateTime day = Day();
        int second = input.Number() - 1;
        return new PublicationDate(day, second < 0 ? null : input.TimeOfDay(second), (PublicationSource)source);
    }

    private IReadOnlyDictionary<string, string> Fields()
    {
        KeyValuePair<string, string>[] stated = input.List(() => new KeyValuePair<string, string>(input.Name(), input.Name()));
        if (stated.Length == 0) return FieldValues.None;
        var fields = new Dictionary<string, string>();
        foreach (KeyValuePair<string, string> field in stated) fields[field.Key] = field.Value;
        return fields;
    }

    private Speaker Speaker() => new(input.Name(), (SpeakerKind)input.Number(), input.List(input.Name));

    private Speaker Reference() => input.Item(_speakers, input.Number());

    private T[] Passages<T>(Func<T> read)
        where T : Passage
    {
        _position = 0;
        return input.List(read);
    }

    private Block Block()
    {
        uint gapAndKind = (uint)input.Number();
        int start = _position + FactsReader.UnZigZag(gapAndKind / FactsShape.BlockKinds);
        Span span = input.Span(start, input.Number());
        _position = span.End;
        return new Block(span, (BlockKind)(gapAndKind % FactsShape.BlockKinds));
    }

    private Quote Quote()
    {
        int flags = input.Flags();
        int shape = flags / FactsShape.QuoteRoles;
        Span span = Span();
        Span content = (shape & 1) == 0 ? FactsShape.BetweenMarks(span) : Near(span.Start);
        var quote = new Quote(span, content, (QuoteRole)(flags % FactsShape.QuoteRoles));
        _quotes.Add(quote);
        if ((shape & 2) == 0) return quote;
        quote.Nested = input.List(Quote);
        _position = span.Start;
        return quote;
    }

    private Attribution Attribution()
    {
        int flags = input.Flags();
        var kind = (AttributionKind)(flags % FactsShape.AttributionKinds);
        flags /= FactsShape.AttributionKinds;
        int parts = flags % FactsShape.PartSets;
        flags /= FactsShape.PartSets;
        int form = flags % FactsShape.ContentForms;
        Quote? quote = form == FactsShape.OneQuote ? Quoted() : null;
        var attribution = new Attribution(quote?.Span ?? Span(), kind);
        attribution.Quotes = quote is not null ? [quote] : form == FactsShape.SomeQuotes ? input.List(Quoted) : [];
        foreach (Quote said in attribution.Quotes) said.Attribution = attribution;
        Source(attribution, parts, flags / FactsShape.ContentForms);
        return attribution;
    }

    private Quote Quoted() => input.Item(_quotes, _quote += input.Signed());

    private void Source(Attribution attribution, int parts, int speakers)
    {
        attribution.Speakers = speakers switch
        {
            FactsShape.NoSpeaker => [],
            FactsShape.OneSpeaker => [Reference()],
            _ => input.List(Reference),
        };
        if ((parts & FactsShape.HasSource) != 0)
        {
            Span source = Near(attribution.Span.End);
            attribution.Source = source;
            attribution.SpeakerSpans = attribution.Speakers.Count == 1 ? [source] : SpeakerSpans(attribution.Speakers.Count, source);
        }
        if ((parts & FactsShape.HasCue) != 0) attribution.Cue = Near((attribution.Source ?? attribution.Span).End);
    }

    private Span[] SpeakerSpans(int count, Span source)
    {
        if (count == 0) return [];
        var spans = new Span[count];
        for (int i = 0; i < count; i++) spans[i] = Near(source.Start);
        return spans;
    }

    private TemporalExpression Date()
    {
        int flags = input.Flags();
        var type = (TimexType)(flags % FactsShape.TimexTypes);
        flags /= FactsShape.TimexTypes;
        var shape = (DateShape)(flags % FactsShape.DateShapes);
        flags /= FactsShape.DateShapes;
        Span span = Span();
        DayRange? days = Days(flags % FactsShape.DaySets);
        string? value = shape == DateShape.Other ? input.Text() : shape.Value(days.GetValueOrDefault().First);
        var date = new TemporalExpression(span, type, value) { Days = days, Sentence = Near(span.Start) };
        if (flags < FactsShape.DaySets) return date;
        date.Modifier = (TimexModifier)input.Number();
        date.Quantifier = input.Text();
        date.Frequency = input.Text();
        return date;
    }

    private DayRange? Days(int count)
    {
        if (count == FactsShape.NoDay) return null;
        DateTime first = Day();
        return count == FactsShape.OneDay ? new DayRange(first, first) : input.Days(first, Day());
    }

    private Person Person()
    {
        string name = input.Name();
        string[] aliases = input.List(input.Name);
        int speaker = input.Number();
        _position = 0;
        var person = new Person(name, aliases, input.List(Mention));
        if (speaker == 0) return person;
        person.Speaker = input.Item(_speakers, speaker - 1);
        person.Speaker.Person = person;
        return person;
    }

    private Mention Mention()
    {
        _position += input.Number();
        int lengthAndKind = input.Flags();
        return new Mention(input.Span(_position, lengthAndKind / FactsShape.MentionKinds),
            (MentionKind)(lengthAndKind % FactsShape.MentionKinds));
    }

    private Finding Finding()
    {
        string rule = input.Name();
        var severity = (FindingSeverity)input.Number();
        Span span = Span();
        return new Finding(rule, severity, span, input.Name())
        {
            Suppression = input.Text() is { } justification ? new Suppression(justification, Near(span.Start)) : null,
            Related = input.List(() => new RelatedLocation(Near(span.Start), input.Name())),
            Fixes = input.List(() => new Fix(input.Name(), input.List(() => new TextEdit(Near(span.Start), input.Name())))),
        };
    }

    private Span Span()
    {
        _position += input.Number();
        return input.Span(_position, input.Number());
    }

    private Span Near(int origin) => input.Span(origin + input.Signed(), input.Number());

    private DateTime Day()
    {
        _day += input.Signed();
        return input.Day(_day);
    }
}
