using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Checking;
using Corpus.Cli.CommandLine;
using Corpus.Cli.Explain;

namespace Corpus.Cli.Check.Formats;

/// <summary>
/// SARIF 2.1.0 (OASIS), as GitHub code scanning requires it: paths relative to the current folder, rules with their pages, stable
/// fingerprints, related locations, fixes, suppressions. Columns count UTF-16 code units from 1.
/// </summary>
internal sealed class SarifWriter : FindingWriter
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string Root = "%SRCROOT%";

    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private static readonly Dictionary<string, int> Indexes =
        RuleCatalogue.All.Select((rule, i) => (rule.Id, i)).ToDictionary(StringComparer.Ordinal);

    private readonly Utf8JsonWriter _json;

    public SarifWriter(Stream output)
    {
        _json = new Utf8JsonWriter(output, Options);
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        Tool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public override bool ShowsSuppressed => true;

    public override void Write(CheckedArticle article)
    {
        foreach (CheckedFinding finding in article.Findings) Result(finding);
        _json.Flush();
    }

    public override void End(CheckSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Unreadable == 0);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void Tool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "Corpus");
        _json.WriteString("semanticVersion", ToolVersionOption.Version);
        _json.WriteString("informationUri", RepositoryAddress.Value);
        _json.WriteStartArray("rules");
        foreach (Rule rule in RuleCatalogue.All) Describe(rule);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Describe(Rule rule)
    {
        string page = RulePages.Of(rule.Id);
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        _json.WriteString("name", NameOf(rule));
        Message("shortDescription", rule.Title);
        Message("fullDescription", rule.Description);
        _json.WriteStartObject("help");
        _json.WriteString("text", page);
        _json.WriteString("markdown", page);
        _json.WriteEndObject();
        _json.WriteString("helpUri", rule.HelpLink);
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(rule.DefaultSeverity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteStartArray("tags");
        _json.WriteStringValue(rule.Category);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Result(CheckedFinding found)
    {
        Finding finding = found.Finding;
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Rule);
        _json.WriteNumber("ruleIndex", Indexes[finding.Rule]);
        _json.WriteString("level", Level(found.Severity));
        Message("message", finding.Message);
        _json.WriteStartArray("locations");
        Location(found.Source, finding.Article, finding.Span);
        _json.WriteEndArray();
        Related(found);
        _json.WriteStartObject("partialFingerprints");
        _json.WriteString("corpusFinding/v1", found.Fingerprint);
        _json.WriteEndObject();
        // A record holds its text escaped on one line, so an edit of the article is not an edit of the file.
        if (found.Source.Record is null) Fixes(found);
        Suppressions(found);
        _json.WriteEndObject();
    }

    private void Related(CheckedFinding found)
    {
        if (found.Finding.Related.Count == 0) return;
        _json.WriteStartArray("relatedLocations");
        for (int i = 0; i < found.Finding.Related.Count; i++)
        {
            RelatedLocation related = found.Finding.Related[i];
            Location(found.SourceOf(related.Article), related.Article, related.Span, related.Message, i);
        }
        _json.WriteEndArray();
    }

    private void Fixes(CheckedFinding found)
    {
        if (found.Finding.Fixes.Count == 0) return;
        var lines = new LineMap(found.Finding.Article.Text);
        _json.WriteStartArray("fixes");
        foreach (Fix fix in found.Finding.Fixes)
        {
            _json.WriteStartObject();
            Message("description", fix.Title);
            _json.WriteStartArray("artifactChanges");
            _json.WriteStartObject();
            Artifact(found.Source);
            _json.WriteStartArray("replacements");
            foreach (TextEdit edit in fix.Edits)
            {
                _json.WriteStartObject();
                Region("deletedRegion", lines, edit.Span);
                Message("insertedContent", edit.NewText);
                _json.WriteEndObject();
            }
            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
    }

    private void Suppressions(CheckedFinding found)
    {
        if (found.Finding.Suppression is not { } suppression) return;
        _json.WriteStartArray("suppressions");
        _json.WriteStartObject();
        _json.WriteString("kind", "inSource");
        _json.WriteString("justification", suppression.Justification);
        _json.WritePropertyName("location");
        Location(found.Source, found.Finding.Article, suppression.Span);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void Location(ArticleSource source, Article article, Span span, string? message = null, int? id = null)
    {
        _json.WriteStartObject();
        if (id is { } number) _json.WriteNumber("id", number);
        _json.WriteStartObject("physicalLocation");
        Artifact(source);
        if (source.Record is { } record)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", record);
            _json.WriteEndObject();
        }
        else
        {
            Region("region", new LineMap(article.Text), span, article.Text);
        }
        _json.WriteEndObject();
        if (source.Record is not null)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", article.Id);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }
        if (message is not null) Message("message", message);
        _json.WriteEndObject();
    }

    private void Region(string name, LineMap lines, Span span, string? snippetOf = null)
    {
        (LinePosition start, LinePosition end) = (lines.PositionOf(span.Start), lines.PositionOf(span.End));
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", start.Line + 1);
        _json.WriteNumber("startColumn", start.Character + 1);
        _json.WriteNumber("endLine", end.Line + 1);
        _json.WriteNumber("endColumn", end.Character + 1);
        if (snippetOf is not null) Message("snippet", span.Of(snippetOf));
        _json.WriteEndObject();
    }

    private void Artifact(ArticleSource source)
    {
        string path = RelativePath(source.Path);
        bool outside = Path.IsPathRooted(path);
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", outside ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        if (!outside) _json.WriteString("uriBaseId", Root);
        _json.WriteEndObject();
    }

    private void Message(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    /// <summary>Returns the title as one word, as SARIF requires: <c>WeekdayAndDateDisagree</c>.</summary>
    private static string NameOf(Rule rule) => string.Concat(
        rule.Title.Split([' ', ',', '-', '“', '”'], StringSplitOptions.RemoveEmptyEntries).Select(
            word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };
}
