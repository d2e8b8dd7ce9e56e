using System.Collections.Generic;

namespace Corpus.Text.Quotations;

/// <summary>Finds the spans in quotation marks, why they stand there, and who says them.</summary>
internal static class QuotationReader
{
    public static void Read(Reading reading)
    {
        var pairing = new MarkPairing(reading);
        List<QuotedSpan> spans = pairing.Read();
        reading.UnpairedMarks.AddRange(pairing.Unpaired);
        spans.Sort((a, b) => a.Open - b.Open);
        reading.QuotedSpans.AddRange(spans);

        var outline = new Outline(reading.Tokens);
        var attributor = new Attributor(outline, reading.Names);
        var passages = new Continuations(reading);
        int next = 0;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            int first = next;
            outline.Fill(reading.Paragraphs[i], spans, ref next);
            attributor.Attribute();
            passages.Add(i, outline, attributor.Last, spans, first, next);
        }

        var roles = new QuoteRoles(reading);
        var speakers = new SpeakerResolver(reading);
        foreach (QuotedSpan span in spans)
        {
            span.Role = roles.Of(span);
            reading.Quotes.Add(speakers.ToQuote(span));
        }
    }
}
