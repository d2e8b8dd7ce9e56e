using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_record_becomes_a_file_with_front_matter()
    {
        _tool.File("a.jsonl",
            """{"id":"Harbour/1","title":"Harbour: \"open\"","published":"2024-03-14","publisher":"The Ellery Post","""
                + """ "text":"The harbour opened.\r\nTwice."}""");
        Assert.Equal(0, await ImportAsync("a.jsonl"));
        Assert.Equal(
            "---\nheadline: Harbour: \"open\"\npublished: 2024-03-14\npublisher: The Ellery Post\n---\nThe harbour opened.\nTwice.\n",
            Written("harbour-1.txt"));
    }

    [Theory]
    [InlineData("id,text,date\n7,\"The harbour opened, at last.\",2024-03-14\n")]
    [InlineData("ID;Body;Date\n7;\"The harbour opened, at last.\";2024-03-14\n")]
    [InlineData("id\tcontent\tpublished\n7\tThe harbour opened, at last.\t2024-03-14\n")]
    public async Task A_row_becomes_a_file(string csv)
    {
        _tool.File("a.csv", csv);
        Assert.Equal(0, await ImportAsync("a.csv"));
        Assert.Equal("---\npublished: 2024-03-14\n---\nThe harbour opened, at last.\n", Written("7.txt"));
    }

    [Fact]
    public async Task A_saved_page_becomes_a_file_without_its_menu()
    {
        string paragraphs = string.Concat(Enumerable.Range(1, 8).Select(i =>
            $"<p>The harbour of Ellery opened for the {i}th time, and the first ship, with forty islanders and a dog, "
                + "sailed at noon.</p>"));
        _tool.File("harbour.html",
            $"<html><head><title>Harbour opens</title></head><body><nav><a href='/'>Home</a></nav><article><h1>"
                + $"Harbour opens</h1>{paragraphs}</article></body></html>");
        Assert.Equal(0, await ImportAsync("harbour.html"));
        string text = Written("harbour.txt");
        Assert.StartsWith("---\nheadline: Harbour opens\n", text);
        Assert.Contains("\n\nThe harbour of Ellery opened for the 8th time,", text);
        Assert.DoesNotContain("Home", text);
    }

    [Fact]
    public async Task A_second_import_writes_nothing_and_a_changed_file_is_not_overwritten()
    {
        _tool.File("a.jsonl", """{"id":"a","text":"The harbour opened."}""");
        await ImportAsync("a.jsonl");
        Assert.Equal(0, await ImportAsync("a.jsonl"));
        Assert.Contains("0 articles written, 1 were there already", _tool.Errors);
        _tool.File("news/a.txt", "Mine.");
        Assert.Equal(1, await ImportAsync("a.jsonl"));
        Assert.Contains("a.jsonl(1): error:", _tool.Errors);
        Assert.Equal("Mine.", Written("a.txt"));
    }

    [Fact]
    public async Task Two_records_with_one_name_become_two_files()
    {
        _tool.File("a.jsonl", "{\"id\":\"A b\",\"text\":\"One.\"}\n{\"id\":\"a-b\",\"text\":\"Two.\"}\n");
        Assert.Equal(0, await ImportAsync("a.jsonl"));
        Assert.Equal(2, Directory.GetFiles(_tool.Path("news")).Length);
    }

    [Theory]
    [InlineData("../../evil", "evil.txt")]
    [InlineData("/etc/passwd", "etc-passwd.txt")]
    [InlineData("CON", "con-article.txt")]
    [InlineData("Ærø café", "ærø-café.txt")]
    public async Task A_name_stays_in_the_folder(string id, string file)
    {
        _tool.File("a.jsonl", $$"""{"id":"{{id}}","text":"The harbour opened."}""");
        Assert.Equal(0, await ImportAsync("a.jsonl"));
        Assert.Equal([file], Directory.GetFiles(_tool.Path("news")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("a.jsonl", "{\"id\":\"a\"}\n[]\n{", "a.jsonl(3): error: the line is not valid JSON")]
    [InlineData("a.csv", "id,words\n1,x\n", "a.csv: error: no column is called text; it has id, words")]
    [InlineData("a.html", "<html><body></body></html>", "a.html: error: the page holds no article")]
    [InlineData("a.doc", "x", "add --from jsonl, csv or html")]
    public async Task Input_that_cannot_be_imported_is_reported(string name, string content, string message)
    {
        _tool.File(name, content);
        Assert.Equal(1, await ImportAsync(name));
        Assert.Contains(message, _tool.Errors);
    }

    private Task<int> ImportAsync(string file) => _tool.RunAsync("import", _tool.Path(file), "-o", _tool.Path("news"));

    private string Written(string name) => File.ReadAllText(_tool.Path("news/" + name));
}
