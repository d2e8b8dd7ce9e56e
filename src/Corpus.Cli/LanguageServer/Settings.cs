using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Corpus.Cli.LanguageServer;

/// <summary>When the server checks a document.</summary>
internal enum CheckTime
{
    /// <summary>After each change.</summary>
    Change = 0,

    /// <summary>When the document is opened or saved.</summary>
    Save = 1,
}

/// <summary>The user's settings, from <c>initializationOptions</c> or the section <c>corpus</c>. All are optional.</summary>
/// <param name="Include">Patterns of the files that are articles: <c>news/**/*.txt</c>.</param>
/// <param name="Check">When documents are checked.</param>
/// <param name="Severities">The severity of a rule, as in <c>.editorconfig</c>: <c>CORP1003</c> to <c>none</c>.</param>
/// <param name="Workspace">Whether articles that are not open are checked too.</param>
internal sealed record Settings(
    IReadOnlyList<string> Include, CheckTime Check, IReadOnlyDictionary<string, string> Severities, bool Workspace)
{
    /// <summary>The settings of a client that sends none.</summary>
    public static readonly Settings Default = new([], CheckTime.Change, new Dictionary<string, string>(), Workspace: false);

    /// <summary>Reads the client's settings. A value of an unexpected type counts as not set.</summary>
    public static Settings From(JsonElement? sent)
    {
        if (sent is not { ValueKind: JsonValueKind.Object } given) return Default;
        JsonElement settings = Property(given, "corpus", JsonValueKind.Object) ?? given;
        return new Settings(
            [.. Items(settings, "include").Select(item => item.GetString()!)],
            Property(settings, "check", JsonValueKind.String)?.GetString() == "save" ? CheckTime.Save : CheckTime.Change,
            Members(settings, "severity"),
            Property(settings, "workspace", JsonValueKind.True) is not null);
    }

    private static JsonElement? Property(JsonElement of, string name, JsonValueKind kind) =>
        of.TryGetProperty(name, out JsonElement value) && value.ValueKind == kind ? value : null;

    private static IEnumerable<JsonElement> Items(JsonElement of, string name) =>
        Property(of, name, JsonValueKind.Array)?.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String) ?? [];

    private static Dictionary<string, string> Members(JsonElement of, string name) =>
        Property(of, name, JsonValueKind.Object)?.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.String)
            .ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.OrdinalIgnoreCase) ?? [];
}
