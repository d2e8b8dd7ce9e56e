using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Corpus.Checking;
using NJsonSchema;

namespace Corpus.Cli.Tests;

/// <summary>
/// The SARIF output is valid by the schema of the standard (OASIS SARIF 2.1.0), and has what GitHub code scanning requires beyond it.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Text =
        "---\npublished: 2024-03-01\n---\nBridge opens at last\n\nThe bridge opens on Tuesday, March 13, 2024, the council said.\n\n<!-- "
            + "corpus: disable CORP2001 because it is a joke -->\nThe pier opens on Tuesday, March 13, 2024, too.\n";

    private readonly Tool _tool = new();

    public SarifTests() => _tool.File(".editorconfig", "root = true\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_output_is_valid_by_the_schema_of_the_standard()
    {
        using JsonDocument sarif = await CheckAsync();
        await AssertValidAsync();
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", Run(sarif).GetProperty("columnKind").GetString());
    }

    [Fact]
    public async Task The_schema_rejects_another_shape()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Resources.Read("sarif-schema-2.1.0.json"));
        using JsonDocument sarif = await CheckAsync();
        string text = Encoding.UTF8.GetString(_tool.Output);
        Assert.NotEmpty(schema.Validate(text.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(text.Replace("\"startLine\": 6", "\"startLine\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_result_and_each_rule_has_what_code_scanning_requires()
    {
        using JsonDocument sarif = await CheckAsync();
        foreach (JsonElement result in Results(sarif))
        {
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            string? address = place.GetProperty("artifactLocation").GetProperty("uri").GetString();
            Assert.True(Uri.IsWellFormedUriString(address, UriKind.RelativeOrAbsolute));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
            Assert.NotEmpty(result.GetProperty("partialFingerprints").EnumerateObject());
        }
        foreach (JsonElement rule in Run(sarif).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
            foreach (string name in new[] { "shortDescription", "fullDescription", "help" })
                Assert.NotEmpty(rule.GetProperty(name).GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task Each_result_refers_to_its_rule_and_each_rule_has_its_page()
    {
        using JsonDocument sarif = await CheckAsync();
        JsonElement[] rules = [.. Run(sarif).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.All(rules,
            rule =>
                Assert.StartsWith("# " + rule.GetProperty("id").GetString(), rule.GetProperty("help").GetProperty("markdown").GetString(),
                    StringComparison.Ordinal));
        Assert.All(Results(sarif),
            result =>
                Assert.Equal(result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.All(Results(sarif),
            result => Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]));
    }

    [Fact]
    public async Task A_marker_suppresses_its_result_with_its_reason()
    {
        using JsonDocument sarif = await CheckAsync();
        JsonElement[] results = Results(sarif);
        Assert.Equal(2, results.Length);
        Assert.False(results[0].TryGetProperty("suppressions", out _));
        JsonElement suppression = results[1].GetProperty("suppressions")[0];
        Assert.Equal(("inSource", "it is a joke"),
            (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
        Assert.Equal(8,
            suppression.GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public async Task A_record_is_located_by_its_line_and_its_id()
    {
        _tool.File("news.jsonl", "\n" + JsonSerializer.Serialize(new { id = "b", text = Text }) + "\n");
        await _tool.RunAsync("check", _tool.Path("news.jsonl"), "--format", "sarif");
        using JsonDocument sarif = JsonDocument.Parse(_tool.Output);
        await AssertValidAsync();
        JsonElement location = Results(sarif)[0].GetProperty("locations")[0];
        Assert.Equal("""{"startLine":2}""", JsonSerializer.Serialize(location.GetProperty("physicalLocation").GetProperty("region")));
        Assert.Equal("b", location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        Assert.False(Results(sarif)[0].TryGetProperty("fixes", out _));
    }

    private async Task<JsonDocument> CheckAsync()
    {
        _tool.File("news/the bridge.txt", Text);
        Assert.Equal(1, await _tool.RunAsync("check", _tool.Path("news"), "--format", "sarif"));
        return JsonDocument.Parse(_tool.Output);
    }

    private static JsonElement Run(JsonDocument sarif) => Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray().ToArray());

    private static JsonElement[] Results(JsonDocument sarif) => [.. Run(sarif).GetProperty("results").EnumerateArray()];

    private async Task AssertValidAsync()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Resources.Read("sarif-schema-2.1.0.json"));
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(_tool.Output)).Select(error => error.ToString()));
    }
}
