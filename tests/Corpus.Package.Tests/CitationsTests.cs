using System.IO;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>A program that cites its articles: the build checks the words.</summary>
[Collection(PackageTests.Name)]
public class CitationsTests(PackedCorpus corpus)
{
    private const string Program = """
        using System;
        using Corpus;
        using Quoter;

        Console.WriteLine(Articles.Harbour.Cite("The 'harbour' of Osmund").Span);
        Console.WriteLine(Articles.Harbour.Speakers.AnnaHolm.Quotes[0].Cite("We will not sail").Text);
        Console.WriteLine(Articles.Find("harbour")?.QuotesBy(Speakers.AnnaHolm).Count);

        """;

    [Fact]
    public async Task Words_that_no_article_has_fail_the_build()
    {
        corpus.WriteProject("Quoter/Quoter.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        corpus.Write("Quoter/articles/harbour.txt",
            "Harbour closed by storm\n\nThe “harbour”\nof Osmund was closed.\n\n“We will not sail in this wind,” said Anna Holm.\n");
        corpus.Write("Quoter/Program.cs", Program);

        DotNetResult right = await corpus.BuildAsync("Quoter");

        Assert.True(right.ExitCode == 0, right.Output);
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Quoter", "bin", "Debug", "net10.0", "Quoter.dll"));
        Assert.Equal("25..48\nWe will not sail\n1", run.Output.ReplaceLineEndings("\n").Trim());

        corpus.Write("Quoter/Program.cs", Program
            + "Console.WriteLine(Articles.Harbour.Cite(\"We will not row\").Text);\nConsole.WriteLine(Articles.Find(\"harbor\"));\n");
        DotNetResult wrong = await corpus.BuildAsync("Quoter", "--no-restore");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Equal(
            [
                "Program.cs(8,41): error CORP4001: “We will not row” does not stand in “harbour”. "
                    + "The nearest passage is “We will not sail”."
                    + " (https://github.com/corpus-net/corpus/blob/main/analyzers/docs/rules/CORP4001.md)",
                "Program.cs(9,33): warning CORP4002: No article has the id “harbor”. The nearest id is “harbour”."
                    + " (https://github.com/corpus-net/corpus/blob/main/analyzers/docs/rules/CORP4002.md)",
            ],
            wrong.Diagnostics(Path.Combine(corpus.Folder, "Quoter")));
    }
}
