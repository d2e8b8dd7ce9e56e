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
        _json.WriteStartObject();
        _json.WriteString("file", RelativePath(found.Source.Path));
        if (found.Source.Record is { } record) _json.WriteNumber("record", record);
        FindingJson.Write(_json, found);
        _json.WriteEndObject();
    }
}
