using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>
/// The table <c>attributions</c>: a row for each speaker of an attribution. An attribution without a speaker has one row.
/// </summary>
internal sealed class AttributionRows : TableRows
{
    private readonly TextColumn _article, _kind, _text, _speaker, _speakerKind;
    private readonly ValueColumn<int> _number, _speakerNumber, _start, _end;
    private readonly OptionalColumn<int> _person;
    private readonly PassageColumns _source, _cue;

    public AttributionRows()
    {
        _article = Key("article");
        _number = Number("number");
        _speakerNumber = Number("speaker_number");
        _kind = Key("kind");
        _start = Number("span_start");
        _end = Number("span_end");
        _text = Key("text");
        _speaker = Text("speaker");
        _speakerKind = Text("speaker_kind");
        _person = OptionalNumber("person");
        _source = Passage("source");
        _cue = Passage("cue");
    }

    /// <summary>Adds the attributions of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="people">The numbers of its people.</param>
    public async ValueTask AddAsync(Article article, IReadOnlyDictionary<Person, int> people)
    {
        for (int number = 0; number < article.Attributions.Count; number++)
        {
            Attribution attribution = article.Attributions[number];
            for (int speaker = 0; speaker < Math.Max(1, attribution.Speakers.Count); speaker++)
                await AddAsync(attribution, number, speaker, people);
        }
    }

    private ValueTask AddAsync(Attribution attribution, int number, int speakerNumber, IReadOnlyDictionary<Person, int> people)
    {
        Speaker? speaker = speakerNumber < attribution.Speakers.Count ? attribution.Speakers[speakerNumber] : null;
        _article.Add(attribution.Article.Id);
        _number.Add(number);
        _speakerNumber.Add(speakerNumber);
        _kind.Add(ArticleJson.Name(attribution.Kind));
        _start.Add(attribution.Span.Start);
        _end.Add(attribution.Span.End);
        _text.Add(attribution.Text);
        _speaker.Add(speaker?.Name);
        _speakerKind.Add(speaker is null ? null : ArticleJson.Name(speaker.Kind));
        _person.Add(speaker?.Person is { } person && people.TryGetValue(person, out int known) ? known : null);
        _source.Add(attribution.Article, speaker is null ? attribution.Source : attribution.SpeakerSpans[speakerNumber]);
        _cue.Add(attribution.Article, attribution.Cue);
        return EndRowAsync();
    }
}
