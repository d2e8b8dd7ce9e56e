using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

/// <summary>Runs in which something outside the tool fails. A test with “executable” in its name runs the executable itself.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n";

    private readonly Tool _tool = new();

    public FaultTests() => _tool.File(".editorconfig", "root = true\n");

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("extract", "--output")]
    [InlineData("check", "--output")]
    [InlineData("check", "--write-baseline")]
    public async Task An_output_that_is_an_input_by_another_name_is_refused(string command, string option)
    {
        if (!OperatingSystem.IsLinux()) return;
        _tool.File("news/a.txt", Story);
        File.CreateSymbolicLink(_tool.Path("soft.txt"), _tool.Path("news/a.txt"));
        Shell("ln news/a.txt hard.txt");
        foreach (string output in (string[])["news/a.txt", "news/../news/a.txt", "soft.txt", "hard.txt"])
        {
            Assert.NotEqual(0, await _tool.RunAsync(command, _tool.Path("news"), option, _tool.Path(output)));
            Assert.Contains("error: the output would overwrite the input news/a.txt; name another file\n", _tool.Errors,
                StringComparison.Ordinal);
            Assert.Equal(Story, await File.ReadAllTextAsync(_tool.Path("news/a.txt")));
        }
    }

    [Fact]
    public async Task The_executable_does_not_write_over_the_file_that_standard_input_comes_from()
    {
        if (!OperatingSystem.IsLinux()) return;
        string record = JsonSerializer.Serialize(new { id = "a", text = Story }) + "\n";
        _tool.File("i.jsonl", record);
        Assert.Equal((1, "i.jsonl: error: the output would overwrite the input standard input; name another file\n"),
            Shell("$CORPUS extract --input jsonl - --output i.jsonl < i.jsonl"));
        Assert.Equal(record, await File.ReadAllTextAsync(_tool.Path("i.jsonl")));
    }

    [Fact]
    public void The_executable_writes_to_a_pipe_and_a_device_and_does_not_replace_them()
    {
        if (!OperatingSystem.IsLinux()) return;
        _tool.File("a.txt", Story);
        Assert.Equal((0, ""), Shell("$CORPUS extract a.txt --output /dev/stdout | grep -q Ferry"));
        Assert.Equal((0, ""), Shell("mkfifo pipe; grep -q Ferry pipe & $CORPUS extract a.txt --output pipe; wait $! && test -p pipe"));
        (int exitCode, string errors) = Shell("ln -s /dev/full full; $CORPUS report a.txt --output full; test $? = 2 && test -c full");
        Assert.Equal(0, exitCode);
        Assert.StartsWith("full: error: No space left on device", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbolic_links_in_a_circle_end_and_each_article_is_read_once()
    {
        if (OperatingSystem.IsWindows()) return;
        _tool.File("news/a.txt", Story).File("news/deep/b.txt", Story).File("far/c.txt", Story);
        Directory.CreateSymbolicLink(_tool.Path("news/deep/up"), _tool.Path("news"));
        Directory.CreateSymbolicLink(_tool.Path("news/self"), "self");
        Directory.CreateSymbolicLink(_tool.Path("news/far"), _tool.Path("far"));
        await _tool.ExtractAsync(_tool.Path("news"));
        Assert.Equal(["a", "deep/b", "far/c"], _tool.Ids);
    }

    [Fact]
    public async Task A_folder_without_permission_is_reported_and_the_others_are_read()
    {
        // An administrator may read every folder.
        if (!OperatingSystem.IsLinux() || Environment.IsPrivilegedProcess) return;
        _tool.File("news/a.txt", Story).File("news/closed/b.txt", Story).File("news/z.txt", Story);
        File.SetUnixFileMode(_tool.Path("news/closed"), UnixFileMode.None);
        Assert.Equal(1, await _tool.ExtractAsync(_tool.Path("news")));
        Assert.Equal(["a", "z"], _tool.Ids);
        Assert.StartsWith("news/closed: error: ", _tool.Errors, StringComparison.Ordinal);
        File.SetUnixFileMode(_tool.Path("news/closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task Build_folders_and_hidden_folders_are_skipped()
    {
        _tool.File("News.csproj", "").File("a.txt", Story).File("bin/b.txt", Story).File("obj/c.txt", Story).File(".git/d.txt", Story).File(
            "news/bin/e.txt", Story);
        await _tool.ExtractAsync(_tool.Path(""));
        Assert.Equal(["a", "news/bin/e"], _tool.Ids);
    }

    [Fact]
    public async Task A_record_that_is_too_long_is_refused_with_its_place()
    {
        byte[] longest = Encoding.UTF8.GetBytes("{\"id\":\"b\",\"text\":\"" + new string('x', 65 << 20) + "\"}\n");
        byte[] short1 =
            Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"Ferry\"}\n"), short2 =
                Encoding.UTF8.GetBytes("{\"id\":\"c\",\"text\":\"Ferry\"}\n");
        Assert.Equal(1, await _tool.RunAsync([.. short1, .. longest, .. short2, .. longest[..^1]], ["extract", "--input", "jsonl"]));
        Assert.Equal(["a", "c"], _tool.Ids);
        Assert.Equal(
            "standard input(2): error: it is longer than 64 MiB; split it into articles\nstandard input(4): error: it is longer than 64 "
                + "MiB; split it into articles\n2 of 4 articles could not be read.\n",
            _tool.Errors);
    }

    [Fact]
    public async Task The_executable_ends_quietly_when_its_output_is_closed()
    {
        if (OperatingSystem.IsWindows()) return;
        for (int i = 0; i < 300; i++)
            _tool.File($"news/{i}.txt", "Ferry line opens\n\n“The ferry stays where it has always been.”\n\nIt left on 31 April 2024.\n");
        Assert.Equal((0, ""), Shell("$CORPUS check news | head -n 1 > /dev/null"));
        Assert.Equal((0, ""), Shell("$CORPUS extract news | head -n 1 > /dev/null"));
        await Task.CompletedTask;
    }

    [Fact]
    public void The_executable_reports_a_full_standard_output_and_ignores_a_full_standard_error()
    {
        if (!OperatingSystem.IsLinux()) return;
        _tool.File("a.txt", Story).File("b.txt", [0xFF]);
        (int exitCode, string errors) = Shell("$CORPUS check a.txt > /dev/full");
        Assert.Equal(2, exitCode);
        Assert.StartsWith("standard output: error: ", errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), Shell("$CORPUS extract b.txt a.txt 2> /dev/full | grep -q Ferry"));
    }

    [Fact]
    public void The_executable_deletes_a_file_that_it_could_not_write_completely()
    {
        if (!OperatingSystem.IsLinux()) return;
        for (int i = 0; i < 200; i++) _tool.File($"news/{i}.txt", Story);
        _tool.File("out.jsonl", "kept\n");
        // A limit of 8 KiB on the size of files stands for a disk that is full; the runtime's own files must not meet it.
        (int exitCode, string errors) =
            Shell(
                "trap '' XFSZ; ulimit -f 16; DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0 $CORPUS extract news --output "
                    + "out.jsonl");
        Assert.Equal(1, exitCode);
        Assert.StartsWith("out.jsonl: error: ", errors, StringComparison.Ordinal);
        Assert.Equal("kept\n", File.ReadAllText(_tool.Path("out.jsonl")));
        Assert.Equal([".editorconfig", "news", "out.jsonl"],
            Directory.EnumerateFileSystemEntries(_tool.Path("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("extract", "--input jsonl -")]
    [InlineData("check", "--input jsonl -")]
    public async Task The_executable_ends_at_an_interrupt_with_whole_lines(string command, string arguments)
    {
        if (OperatingSystem.IsWindows()) return;
        using Process process = _tool.Start([command, .. arguments.Split(' ')]);
        string record = JsonSerializer.Serialize(new { id = "a", text = "Ferry line opens\n\nIt left on 31 April 2024.\n" });
        for (int i = 0; i < 200; i++) await process.StandardInput.WriteLineAsync(record);
        await process.StandardInput.FlushAsync();
        // The first output shows that the run has started. The input stays open, and nothing more is written to it.
        Task<string> printed = process.StandardOutput.ReadToEndAsync();
        await Task.Delay(1500);
        if (IgnoresInterrupts(process))
        {
            // A shell starts the jobs of its background so, and what they start inherits it.
            process.Kill();
            return;
        }
        Shell("kill -INT " + process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        string output = await printed;
        Assert.True(output.Length == 0 || output.EndsWith('\n'), output[Math.Max(0, output.Length - 80)..]);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_and_a_folder_without_articles_are_reported()
    {
        Directory.CreateDirectory(_tool.Path("empty"));
        Assert.Equal(2, await _tool.StartAsync("check", "no", "empty"));
        Assert.Equal(
            "no: error: there is no such file or folder\nempty: error: the folder holds no *.txt; to read JSON Lines, say --input jsonl\n",
                _tool.Errors);
    }

    /// <summary>Whether the process was started with interrupts ignored, as Linux tells it.</summary>
    private static bool IgnoresInterrupts(Process process)
    {
        string status = $"/proc/{process.Id}/status";
        if (!File.Exists(status)) return false;
        string mask = File.ReadLines(status).First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim();
        return (Convert.ToUInt64(mask, 16) & 2) != 0;
    }

    /// <summary>Runs a line of the shell in the folder; <c>$CORPUS</c> is the executable.</summary>
    private (int ExitCode, string Errors) Shell(string line)
    {
        var start =
            new ProcessStartInfo("sh",
                ["-c", line])
            { WorkingDirectory = _tool.Path(""), UseShellExecute = false, RedirectStandardError = true };
        start.Environment["CORPUS"] = "dotnet " + typeof(CorpusCommand).Assembly.Location;
        using Process process = Process.Start(start)!;
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }
}
