using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Prints_an_article_on_one_line()
    {
        int exitCode =
            await _tool.PipeAsync(
                """{"id":"a/1","published":"2024-03-05T08:47","publisher":"Harbour Gazette","text":"Ferry line opens\n\n"""
                    + """The first boat left “on time”.\n\nThe first boat left “on time”. It carried the islanders.\n\n"""
                    + """Published: 4 Mar 2024"}""",
                "--input", "jsonl");
        Assert.Equal(0, exitCode);
        using JsonDocument json = JsonDocument.Parse(Assert.Single(_tool.Lines));
        JsonElement article = json.RootElement;
        Assert.Equal(
            [
                "schema", "id", "headline", "deck", "published", "publishedFrom", "publisher", "byline", "dateline", "url", "language",
                "blocks", "quotes", "attributions", "speakers", "dates", "people", "diagnostics",
            ],
            article.EnumerateObject().Select(property => property.Name));
        Assert.Equal("a/1", article.GetProperty("id").GetString());
        Assert.Equal("Ferry line opens", article.GetProperty("headline").GetString());
        Assert.Equal("2024-03-05T08:47", article.GetProperty("published").GetString());
        Assert.Equal("metadata", article.GetProperty("publishedFrom").GetString());
        Assert.Equal("Harbour Gazette", article.GetProperty("publisher").GetString());
        Assert.Equal(JsonValueKind.Null, article.GetProperty("byline").ValueKind);
        Assert.Equal(
            """[{"start":0,"end":16,"kind":"headline"},{"start":18,"end":48,"kind":"body"},"""
                + """{"start":50,"end":106,"kind":"body"},{"start":108,"end":129,"kind":"published"}]""",
            article.GetProperty("blocks").GetRawText());
        Assert.Equal((38, 47),
            (article.GetProperty("quotes")[0].GetProperty("start").GetInt32(),
                article.GetProperty("quotes")[0].GetProperty("end").GetInt32()));
        Assert.Equal("“on time”", article.GetProperty("quotes")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Severities_are_in_lower_case()
    {
        await _tool.PipeAsync(
            "PORT ELLERY (Reuters) - The first boat left.\n\n<!-- corpus: disable CORP3001 because it is sung -->\nThe second boat "
                + "followed.\n\n<!-- corpus: -->\n", "--input", "text");
        using JsonDocument json = JsonDocument.Parse(Assert.Single(_tool.Lines));
        Assert.Equal(
            ["CORP0002 warning", "CORP0006 info", "CORP0004 error"],
            json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(
                finding => finding.GetProperty("id").GetString() + " " + finding.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task A_finding_that_a_marker_suppresses_comes_with_its_reason()
    {
        await _tool.PipeAsync(
            "Ferry line opens\n\n<!-- corpus: disable CORP2002 because it is sung -->\nThe boat left on 31 April 2024.\n\n"
                + "It was back on 31 June 2024.\n", "--input", "text");
        using JsonDocument json = JsonDocument.Parse(Assert.Single(_tool.Lines));
        JsonElement[] findings = [.. json.RootElement.GetProperty("diagnostics").EnumerateArray()];
        Assert.Equal(2, findings.Length);
        Assert.Equal("it is sung", findings[0].GetProperty("suppressed").GetString());
        Assert.False(findings[1].TryGetProperty("suppressed", out _));
    }

    [Fact]
    public async Task Reads_folders_in_ordinal_order_of_their_paths()
    {
        _tool.File("news/b.txt", Story).File("news/a/z.txt", Story).File("news/a/Z.TXT", Story).File("news/B.txt", Story).File("news/c.md",
            Story).File("one.text", Story);
        Assert.Equal(0, await _tool.ExtractAsync(_tool.Path("one.text"), _tool.Path("news")));
        Assert.Equal(["one", "B", "a/Z", "a/z", "b"], _tool.Ids);
    }

    [Fact]
    public async Task Keeps_the_order_of_the_input_whatever_the_length_of_the_articles()
    {
        string[] ids = [.. Enumerable.Range(0, 500).Select(i => "id" + i)];
        string input =
            string.Concat(
                ids.Select(
                    (id, i) =>
                        JsonSerializer.Serialize(new { id, text = string.Concat(Enumerable.Repeat(Story, i % 7 == 0 ? 400 : 1)) })
                            + (i % 2 == 0 ? "\n" : "\r\n")));
        Assert.Equal(0, await _tool.PipeAsync(input, "--input", "jsonl"));
        Assert.Equal(ids, _tool.Ids);
        byte[] first = _tool.Output;
        await _tool.PipeAsync(input, "--input", "jsonl");
        Assert.Equal(first, _tool.Output);
    }

    [Fact]
    public async Task Byte_order_marks_are_not_part_of_the_text()
    {
        _tool.File("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Story)]).File("a.jsonl",
            [0xEF, 0xBB, 0xBF, .. "{\"id\":\"a\",\"text\":\"Ferry\"}"u8]);
        Assert.Equal(0, await _tool.ExtractAsync(_tool.Path("a.txt")));
        Assert.Contains("\"blocks\":[{\"start\":0,\"end\":16,", Assert.Single(_tool.Lines), StringComparison.Ordinal);
        Assert.Equal(0, await _tool.ExtractAsync(_tool.Path("a.jsonl"), "--input", "jsonl"));
        Assert.Equal(["a"], _tool.Ids);
    }

    [Fact]
    public async Task Writes_to_a_file_the_same_as_to_standard_output()
    {
        _tool.File("a.txt", Story);
        await _tool.ExtractAsync(_tool.Path("a.txt"));
        byte[] printed = _tool.Output;
        Assert.Equal(0, await _tool.ExtractAsync(_tool.Path("a.txt"), "--output", _tool.Path("out.jsonl")));
        Assert.Empty(_tool.Output);
        Assert.Equal(printed, await File.ReadAllBytesAsync(_tool.Path("out.jsonl")));
    }

    [Fact]
    public async Task An_article_with_its_text_is_not_read_again()
    {
        string record = JsonSerializer.Serialize(new { id = "a", text = Story, publisher = "Tide News" });
        await _tool.PipeAsync(record, "--input", "jsonl");
        byte[] read = _tool.Output;
        await _tool.PipeAsync(record, "--input", "jsonl", "--with-text");
        string whole = Assert.Single(_tool.Lines);
        // The publisher is among the facts, and a reader would ask the record.
        string other = whole.Replace("\"publisher\":\"Tide News\"", "\"publisher\":\"Other News\"", StringComparison.Ordinal);
        await _tool.PipeAsync(other, "--input", "jsonl");
        Assert.Equal(read, _tool.Output);
    }

    [Fact]
    public async Task An_article_whose_facts_do_not_fit_is_read_again()
    {
        await _tool.PipeAsync(JsonSerializer.Serialize(new { id = "a", text = Story }), "--input", "jsonl", "--with-text");
        string other = Assert.Single(_tool.Lines).Replace("\"text\":\"Ferry", "\"text\":\"The ferry", StringComparison.Ordinal);
        await _tool.PipeAsync(other, "--input", "jsonl");
        Assert.Contains("\"headline\":\"The ferry", Assert.Single(_tool.Lines), StringComparison.Ordinal);
        await _tool.PipeAsync(JsonSerializer.Serialize(new { id = "a", text = Story, facts = new { old = 1 } }), "--input", "jsonl");
        Assert.Equal(["a"], _tool.Ids);
    }

    [Fact]
    public async Task An_empty_input_prints_nothing_as_records_and_one_article_as_text()
    {
        Assert.Equal(0, await _tool.PipeAsync("", "--input", "jsonl"));
        Assert.Empty(_tool.Output);
        Assert.Equal(0, await _tool.PipeAsync(""));
        Assert.Equal(["stdin"], _tool.Ids);
    }

    [Fact]
    public async Task A_line_longer_than_any_buffer_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("The first boat left. ", 20_000));
        await _tool.PipeAsync(
            JsonSerializer.Serialize(new { id = "a", text }) + "\n" + JsonSerializer.Serialize(new { id = "b", text = Story }), "--input",
                "jsonl");
        Assert.Equal(["a", "b"], _tool.Ids);
    }

    [Fact]
    public async Task Any_character_comes_out_as_it_went_in()
    {
        await _tool.PipeAsync("""{"id":"a","text":"Ferry line opens\n\nThe boat said “🐢\u0000\u2028é\"” and left."}""", "--input",
            "jsonl");
        using JsonDocument json = JsonDocument.Parse(Assert.Single(_tool.Lines));
        Assert.StartsWith("“🐢\0", json.RootElement.GetProperty("quotes")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }
}
