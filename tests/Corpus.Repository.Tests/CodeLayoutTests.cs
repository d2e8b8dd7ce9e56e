using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Repository.Tests;

/// <summary>The layout of code that <c>.editorconfig</c> states.</summary>
public class CodeLayoutTests
{
    private const int Columns = 140;

    [Fact]
    public void No_line_of_code_is_wider_than_140_columns()
    {
        string[] wide =
        [
            .. from file in Repository.Files(".cs")
               from line in Repository.Read(file).Split('\n').Select((text, i) => (Text: text.TrimEnd('\r'), Number: i + 1))
               where line.Text.Length > Columns
               select $"{file}({line.Number}): {line.Text.Length} columns",
        ];
        Assert.Empty(wide);
    }

    [Fact]
    public async Task The_code_is_formatted()
    {
        var start = new ProcessStartInfo("dotnet", ["format", "whitespace", "--folder", ".", "--verify-no-changes"])
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process format = Process.Start(start)!;
        Task<string> output = format.StandardOutput.ReadToEndAsync(), error = format.StandardError.ReadToEndAsync();
        await format.WaitForExitAsync();
        Assert.True(format.ExitCode == 0, "Run “dotnet format whitespace --folder .”: " + await error + await output);
    }
}
