using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Cli.LanguageServer.Documents;

namespace Corpus.Cli.LanguageServer;

/// <summary>What the client states in <c>initialize</c>.</summary>
internal sealed class ClientCapabilities(JsonElement initialize)
{
    /// <summary>The units of positions: UTF-8 if the client prefers it, else UTF-16, which every client supports.</summary>
    public PositionEncoding Encoding =>
        At("capabilities", "general", "positionEncodings") is { ValueKind: JsonValueKind.Array } offered
            ? offered.EnumerateArray().Select(name => Parse(name.GetString())).FirstOrDefault(encoding => encoding is not null)
                ?? PositionEncoding.Utf16
            : PositionEncoding.Utf16;

    /// <summary>Whether the client answers <c>workspace/configuration</c>.</summary>
    public bool AnswersConfiguration => IsTrue("capabilities", "workspace", "configuration");

    /// <summary>Whether the client watches files for the server.</summary>
    public bool WatchesFiles => IsTrue("capabilities", "workspace", "didChangeWatchedFiles", "dynamicRegistration");

    /// <summary>The settings that come with the request; null where none do.</summary>
    public JsonElement? Options => At("initializationOptions");

    /// <summary>The folders of the workspace.</summary>
    public IReadOnlyList<string> Folders
    {
        get
        {
            if (At("workspaceFolders") is { ValueKind: JsonValueKind.Array } folders)
                return [.. folders.EnumerateArray().Select(folder => FileUri.ToPath(folder.GetProperty("uri").GetString()))
                    .OfType<string>()];
            string? root = FileUri.ToPath(Text("rootUri")) ?? Text("rootPath");
            return root is null ? [] : [root];
        }
    }

    private static PositionEncoding? Parse(string? name)
    {
        foreach (PositionEncoding encoding in Enum.GetValues<PositionEncoding>())
            if (encoding.Name() == name) return encoding;
        return null;
    }

    private bool IsTrue(params ReadOnlySpan<string> path) => At(path) is { ValueKind: JsonValueKind.True };

    private string? Text(string name) => At(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private JsonElement? At(params ReadOnlySpan<string> path)
    {
        JsonElement element = initialize;
        foreach (string name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        return element;
    }
}
