using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using VerifyTests;
using VerifyXunit;

namespace Corpus.Verify.Tests;

/// <summary>The conventions of Verify that we rely on, above all how a comparison fails.</summary>
[UsesVerify]
public sealed class StandInTests : IDisposable
{
    private static int _rows;

    private readonly string _directory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public StandInTests() => Directory.CreateDirectory(_directory);

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_missing_verified_file_fails_and_leaves_what_was_received()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(() => Compare("line\r\nnext", "a"));

        Assert.Equal(
            $"Directory: {_directory}\nNew:\n  - Received: a.received.txt\n    Verified: a.verified.txt\n\nFileContent:\n\nNew:\n\n"
                + "Received: a.received.txt\nline\nnext\n", failure.Message);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "line\nnext"u8], File.ReadAllBytes(In("a.received.txt")));
        Assert.Equal(["a.received.txt"], Files());
    }

    [Fact]
    public async Task An_empty_verified_file_counts_as_missing()
    {
        Have("a.verified.txt", "");
        var failure = await Assert.ThrowsAsync<VerifyException>(() => Compare("text", "a"));

        Assert.Contains("\nNew:\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(In("a.verified.txt")));
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb\n", true)]
    [InlineData("a\nb\n\n", false)]
    [InlineData("a\r\nb", true)]
    [InlineData("a\rb\r\n", true)]
    [InlineData("\uFEFFa\nb", true)]
    [InlineData("a\nb ", false)]
    [InlineData("A\nb", false)]
    public async Task What_the_verified_file_may_hold(string verified, bool passes)
    {
        Have("a.verified.txt", verified);
        Assert.Equal(passes, await Record.ExceptionAsync(() => Compare("a\nb", "a")) is null);
    }

    [Fact]
    public async Task Null_is_written_as_null()
    {
        Have("a.verified.txt", "null");
        await Verifier.Verify((string?)null).UseDirectory(_directory).UseFileName("a");
        Assert.Equal(["a.verified.txt"], Files());
    }

    [Fact]
    public async Task A_final_newline_of_the_text_is_part_of_it()
    {
        Have("a.verified.txt", "text");
        await Assert.ThrowsAsync<VerifyException>(() => Compare("text\n", "a"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "text\n"u8], File.ReadAllBytes(In("a.received.txt")));
    }

    [Fact]
    public async Task A_difference_names_both_files_and_shows_what_changed()
    {
        Have("a.verified.txt", "one\ntwo\nthree\nfour\nfive\nsix\n");
        var failure = await Assert.ThrowsAsync<VerifyException>(() => Compare("one\ntwo\nthree\nfour\nFIVE\nsix\n", "a"));

        Assert.StartsWith(
            $"Directory: {_directory}\nNotEqual:\n  - Received: a.received.txt\n    Verified: a.verified.txt\n\nFileContent:\n\n"
                + "NotEqual:\n\nReceived: a.received.txt\none\n", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("Difference, from verified (-) to received (+):\n\n  …\n  three\n  four\n- five\n+ FIVE\n  six\n  \n",
            failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passing_deletes_what_an_earlier_failure_left()
    {
        Have("a.received.txt", "old");
        Have("a.verified.txt", "text");
        await Compare("text", "a");
        Assert.Equal(["a.verified.txt"], Files());
    }

    [Fact]
    public async Task A_prefix_is_used_once_in_a_run()
    {
        Have("a.verified.txt", "text");
        await Compare("text", "a");
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Compare("text", "a"));
        Assert.StartsWith("The prefix has already been used", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_theory_without_UseParameters_fails_on_its_second_row(int row)
    {
        _ = row;
        // A directory that both rows share: xunit makes one instance for each row.
        string shared = Path.Combine(Path.GetTempPath(), $"Corpus.Verify.Tests.{Environment.ProcessId}");
        Exception? failure = await Record.ExceptionAsync(() => Verifier.Verify("text").UseDirectory(shared));
        if (Interlocked.Increment(ref _rows) == 1)
        {
            Assert.IsType<VerifyException>(failure);
            Directory.Delete(shared, recursive: true);
        }
        else
        {
            Assert.StartsWith("The prefix has already been used", Assert.IsType<InvalidOperationException>(failure).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_file_is_named_by_class_and_test()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("text", "md").UseDirectory(_directory));
        Assert.Equal(["StandInTests.The_file_is_named_by_class_and_test.received.md"], Files());
    }

    [Theory]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\tk", "a-b-c-d-e-f-g-h-i-j-k")]
    [InlineData("été, 東京", "été, 東京")]
    [InlineData(1.5, "1.5")]
    [InlineData(-3, "-3")]
    [InlineData(true, "True")]
    [InlineData(null, "null")]
    [InlineData(DayOfWeek.Monday, "Monday")]
    public async Task Values_are_written_the_same_on_every_system(object? value, string written)
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("text").UseDirectory(_directory).UseParameters(value, "x"));
        Assert.Equal([$"StandInTests.Values_are_written_the_same_on_every_system_value={written}_written=x.received.txt"], Files());
    }

    [Fact]
    public async Task There_is_one_value_for_each_parameter()
    {
        var failure =
            await Assert.ThrowsAsync<InvalidOperationException>(() => Verifier.Verify("text").UseDirectory(_directory).UseParameters(1));
        Assert.Equal("The number of passed in parameters (1) must match the number of parameters for the method (0).", failure.Message);
    }

    [Fact]
    public async Task A_name_of_its_own_takes_no_parameters() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Compare("text", "a").UseParameters(1));

    private SettingsTask Compare(string text, string name) => Verifier.Verify(text).UseDirectory(_directory).UseFileName(name);

    private string In(string name) => Path.Combine(_directory, name);

    private void Have(string name, string text) => File.WriteAllText(In(name), text, new UTF8Encoding(false));

    private string[] Files() =>
        [.. Directory.EnumerateFiles(_directory).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
