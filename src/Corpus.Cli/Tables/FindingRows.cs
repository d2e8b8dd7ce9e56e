using System.Linq;
using System.Threading.Tasks;
using Corpus.Json;

namespace Corpus.Cli.Tables;

/// <summary>The table <c>findings</c>: a row for each thing that cannot be right.</summary>
internal sealed class FindingRows : TableRows
{
    private readonly TextColumn _article, _rule, _severity, _message, _text, _suppressed, _otherArticle;
    private readonly ValueColumn<int> _start, _end;
    private readonly PassageColumns _other;

    public FindingRows()
    {
        _article = Key("article");
        _rule = Key("rule");
        _severity = Key("severity");
        _message = Key("message");
        _start = Number("span_start");
        _end = Number("span_end");
        _text = Key("text");
        _suppressed = Text("suppressed");
        _otherArticle = Text("other_article");
        _other = Passage("other");
    }

    public ValueTask AddAsync(Finding finding)
    {
        _article.Add(finding.Article.Id);
        _rule.Add(finding.Rule);
        _severity.Add(ArticleJson.Name(finding.Severity));
        _message.Add(finding.Message);
        _start.Add(finding.Span.Start);
        _end.Add(finding.Span.End);
        _text.Add(finding.Text);
        _suppressed.Add(finding.Suppression?.Justification);
        RelatedLocation? other = finding.Related.FirstOrDefault(related => related.Article.Id != finding.Article.Id);
        _otherArticle.Add(other?.Article.Id);
        _other.Add(other?.Article, other?.Span);
        return EndRowAsync();
    }
}
