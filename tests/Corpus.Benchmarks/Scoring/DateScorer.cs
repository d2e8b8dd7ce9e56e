using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Temporal expressions as TempEval-3 scores them: F1 in per cent over all expressions, gold and found, paired by overlap in the
/// order of the text. Gold: <c>timex</c>; nested expressions are left out.
/// </summary>
internal sealed class DateScorer : Scorer
{
    private int _gold, _predicted, _relaxed, _strict, _type, _value, _lenient;

    public override void Add(JsonElement gold, Article article)
    {
        List<JsonElement> marked = [.. gold.Items("timex").Where(timex => timex.Flag("nested") != true)
            .OrderBy(timex => timex.Span()!.Value.Start).ThenBy(timex => timex.Span()!.Value.End)];
        List<TemporalExpression> found = [.. article.TemporalExpressions.OrderBy(date => date.Span.Start).ThenBy(date => date.Span.End)];
        _gold += marked.Count;
        _predicted += found.Count;
        foreach (JsonElement timex in marked)
        {
            Span span = timex.Span()!.Value;
            int index = found.FindIndex(date => date.Span.Overlaps(span));
            if (index < 0) continue;
            TemporalExpression date = found[index];
            found.RemoveAt(index);
            _relaxed++;
            if (date.Span == span) _strict++;
            if (string.Equals(timex.Field("type"), date.Type.ToString(), System.StringComparison.OrdinalIgnoreCase)) _type++;
            if (timex.Field("value") == date.Value) _value++;
            if (TimexNotation.Same(timex.Field("value"), date.Value)) _lenient++;
        }
    }

    public override void Print()
    {
        Figures.Print("gold", _gold);
        Figures.Print("predicted", _predicted);
        Print("strict_f1", _strict);
        Print("relaxed_f1", _relaxed);
        Print("type_f1", _type);
        Print("value_f1", _value);
        Print("lenient_value_f1", _lenient);
    }

    private void Print(string name, int right) => Figures.Print(name, 100 * Figures.Ratio(2 * right, _gold + _predicted));
}
