using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using VerifyXunit;
using Xunit;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>A whole session as a snapshot: every message of the server, so that any change of the protocol shows as a difference.</summary>
[UsesVerify]
public class TranscriptTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string Range = """{"start":{"line":11,"character":24},"end":{"line":11,"character":28}}""";

    private readonly StringBuilder _transcript = new();

    [Fact]
    public async Task The_answers_of_a_session_are_those_of_the_snapshot()
    {
        using var client = new ScriptedClient();
        client.Initialized!["serverInfo"]!["version"] = "(version)";
        Write("initialize", client.Initialized);
        client.Open("harbour.txt", LanguageServerTests.Article);
        Write("publishDiagnostics", client.Diagnostics("harbour.txt", 1));
        Ask(client, "textDocument/hover", client.At("harbour.txt", 13, 25));
        Ask(
            client, "textDocument/codeAction",
            $$$"""{"textDocument":{"uri":"{{{client.Uri("harbour.txt")}}}"},"range":{{{Range}}},"context":{"diagnostics":[]} }""");
        Ask(client, "textDocument/documentSymbol", client.Of("harbour.txt"));
        Ask(client, "textDocument/documentHighlight", client.At("harbour.txt", 5, 70));
        Ask(client, "textDocument/definition", client.At("harbour.txt", 13, 1));
        Ask(client, "textDocument/semanticTokens/full", client.Of("harbour.txt"));
        Ask(client, "textDocument/foldingRange", client.Of("harbour.txt"));
        Ask(client, "shutdown", "null");
        string folder = client.Uri("");
        string transcript = _transcript.ToString().Replace(folder, "file:///workspace", StringComparison.Ordinal);
        await Verifier.Verify(transcript).UseDirectory("_snapshots");
    }

    private void Ask(ScriptedClient client, string method, string parameters) => Write(method, client.Request(method, parameters));

    private void Write(string method, JsonNode? result) =>
        _transcript.Append(method).Append('\n').Append(result?.ToJsonString(Indented) ?? "null").Append("\n\n");
}
