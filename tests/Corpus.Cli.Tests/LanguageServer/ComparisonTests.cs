using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>Tests of the rules that compare articles, in the editor.</summary>
public class ComparisonTests
{
    private const string Words = "“The old harbour wall will not stand another winter like the one behind us,”";

    private static string Article(string speaker) =>
        $"""
         ---
         published: 2024-03-14
         ---
         Harbour wall in danger

         The council of Ellery met on Thursday evening in the town hall.

         {Words} said {speaker}.
         """;

    [Fact]
    public void Open_articles_are_compared_with_each_other()
    {
        using var client = new ScriptedClient();
        client.Open("a.txt", Article("Anna Holm"));
        client.Open("b.txt", Article("Bert Lund"));
        JsonArray found = client.DiagnosticsWhere("b.txt", "CORP1004");
        JsonArray places = found.First(one => (string?)one!["code"] == "CORP1004")!["relatedInformation"]!.AsArray();
        JsonNode place = places.Select(related => related!["location"]!).First(place => (string?)place["uri"] == client.Uri("a.txt"));
        Assert.Equal(7, (int?)place["range"]!["start"]!["line"]);
    }

    [Fact]
    public void A_change_that_ends_the_contradiction_ends_the_finding()
    {
        using var client = new ScriptedClient();
        client.Open("a.txt", Article("Anna Holm"));
        client.Open("b.txt", Article("Bert Lund"));
        client.DiagnosticsWhere("b.txt", "CORP1004");
        client.Change("b.txt", 2, $$"""[{"text":{{JsonSerializer.Serialize(Article("Anna Holm"))}} }]""");
        JsonArray found = client.DiagnosticsWhere("b.txt", "CORP1004", holds: false);
        Assert.DoesNotContain(found, one => (string?)one!["code"] == "CORP1004");
    }

    [Fact]
    public void Articles_that_are_not_open_are_compared_where_the_workspace_describes_them()
    {
        using var client = new ScriptedClient(initialize: false);
        client.File("corpus.json", "{}").File("a.txt", Article("Anna Holm"));
        client.Request("initialize", $$"""{"rootUri":"{{Uri(client)}}","capabilities":{} }""");
        client.Notify("initialized", "{}");
        client.Open("b.txt", Article("Bert Lund"));
        JsonArray found = client.DiagnosticsWhere("b.txt", "CORP1004");
        Assert.Contains(found, one => ((string?)one!["message"])!.Contains("Anna Holm", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_are_not_open_are_not_read_where_nothing_calls_them_articles()
    {
        using var client = new ScriptedClient();
        client.File("a.txt", Article("Anna Holm"));
        client.Open("b.txt", Article("Bert Lund"));
        client.Open("c.txt", Article("Carl Moss"));
        string message = client.DiagnosticsWhere("c.txt", "CORP1004").ToJsonString();
        Assert.Contains("Bert Lund", message, System.StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Holm", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_date_takes_that_of_an_article_about_the_same_event()
    {
        using var client = new ScriptedClient();
        client.Open("undated.txt", SameEvent.Undated);
        client.DiagnosticsWhere("undated.txt", "CORP2009");
        client.Open("dated.txt", SameEvent.Dated);
        JsonArray found = client.DiagnosticsThatSay("undated.txt", SameEvent.Inferred);
        Assert.Single(found, one => (string?)one!["code"] == "CORP2009");
    }

    private static string Uri(ScriptedClient client) => Corpus.Cli.LanguageServer.Documents.FileUri.FromPath(client.Folder);
}
