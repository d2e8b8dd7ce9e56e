using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Indirect;

namespace Corpus.Benchmarks.Training;

/// <summary>Learns which candidates are indirect speech: those that match a marked content and source. Gold: <c>quotes</c>.</summary>
internal sealed class IndirectSpeechTask : TrainingTask
{
    public override string Model => IndirectSpeechFeatures.Weights;

    public override Type Kinds => typeof(IndirectSpeechFeature);

    public override string Meaning => "What says that a cue hands on its content in the writer's words: see IndirectSpeechFeature.";

    public override string Source => "whose attributions people marked";

    public override IEnumerable<Example> Examples(ArticleRecord record)
    {
        var seen = new Candidates();
        var reading = new Text.Reading(record.Text, record.Metadata) { Listener = seen };
        foreach (ArticleReader.Part part in ArticleReader.Parts) part.Read(reading);

        // Each candidate is a yes-or-no decision: it competes with a candidate without features.
        foreach (Candidate one in seen.All)
        {
            if (one.Model != Model) continue;
            Span source = reading.Seen.InFile(one.Span), content = reading.Seen.InFile(one.About);
            bool right =
                record.Row.Items("quotes").Any(
                    marked =>
                        marked.Span("speaker_") is { } speaker && speaker.Overlaps(source) && Shares(marked.Span()!.Value, content));
            yield return new Example([one.Features, []], [right, !right]);
        }
    }

    private static bool Shares(Span marked, Span content) =>
        2 * (Math.Min(marked.End, content.End) - Math.Max(marked.Start, content.Start)) is > 0 and int twice
            && twice >= Math.Min(marked.Length, content.Length);
}
