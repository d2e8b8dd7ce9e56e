using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Tests;

/// <summary>Help, version, completion and the errors for a wrong command line.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string> Commands =>
        [.. Array.ConvertAll(
            CorpusCommand.Create(Standard.Open()).Subcommands is { } all ? [.. all] : Array.Empty<System.CommandLine.Command>(),
                command => command.Name)];

    [Fact]
    public async Task The_executable_shows_its_help()
    {
        Assert.Equal(0, await _tool.StartAsync("--help"));
        Assert.StartsWith("Reads news articles: ", _tool.Printed, StringComparison.Ordinal);
        Assert.Contains("\nUsage: corpus COMMAND\n", _tool.Printed, StringComparison.Ordinal);
        string help = _tool.Printed;
        Assert.Equal(0, await _tool.StartAsync());
        Assert.Equal(help, _tool.Printed);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_help_with_usage_and_an_example(string command)
    {
        Assert.Equal(0, await _tool.RunAsync(command, "--help"));
        Assert.Contains($"\nUsage: corpus {command}", _tool.Printed, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n", _tool.Printed, StringComparison.Ordinal);
        Assert.Contains($"corpus {command}", _tool.Printed[_tool.Printed.IndexOf("\nExamples:", StringComparison.Ordinal)..],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_executable_imports_articles_and_reports_on_them()
    {
        _tool.File("a.csv", "id,text\nferry,\"Ferry line opens\n\n“It floats,” Anna Holm said.\n\"\n");
        Assert.Equal(0, await _tool.StartAsync("import", "a.csv", "-o", "news"));
        Assert.Equal(0, await _tool.StartAsync("report", "news", "-o", "report.html"));
        string page = System.IO.File.ReadAllText(_tool.Path("report.html"));
        Assert.Contains("Ferry line opens", page, StringComparison.Ordinal);
        Assert.Contains("Anna Holm", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_executable_prints_its_version()
    {
        Assert.Equal(0, await _tool.StartAsync("--version"));
        Assert.Equal("corpus " + ToolVersionOption.Version + "\n", _tool.Printed);
    }

    [Theory]
    [InlineData("chekc",
        "error: Unrecognized command or argument 'chekc'.\nDid you mean “check”?\nRun “corpus --help” to see what there is.\n")]
    [InlineData("zzz", "error: Unrecognized command or argument 'zzz'.\nRun “corpus --help” to see what there is.\n")]
    public async Task A_wrong_command_is_bad_usage_and_the_right_one_is_named(string command, string expected)
    {
        Assert.Equal(2, await _tool.StartAsync(command));
        Assert.Equal(expected, _tool.Errors);
    }

    [Fact]
    public async Task Explain_prints_how_each_speaker_was_found()
    {
        _tool.File("ferry.txt", "Ferry opens\n\n“It is late,” Anna Holm said. “It will hold,” she added.\n");
        Assert.Equal(0, await _tool.RunAsync("explain", "--speakers", _tool.Path("ferry.txt")));
        Assert.Equal(
            [
                "3: “It is late,” | clause after | name “Anna Holm” | name | Anna Holm",
                "3: “It will hold,” | clause after | pronoun “she” | pronoun | Anna Holm",
            ],
            _tool.Lines);
        Assert.Equal(2, await _tool.RunAsync("explain", "--speakers", _tool.Path("nowhere.txt")));
        Assert.StartsWith("error: ", _tool.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public async Task Words_that_are_cut_keep_their_characters_whole(string before)
    {
        string story = $"“{before}{string.Concat(Enumerable.Repeat("🏴", 400))}, Tuesday, March 13, 2024,” Anna Holm said.\n";
        _tool.File("ferry.txt", "Ferry opens\n\n" + story);
        await _tool.RunAsync("explain", "--speakers", _tool.Path("ferry.txt"));
        Assert.StartsWith($"3: “{before}🏴🏴", Assert.Single(_tool.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', _tool.Printed);
        await _tool.RunAsync("check", _tool.Path("ferry.txt"));
        Assert.Contains("… 🏴", _tool.Printed, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', _tool.Printed);
    }

    [Fact]
    public async Task The_executable_explains_a_rule()
    {
        Assert.Equal(0, await _tool.StartAsync("explain", "corp2001"));
        Assert.StartsWith("# CORP2001: " + RuleCatalogue.Find("CORP2001")!.Title + "\n", _tool.Printed, StringComparison.Ordinal);
        Assert.Equal(2, await _tool.StartAsync("explain", "CORP9999"));
        Assert.Equal("error: there is no rule “CORP9999”\nRun “corpus explain” to see the rules.\n", _tool.Errors);
    }

    [Fact]
    public async Task Every_rule_is_listed_and_has_its_page_in_the_tool()
    {
        Assert.Equal(0, await _tool.RunAsync("explain"));
        Assert.Equal(RuleCatalogue.All.Count, _tool.Lines.Length);
        foreach (Rule rule in RuleCatalogue.All)
        {
            Assert.Equal(0, await _tool.RunAsync("explain", rule.Id));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", _tool.Printed, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("corpus che", "check\n")]
    [InlineData("corpus check --for", "--format\n")]
    [InlineData("corpus check --format j", "json\njsonl\njunit\n")]
    public async Task The_executable_completes_a_command_line(string line, string expected)
    {
        Assert.Equal(0, await _tool.StartAsync("completion", "--line", line));
        Assert.Equal(expected, _tool.Printed);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_shell_gets_a_script_that_asks_the_tool(string shell)
    {
        Assert.Equal(0, await _tool.RunAsync("completion", shell));
        Assert.Contains("corpus completion --line", _tool.Printed, StringComparison.Ordinal);
    }
}
