using System.Text.Json;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>A finding as JSON. Lines and columns count from 1, offsets from 0.</summary>
internal static class FindingJson
{
    /// <summary>Writes the keys of a finding into an object that is open.</summary>
    public static void Write(Utf8JsonWriter json, CheckedFinding found)
    {
        Finding finding = found.Finding;
        json.WriteString("article", finding.Article.Id);
        json.WriteString("rule", finding.Rule);
        json.WriteString("title", found.Rule.Title);
        json.WriteString("severity", Word.Of(found.Severity));
        json.WriteString("message", finding.Message);
        Position(json, "start", found.Start, finding.Span.Start);
        Position(json, "end", found.End, finding.Span.End);
        json.WriteString("text", finding.Text);
        json.WriteString("fingerprint", found.Fingerprint);
        json.WriteString("help", found.Rule.HelpLink);
        if (finding.Suppression is { } suppression) json.WriteString("suppressed", suppression.Justification);
        Related(json, finding);
        Fixes(json, finding);
    }

    private static void Related(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("related");
        foreach (RelatedLocation related in finding.Related)
        {
            var lines = new LineMap(related.Article.Text);
            json.WriteStartObject();
            json.WriteString("article", related.Article.Id);
            json.WriteString("message", related.Message);
            Position(json, "start", lines.PositionOf(related.Span.Start), related.Span.Start);
            Position(json, "end", lines.PositionOf(related.Span.End), related.Span.End);
            json.WriteString("text", related.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Fixes(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteStartArray("edits");
            foreach (TextEdit edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteNumber("start", edit.Span.Start);
                json.WriteNumber("end", edit.Span.End);
                json.WriteString("newText", edit.NewText);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Position(Utf8JsonWriter json, string name, LinePosition position, int offset)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Character + 1);
        json.WriteNumber("offset", offset);
        json.WriteEndObject();
    }
}
