using System.Collections.Generic;

namespace Corpus.Text.Quotations.Sources;

/// <summary>How the reader found a speaker of an attribution.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Route">How the words that name the source were found.</param>
/// <param name="Mention">What those words are.</param>
/// <param name="Sieve">How the reader found out whom they mean.</param>
/// <param name="Speaker">The speaker.</param>
internal sealed record SpeakerTrace(Attribution Attribution, Route Route, MentionKind Mention, SourceSieve Sieve, Speaker Speaker)
{
    /// <summary>Reads an article, and gives the traces of all its attributions in no particular order.</summary>
    public static IReadOnlyList<SpeakerTrace> Read(string text)
    {
        var reading = new Reading(text, ArticleMetadata.None) { Traces = [] };
        foreach (ArticleReader.Part part in ArticleReader.Parts) part.Read(reading);
        // The attributions get their places in the file.
        ArticleReader.Facts(reading);
        return reading.Traces;
    }
}
