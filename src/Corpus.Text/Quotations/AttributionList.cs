using System.Collections.Generic;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations;

/// <summary>
/// Lists everything that is attributed, told or quoted, in the order of the text, and its speakers in the order in which they first speak.
/// </summary>
internal static class AttributionList
{
    public static void Fill(Reading reading, List<Reported> told, SpeakerResolver speakers)
    {
        told.Sort((a, b) => a.First != b.First ? a.First - b.First : b.End - a.End);
        List<Attribution> attributions = told.ConvertAll(speakers.ToAttribution);
        List<Attribution> open = [], quoted = [];
        int next = 0;
        foreach (Quote quote in reading.Quotes)
        {
            open.RemoveAll(around => around.Span.End <= quote.Span.Start);
            for (; next < attributions.Count && attributions[next].Span.Start <= quote.Span.Start; next++) open.Add(attributions[next]);
            Add(quote, open, quoted);
        }
        Merge(attributions, quoted, reading.Attributions);
        AddSpeakers(reading);
    }

    /// <summary>Adds two lists in the order of the text; what is told stands before a quote that starts where it does.</summary>
    private static void Merge(List<Attribution> told, List<Attribution> quoted, List<Attribution> all)
    {
        int next = 0;
        foreach (Attribution quote in quoted)
        {
            for (; next < told.Count && told[next].Span.Start <= quote.Span.Start; next++) all.Add(told[next]);
            all.Add(quote);
        }
        for (; next < told.Count; next++) all.Add(told[next]);
    }

    private static void AddSpeakers(Reading reading)
    {
        var known = new HashSet<Speaker>();
        foreach (Attribution attribution in reading.Attributions)
            foreach (Speaker speaker in attribution.Speakers)
                if (known.Add(speaker)) reading.Speakers.Add(speaker);
    }

    /// <summary>
    /// Adds a quote to the indirect speech around it where the same words attribute both: <c>Ode said the plan was “mad”</c>. Otherwise the
    /// quote gets an attribution of its own: <c>Ode said that Lund called it “mad”</c>.
    /// </summary>
    private static void Add(Quote quote, List<Attribution> around, List<Attribution> quoted)
    {
        if (quote.Attribution is { } own)
        {
            Attribution? whole =
                around.FindLast(told => told.Span.Contains(quote.Span) && told.Source == own.Source && told.Cue == own.Cue);
            if (whole is null) quoted.Add(own);
            else (quote.Attribution, whole.Quotes) = (whole, [.. whole.Quotes, quote]);
        }
        foreach (Quote nested in quote.Nested) Add(nested, around, quoted);
    }
}
