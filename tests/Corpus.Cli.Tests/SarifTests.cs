using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Corpus.Checking;

namespace Corpus.Cli.Tests;

/// <summary>
/// The SARIF output has the shape that the standard (OASIS SARIF 2.1.0) and GitHub code scanning require. The repository does not contain
/// the standard's schema, so these tests assert its requirements.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Text =
        "---\npublished: 2024-03-01\n---\nBridge opens at last\n\nThe bridge opens on Tuesday, March 13, 2024, the council said.\n\n<!-- "
            + "corpus: disable CORP2001 because it is a joke -->\nThe pier opens on Tuesday, March 13, 2024, too.\n";

    /// <summary>The properties of each object, by the property that holds the object. A star marks those that are required.</summary>
    private static readonly Dictionary<string, string[]> Shapes = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version*", "runs*"],
        ["runs"] = ["tool*", "columnKind", "results", "invocations"],
        ["tool"] = ["driver*"],
        ["driver"] = ["name*", "semanticVersion", "informationUri", "rules"],
        ["rules"] = ["id*", "name*", "shortDescription*", "fullDescription*", "help*", "helpUri", "defaultConfiguration", "properties"],
        ["shortDescription"] = ["text*"],
        ["fullDescription"] = ["text*"],
        ["help"] = ["text*", "markdown"],
        ["defaultConfiguration"] = ["level"],
        ["properties"] = ["tags"],
        ["results"] =
            ["ruleId", "ruleIndex", "level", "message*", "locations*", "relatedLocations", "partialFingerprints*", "fixes", "suppressions"],
        ["message"] = ["text*"],
        ["locations"] = ["physicalLocation*", "logicalLocations"],
        ["relatedLocations"] = ["id*", "physicalLocation*", "logicalLocations", "message*"],
        ["location"] = ["physicalLocation*", "logicalLocations"],
        ["physicalLocation"] = ["artifactLocation*", "region*"],
        ["artifactLocation"] = ["uri*", "uriBaseId"],
        ["region"] = ["startLine*", "startColumn", "endLine", "endColumn", "snippet"],
        ["snippet"] = ["text*"],
        ["logicalLocations"] = ["fullyQualifiedName*"],
        ["partialFingerprints"] = ["corpusFinding/v1*"],
        ["fixes"] = ["description", "artifactChanges*"],
        ["description"] = ["text*"],
        ["artifactChanges"] = ["artifactLocation*", "replacements*"],
        ["replacements"] = ["deletedRegion*", "insertedContent"],
        ["deletedRegion"] = ["startLine*", "startColumn*", "endLine*", "endColumn*"],
        ["insertedContent"] = ["text*"],
        ["suppressions"] = ["kind*", "justification", "location"],
        ["invocations"] = ["executionSuccessful*"],
    };

    private readonly Tool _tool = new();

    public SarifTests() => _tool.File(".editorconfig", "root = true\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_output_has_the_shape_of_the_standard()
    {
        using JsonDocument sarif = await CheckAsync();
        AssertShape("", sarif.RootElement);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal("utf16CodeUnits", Run(sarif).GetProperty("columnKind").GetString());
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
        AssertShape("", sarif.RootElement);
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

    private static void AssertShape(string name, JsonElement element)
    {
        Assert.True(Shapes.TryGetValue(name, out string[]? shape), $"The standard's shape of {name} is not stated here.");
        string[] names = [.. element.EnumerateObject().Select(property => property.Name)];
        Assert.Empty(names.Except(shape!.Select(property => property.TrimEnd('*'))));
        Assert.Empty(shape!.Where(property => property.EndsWith('*')).Select(property => property.TrimEnd('*')).Except(names));
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object) AssertShape(property.Name, property.Value);
            if (property.Value.ValueKind != JsonValueKind.Array) continue;
            foreach (JsonElement item in property.Value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
                AssertShape(property.Name, item);
            if (property.Name == "artifactChanges") Assert.NotEmpty(property.Value.EnumerateArray());
        }
        if (name is "region" or "deletedRegion")
            Assert.All(
                element.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Number),
                property => Assert.True(property.Value.GetInt32() >= 1, property.Name));
        if (name == "artifactLocation")
            Assert.True(Uri.IsWellFormedUriString(element.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute));
    }
}
