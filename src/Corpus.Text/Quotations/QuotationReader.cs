using System.Collections.Generic;
using Corpus.Text.Entities;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations;

/// <summary>Finds the spans in quotation marks, their roles, and their speakers.</summary>
internal static class QuotationReader
{
    public static void Read(Reading reading)
    {
        var pairing = new MarkPairing(reading);
        List<QuotedSpan> spans = pairing.Read();
        reading.UnpairedMarks.AddRange(pairing.Unpaired);
        spans.Sort((a, b) => a.Open - b.Open);
        reading.QuotedSpans.AddRange(spans);

        var outline = new Outline(reading.Tokens, reading.Names);
        var outlines = new OutlineReader(outline);
        var attributor = new Attributor(outline, reading.Listener, reading.Cancellation);
        var passages = new Continuations(reading);
        int next = 0;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            int first = next;
            reading.Cancellation.ThrowIfCancellationRequested();
            outlines.Read(reading.Paragraphs[i], spans, ref next);
            attributor.Attribute(
                quoteBelow: next < spans.Count
                    && i + 1 < reading.Paragraphs.Count
                    && spans[next].Open == reading.Paragraphs[i + 1].FirstToken);
            passages.Add(i, outline, attributor, spans, first, next);
        }

        new Repetitions(reading).Attribute(spans);
        var speakers = new SpeakerResolver(reading);
        var roles = new QuoteRoles(reading, speakers);
        speakers.ResolveAll(Sources(spans, attributor.Reported));
        PeopleReader.Read(reading);
        foreach (QuotedSpan span in spans)
        {
            span.Role = roles.Of(span);
            reading.Quotes.Add(speakers.ToQuote(span));
        }
        attributor.Reported.RemoveAll(reported => reported.HasQuote && speakers.IsNobody(reported.Source));
        AttributionList.Fill(reading, attributor.Reported, speakers);
    }

    private static IEnumerable<Source> Sources(List<QuotedSpan> spans, List<Reported> told)
    {
        foreach (QuotedSpan span in spans)
        {
            if (span.Source is { } source) yield return source;
            foreach (QuotedSpan nested in span.Nested)
                if (nested.Source is { } inner) yield return inner;
        }
        foreach (Reported reported in told) yield return reported.Source;
    }
}
