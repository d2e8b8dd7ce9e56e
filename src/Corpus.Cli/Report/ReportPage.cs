using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Text.Canonical;

namespace Corpus.Cli.Report;

/// <summary>
/// Writes the page: a shell with its styles and its script, and the articles as JSON between them. The script makes text nodes of
/// the articles' words, and a content security policy with the hashes of script and styles keeps everything else from running.
/// </summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private const string DataHole = "{{data}}";

    /// <summary>Escapes the special characters of HTML, so that no article can end the element with the data.</summary>
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;
    private readonly QuotedSpeakers _speakers;
    private readonly string _foot;

    public ReportPage(Stream output, string title, QuotedSpeakers speakers)
    {
        _output = output;
        _speakers = speakers;
        string shell = Shell(title);
        int hole = shell.IndexOf(DataHole, StringComparison.Ordinal);
        _foot = shell[(hole + DataHole.Length)..];
        _output.Write(Encoding.UTF8.GetBytes(shell[..hole]));
        _json = new Utf8JsonWriter(output, JsonOptions);
        _json.WriteStartObject();
        _json.WriteString("title", title);
        _json.WriteStartObject("rules");
        foreach (Rule rule in RuleCatalogue.All) _json.WriteString(rule.Id, rule.Title);
        _json.WriteEndObject();
        _json.WriteStartArray("articles");
    }

    /// <summary>Adds an article: its text, and the facts that the page shows, under the names of <c>corpus extract</c>.</summary>
    public void Write(CheckedArticle article)
    {
        if (article.Article is not { } read) return;
        _json.WriteStartObject();
        _json.WriteString("id", read.Id);
        _json.WriteString("headline", read.Headline);
        _json.WriteString("published", read.Published?.ToString());
        _json.WriteString("publisher", read.Publisher);
        _json.WriteString("byline", read.Byline);
        _json.WriteString("text", read.Text);
        List("blocks", read.Blocks, block => _json.WriteString("kind", Word(block.Kind)));
        List("quotes", read.Quotes, Quote);
        List("dates", read.TemporalExpressions, Date);
        _json.WriteStartArray("diagnostics");
        foreach (CheckedFinding finding in article.Findings) Write(finding);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public async ValueTask DisposeAsync()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.DisposeAsync();
        await _output.WriteAsync(Encoding.UTF8.GetBytes(_foot));
    }

    private void List<T>(string name, IReadOnlyList<T> passages, Action<T> rest)
        where T : Passage
    {
        _json.WriteStartArray(name);
        foreach (T passage in passages)
        {
            _json.WriteStartObject();
            Place(passage.Span);
            rest(passage);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Quote(Quote quote)
    {
        _json.WriteString("role", Word(quote.Role));
        _json.WriteStartArray("speakers");
        foreach (Speaker speaker in quote.Speakers) _json.WriteStringValue(_speakers.NameOf(speaker));
        _json.WriteEndArray();
    }

    private void Date(TemporalExpression date)
    {
        _json.WriteString("value", date.Value);
        if (date.Days is not { } days) return;
        _json.WriteString("earliest", Day(days.First));
        _json.WriteString("latest", Day(days.Last));
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private void Write(CheckedFinding found)
    {
        Finding finding = found.Finding;
        _json.WriteStartObject();
        Place(finding.Span);
        _json.WriteString("id", finding.Rule);
        _json.WriteString("severity", Word(found.Severity));
        _json.WriteString("message", finding.Message);
        _json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            _json.WriteStartObject();
            _json.WriteString("article", related.Article.Id);
            Place(related.Span);
            _json.WriteString("message", related.Message);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes) _json.WriteStringValue(fix.Title);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Place(Span span)
    {
        _json.WriteNumber("start", span.Start);
        _json.WriteNumber("end", span.End);
    }

    /// <summary>Returns the page with every placeholder filled except the one for the data.</summary>
    private static string Shell(string title)
    {
        string style = Resource("report.css"), script = Resource("report.js");
        return Resource("report.html")
            .Replace("{{script-hash}}", Hash(script), StringComparison.Ordinal)
            .Replace("{{style-hash}}", Hash(style), StringComparison.Ordinal)
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace("{{script}}", script, StringComparison.Ordinal)
            .Replace("{{title}}", WebUtility.HtmlEncode(title), StringComparison.Ordinal);
    }

    /// <summary>Formats a hash for a content security policy.</summary>
    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("report/" + name)
            ?? throw new InvalidOperationException("The tool holds no resource report/" + name + ".");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
