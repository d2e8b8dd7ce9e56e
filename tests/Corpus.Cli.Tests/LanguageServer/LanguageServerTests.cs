using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Corpus.Cli.Tests.LanguageServer;

public class LanguageServerTests
{
    /// <summary>An article with an unattributed quotation and a wrong anniversary, both after an emoji and curly quotation marks.</summary>
    internal const string Article =
        """
        ---
        published: 2024-03-14
        ---
        Harbour reopens after storm

        😀 The “Gull” sailed first. “We waited nine years for this,” said Anna Holm, the mayor.

        The ferry has been in the harbour since March.

        “We were told on a Friday that there was no money left.”

        😀 The “Gull” marks the 50th anniversary of the flood of 1953.

        She left at noon. “It was worth it,” she said.
        """;

    [Fact]
    public void An_article_has_its_findings_in_the_columns_of_the_client()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        JsonArray found = client.Diagnostics("harbour.txt", 1);
        Assert.Equal(["CORP1001", "CORP2003"], found.Select(one => (string?)one!["code"]));
        Assert.Equal("""{"start":{"line":9,"character":0},"end":{"line":9,"character":56}}""", found[0]!["range"]!.ToJsonString());
        Assert.Equal((11, 24), Start(found[1]!));
        Assert.EndsWith("CORP2003.md", (string?)found[1]!["codeDescription"]!["href"]);
        Assert.NotEmpty(found[1]!["relatedInformation"]!.AsArray());
    }

    [Theory]
    [InlineData("utf-8", 30)]
    [InlineData("utf-16", 24)]
    [InlineData("utf-32", 23)]
    public void Positions_are_in_the_units_that_the_client_prefers(string encoding, int column)
    {
        using var client = new ScriptedClient(capabilities: $$$"""{"general":{"positionEncodings":["{{{encoding}}}"]}}""");
        Assert.Equal(encoding, (string?)client.Initialized!["capabilities"]!["positionEncoding"]);
        client.Open("harbour.txt", Article);
        Assert.Equal((11, column), Start(client.Diagnostics("harbour.txt", 1)[1]!));
    }

    [Fact]
    public void A_fix_removes_its_finding()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        JsonNode action = Actions(client, 11, 25).First(one => (string?)one["title"] == "Change “50th” to “71st”");
        Apply(client, action, 2);
        Assert.Equal(["CORP1001"], client.Diagnostics("harbour.txt", 2).Select(one => (string?)one!["code"]));
    }

    [Fact]
    public void A_marker_above_the_paragraph_disables_the_rule_there()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        JsonNode action =
            Actions(client, 9, 10).Single(one => ((string?)one["title"])!.StartsWith("Disable CORP1001", System.StringComparison.Ordinal));
        Apply(client, action, 2);
        Assert.Equal(["CORP2003"], client.Diagnostics("harbour.txt", 2).Select(one => (string?)one!["code"]));
    }

    [Fact]
    public void Every_finding_has_an_action_and_other_places_have_none()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        foreach (JsonNode? finding in client.Diagnostics("harbour.txt", 1))
        {
            (int line, int character) = Start(finding!);
            Assert.NotEmpty(Actions(client, line, character));
        }
        Assert.Empty(Actions(client, 5, 5));
    }

    [Fact]
    public void Hover_shows_speakers_dates_and_people()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        Assert.Contains("**Quotation** of Anna Holm", Hover(client, 13, 25));
        Assert.Contains("“she”, cue “said”", Hover(client, 13, 25));
        Assert.Contains("**Anna Holm**", Hover(client, 5, 70));
        Assert.Contains("`1953`", Hover(client, 11, 59));
        Assert.Contains("Resolved against the publication date, 2024-03-14.", Hover(client, 11, 59));
        Assert.Null(client.Request("textDocument/hover", client.At("harbour.txt", 13, 6)));
    }

    [Fact]
    public void The_outline_holds_the_speakers_with_their_quotations_and_the_dates()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        JsonArray symbols = client.Request("textDocument/documentSymbol", client.Of("harbour.txt"))!.AsArray();
        Assert.Equal(["Anna Holm", "Dates"], symbols.Select(symbol => (string?)symbol!["name"]));
        Assert.Equal(["“We waited nine years for this,”", "“It was worth it,”"],
            symbols[0]!["children"]!.AsArray().Select(child => (string?)child!["name"]));
    }

    [Fact]
    public void A_person_is_found_at_all_mentions()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", "Mayor speaks\n\n“We sail,” said Anna Holm.\n\nBert Lund thanked Holm.\n");
        string at = client.At("harbour.txt", 4, 19);
        Assert.Equal(2, client.Request("textDocument/documentHighlight", at)!.AsArray().Count);
        Assert.Equal(2, client.Request("textDocument/references", at)!.AsArray().Count);
        JsonNode definition = Assert.Single(client.Request("textDocument/definition", at)!.AsArray())!;
        Assert.Equal((2, 16), Start(definition));
        Assert.Empty(client.Request("textDocument/documentHighlight", client.At("harbour.txt", 4, 12))!.AsArray());
    }

    [Fact]
    public void Tokens_do_not_overlap_and_name_the_speaker()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", "---\npublished: 2024-03-14\n---\nMayor speaks\n\n“We sail on Monday,” said Anna Holm.\n");
        JsonNode tokens = client.Request("textDocument/semanticTokens/full", client.Of("harbour.txt"))!;
        // “We sail on (speaker 0), Monday, and the rest (speaker 0).
        Assert.Equal([5, 0, 12, 0, 1, 0, 12, 6, 1, 0, 0, 6, 2, 0, 1], tokens["data"]!.AsArray().Select(number => (int)number!));
    }

    [Fact]
    public void A_superseded_version_is_not_shown()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        client.Diagnostics("harbour.txt", 1);
        for (int version = 2; version <= 200; version++)
            client.Change("harbour.txt", version,
                """[{"range":{"start":{"line":3,"character":7},"end":{"line":3,"character":7}},"text":"x"}]""");
        client.Diagnostics("harbour.txt", 200);
        List<int?> versions = [.. client.Versions("harbour.txt")];
        Assert.Equal(versions.Order(), versions);
        Assert.Equal(200, versions[^1]);
    }

    [Fact]
    public void A_file_that_is_not_an_article_has_no_findings()
    {
        using var client = new ScriptedClient(initialize: false);
        client.File("news/corpus.json", "{}");
        client.Request("initialize", $$"""{"rootUri":"{{Documents.Uri(client.Folder)}}","capabilities":{} }""");
        client.Notify("initialized", "{}");
        client.Open("notes.txt", Article);
        client.Open("news/harbour.txt", Article);
        Assert.NotEmpty(client.Diagnostics("news/harbour.txt", 1));
        Assert.Empty(client.Versions("notes.txt"));
        Assert.Null(client.Request("textDocument/hover", client.At("notes.txt", 5, 40)));
    }

    [Fact]
    public void Settings_and_editorconfig_change_severities()
    {
        using var client = new ScriptedClient(options: """{"severity":{"CORP2003":"error"}}""");
        client.File(".editorconfig", "[*.txt]\ncorpus_CORP1001.severity = none\n");
        client.Open("harbour.txt", Article);
        JsonNode finding = Assert.Single(client.Diagnostics("harbour.txt", 1))!;
        Assert.Equal(("CORP2003", 1), ((string?)finding["code"], (int)finding["severity"]!));
    }

    [Fact]
    public void A_closed_document_loses_its_findings()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        client.Diagnostics("harbour.txt", 1);
        client.Notify("textDocument/didClose", client.Of("harbour.txt"));
        Assert.Empty(client.Diagnostics("harbour.txt", null));
    }

    [Fact]
    public void Closed_articles_are_checked_if_the_setting_says_so()
    {
        using var client = new ScriptedClient(initialize: false);
        client.File("harbour.txt", Article);
        client.Request("initialize",
            $$"""{"rootUri":"{{Documents.Uri(client.Folder)}}","capabilities":{},"initializationOptions":{"workspace":true} }""");
        client.Notify("initialized", "{}");
        Assert.Equal(2, client.Diagnostics("harbour.txt", null).Count);
    }

    [Fact]
    public void A_request_that_is_not_valid_gets_an_error_and_the_server_goes_on()
    {
        using var client = new ScriptedClient();
        Assert.Equal(-32601, (int)client.Fail("textDocument/rename", "{}")!["code"]!);
        Assert.Equal(-32602, (int)client.Fail("textDocument/hover", """{"textDocument":3}""")!["code"]!);
        client.Raw("{ this is not JSON");
        client.Notify("textDocument/didChange", """{"textDocument":{"uri":"file:///never/opened.txt","version":1},"contentChanges":[]}""");
        client.Open("harbour.txt", Article);
        Assert.Equal(2, client.Diagnostics("harbour.txt", 1).Count);
    }

    [Fact]
    public void A_request_before_initialize_gets_an_error()
    {
        using var client = new ScriptedClient(initialize: false);
        Assert.Equal(-32002, (int)client.Fail("textDocument/hover", "{}")!["code"]!);
    }

    [Fact]
    public void A_cancelled_request_gets_its_error()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", Article);
        int id = client.Send("textDocument/foldingRange", client.Of("harbour.txt"));
        client.Respond(id);
        // The server reads cancellations ahead of the requests that wait. This one comes first, so that the order is certain.
        client.Notify("$/cancelRequest", $$"""{"id":{{id + 1}} }""");
        JsonNode answer = client.Respond(client.Send("textDocument/documentSymbol", client.Of("harbour.txt")));
        Assert.Equal(-32800, (int)answer["error"]!["code"]!);
        Assert.NotNull(client.Request("textDocument/documentSymbol", client.Of("harbour.txt")));
    }

    [Fact]
    public void A_client_may_leave_while_the_server_still_sends_findings()
    {
        using var client = new ScriptedClient();
        client.Open("harbour.txt", string.Concat(Enumerable.Repeat(Article + "\n\n", 40)));
        Assert.Equal(1, client.End());
    }

    [Fact]
    public void Headers_that_end_with_a_bare_line_feed_are_read()
    {
        using var client = new ScriptedClient();
        string message =
            """{"jsonrpc":"2.0","id":99,"method":"textDocument/hover","params":"""
                + """{"textDocument":{"uri":"file:///a.txt"},"position":{"line":0,"character":0}}}""";
        client.Bytes($"Content-Type: application/json\nContent-Length: {message.Length}\n\n{message}");
        Assert.Null(client.Respond(99)["result"]);
    }

    [Fact]
    public void Shutdown_and_exit_end_the_server_and_an_end_without_them_is_a_failure()
    {
        using var orderly = new ScriptedClient();
        orderly.Request("shutdown", "null");
        orderly.Notify("exit", "null");
        Assert.Equal(0, orderly.End());
        using var sudden = new ScriptedClient();
        Assert.Equal(1, sudden.End());
    }

    private static (int Line, int Character) Start(JsonNode of) =>
        ((int)of["range"]!["start"]!["line"]!, (int)of["range"]!["start"]!["character"]!);

    private static string Hover(ScriptedClient client, int line, int character) =>
        (string?)client.Request("textDocument/hover", client.At("harbour.txt", line, character))!["contents"]!["value"] ?? "";

    private static JsonNode[] Actions(ScriptedClient client, int line, int character)
    {
        string place = $$"""{"line":{{line}},"character":{{character}} }""";
        return [.. client.Request(
            "textDocument/codeAction",
            $$$"""{"textDocument":{"uri":"{{{client.Uri(
                "harbour.txt")}}}"},"range":{"start":{{{place}}},"end":{{{place}}} },"context":{"diagnostics":[]}}""")!.AsArray()!];
    }

    /// <summary>Sends the edits of an action as the editor would: as the next version of the document.</summary>
    private static void Apply(ScriptedClient client, JsonNode action, int version)
    {
        JsonArray edits = action["edit"]!["changes"]![client.Uri("harbour.txt")]!.AsArray();
        IEnumerable<string> changes =
            edits.Select(edit => $$"""{"range":{{edit!["range"]!.ToJsonString()}},"text":{{edit["newText"]!.ToJsonString()}} }""");
        client.Change("harbour.txt", version, "[" + string.Join(',', changes) + "]");
    }

    private static class Documents
    {
        public static string Uri(string folder) => Corpus.Cli.LanguageServer.Documents.FileUri.FromPath(folder);
    }
}
