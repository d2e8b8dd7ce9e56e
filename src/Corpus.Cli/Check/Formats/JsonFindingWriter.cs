using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>
/// One JSON object: <c>{ "schema": 1, "findings": […], "summary": {…} }</c>. Lines and columns count from 1, offsets from 0.
/// </summary>
internal sealed class JsonFindingWriter : FindingWriter
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly Utf8JsonWriter _json;

    public JsonFindingWriter(Stream output)
    {
        _json = new Utf8JsonWriter(output, Options);
        _json.WriteStartObject();
        _json.WriteNumber("schema", 1);
        _json.WriteStartArray("findings");
    }

    public override bool ShowsSuppressed => true;

    public override void Write(CheckedArticle article)
    {
        foreach (CheckedFinding finding in article.Findings) Write(finding);
        _json.Flush();
    }

    public override void End(CheckSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("articles", summary.Articles);
        _json.WriteNumber("findings", summary.Findings);
        _json.WriteNumber("known", summary.Known);
        _json.WriteNumber("unreadable", summary.Unreadable);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void Write(CheckedFinding found)
    {
        Finding finding = found.Finding;
        _json.WriteStartObject();
        _json.WriteString("file", RelativePath(found.Source.Path));
        if (found.Source.Record is { } record) _json.WriteNumber("record", record);
        _json.WriteString("article", finding.Article.Id);
        _json.WriteString("rule", finding.Rule);
        _json.WriteString("title", found.Rule.Title);
        _json.WriteString("severity", Word.Of(found.Severity));
        _json.WriteString("message", finding.Message);
        Position("start", found.Start, finding.Span.Start);
        Position("end", found.End, finding.Span.End);
        _json.WriteString("text", finding.Text);
        _json.WriteString("fingerprint", found.Fingerprint);
        _json.WriteString("help", found.Rule.HelpLink);
        if (finding.Suppression is { } suppression) _json.WriteString("suppressed", suppression.Justification);
        Related(finding);
        Fixes(finding);
        _json.WriteEndObject();
    }

    private void Related(Finding finding)
    {
        _json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            var lines = new LineMap(related.Article.Text);
            _json.WriteStartObject();
            _json.WriteString("article", related.Article.Id);
            _json.WriteString("message", related.Message);
            Position("start", lines.PositionOf(related.Span.Start), related.Span.Start);
            Position("end", lines.PositionOf(related.Span.End), related.Span.End);
            _json.WriteString("text", related.Text);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Fixes(Finding finding)
    {
        _json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteStartArray("edits");
            foreach (TextEdit edit in fix.Edits)
            {
                _json.WriteStartObject();
                _json.WriteNumber("start", edit.Span.Start);
                _json.WriteNumber("end", edit.Span.End);
                _json.WriteString("newText", edit.NewText);
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Position(string name, LinePosition position, int offset)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", position.Line + 1);
        _json.WriteNumber("column", position.Character + 1);
        _json.WriteNumber("offset", offset);
        _json.WriteEndObject();
    }
}
