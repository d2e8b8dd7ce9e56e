using System.Collections.Generic;
using System.Linq;
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
        var open = new List<Attribution>();
        int next = 0, count = attributions.Count;
        foreach (Quote quote in reading.Quotes)
        {
            open.RemoveAll(around => around.Span.End <= quote.Span.Start);
            for (; next < count && attributions[next].Span.Start <= quote.Span.Start; next++) open.Add(attributions[next]);
            Add(quote, open, attributions);
        }
        // The sort is stable: indirect speech stands before a quote that starts at the same place.
        reading.Attributions.AddRange(attributions.OrderBy(attribution => attribution.Span.Start));
        reading.Speakers.AddRange(reading.Attributions.SelectMany(attribution => attribution.Speakers).Distinct());
    }

    /// <summary>
    /// Adds a quote to the indirect speech around it where the same words attribute both: <c>Ode said the plan was “mad”</c>. Otherwise the
    /// quote gets an attribution of its own: <c>Ode said that Lund called it “mad”</c>.
    /// </summary>
    private static void Add(Quote quote, List<Attribution> around, List<Attribution> attributions)
    {
        if (quote.Attribution is { } own)
        {
            Attribution? whole = around.FindLast(told => told.Span.Contains(quote.Span) && told.Source == own.Source && told.Cue == own.Cue);
            if (whole is null) attributions.Add(own);
            else (quote.Attribution, whole.Quotes) = (whole, [.. whole.Quotes, quote]);
        }
        foreach (Quote nested in quote.Nested) Add(nested, around, attributions);
    }
}
