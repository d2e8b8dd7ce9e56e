using System;
using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>Writes facts; <see cref="FactsDecoder"/> has the same members in the same order and reads them.</summary>
internal sealed class FactsEncoder(FactsWriter output, ArticleFacts facts, IReadOnlyList<Speaker> members)
{
    private readonly Dictionary<Speaker, int> _speakers = [];
    private readonly Dictionary<Quote, int> _quotes = [];
    private int _position;
    private int _quote;
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
        output.List([.. facts.Fields], Field);
        for (int i = 0; i < facts.Speakers.Count; i++) _speakers[facts.Speakers[i]] = i;
        output.List(facts.Speakers, Speaker);
        output.List(members, member => output.Number(Index(member)));
        Passages(facts.Blocks, Block);
        Passages(facts.Quotes, Quote);
        Passages(facts.Attributions, Attribution);
        Passages(facts.TemporalExpressions, Date);
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
        output.Number((int)published.Source);
        Day(published.Day);
        output.Number(published.TimeOfDay is { } time ? 1 + (int)(time.Ticks / TimeSpan.TicksPerSecond) : 0);
    }

    private void Field(KeyValuePair<string, string> field)
    {
        output.Text(field.Key);
        output.Text(field.Value);
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
        _quotes[quote] = _quotes.Count;
        bool regular = quote.Content == FactsShape.BetweenMarks(quote.Span);
        int shape = (regular ? 0 : 1) + (quote.Nested.Count == 0 ? 0 : 2);
        output.Number((int)quote.Role + (FactsShape.QuoteRoles * shape));
        Span(quote.Span);
        if (!regular) Near(quote.Content, quote.Span.Start);
        if (quote.Nested.Count == 0) return;
        output.List(quote.Nested, Quote);
        _position = quote.Span.Start;
    }

    private void Attribution(Attribution attribution)
    {
        IReadOnlyList<Quote> quotes = attribution.Quotes;
        int form = quotes.Count == 0 ? FactsShape.NoQuotes
            : quotes.Count == 1 && quotes[0].Span == attribution.Span ? FactsShape.OneQuote
            : FactsShape.SomeQuotes;
        int parts = (attribution.Source is null ? 0 : FactsShape.HasSource) + (attribution.Cue is null ? 0 : FactsShape.HasCue);
        int speakers =
            attribution.Speakers.Count switch { 0 => FactsShape.NoSpeaker, 1 => FactsShape.OneSpeaker, _ => FactsShape.SeveralSpeakers };
        output.Number(
            (int)attribution.Kind
                + (FactsShape.AttributionKinds * (parts + (FactsShape.PartSets * (form + (FactsShape.ContentForms * speakers))))));
        if (form == FactsShape.OneQuote) Quoted(quotes[0]);
        else Span(attribution.Span);
        if (form == FactsShape.SomeQuotes) output.List(quotes, Quoted);
        Source(attribution);
    }

    /// <summary>Writes a quote, as the distance from the last one written.</summary>
    private void Quoted(Quote quote)
    {
        int number = _quotes[quote];
        output.Signed(number - _quote);
        _quote = number;
    }

    private void Source(Attribution attribution)
    {
        if (attribution.Speakers.Count == 1) output.Number(Index(attribution.Speakers[0]));
        else if (attribution.Speakers.Count > 1) output.List(attribution.Speakers, speaker => output.Number(Index(speaker)));
        if (attribution.Source is { } source)
        {
            Near(source, attribution.Span.End);
            if (attribution.Speakers.Count > 1)
                foreach (Span words in attribution.SpeakerSpans) Near(words, source.Start);
        }
        if (attribution.Cue is { } cue) Near(cue, (attribution.Source ?? attribution.Span).End);
    }

    private void Date(TemporalExpression date)
    {
        DateShape shape = DateShapes.Of(date.Value, date.Days?.First);
        bool detailed = date.Modifier != TimexModifier.None || date.Quantifier is not null || date.Frequency is not null;
        int days = date.Days is not { } range ? FactsShape.NoDay : range.First == range.Last ? FactsShape.OneDay : FactsShape.SeveralDays;
        output.Number(
            (int)date.Type
                + (FactsShape.TimexTypes * ((int)shape + (FactsShape.DateShapes * (days + (detailed ? FactsShape.DaySets : 0))))));
        Span(date.Span);
        if (days != FactsShape.NoDay) Day(date.Days.GetValueOrDefault().First);
        if (days == FactsShape.SeveralDays) Day(date.Days.GetValueOrDefault().Last);
        if (shape == DateShape.Other) output.Text(date.Value);
        Near(date.Sentence, date.Span.Start);
        if (!detailed) return;
        output.Number((int)date.Modifier);
        output.Text(date.Quantifier);
        output.Text(date.Frequency);
    }

    private void Person(Person person)
    {
        output.Text(person.Name);
        output.List(person.Aliases, output.Text);
        output.Number(person.Speaker is { } speaker ? 1 + Index(speaker) : 0);
        _position = 0;
        output.List(person.Mentions, Mention);
    }

    private void Mention(Mention mention)
    {
        output.Number(mention.Span.Start - _position);
        output.Number((mention.Span.Length * FactsShape.MentionKinds) + (int)mention.Kind);
        _position = mention.Span.Start;
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

    private int Index(Speaker speaker) => _speakers.TryGetValue(speaker, out int index)
        ? index
        : throw new InvalidOperationException("The speaker " + speaker.Name + " is not among the speakers of the facts.");

    /// <summary>Writes a span of a list in the order of the text, as the distance from the start of the one before.</summary>
    private void Span(Span span)
    {
        output.Number(span.Start - _position);
        output.Number(span.Length);
        _position = span.Start;
    }

    /// <summary>Writes a span close to <paramref name="origin"/>, on either side.</summary>
    private void Near(Span span, int origin)
    {
        output.Signed(span.Start - origin);
        output.Number(span.Length);
    }

    /// <summary>Writes a day, as the distance from the last day written: the days of an article lie close together.</summary>
    private void Day(DateTime date)
    {
        int day = (int)(date.Ticks / TimeSpan.TicksPerDay);
        output.Signed(day - _day);
        _day = day;
    }
}
