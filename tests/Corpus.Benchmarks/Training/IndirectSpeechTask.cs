using System;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Indirect;

namespace Corpus.Benchmarks.Training;

/// <summary>Which readings of a cue tell something: those whose content and source share what people marked. Gold: <c>quotes</c>.</summary>
internal sealed class IndirectSpeechTask : TrainingTask
{
    public override string Model => IndirectSpeechFeatures.Weights;

    public override Type Kinds => typeof(IndirectSpeechFeature);

    public override string Meaning => "What says that a cue hands on its content in the writer's words: see IndirectSpeechFeature.";

    protected override bool? IsRight(JsonElement gold, string text, Span about, Span candidate) =>
        gold.Items("quotes").Any(marked => marked.Span("speaker_") is { } speaker && speaker.Overlaps(candidate) && Shares(marked.Span()!.Value, about));

    private static bool Shares(Span marked, Span content) =>
        2 * (Math.Min(marked.End, content.End) - Math.Max(marked.Start, content.Start)) is > 0 and int twice && twice >= Math.Min(marked.Length, content.Length);
}
