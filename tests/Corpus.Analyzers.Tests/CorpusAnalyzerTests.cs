using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>Findings that need several articles. The same words from two speakers (CORP1004) serve as the example.</summary>
public class CorpusAnalyzerTests
{
    private const string Words = "“The pier will not open before the cranes have come from Vost,” ";

    private static ArticleProject Project(string speaker) => new ArticleProject()
        .Article("/news/monday.txt", "Pier stays shut\n\n" + Words + "Anna Holm said.\n")
        .Article("/news/tuesday.txt", "Pier opens late\n\n" + Words + speaker + " said.\n");

    [Fact]
    public async Task A_finding_stands_in_one_file_and_shows_the_place_in_the_other()
    {
        Diagnostic found = (await Project("Bert Lund").AnalyzeAsync()).Single(diagnostic => diagnostic.Id == "CORP1004");
        Assert.Equal("/news/tuesday.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(["/news/tuesday.txt", "/news/monday.txt"], found.AdditionalLocations.Select(location => location.GetLineSpan().Path));
        Assert.Contains(WellKnownDiagnosticTags.CompilationEnd, found.Descriptor.CustomTags);
    }

    [Fact]
    public async Task Editorconfig_silences_the_file_that_a_finding_stands_in() => Assert.DoesNotContain(
        await Project("Bert Lund").EditorConfig("/news/.editorconfig", "[tuesday.txt]\ncorpus_CORP1004.severity = none").AnalyzeAsync(),
        diagnostic => diagnostic.Id == "CORP1004");

    [Fact]
    public async Task Articles_that_agree_have_no_finding() =>
        Assert.DoesNotContain(await Project("Holm").AnalyzeAsync(), diagnostic => diagnostic.Id == "CORP1004");
}
