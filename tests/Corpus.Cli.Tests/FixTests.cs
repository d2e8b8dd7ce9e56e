using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

/// <summary>What <c>corpus fix</c> changes, and what it leaves unchanged.</summary>
public sealed class FixTests : IDisposable
{
    private const string Pier = "Pier opens at last\r\n\r\n“The pier is open, said Anna Holm.\r\n\r\nIt is free.";
    private const string Fixed = "Pier opens at last\r\n\r\n“The pier is open,” said Anna Holm.\r\n\r\nIt is free.";
    private const string Bridge = "Bridge opens at last\n\nThe bridge opens on Tuesday, March 13, 2024, the council said.\n";

    private readonly Tool _tool = new();

    public FixTests() => _tool.File(".editorconfig", "root = true\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_only_fix_is_applied_and_line_ends_and_byte_order_mark_stay()
    {
        _tool.File("pier.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Pier)]).File("ferry.txt", "Ferry line opens\n\nIt left.\n");
        Assert.Equal(0, await _tool.RunAsync("fix", _tool.Path("")));
        Assert.Equal("Made 1 fix in 1 file.\n", _tool.Errors);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Fixed)], await File.ReadAllBytesAsync(_tool.Path("pier.txt")));
        Assert.Equal("Ferry line opens\n\nIt left.\n", await File.ReadAllTextAsync(_tool.Path("ferry.txt")));
        Assert.Equal(3, Directory.GetFiles(_tool.Path("")).Length);
    }

    [Fact]
    public async Task A_name_that_other_articles_spell_otherwise_is_fixed_only_on_request()
    {
        for (int i = 0; i < 4; i++) _tool.File($"{i}.txt", $"Pier opens at last\n\nIt is free on day {i}, Cecilie Marlow said.\n");
        _tool.File("rare.txt", "Pier closes\n\nIt was cold, Cecilie Mariow said.\n");
        Assert.Equal(0, await _tool.RunAsync("fix", _tool.Path("")));
        Assert.Equal("Made 0 fixes in 0 files.\n", _tool.Errors);
        Assert.Equal(0, await _tool.RunAsync("fix", _tool.Path(""), "--rule", "CORP1009"));
        Assert.Equal("Pier closes\n\nIt was cold, Cecilie Marlow said.\n", await File.ReadAllTextAsync(_tool.Path("rare.txt")));
    }

    [Fact]
    public async Task A_dry_run_prints_a_unified_diff_and_writes_nothing()
    {
        _tool.File("pier.txt", Pier.Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(1, await _tool.RunAsync("fix", _tool.Path("pier.txt"), "--dry-run"));
        Assert.Equal(
            """
            --- a/pier.txt
            +++ b/pier.txt
            @@ -1,5 +1,5 @@
             Pier opens at last
             
            -“The pier is open, said Anna Holm.
            +“The pier is open,” said Anna Holm.
             
             It is free.
            \ No newline at end of file

            """.ReplaceLineEndings("\n"),
            _tool.Printed.Replace(_tool.Path(""), "", StringComparison.Ordinal));
        Assert.Equal("Would make 1 fix in 1 file.\n", _tool.Errors);
        Assert.Equal(Pier.Replace("\r", "", StringComparison.Ordinal), await File.ReadAllTextAsync(_tool.Path("pier.txt")));
    }

    [Fact]
    public async Task Two_fixes_that_are_equally_good_are_left_to_the_user()
    {
        _tool.File("bridge.txt", Bridge);
        Assert.Equal(1, await _tool.RunAsync("fix", _tool.Path("")));
        Assert.StartsWith("Made 0 fixes in 0 files. 1 finding can be fixed in several ways:", _tool.Errors, StringComparison.Ordinal);
        Assert.Equal(Bridge, await File.ReadAllTextAsync(_tool.Path("bridge.txt")));
    }

    [Fact]
    public async Task Only_the_requested_rules_are_fixed()
    {
        _tool.File("pier.txt", Pier);
        Assert.Equal(0, await _tool.RunAsync("fix", _tool.Path(""), "--rule", "CORP2002"));
        Assert.Equal(Pier, await File.ReadAllTextAsync(_tool.Path("pier.txt")));
    }

    [Fact]
    public async Task A_record_is_not_fixed()
    {
        _tool.File("news.jsonl", System.Text.Json.JsonSerializer.Serialize(new { id = "p", text = Pier }) + "\n");
        Assert.Equal(2, await _tool.RunAsync("fix", _tool.Path("news.jsonl")));
        Assert.StartsWith("news.jsonl(1): error: only files of one article can be fixed\n", _tool.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_behind_a_symbolic_link_is_fixed_and_the_link_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.File("store/pier.txt", Pier);
        File.CreateSymbolicLink(_tool.Path("pier.txt"), _tool.Path("store/pier.txt"));
        Assert.Equal(0, await _tool.RunAsync("fix", _tool.Path("pier.txt")));
        Assert.NotNull(new FileInfo(_tool.Path("pier.txt")).LinkTarget);
        Assert.Equal(Fixed, await File.ReadAllTextAsync(_tool.Path("store/pier.txt")));
    }

    [Fact]
    public async Task The_executable_keeps_the_permissions_of_the_file()
    {
        _tool.File("pier.txt", Pier);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_tool.Path("pier.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(0, await _tool.StartAsync("fix"));
        Assert.Equal(Fixed, await File.ReadAllTextAsync(_tool.Path("pier.txt")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_tool.Path("pier.txt")));
    }
}
