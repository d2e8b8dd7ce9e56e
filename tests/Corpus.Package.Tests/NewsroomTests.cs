using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>A program that installs the package and has raw articles: it is built, run and built again.</summary>
[Collection(PackageTests.Name)]
public class NewsroomTests(PackedCorpus corpus)
{
    private const string ErrorLog = "-p:ErrorLog=newsroom.sarif%2Cversion=2.1";

    private const string Harbour = """
        Harbour closed by storm

        The harbour of Osmund was closed on Tuesday, March 13, 2024, the council said.

        “We will not send a boat out in this wind,” said Anna Holm, who runs the ferry.

        """;

    [Fact]
    public async Task Articles_become_classes_and_their_mistakes_warnings_and_a_second_build_is_incremental()
    {
        WriteProject();

        DotNetResult built = await corpus.BuildAsync("Newsroom", ErrorLog);

        Assert.True(built.ExitCode == 0, built.Output);
        string warning = Assert.Single(built.Diagnostics(Path.Combine(corpus.Folder, "Newsroom")));
        Assert.StartsWith("articles/harbour-closed.txt(3,37): warning CORP2001: “Tuesday, March 13, 2024”", warning,
            StringComparison.Ordinal);
        string sarif = await File.ReadAllTextAsync(Path.Combine(corpus.Folder, "Newsroom", "newsroom.sarif"));
        Assert.Equal(("articles/harbour-closed.txt", 3, 37, 3, 60), RegionOf("CORP2001", sarif));
        // The log would also list a suppressed warning in generated code.
        Assert.DoesNotContain("\"CS", sarif, StringComparison.Ordinal);

        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Newsroom", "bin", "Debug", "net10.0", "Newsroom.dll"));
        Assert.Equal(
            """
            Harbour closed by storm (The Post; Sons #1, 2024-03-14)
            Anna Holm: “We will not send a boat out in this wind,”
            archive/harbour-closed
            flood
            harbour-closed
            marked
            odd; name #1's
            story.fr
            0 resources in satellite assemblies

            """.ReplaceLineEndings(),
            run.Output.ReplaceLineEndings());

        await AssertSecondBuildIsIncremental();
    }

    private void WriteProject()
    {
        corpus.Write("Newsroom/Newsroom.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="$(CorpusVersion)" />
                <CorpusArticle Include="articles/**/*.txt" Publisher="The Post; Sons #1" />
                <CorpusArticle Update="articles/harbour-closed.txt" Published="2024-03-14" />
                <CorpusArticle Include="../wire/flood.txt" />
                <AdditionalFiles Include="Notes.txt" />
              </ItemGroup>
            </Project>
            """);
        corpus.Write("Newsroom/Program.cs", """
            using System;
            using System.IO;
            using Corpus;
            using Newsroom;

            Article harbour = Articles.HarbourClosed;
            Console.WriteLine($"{harbour.Headline} ({harbour.Publisher}, {harbour.Published})");
            foreach (Quote quote in Articles.HarbourClosed.Speakers.AnnaHolm.Quotes) Console.WriteLine($"{quote.Speaker}: {quote.Text}");
            foreach (Article article in Articles.All) Console.WriteLine(article.Text.Length > 20 ? article.Id : "lost");
            string[] satellites = Directory.GetFiles(AppContext.BaseDirectory, "*.resources.dll", SearchOption.AllDirectories);
            Console.WriteLine(satellites.Length + " resources in satellite assemblies");
            """);
        corpus.Write("Newsroom/articles/harbour-closed.txt", Harbour);
        // The same mistake three times: silenced for a folder, silenced by a marker, and in a file that is no article.
        corpus.Write("Newsroom/articles/archive/harbour-closed.txt", Harbour);
        corpus.Write("Newsroom/articles/archive/.editorconfig", "[*.txt]\ncorpus_CORP2001.severity = none\n");
        corpus.Write("Newsroom/articles/marked.txt",
            Harbour.Replace("The harbour", "<!-- corpus: disable CORP2001 because the notice is quoted as it was hung up -->\nThe harbour",
                StringComparison.Ordinal));
        corpus.Write("Newsroom/Notes.txt", Harbour);
        // Names that have broken builds: a culture, characters with a meaning in MSBuild or the compiler, another folder.
        corpus.Write("Newsroom/articles/story.fr.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write("Newsroom/articles/odd; name #1's.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write("wire/flood.txt", "Flood on the island\n\nThe lower road is under water.\n");
    }

    private async Task AssertSecondBuildIsIncremental()
    {
        string assembly = Path.Combine(corpus.Folder, "Newsroom", "obj", "Debug", "net10.0", "Newsroom.dll");
        DateTime first = File.GetLastWriteTimeUtc(assembly);
        DotNetResult unchanged = await corpus.BuildAsync("Newsroom", ErrorLog, "--no-restore");
        Assert.True(unchanged.ExitCode == 0, unchanged.Output);
        Assert.Equal(first, File.GetLastWriteTimeUtc(assembly));

        corpus.Write("Newsroom/articles/harbour-closed.txt", Harbour.Replace("Tuesday", "Wednesday", StringComparison.Ordinal));
        DotNetResult edited = await corpus.BuildAsync("Newsroom", "--no-restore");
        Assert.True(edited.ExitCode == 0, edited.Output);
        Assert.Empty(edited.Diagnostics(corpus.Folder));
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));
    }

    private static (string File, int StartLine, int StartColumn, int EndLine, int EndColumn) RegionOf(string rule, string sarif)
    {
        using JsonDocument log = JsonDocument.Parse(sarif);
        JsonElement place = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == rule)
            .GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        int Number(string name) => region.GetProperty(name).GetInt32();
        string path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute).ToString();
        return (path[path.IndexOf("articles/", StringComparison.Ordinal)..], Number("startLine"), Number("startColumn"), Number("endLine"),
            Number("endColumn"));
    }
}
