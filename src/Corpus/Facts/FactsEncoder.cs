using System;
using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>Writes facts; <see cref="FactsDecoder"/> has the same members in the same order and reads them.</summary>
internal sealed class FactsEncoder(FactsWriter output, ArticleFacts facts, IReadOnlyList<Speaker> members)
{
    private readonly List<Speaker> _speakers = [];
    private int _position;
    private int _quote = -1;
    private int _day = FactsShape.FirstDay;

    public void Write()
    {
        output.Text(facts.Headline);
        output.Text(facts.Deck);
        output.Text(facts.Byline);
        output.Text(facts.Dateline);
        output.Text(facts.Publisher);
        output.Text(facts.Url);
        output.Text(facts.Language);
        Published(facts.Published);
        _speakers.AddRange(facts.Speakers);
        output.List(facts.Speakers, Speaker);
        output.List(members, member => output.Number(Index(member)));
        Passages(facts.Blocks, Block);
        Passages(facts.Quotes, Quote);
        Passages(facts.Attributions, Attribution);
        Passages(facts.Dates, Date);
        output.List(facts.People, Person);
        Passages(facts.Findings, Finding);
    }

    private void Published(PublicationDate? date)
    {
        if (date is not { } published)
        {
            output.Number(0);
            return;
        }
        output.Number(1 + (int)published.Source);
        Day(published.Day);
        output.Number(published.TimeOfDay is { } time ? 1 + (int)(time.Ticks / TimeSpan.TicksPerSecond) : 0);
    }

    private void Speaker(Speaker speaker)
    {
        output.Text(speaker.Name);
        output.Number((int)speaker.Kind);
        output.List(speaker.Aliases, output.Text);
    }

    private void Passages<T>(IReadOnlyList<T> passages, Action<T> write)
        where T : Passage
    {
        _position = 0;
        output.List(passages, write);
    }

    private void Block(Block block)
    {
        // Paragraphs follow each other closely, so that gap and kind share a character.
        int gap = block.Span.Start - _position;
        output.Number((FactsWriter.ZigZag(gap) * FactsShape.BlockKinds) + (int)block.Kind);
        output.Number(block.Span.Length);
        _position = block.Span.End;
    }

    private void Quote(Quote quote)
    {
        bool regular = quote.Content == FactsShape.BetweenMarks(quote.Span);
        int parts = Parts(quote.Speaker, quote.Mention, quote.Cue);
        int shape = (regular ? 0 : 1) + (quote.Nested.Count == 0 ? 0 : 2);
        output.Number((int)quote.Role + (FactsShape.QuoteRoles * (parts + (FactsShape.PartSets * shape))));
        Span(quote.Span);
        if (!regular) Near(quote.Content, quote.Span.Start);
        Source(quote.Span, quote.Speaker, quote.Mention, quote.Cue);
        if (quote.Nested.Count == 0) return;
        output.List(quote.Nested, Quote);
        _position = quote.Span.Start;
    }

    private void Attribution(Attribution attribution)
    {
        int quoted = Quoted(attribution);
        int parts = quoted >= 0 ? FactsShape.AsQuoted : Parts(attribution.Speaker, attribution.Mention, attribution.Cue);
        output.Number((int)attribution.Kind + (FactsShape.AttributionKinds * parts));
        if (quoted >= 0)
        {
            output.Signed(quoted - _quote);
            _quote = quoted;
            return;
        }
        Span(attribution.Span);
        Source(attribution.Span, attribution.Speaker, attribution.Mention, attribution.Cue);
    }

    /// <summary>The quote that says all that the attribution does, as the quote of a direct one does; -1 where none does.</summary>
    private int Quoted(Attribution attribution)
    {
        for (int i = Math.Max(0, _quote); i < facts.Quotes.Count; i++)
        {
            Quote quote = facts.Quotes[i];
            if (quote.Span.Start > attribution.Span.Start) break;
            if (quote.Span == attribution.Span && quote.Speaker == attribution.Speaker && quote.Mention == attribution.Mention && quote.Cue == attribution.Cue) return i;
        }
        return -1;
    }

    private void Date(TemporalExpression date)
    {
        DateShape shape = DateShapes.Of(date.Value, date.Earliest);
        bool set = date.Mod is not null || date.Quant is not null || date.Freq is not null;
        int days = Days(date.Earliest, date.Latest);
        output.Number((int)date.Type + (FactsShape.TimexTypes * ((int)shape + (FactsShape.DateShapes * (days + (set ? FactsShape.DaySets : 0))))));
        Span(date.Span);
        if (date.Earliest is { } earliest) Day(earliest);
        if (date.Latest is { } latest && days != FactsShape.OneDay) Day(latest);
        if (shape == DateShape.Other) output.Text(date.Value);
        if (!set) return;
        output.Text(date.Mod);
        output.Text(date.Quant);
        output.Text(date.Freq);
    }

    private void Person(Person person)
    {
        output.Text(person.Name);
        output.List(person.Aliases, output.Text);
        _position = 0;
        output.List(person.Mentions, Span);
    }

    private void Finding(Finding finding)
    {
        output.Text(finding.Rule);
        output.Number((int)finding.Severity);
        Span(finding.Span);
        output.Text(finding.Message);
        output.Text(finding.Suppression?.Justification);
        if (finding.Suppression is { } suppression) Near(suppression.Span, finding.Span.Start);
        output.List(finding.Related, related =>
        {
            Near(related.Span, finding.Span.Start);
            output.Text(related.Message);
        });
        output.List(finding.Fixes, fix =>
        {
            output.Text(fix.Title);
            output.List(fix.Edits, edit =>
            {
                Near(edit.Span, finding.Span.Start);
                output.Text(edit.NewText);
            });
        });
    }

    private static int Parts(Speaker? speaker, Span? mention, Span? cue) =>
        (speaker is null ? 0 : FactsShape.HasSpeaker) + (mention is null ? 0 : FactsShape.HasMention) + (cue is null ? 0 : FactsShape.HasCue);

    private static int Days(DateTime? earliest, DateTime? latest) =>
        earliest is null ? (latest is null ? FactsShape.NoDay : FactsShape.LatestDay)
        : latest is null ? FactsShape.EarliestDay
        : earliest == latest ? FactsShape.OneDay : FactsShape.TwoDays;

    private void Source(Span content, Speaker? speaker, Span? mention, Span? cue)
    {
        if (speaker is not null) output.Number(Index(speaker));
        if (mention is { } named) Near(named, content.End);
        if (cue is { } words) Near(words, (mention ?? content).End);
    }

    private int Index(Speaker speaker)
    {
        int index = _speakers.IndexOf(speaker);
        return index >= 0 ? index : throw new InvalidOperationException("The speaker " + speaker.Name + " is not among the speakers of the facts.");
    }

    /// <summary>A span of a list in the order of the text, as the distance from the start of the one before.</summary>
    private void Span(Span span)
    {
        output.Number(span.Start - _position);
        output.Number(span.Length);
        _position = span.Start;
    }

    /// <summary>A span close to <paramref name="origin"/>, on either side.</summary>
    private void Near(Span span, int origin)
    {
        output.Signed(span.Start - origin);
        output.Number(span.Length);
    }

    /// <summary>A day, as the distance from the last day written: an article's days lie close together.</summary>
    private void Day(DateTime date)
    {
        int day = (int)(date.Ticks / TimeSpan.TicksPerDay);
        output.Signed(day - _day);
        _day = day;
    }
}
