using System;

namespace Corpus.Facts;

/// <summary>Reads facts; <see cref="FactsEncoder"/> has the same members in the same order and writes them.</summary>
internal sealed class FactsDecoder(FactsReader input)
{
    private Speaker[] _speakers = [];
    private Quote[] _quotes = [];
    private int _position;
    private int _quote = -1;
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
        Speakers = _speakers = input.List(Speaker),
        Members = input.List(Reference),
        Blocks = Passages(Block),
        Quotes = _quotes = Passages(Quote),
        Attributions = Passages(Attribution),
        Dates = Passages(Date),
        People = input.List(Person),
        Findings = Passages(Finding),
    };

    private PublicationDate? Published()
    {
        int source = input.Number() - 1;
        if (source < 0) return null;
        DateTime day = Day();
        int second = input.Number() - 1;
        return new PublicationDate(day, second < 0 ? null : TimeSpan.FromSeconds(second), (PublicationSource)source);
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
        var span = new Span(start, input.Number());
        _position = span.End;
        return new Block(span, (BlockKind)(gapAndKind % FactsShape.BlockKinds));
    }

    private Quote Quote()
    {
        int flags = input.Flags();
        var role = (QuoteRole)(flags % FactsShape.QuoteRoles);
        int parts = flags / FactsShape.QuoteRoles % FactsShape.PartSets;
        int shape = flags / (FactsShape.QuoteRoles * FactsShape.PartSets);
        Span span = Span();
        Span content = (shape & 1) == 0 ? FactsShape.BetweenMarks(span) : Near(span.Start);
        (Speaker? speaker, Span? mention, Span? cue) = Source(span, parts);
        Quote[] nested = [];
        if ((shape & 2) != 0)
        {
            nested = input.List(Quote);
            _position = span.Start;
        }
        return new Quote(span, content, role) { Speaker = speaker, Mention = mention, Cue = cue, Nested = nested };
    }

    private Attribution Attribution()
    {
        int flags = input.Flags();
        var kind = (AttributionKind)(flags % FactsShape.AttributionKinds);
        int parts = flags / FactsShape.AttributionKinds;
        if (parts == FactsShape.AsQuoted)
        {
            _quote += input.Signed();
            Quote quote = input.Item(_quotes, _quote);
            return new Attribution(quote.Span, kind) { Speaker = quote.Speaker, Mention = quote.Mention, Cue = quote.Cue };
        }
        Span span = Span();
        (Speaker? speaker, Span? mention, Span? cue) = Source(span, parts);
        return new Attribution(span, kind) { Speaker = speaker, Mention = mention, Cue = cue };
    }

    private TemporalExpression Date()
    {
        int flags = input.Flags();
        var type = (TimexType)(flags % FactsShape.TimexTypes);
        flags /= FactsShape.TimexTypes;
        var shape = (DateShape)(flags % FactsShape.DateShapes);
        flags /= FactsShape.DateShapes;
        int days = flags % FactsShape.DaySets;
        Span span = Span();
        DateTime? earliest = days is FactsShape.NoDay or FactsShape.LatestDay ? null : Day();
        DateTime? latest = days is FactsShape.NoDay or FactsShape.EarliestDay ? null : days == FactsShape.OneDay ? earliest : Day();
        string? value = shape == DateShape.Other ? input.Text() : shape.Value(earliest.GetValueOrDefault());
        var date = new TemporalExpression(span, type, value) { Earliest = earliest, Latest = latest };
        if (flags < FactsShape.DaySets) return date;
        date.Mod = input.Text();
        date.Quant = input.Text();
        date.Freq = input.Text();
        return date;
    }

    private Person Person()
    {
        string name = input.Name();
        string[] aliases = input.List(input.Name);
        _position = 0;
        return new Person(name, aliases, input.List(Span));
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

    private (Speaker? Speaker, Span? Mention, Span? Cue) Source(Span content, int parts)
    {
        Speaker? speaker = (parts & FactsShape.HasSpeaker) == 0 ? null : Reference();
        Span? mention = (parts & FactsShape.HasMention) == 0 ? null : Near(content.End);
        Span? cue = (parts & FactsShape.HasCue) == 0 ? null : Near((mention ?? content).End);
        return (speaker, mention, cue);
    }

    private Span Span()
    {
        _position += input.Number();
        return new Span(_position, input.Number());
    }

    private Span Near(int origin) => new(origin + input.Signed(), input.Number());

    private DateTime Day()
    {
        _day += input.Signed();
        return input.Day(_day);
    }
}
