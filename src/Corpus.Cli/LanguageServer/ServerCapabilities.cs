using System.Text.Json;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Features;

namespace Corpus.Cli.LanguageServer;

/// <summary>What the server states in its answer to <c>initialize</c>.</summary>
internal static class ServerCapabilities
{
    /// <summary>Changes come as edits of the text, and not as the whole text.</summary>
    private const int Incremental = 2;

    public static void Write(Utf8JsonWriter json, PositionEncoding encoding)
    {
        json.WriteStartObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "corpus");
        json.WriteString("version", typeof(ServerCapabilities).Assembly.GetName().Version?.ToString(3));
        json.WriteEndObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", encoding.Name());
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", Incremental);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        foreach (string provider in (string[])["hover", "documentSymbol", "documentHighlight", "definition", "references", "foldingRange"])
            json.WriteBoolean(provider + "Provider", true);
        json.WriteStartObject("codeActionProvider");
        Strings(json, "codeActionKinds", ["quickfix"]);
        json.WriteEndObject();
        json.WriteStartObject("semanticTokensProvider");
        json.WriteBoolean("full", true);
        json.WriteStartObject("legend");
        Strings(json, "tokenTypes", SemanticTokensFeature.Types);
        Strings(json, "tokenModifiers", SemanticTokensFeature.Modifiers);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("workspace");
        json.WriteStartObject("workspaceFolders");
        json.WriteBoolean("supported", true);
        json.WriteBoolean("changeNotifications", true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, System.Collections.Generic.IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
