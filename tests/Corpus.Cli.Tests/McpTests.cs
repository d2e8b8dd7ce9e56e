using System;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

public sealed class McpTests : IDisposable
{
    private readonly Tool _tool = new();

    public McpTests() => _tool
        .File("harbour.txt",
            "---\npublished: 2024-03-14\n---\nHarbour reopens\n\n“We waited nine years for this,” said Anna Holm, the mayor, on "
                + "Wednesday.\n")
        .File("storm.txt",
            "---\npublished: 2024-03-20\n---\nStorm keeps the ferry in\n\n“Nobody was hurt,” said Bert Lund, who runs the ferry.\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Quotations_are_found_by_speaker_words_and_day()
    {
        JsonArray found = (await CallAsync("search_quotations", """{"speaker":"holm"}""")).AsArray();
        Assert.Equal("“We waited nine years for this,”", (string?)Assert.Single(found)!["quotation"]);
        Assert.Single((await CallAsync("search_quotations", """{"words":"nobody was"}""")).AsArray());
        Assert.Equal("storm",
            (string?)Assert.Single((await CallAsync("search_quotations", """{"from":"2024-03-15"}""")).AsArray())!["article"]);
        Assert.Empty((await CallAsync("search_quotations", """{"speaker":"holm","from":"2024-03-15"}""")).AsArray());
    }

    [Fact]
    public async Task A_speaker_is_found_under_every_name_of_the_corpus()
    {
        _tool.File("press.txt", "Harbour Authority speaks\n\n“The quay is safe,” the Ellery Harbour Authority (EHA) said.\n")
            .File("radio.txt", "Quay closed\n\n“The quay is closed,” EHA said.\n");
        JsonArray found = (await CallAsync("search_quotations", """{"speaker":"harbour authority"}""")).AsArray();
        Assert.Equal(["“The quay is safe,”", "“The quay is closed,”"], found.Select(one => (string?)one!["quotation"]));
        Assert.All(found, one => Assert.Equal("Ellery Harbour Authority", (string?)Assert.Single(one!["speakers"]!.AsArray())));
    }

    [Fact]
    public async Task An_article_without_a_date_takes_that_of_another_about_the_event()
    {
        _tool.File("dated.txt", SameEvent.Dated).File("undated.txt", SameEvent.Undated);
        JsonArray found = (await CallAsync("timeline", """{"from":"2024-01-21","to":"2024-01-21"}""")).AsArray();
        Assert.Equal(["dated", "undated"], found.Select(one => (string?)one!["article"]).Distinct());
    }

    [Fact]
    public async Task Quotation_marks_are_not_escaped() =>
        Assert.Contains("“We waited", await AnswerAsync("search_quotations", """{"speaker":"holm"}"""), StringComparison.Ordinal);

    [Fact]
    public async Task The_timeline_holds_the_days_between_two_days()
    {
        JsonArray found = (await CallAsync("timeline", """{"from":"2024-03-01","to":"2024-03-31"}""")).AsArray();
        Assert.Equal("harbour", (string?)Assert.Single(found)!["article"]);
    }

    [Fact]
    public async Task Words_are_cited_letter_for_letter_or_with_the_nearest_passage()
    {
        JsonNode exact = await CallAsync("cite", """{"words":"We waited nine years for this"}""");
        Assert.True((bool)exact["exact"]!);
        JsonNode near = await CallAsync("cite", """{"words":"We waited ten years for this"}""");
        Assert.False((bool)near["exact"]!);
        Assert.Equal("We waited nine years for this", (string?)near["nearest"]!["text"]);
    }

    [Fact]
    public async Task A_draft_is_checked()
    {
        JsonArray found =
            (await CallAsync("check",
                """{"text":"Bridge opens\n\nThe bridge opened on Tuesday, March 13, 2024.","published":"2024-03-14"}""")).AsArray();
        Assert.Equal("CORP2001", (string?)Assert.Single(found)!["rule"]);
    }

    private async Task<JsonNode> CallAsync(string name, string arguments) => JsonNode.Parse(await AnswerAsync(name, arguments))!;

    private async Task<string> AnswerAsync(string name, string arguments)
    {
        using Process server = _tool.Start("mcp", ".");
        await server.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"""
                + """ "clientInfo":{"name":"test","version":"1"}}}""");
        await server.StandardOutput.ReadLineAsync();
        await server.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await server.StandardInput.WriteLineAsync(
            $$$"""{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"{{{name}}}","arguments":{{{arguments}}}}}""");
        string answer = await server.StandardOutput.ReadLineAsync() ?? "";
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        JsonNode result = JsonNode.Parse(answer)!["result"]!;
        Assert.False((bool?)result["isError"] ?? false, answer);
        return (string)result["content"]![0]!["text"]!;
    }
}
