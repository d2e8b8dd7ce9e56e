using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;
using Range = Corpus.Cli.LanguageServer.Protocol.Range;

namespace Corpus.Cli.LanguageServer;

/// <summary>The notifications of the client: one line for each method of the protocol.</summary>
internal sealed class Notifications
{
    private readonly Session _session;
    private readonly Dictionary<string, Action<JsonElement>> _takers;

    public Notifications(Session session)
    {
        _session = session;
        _takers = new(StringComparer.Ordinal)
        {
            ["initialized"] = _ => session.Initialized(),
            ["textDocument/didOpen"] = Open,
            ["textDocument/didChange"] = Change,
            ["textDocument/didSave"] = parameters => session.Check(Uri(parameters)),
            ["textDocument/didClose"] = parameters => session.Close(Uri(parameters)),
            ["workspace/didChangeWatchedFiles"] = _ => session.Reload(),
            ["workspace/didChangeConfiguration"] = Configure,
            ["workspace/didChangeWorkspaceFolders"] = ChangeFolders,
        };
    }

    /// <summary>Handles a notification. An unknown one is ignored, as the protocol requires.</summary>
    public void Take(string method, JsonElement parameters)
    {
        if (_session.IsInitialized && _takers.TryGetValue(method, out Action<JsonElement>? take)) take(parameters);
    }

    private static string Uri(JsonElement parameters) => parameters.GetProperty("textDocument").GetProperty("uri").GetString() ?? "";

    private void Open(JsonElement parameters)
    {
        JsonElement document = parameters.GetProperty("textDocument");
        _session.Set(_session.Create(Uri(parameters), Version(document), document.GetProperty("text").GetString() ?? ""), check: true);
    }

    private void Change(JsonElement parameters)
    {
        TextDocument document = _session.Document(Uri(parameters));
        int? version = Version(parameters.GetProperty("textDocument"));
        foreach (JsonElement change in parameters.GetProperty("contentChanges").EnumerateArray())
        {
            Range? range = change.TryGetProperty("range", out JsonElement place) && place.ValueKind == JsonValueKind.Object
                ? place.Deserialize(ProtocolJson.Default.Range)
                : null;
            document = document.With(version, range, change.GetProperty("text").GetString() ?? "");
        }
        _session.Set(document, check: false);
    }

    private void Configure(JsonElement parameters)
    {
        if (parameters.TryGetProperty("settings", out JsonElement settings) && settings.ValueKind == JsonValueKind.Object)
            _session.Use(Settings.From(settings));
        else
            _session.Initialized();
    }

    private void ChangeFolders(JsonElement parameters)
    {
        JsonElement change = parameters.GetProperty("event");
        _session.Use(Folders(change, "added"), Folders(change, "removed"));
    }

    private static List<string> Folders(JsonElement change, string name) =>
        [.. change.GetProperty(name).EnumerateArray().Select(folder => FileUri.ToPath(folder.GetProperty("uri").GetString()))
            .OfType<string>()];

    private static int? Version(JsonElement document) =>
        document.TryGetProperty("version", out JsonElement version) && version.ValueKind == JsonValueKind.Number
            ? version.GetInt32()
            : null;
}
