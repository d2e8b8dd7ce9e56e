using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Corpus.Repository.Tests;

/// <summary>A test project in which no test is found fails the run.</summary>
public class EmptyRunTests
{
    private const string Settings = "tests/Testing.runsettings";

    [Fact]
    public async Task A_run_without_a_test_fails_with_the_settings_of_the_tests()
    {
        string own = typeof(EmptyRunTests).Assembly.Location;
        (int exitCode, string output) = await DotNet(
            "vstest", own, "--Settings:" + Path.Combine(Repository.Root, Settings), "--TestCaseFilter:FullyQualifiedName=no.such.test");
        Assert.True(exitCode != 0, output);
        Assert.Contains("No test", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_targets_of_the_tests_name_these_settings()
    {
        XDocument targets = XDocument.Parse(Repository.Read("tests/Testing.targets"));
        string path = Assert.Single(targets.Descendants("RunSettingsFilePath")).Value;
        Assert.Equal("$(MSBuildThisFileDirectory)Testing.runsettings", path);
    }

    private static async Task<(int ExitCode, string Output)> DotNet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfThisRun).ToArray()) start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static bool IsOfThisRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
