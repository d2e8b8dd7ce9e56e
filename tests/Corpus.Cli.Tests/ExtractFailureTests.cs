using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

/// <summary>
/// The errors of <c>corpus extract</c> for input and output that it cannot read or write. It continues with the other articles.
/// </summary>
public sealed class ExtractFailureTests : IDisposable
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_record_that_cannot_be_read_is_reported_with_its_line_and_the_others_are_read()
    {
        byte[] input =
        [
            .. Encoding.UTF8.GetBytes("""
                {"id":"a","text":"Ferry line opens","title":{"text":"no"}}
                {"id":"b",

                ["c"]
                {"id":"d"}
                {"id":"e","text":3}
                {"id":"f","text":"\ud83d"}
                {"id":"g","text":"x"} y

                """.ReplaceLineEndings("\n")),
            .. "{\"id\":\"h\",\"text\":\""u8, 0xFF, .. "\"}\n"u8,
            .. "{\"id\":9,\"text\":\"\",\"published\":null}\n{\"text\":\"Ferry\"}"u8,
        ];
        Assert.Equal(1, await _tool.RunAsync(input, ["extract", "--input", "jsonl"]));
        Assert.Equal(["a", "9", "standard input(11)"], _tool.Ids);
        Assert.Equal(
            """
            standard input(2): error: the line is not valid JSON, at byte 9
            standard input(4): error: the line is no JSON object
            standard input(5): error: the record has no "text"
            standard input(6): error: "text" is not a string
            standard input(7): error: the line holds a string that is not valid Unicode
            standard input(8): error: the line is not valid JSON, at byte 22
            standard input(9): error: the line holds a string that is not valid Unicode
            7 of 10 articles could not be read.

            """.ReplaceLineEndings("\n"),
            _tool.Errors);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_reported_and_the_others_are_read()
    {
        _tool.File("a.txt", Story).File("b.txt", [.. "Ferry"u8, 0xE9, .. " line"u8]).File("c.txt", Story);
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("a.txt"), _tool.Path("b.txt"), _tool.Path("no.txt"), _tool.Path("c.txt")));
        Assert.Equal(["a", "c"], _tool.Ids);
        Assert.Equal(
            "b.txt: error: The file is not valid UTF-8: the first bad byte is byte 5. Save it as UTF-8.\nno.txt: error: there is no such "
                + "file or folder\n2 of 4 articles could not be read.\n", _tool.Errors);
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData("3", 0)]
    public async Task The_user_says_how_many_failures_are_too_many(string failOn, int exitCode)
    {
        const string Records = "no\n{\"id\":\"a\",\"text\":\"Ferry\"}\n[]\n";
        Assert.Equal(exitCode, await _tool.PipeAsync(Records, "--input", "jsonl", "--fail-on", failOn));
        Assert.Equal(["a"], _tool.Ids);
        Assert.EndsWith("2 of 3 articles could not be read.\n", _tool.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("some")]
    public async Task How_many_failures_are_too_many_is_a_number_of_at_least_one(string failOn)
    {
        Assert.Equal(2, await _tool.PipeAsync("", "--fail-on", failOn));
        Assert.Contains("--fail-on takes a number of at least 1.", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_not_read_as_a_file()
    {
        Assert.Equal(2, await _tool.ExtractAsync("--inputs"));
        Assert.Equal("error: There is no option “--inputs”.\nDid you mean “--input”?\nRun “corpus extract --help” to see what there is.\n",
            _tool.Errors);
    }

    [Fact]
    public async Task A_folder_without_such_a_file_is_reported()
    {
        _tool.File("news/a.txt", Story);
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("news"), "--input", "jsonl"));
        Assert.Equal("news: error: the folder holds no *.jsonl\n1 of 1 articles could not be read.\n", _tool.Errors);
    }

    [Fact]
    public async Task Does_not_write_over_what_it_reads()
    {
        _tool.File("a.txt", Story);
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("a.txt"), "--output", _tool.Path("a.txt")));
        Assert.Equal("a.txt: error: the output would overwrite the input a.txt; name another file\n", _tool.Errors);
        Assert.Equal(Story, await File.ReadAllTextAsync(_tool.Path("a.txt")));
    }

    [Fact]
    public async Task Reports_an_output_that_cannot_be_written()
    {
        _tool.File("a.txt", Story);
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("a.txt"), "--output", _tool.Path("no/such/out.jsonl")));
        Assert.StartsWith("no/such/out.jsonl: error: ", _tool.Errors.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_pipe_ends_the_run_without_a_message()
    {
        using var error = new StringWriter();
        using var closed = new ClosedPipe();
        var standard = new Standard(new MemoryStream(Encoding.UTF8.GetBytes(Story)), closed, error);
        Assert.Equal(0, await CorpusCommand.RunAsync(["extract"], standard));
        Assert.Equal("", error.ToString());
    }

    /// <summary>A pipe that its reader has closed, on Unix.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        private static readonly IOException Broken = new("Broken pipe", hresult: 32);

        public override void Write(byte[] buffer, int offset, int count) => throw Broken;

        public override void Write(ReadOnlySpan<byte> buffer) => throw Broken;

        public override Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken) =>
            throw Broken;

        public override System.Threading.Tasks.ValueTask WriteAsync(ReadOnlyMemory<byte> buffer,
            System.Threading.CancellationToken cancellationToken = default) => throw Broken;
    }
}
