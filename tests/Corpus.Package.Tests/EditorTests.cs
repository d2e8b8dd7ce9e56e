using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Corpus.Cli.Tests.LanguageServer;

namespace Corpus.Package.Tests;

/// <summary>A built project that is opened in an editor: the language server and the build say the same.</summary>
[Collection(PackageTests.Name)]
public class EditorTests(PackedCorpus corpus)
{
    private const string Wall = "“The old harbour wall will not stand another winter like the one behind us,”";

    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["harbour.txt"] = $"""
            Harbour wall in danger

            😀 The council of Ellery met on Tuesday, March 13, 2024, in the town hall.

            {Wall} said Anna Holm.

            The ferry has been in the harbour since March.

            “We were told on a Friday that there was no money left.”

            The town marks the 50th anniversary of the flood of 1953.

            """,
        ["wall.txt"] = $"""
            Wall must go, says engineer

            The council of Ellery met again in the town hall on the hill.

            {Wall} said Bert Lund.

            The ferry sails to the the island again in May.

            """,
    };

    [Fact]
    public async Task The_language_server_shows_the_findings_of_the_build()
    {
        corpus.Write("NewsDesk/Desk.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="$(CorpusVersion)" />
                <CorpusArticle Include="*.txt" Published="2024-03-14" />
              </ItemGroup>
            </Project>
            """);
        corpus.Write("NewsDesk/.editorconfig", "[wall.txt]\ncorpus_CORP3004.severity = error\n");
        foreach ((string name, string text) in Articles) corpus.Write("NewsDesk/" + name, text);
        string folder = Path.Combine(corpus.Folder, "NewsDesk");

        DotNetResult built = await corpus.BuildAsync("NewsDesk", "-p:TreatWarningsAsErrors=false");
        // The compiler adds the address of the rule's page.
        string[] expected = [.. built.Diagnostics(folder).Select(line => line.Split(" (https://")[0])];

        using var client = new ScriptedClient(folder);
        foreach ((string name, string text) in Articles) client.Open(name, text);
        client.DiagnosticsWhere("wall.txt", "CORP1004");
        string[] shown = [.. Articles.Keys.SelectMany(name => client.Diagnostics(name, 1).Select(one => Line(name, one!)))];

        Assert.Equal(["CORP1001", "CORP1004", "CORP2001", "CORP2003", "CORP3004"], shown.Select(Rule).Distinct().Order());
        Assert.Equal(expected, shown.Where(line => !line.Contains(": info ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>A finding of the server as the build prints it: <c>harbour.txt(3,37): warning CORP2001: the message</c>.</summary>
    private static string Line(string file, JsonNode finding)
    {
        JsonNode start = finding["range"]!["start"]!;
        string severity = (int)finding["severity"]! switch { 1 => "error", 2 => "warning", _ => "info" };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}({(int)start["line"]! + 1},{(int)start["character"]! + 1}): {severity} {finding["code"]}: {finding["message"]}");
    }

    private static string Rule(string line) => line.Split(' ')[2].TrimEnd(':');
}
