using System;
using System.IO;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>A project that declares fields of its own: the values come from its items and from front matter.</summary>
[Collection(PackageTests.Name)]
public class FieldsTests(PackedCorpus corpus)
{
    private const string Harbour = "Harbour closed by storm\n\nThe harbour of Osmund was closed, the council said.\n";

    [Fact]
    public async Task Declared_fields_are_members_and_their_mistakes_errors_in_the_article()
    {
        corpus.WriteProject("Desk/Desk.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", """
            <CorpusField Include="Section" Type="enum" Values="World;Arts, Culture" Required="true" />
            <CorpusField Include="Tags" Type="string[]" />
            <CorpusField Include="Filed" Type="DateOnly" />
            <CorpusArticle Include="articles/**/*.txt" Publisher="The Post; Sons #1" />
            <CorpusArticle Update="articles/harbour.txt" Section="arts, culture" Tags="sea;50% off" />
            """);
        corpus.Write("Desk/articles/harbour.txt", Harbour);
        corpus.Write("Desk/articles/flood.txt", "---\nsection: World\nfiled: 2024-01-22\n---\n" + Harbour);
        corpus.Write("Desk/Program.cs", """
            using System;
            using Corpus;
            using Desk;

            foreach (Article article in Articles.All)
                Console.WriteLine($"{article.Section} {string.Join('+', article.Tags)} {article.Filed?.DayNumber} {article.Publisher}");
            Console.WriteLine(Articles.Harbour.Section == Section.ArtsCulture);
            """);

        DotNetResult built = await corpus.BuildAsync("Desk");

        Assert.True(built.ExitCode == 0, built.Output);
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Desk", "bin", "Debug", "net10.0", "Desk.dll"));
        Assert.Equal("World  738906 The Post; Sons #1\nArtsCulture sea+50% off  The Post; Sons #1\nTrue",
            run.Output.ReplaceLineEndings("\n").Trim());

        corpus.Write("Desk/articles/flood.txt", "---\nsecton: World\nfiled: 22\n---\n" + Harbour);
        corpus.Write("Desk/Directory.Build.targets",
            """<Project><ItemGroup><CorpusField Include="Text" /><CorpusField Include="tags" /></ItemGroup></Project>""");
        DotNetResult broken = await corpus.BuildAsync("Desk", "--no-restore");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Collection(broken.Diagnostics(Path.Combine(corpus.Folder, "Desk")),
            error => Assert.Contains("Directory.Build.targets(1,1): error CORP0004: The CorpusField “Text” is a member", error,
                StringComparison.Ordinal),
            error => Assert.Contains("Directory.Build.targets(1,1): error CORP0004: The CorpusField “tags” is not the name", error,
                StringComparison.Ordinal),
            error => Assert.StartsWith("articles/flood.txt(1,1): error CORP0004: The article does not state “Section”", error,
                StringComparison.Ordinal),
            error => Assert.StartsWith("articles/flood.txt(2,1): error CORP0004: Front matter has no key “secton”. Did you mean “Section”?",
                error, StringComparison.Ordinal),
            error => Assert.StartsWith("articles/flood.txt(3,8): error CORP0004: The value “22” of “Filed”", error,
                StringComparison.Ordinal));
    }
}
