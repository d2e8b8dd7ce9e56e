using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>
/// What raises, lowers and hides a message in a build: for CORP2001, which an analyzer reports, and CORP0002, which the generator does.
/// </summary>
[Collection(PackageTests.Name)]
public partial class SeverityTests(PackedCorpus corpus)
{
    private const string Both = "warning CORP0002, warning CORP2001";

    [Theory]
    [InlineData("Program.cs", "", "", Both)]
    // The compiler reads no such key for files that are not C#.
    [InlineData(".editorconfig", "[*]\ndotnet_diagnostic.CORP2001.severity = none\n", "", Both)]
    [InlineData(".editorconfig", "[*.txt]\ncorpus_CORP2001.severity = error\n", "", "error CORP2001, warning CORP0002")]
    // A setting for the project wins over one for the file.
    [InlineData(".editorconfig", "[*.txt]\ncorpus_CORP2001.severity = error\n", "-p:NoWarn=CORP2001", "warning CORP0002")]
    [InlineData(".globalconfig",
        "is_global = true\ndotnet_diagnostic.CORP2001.severity = error\ndotnet_diagnostic.CORP0002.severity = none\n", "",
        "error CORP2001")]
    [InlineData("Program.cs", "", "-p:WarningsAsErrors=CORP0002", "error CORP0002, warning CORP2001")]
    [InlineData("Program.cs", "", "-p:TreatWarningsAsErrors=true", "error CORP0002, error CORP2001")]
    [InlineData("Program.cs", "", "-p:RunAnalyzers=false", "warning CORP0002")]
    [InlineData("Program.cs", "#pragma warning disable CORP2001, CORP0002", "", Both)]
    [InlineData("Program.cs", """[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("Corpus", "CORP2001")]""", "",
        "warning CORP0002")]
    // With C# that cannot be parsed the compiler says nothing else; with a wrong declaration it runs no analyzer.
    [InlineData("Program.cs", "class {", "", "error CS1001, error CS1513")]
    [InlineData("Program.cs", "class Uses : Missing;", "", "error CS0246, warning CORP0002")]
    [InlineData("Program.cs", "class Uses { object None() => missing; }", "", "error CS0103, warning CORP0002, warning CORP2001")]
    public async Task A_setting_has_its_effect(string file, string content, string argument, string told)
    {
        const string Project = "Severity";
        Directory.CreateDirectory(Path.Combine(corpus.Folder, Project));
        foreach (string left in (string[])[".editorconfig", ".globalconfig", "Program.cs"])
            File.Delete(Path.Combine(corpus.Folder, Project, left));
        corpus.WriteProject(Project + "/Severity.csproj");
        corpus.Write(Project + "/articles/harbour.txt", "Harbour closed\n\nThe harbour was closed on Tuesday, March 13, 2024.\n");
        corpus.Write(Project + "/articles/empty.txt", "");
        corpus.Write(Project + "/" + file, content);

        DotNetResult built = await corpus.BuildAsync(Project, ["--no-incremental", .. argument.Length == 0 ? [] : new[] { argument }]);

        Assert.Equal(told, string.Join(", ",
            built.Diagnostics(corpus.Folder).Select(line => Told().Match(line).Value).Distinct().Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex("(error|warning) (CORP|CS)[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Told();
}
