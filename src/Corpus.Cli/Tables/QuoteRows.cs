using System.Collections.Generic;
using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>The table <c>quotes</c>: a row for each span in quotation marks, the inner ones too.</summary>
internal sealed class QuoteRows : TableRows
{
    private readonly TextColumn _article, _text, _content, _role;
    private readonly ValueColumn<int> _number, _start, _end;
    private readonly OptionalColumn<int> _parent, _attribution;

    public QuoteRows()
    {
        _article = Key("article");
        _number = Number("number");
        _parent = OptionalNumber("parent");
        _attribution = OptionalNumber("attribution");
        _role = Key("role");
        _start = Number("span_start");
        _end = Number("span_end");
        _text = Key("text");
        _content = Key("content");
    }

    /// <summary>Adds the quotations of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="attributions">The numbers of its attributions.</param>
    public async ValueTask AddAsync(Article article, IReadOnlyDictionary<Attribution, int> attributions)
    {
        int next = 0;
        foreach (Quote quote in article.Quotes) next = await AddAsync(quote, next, null, attributions);
    }

    /// <summary>Adds a quote and the quotes inside it.</summary>
    /// <returns>The number of the next quote.</returns>
    private async ValueTask<int> AddAsync(Quote quote, int number, int? parent, IReadOnlyDictionary<Attribution, int> attributions)
    {
        _article.Add(quote.Article.Id);
        _number.Add(number);
        _parent.Add(parent);
        _attribution.Add(quote.Attribution is { } attribution ? attributions[attribution] : null);
        _role.Add(ArticleJson.Name(quote.Role));
        _start.Add(quote.Span.Start);
        _end.Add(quote.Span.End);
        _text.Add(quote.Text);
        _content.Add(quote.ContentText);
        await EndRowAsync();
        int next = number + 1;
        foreach (Quote nested in quote.Nested) next = await AddAsync(nested, next, number, attributions);
        return next;
    }
}
