using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>The table <c>articles</c>: a row for each article.</summary>
internal sealed class ArticleRows : TableRows
{
    private readonly TextColumn _id, _headline, _deck, _publishedTime, _publishedFrom, _publisher, _byline, _dateline, _url, _language;
    private readonly TextColumn? _text;
    private readonly OptionalColumn<System.DateOnly> _published;

    public ArticleRows(bool withText)
    {
        _id = Key("id");
        _headline = Text("headline");
        _deck = Text("deck");
        _published = Day("published");
        _publishedTime = Text("published_time");
        _publishedFrom = Key("published_from");
        _publisher = Text("publisher");
        _byline = Text("byline");
        _dateline = Text("dateline");
        _url = Text("url");
        _language = Text("language");
        if (withText) _text = Text("text");
    }

    public ValueTask AddAsync(Article article)
    {
        _id.Add(article.Id);
        _headline.Add(article.Headline);
        _deck.Add(article.Deck);
        _published.Add(article.Published is { } date ? System.DateOnly.FromDateTime(date.Day) : null);
        _publishedTime.Add(article.Published?.TimeOfDay?.ToString(@"hh\:mm", System.Globalization.CultureInfo.InvariantCulture));
        _publishedFrom.Add(ArticleJson.Name(article.Published?.Source ?? PublicationSource.None));
        _publisher.Add(article.Publisher);
        _byline.Add(article.Byline);
        _dateline.Add(article.Dateline);
        _url.Add(article.Url);
        _language.Add(article.Language);
        _text?.Add(article.Text);
        return EndRowAsync();
    }
}
