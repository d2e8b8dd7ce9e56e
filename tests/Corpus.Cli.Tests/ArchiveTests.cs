using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

/// <summary>
/// <c>corpus keys</c> and <c>corpus compare</c>, with a sort between them, find what <c>corpus check</c> finds, in a corpus with planted
/// contradictions.
/// </summary>
public sealed class ArchiveTests : IDisposable
{
    private const string Saying = "“The pier will not open before the cranes have come from Vost,”";

    private const string Story =
        "Anna Holm, who runs the harbour of Ellery, met the crews of nine ferries on Monday. They had waited in the rain since dawn, and "
        + "most of them wanted to know when the pier would open. The council had promised a date in spring and had given none. Nobody left "
        + "before noon.";

    private static readonly string[] Rules = ["CORP1004", "CORP1005", "CORP1009", "CORP2008", "CORP3002"];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_executables_find_what_check_finds_byte_for_byte()
    {
        WritePlanted();
        string[] expected = await CheckAsync();
        Assert.Equal(Rules, expected.Select(RuleOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(0, await _tool.StartAsync("extract", "--with-text", "news.jsonl", "--output", "extracted.jsonl"));
        Assert.Equal(0, await _tool.StartAsync("keys", "extracted.jsonl"));
        Assert.Equal(expected, Sorted(await StartAsync(Lines(Sorted(_tool.Lines)), "compare")));
    }

    [Fact]
    public async Task Articles_may_come_through_a_pipe()
    {
        string[] expected = await ExpectedAsync();
        await _tool.RunAsync("extract", "--with-text", _tool.Path("news.jsonl"));
        await _tool.RunAsync(_tool.Output, ["keys"]);
        Assert.Equal(0, await _tool.RunAsync(Lines(Sorted(_tool.Lines)), ["compare"]));
        Assert.Equal(expected, Sorted(_tool.Lines));
    }

    [Fact]
    public async Task Several_machines_find_what_one_finds_even_if_one_works_twice()
    {
        string[] expected = await ExpectedAsync();
        string[] keys = await KeysAsync();
        var partial = new List<string>();
        foreach (IGrouping<int, string> part in keys.GroupBy(line => line[10] % 3))
        {
            // An engine groups the lines and does not sort them, and it may hand on the results of a task that it had given up.
            IEnumerable<string> lines = part.GroupBy(line => line.Split('\t')[0]).OrderByDescending(group => group.Key[5])
                .SelectMany(group => group.Reverse());
            Assert.Equal(0, await _tool.RunAsync(Lines(lines), ["compare", "--partial"]));
            partial.AddRange([.. _tool.Lines, .. _tool.Lines]);
        }
        Assert.Equal(0, await _tool.RunAsync(Lines(partial), ["compare"]));
        Assert.Equal(expected, Sorted(_tool.Lines));
    }

    [Fact]
    public async Task Findings_are_written_to_a_file_and_to_a_table()
    {
        string[] expected = await ExpectedAsync();
        byte[] keys = Lines(Sorted(await KeysAsync()));
        Assert.Equal(0, await _tool.RunAsync(keys, ["compare", "--output", _tool.Path("found.jsonl")]));
        Assert.Equal(expected, Sorted(await File.ReadAllLinesAsync(_tool.Path("found.jsonl"))));
        Assert.Equal(0, await _tool.RunAsync(keys, ["compare", "--format", "parquet", "--output", _tool.Path("found")]));
        Assert.Equal(["findings.parquet"], Directory.GetFiles(_tool.Path("found")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_key_that_too_many_articles_have_is_told()
    {
        _tool.File("news.jsonl", Records(Enumerable.Repeat(Saying + " Anna Holm said.", 30)));
        Assert.Equal(0, await _tool.RunAsync(Lines(Sorted(await KeysAsync())), ["compare"]));
        string[] errors = _tool.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(11, errors.Length);
        Assert.All(errors[..10],
            line => Assert.Matches("^key [bdqw][0-9a-f]{16}: 30 articles have it, which is too many to compare each with each$", line));
        Assert.Matches("^[0-9,]+ other keys have too many articles, too$", errors[10]);
        Assert.Empty(_tool.Lines);
    }

    [Theory]
    [InlineData("no tab", "the line is no key and value of corpus keys")]
    [InlineData("z0123456789abcdef\t{\"id\":\"a\"}", "the line is no key and value of corpus keys")]
    [InlineData("b0123456789abcdef\tno", "the value is not one of corpus keys")]
    [InlineData("b0123456789abcdef\t{}", "the value is not one of corpus keys")]
    [InlineData("b0123456789abcdef\t{\"id\":1}", "the value is not one of corpus keys")]
    public async Task A_line_that_cannot_be_read_is_named_counted_and_passed_over(string line, string problem)
    {
        string[] expected = await ExpectedAsync();
        byte[] lines = Lines([.. Sorted(await KeysAsync()), line]);
        Assert.Equal(0, await _tool.RunAsync(lines, ["compare", "--fail-on", "2"]));
        Assert.Equal(expected, Sorted(_tool.Lines));
        Assert.Contains("): error: " + problem + "\n1 of ", _tool.Errors, StringComparison.Ordinal);
        Assert.Equal(1, await _tool.RunAsync(lines, ["compare"]));
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_does_not_keep_the_others_from_their_keys()
    {
        _tool.File("news.jsonl", Records([Story, Story]) + "no\n");
        Assert.Equal(1, await _tool.RunAsync("keys", _tool.Path("news.jsonl")));
        Assert.Contains("1 of 3 articles could not be read.", _tool.Errors, StringComparison.Ordinal);
        Assert.Equal(0, await _tool.RunAsync(Lines(Sorted(_tool.Lines)), ["compare"]));
        Assert.Equal("CORP3002", RuleOf(Assert.Single(_tool.Lines)));
    }

    [Fact]
    public async Task A_file_that_has_changed_is_an_error()
    {
        WritePlanted();
        byte[] keys = Lines(Sorted(await KeysAsync()));
        _tool.File("news.jsonl", Records(["Something else."]));
        Assert.Equal(1, await _tool.RunAsync(keys, ["compare"]));
        Assert.StartsWith("error: ", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_has_no_file_of_findings()
    {
        Assert.Equal(2, await _tool.RunAsync("compare", "--partial", "--output", "found.jsonl"));
        Assert.Equal(2, await _tool.RunAsync("compare", "--format", "parquet"));
    }

    /// <summary>Writes a corpus in which each rule finds something, in some articles together with another rule.</summary>
    private void WritePlanted()
    {
        string[] names = [.. Enumerable.Repeat("Bea Vendermark came. “We wait here,” said Bea Vendermark.", 5)];
        string[] bodies =
        [
            Saying + " Anna Holm said.",
            Saying + " Bert Lund said.",
            "“The pier will not close before the cranes have come from Vost,” Anna Holm said.",
            "The council closed the old lock of Ellery for good on 3 March.",
            "The council closed the old lock of Ellery for good on 5 March.",
            Story,
            Story.Replace("nine", "ten", StringComparison.Ordinal) + " " + Saying + " Bea Finch said.",
            Story.Replace("Monday", "Tuesday", StringComparison.Ordinal),
            "<!-- corpus: disable CORP1004 because both said it -->\n" + Saying + " Dora Quill said.",
            .. names,
            "Bea Vendremark came. “We wait here,” said Bea Vendremark.",
            "Bea Vendermrak came. “We wait here,” said Bea Vendermrak.",
        ];
        _tool.File("news.jsonl", Records(bodies));
    }

    private static string Records(IEnumerable<string> bodies) => string.Concat(bodies.Select((body, number) =>
        JsonSerializer.Serialize(new { id = $"{number % 7}/“{number}” é", text = "Harbour opens\n\n" + body, published = "2024-03-14" })
            + "\n"));

    private async Task<string[]> ExpectedAsync()
    {
        WritePlanted();
        return await CheckAsync();
    }

    private async Task<string[]> CheckAsync()
    {
        Assert.Equal(1, await _tool.RunAsync([], ["check", _tool.Path("news.jsonl"), "--format", "jsonl", "--severity", "suggestion",
            .. Rules.SelectMany(rule => new[] { "--rule", rule })]));
        return Sorted(_tool.Lines);
    }

    private async Task<string[]> KeysAsync()
    {
        Assert.Equal(0, await _tool.RunAsync("keys", _tool.Path("news.jsonl")));
        return _tool.Lines;
    }

    private static string RuleOf(string finding)
    {
        using JsonDocument json = JsonDocument.Parse(finding);
        return json.RootElement.GetProperty("rule").GetString()!;
    }

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    /// <summary>Starts the executable and gives it lines on standard input.</summary>
    private async Task<string[]> StartAsync(byte[] input, params string[] arguments)
    {
        using Process process = _tool.Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
