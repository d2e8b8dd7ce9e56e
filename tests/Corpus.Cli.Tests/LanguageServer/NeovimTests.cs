using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests.LanguageServer;

/// <summary>A real editor drives the real executable.</summary>
public class NeovimTests
{
    [NeovimFact]
    public async Task Neovim_shows_the_findings_applies_a_fix_and_keeps_up_with_typing()
    {
        string folder = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "harbour.txt"), LanguageServerTests.Article);
            string[] lines = await RunAsync(folder);
            Assert.Equal(
                [
                    "opened: CORP1001 9:0, CORP2003 11:24",
                    "fixed: CORP1001 9:0",
                    "hover: Quotation of Anna Holm",
                    "typed: same",
                ],
                lines);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string[]> RunAsync(string folder)
    {
        var start = new ProcessStartInfo("nvim", ["--headless", "--clean", "-c", "luafile " + Script(), "-c", "qa!"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CORPUS"] = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Corpus.Cli.exe" : "Corpus.Cli");
        start.Environment["CORPUS_RESULT"] = Path.Combine(folder, "result");
        start.Environment["XDG_STATE_HOME"] = folder;
        start.Environment["XDG_CACHE_HOME"] = folder;
        using Process nvim = Process.Start(start)!;
        Task<string> error = nvim.StandardError.ReadToEndAsync();
        Task<string> output = nvim.StandardOutput.ReadToEndAsync();
        await nvim.WaitForExitAsync();
        string result = Path.Combine(folder, "result");
        return File.Exists(result)
            ? [.. (await File.ReadAllLinesAsync(result)).Where(line => line.Length > 0)]
            : throw new InvalidOperationException("Neovim wrote no result: " + await error + await output);
    }

    private static string Script([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "neovim.lua");
}

/// <summary>A test that needs Neovim on the PATH, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeovimFactAttribute : FactAttribute
{
    public NeovimFactAttribute()
    {
        if (!Programs.IsOnPath("nvim")) Skip = "no nvim on the PATH";
    }
}
