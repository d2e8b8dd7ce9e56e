using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Indirect speech. A pair matches if the contents share half of the shorter one and the sources overlap. Gold: <c>quotes</c>.
/// </summary>
internal sealed class AttributionScorer : Scorer
{
    private int _gold, _predicted, _found, _right;

    public override void Add(JsonElement gold, Article article)
    {
        List<JsonElement> sourced = [.. gold.Items("quotes").Where(quote => quote.Span("speaker_") is not null)];
        List<JsonElement> indirect = [.. sourced.Where(quote => quote.Field("kind") == "indirect")];
        List<Attribution> predicted = [.. article.Attributions.Where(attribution => attribution.Kind == AttributionKind.Indirect)];
        _gold += indirect.Count;
        _predicted += predicted.Count;
        _found += indirect.Count(marked => predicted.Exists(attribution => Match(marked, attribution)));
        _right += predicted.Count(attribution => sourced.Exists(marked => Match(marked, attribution)));
    }

    public override void Print()
    {
        double precision = Figures.Ratio(_right, _predicted), recall = Figures.Ratio(_found, _gold);
        Figures.Print("gold", _gold);
        Figures.Print("predicted", _predicted);
        Figures.Print("precision", precision);
        Figures.Print("recall", recall);
        Figures.Print("f1", Figures.F1(precision, recall));
    }

    private static bool Match(JsonElement marked, Attribution attribution)
    {
        Span content = marked.Span()!.Value;
        int shared = Shared(content, attribution.Span);
        return shared > 0 && 2 * shared >= System.Math.Min(content.Length, attribution.Span.Length)
            && attribution is { SpeakerSpans: [var mention, ..] } && marked.Span("speaker_")!.Value.Overlaps(mention);
    }
}
