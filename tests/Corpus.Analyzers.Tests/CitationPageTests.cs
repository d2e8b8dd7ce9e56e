using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>The examples of the pages about C#: each page shows its articles, code that fires and code that stays silent.</summary>
public class CitationPageTests
{
    private static readonly string[] Files = ["harbour", "pier"];

    public static TheoryData<string> Ids => [.. Descriptors.OfCode.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_examples_of_a_page_do_what_the_page_says(string id)
    {
        RuleDocument page = RuleDocument.Of(id);
        string[] firing = [.. page.Blocks("Fires", "csharp")], silent = [.. page.Blocks("Stays silent", "csharp")];
        Assert.NotEmpty(firing);
        Assert.True(silent.Length >= firing.Length, "A page shows at least as many silent examples as firing ones.");
        bool hasFix = false;
        foreach (string code in firing)
        {
            Diagnostic found = Assert.Single(await AnalyzeAsync(page, code));
            Assert.Equal(id, found.Id);
            hasFix |= found.Properties.Count > 0;
        }
        Assert.Equal(page.HasFix, hasFix);
        foreach (string code in silent) Assert.Empty(await AnalyzeAsync(page, code));
    }

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(RuleDocument page, string code)
    {
        var project = new CitationProject();
        foreach ((string file, string text) in Files.Zip(page.Blocks("What it means", "article"))) project.Article(file, text);
        return project.AnalyzeAsync("#nullable enable\nusing Corpus; using News;\nclass Program { static void Run() {\n" + code + "\n} }");
    }
}
