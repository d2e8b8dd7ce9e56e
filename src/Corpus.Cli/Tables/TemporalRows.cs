using System;
using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>The table <c>temporal_expressions</c>.</summary>
internal sealed class TemporalRows : TableRows
{
    private readonly TextColumn _article, _text, _type, _value, _modifier, _quantifier, _frequency;
    private readonly ValueColumn<int> _number, _start, _end;
    private readonly OptionalColumn<DateOnly> _firstDay, _lastDay;
    private readonly PassageColumns _sentence;

    public TemporalRows()
    {
        _article = Key("article");
        _number = Number("number");
        _start = Number("span_start");
        _end = Number("span_end");
        _text = Key("text");
        _type = Key("type");
        _value = Text("value");
        _modifier = Text("modifier");
        _quantifier = Text("quantifier");
        _frequency = Text("frequency");
        _firstDay = Day("first_day");
        _lastDay = Day("last_day");
        _sentence = Passage("sentence");
    }

    public async ValueTask AddAsync(Article article)
    {
        for (int number = 0; number < article.TemporalExpressions.Count; number++)
        {
            TemporalExpression date = article.TemporalExpressions[number];
            _article.Add(article.Id);
            _number.Add(number);
            _start.Add(date.Span.Start);
            _end.Add(date.Span.End);
            _text.Add(date.Text);
            _type.Add(ArticleJson.Name(date.Type).ToUpperInvariant());
            _value.Add(date.Value);
            _modifier.Add(date.Modifier.ToNotation());
            _quantifier.Add(date.Quantifier);
            _frequency.Add(date.Frequency);
            _firstDay.Add(date.Days?.FirstDay);
            _lastDay.Add(date.Days?.LastDay);
            _sentence.Add(article, date.Sentence);
            await EndRowAsync();
        }
    }
}
