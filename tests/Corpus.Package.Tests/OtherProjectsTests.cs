using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>Projects with errors, with several target frameworks, or in other languages.</summary>
[Collection(PackageTests.Name)]
public class OtherProjectsTests(PackedCorpus corpus)
{
    private const string Weekday = "Harbour closed by storm\n\nThe harbour was closed on Tuesday, March 13, 2024, said Anna Holm.\n";

    [Fact]
    public async Task Errors_are_reported_at_their_place_and_the_other_articles_stay_usable()
    {
        corpus.WriteProject("Broken/Broken.csproj",
            items: """<CorpusArticle Include="articles/**/*.txt" /><CorpusAliases Include="names.aliases" />""");
        corpus.Write("Broken/names.aliases", "# Who is who\nAnna Holm\nMayor Holm = Anna Holm, Erik Lund\n");
        corpus.Write("Broken/articles/latin1.txt", [.. Encoding.ASCII.GetBytes("Caf"), 0xE9, .. Encoding.ASCII.GetBytes(" opens\n")]);
        corpus.Write("Broken/articles/empty.txt", "");
        corpus.Write("Broken/articles/ferry sails.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write("Broken/articles/ferry-sails.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write("Broken/articles/whole.txt",
            "Ferry sails again\n\n“We sail at last, and not a day too soon,” said Anna Holm, who runs the ferry.\n");
        corpus.Write("Broken/Uses.cs", """
            namespace Broken;

            public static class Uses
            {
                public static object[] Articles() =>
                    [Broken.Articles.Latin1, Broken.Articles.Empty, Broken.Articles.Whole.Speakers.AnnaHolm, Speakers.MayorHolm];

                public static object Nobody() => Broken.Articles.Whole.Speakers.ErikLund;
            }
            """);

        DotNetResult built = await corpus.BuildAsync("Broken");

        Assert.NotEqual(0, built.ExitCode);
        string[] diagnostics = built.Diagnostics(Path.Combine(corpus.Folder, "Broken"));
        string Only(string code) => Assert.Single(diagnostics, line => line.Contains(code, StringComparison.Ordinal));
        Assert.StartsWith("articles/latin1.txt(1,4): error CORP0001", Only("CORP0001"), StringComparison.Ordinal);
        Assert.StartsWith("articles/empty.txt(1,1): warning CORP0002", Only("CORP0002"), StringComparison.Ordinal);
        Assert.Contains(diagnostics,
            line =>
                line.Contains("error CORP0003", StringComparison.Ordinal)
                    && line.Contains("ferry sails.txt", StringComparison.Ordinal)
                    && line.Contains("ferry-sails.txt", StringComparison.Ordinal));
        Assert.StartsWith("names.aliases(2,1): error CORP0009", Only("CORP0009"), StringComparison.Ordinal);
        Assert.StartsWith("names.aliases(3,25): warning CORP0010", Only("CORP0010"), StringComparison.Ordinal);
        // The only unknown name for C# is the speaker that the article does not quote.
        string unknown = Only(" CS");
        Assert.StartsWith("Uses.cs(8,69): error CS1061", unknown, StringComparison.Ordinal);
        Assert.Contains("ErikLund", unknown, StringComparison.Ordinal);
    }

    /// <summary>The machine code runs on one system; on any other, the compiler loads the portable components.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Components_come_as_machine_code_where_it_fits(bool fits)
    {
        string project = fits ? "Here" : "Elsewhere";
        corpus.WriteProject($"{project}/{project}.csproj");
        corpus.Write($"{project}/articles/ferry.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        string[] platform = fits ? [] : ["-p:NETCoreSdkPortableRuntimeIdentifier=elsewhere-x64"];

        DotNetResult built = await corpus.BuildAsync(project, ["-t:Build", "-getItem:Analyzer", .. platform]);

        Assert.True(built.ExitCode == 0, built.Output);
        string[] loaded =
            [.. built.Output.Replace("\\\\", "/", StringComparison.Ordinal).Split('\n').Where(
                line => line.Contains("\"FullPath\"", StringComparison.Ordinal) && line.Contains("/Corpus.", StringComparison.Ordinal))];
        string folder = fits && corpus.HasAhead ? PackedCorpus.Ahead : "analyzers/dotnet/cs/";
        Assert.Equal(7, loaded.Length);
        Assert.All(loaded, path => Assert.Contains(folder, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_compiler_that_ends_after_the_build_does_not_profile_the_reader()
    {
        corpus.WriteProject("Brief/Brief.csproj", "<TargetFramework>net10.0</TargetFramework><CscEnvironment>EXAMPLE=1</CscEnvironment>");
        corpus.Write("Brief/articles/ferry.txt", "Ferry sails again\n\nThe ferry sails again.\n");

        DotNetResult built = await corpus.BuildAsync("Brief", ["-t:Build", "-getProperty:CscEnvironment"]);

        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("EXAMPLE=1;DOTNET_TieredPGO=0", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_of_several_frameworks_reports_a_finding_once_and_a_project_that_references_it_may_have_articles()
    {
        corpus.WriteProject("Archive/Archive.csproj",
            "<TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks><CorpusVisibility>public</CorpusVisibility>");
        corpus.Write("Archive/articles/harbour.txt", Weekday);
        corpus.Write("Reader/Reader.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Archive/Archive.csproj" />
                <CorpusArticle Include="articles/**/*.txt" />
              </ItemGroup>
            </Project>
            """);
        corpus.Write("Reader/articles/storm.txt", Weekday.Replace("Harbour", "Port", StringComparison.Ordinal));
        corpus.Write("Reader/Program.cs",
            "System.Console.WriteLine(Archive.Articles.Harbour.Headline + \"; \" + Reader.Articles.Storm.Headline);");

        DotNetResult archive = await corpus.BuildAsync("Archive");
        DotNetResult reader = await corpus.BuildAsync("Reader");

        Assert.True(archive.ExitCode == 0, archive.Output);
        Assert.True(reader.ExitCode == 0, reader.Output);
        string[] warnings = [.. archive.Output.Split('\n').Where(line => line.Contains("warning CORP2001", StringComparison.Ordinal))];
        Assert.NotEmpty(warnings);
        Assert.All(warnings, line => Assert.EndsWith("::TargetFramework=netstandard2.0]", line.TrimEnd(), StringComparison.Ordinal));
        // Only the framework of Archive that Reader needs is built here, and it reports its findings.
        string[] told = reader.Diagnostics(Path.Combine(corpus.Folder, "Reader"));
        Assert.Equal(2, told.Length);
        Assert.Contains("Archive/articles/harbour.txt(3,27): warning CORP2001", told[0], StringComparison.Ordinal);
        Assert.StartsWith("articles/storm.txt(3,27): warning CORP2001", told[1], StringComparison.Ordinal);
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Reader", "bin", "Debug", "net10.0", "Reader.dll"));
        Assert.Equal("Harbour closed by storm; Port closed by storm", run.Output.Trim());

        // A framework that is built alone reports its findings, as errors if warnings are errors.
        DotNetResult alone =
            await corpus.BuildAsync("Archive", "-f", "net10.0", "--no-incremental", "--no-restore", "-p:TreatWarningsAsErrors=true");
        Assert.NotEqual(0, alone.ExitCode);
        Assert.Contains("error CORP2001", alone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_framework_that_another_project_needs_reports_its_findings()
    {
        corpus.WriteProject("Depot/Depot.csproj",
            "<TargetFrameworks>;net8.0;net10.0</TargetFrameworks><CorpusVisibility>public</CorpusVisibility>");
        corpus.Write("Depot/articles/harbour.txt", Weekday);
        corpus.Write("Depot.App/Depot.App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Depot/Depot.csproj" /></ItemGroup>
            </Project>
            """);

        DotNetResult app = await corpus.BuildAsync("Depot.App");
        DotNetResult both = await corpus.BuildAsync("Depot", "--no-incremental", "--no-restore");

        Assert.Contains("warning CORP2001", Assert.Single(app.Diagnostics(corpus.Folder)), StringComparison.Ordinal);
        Assert.Single(
            both.Output.Split('\n').Where(line => line.Contains("warning CORP2001", StringComparison.Ordinal)).Distinct(
                StringComparer.Ordinal));
    }

    [Fact]
    public async Task Another_language_an_old_compiler_and_a_file_included_twice_are_reported()
    {
        corpus.WriteProject("Basic/Basic.vbproj");
        corpus.Write("Basic/articles/harbour.txt", Weekday);
        corpus.Write("Basic/Empty.vb", "Public Class Empty\nEnd Class\n");
        DotNetResult basic = await corpus.BuildAsync("Basic");
        Assert.True(basic.ExitCode == 0, basic.Output);
        Assert.StartsWith("Basic/Basic.vbproj : warning CORP0014: Corpus makes classes for C# projects only",
            Assert.Single(basic.Diagnostics(corpus.Folder)), StringComparison.Ordinal);

        corpus.WriteProject("Old/Old.csproj",
            items: """
                <CorpusArticle Include="articles/**/*.txt" />
                <CorpusArticle Include="articles/harbour.txt" Published="2024-03-14" />
                """);
        corpus.Write("Old/articles/harbour.txt", Weekday);
        DotNetResult old =
            await DotNet.RunAsync(Path.Combine(corpus.Folder, "Old"), "msbuild", "-nologo", "-nodeReuse:false", "-restore",
                "-t:CorpusCheckProject", "-p:NETCoreSdkVersion=8.0.400");
        Assert.NotEqual(0, old.ExitCode);
        string[] told = old.Diagnostics(corpus.Folder);
        Assert.Contains("articles/harbour.txt is included as CorpusArticle more than once",
            Assert.Single(told, line => line.Contains("warning", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Corpus needs the C# compiler of the .NET SDK 9.0.300",
            Assert.Single(told, line => line.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("uses the .NET SDK 8.0.400", old.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_matches_no_file_is_reported_and_a_project_without_articles_is_not()
    {
        corpus.WriteProject("Mistyped/Mistyped.csproj", items: """<CorpusArticle Publisher="The Post" Include="artikles/**/*.txt" />""");
        corpus.Write("Mistyped/articles/harbour.txt", Weekday);
        corpus.WriteProject("Waiting/Waiting.csproj",
            items: """
                <!-- <CorpusArticle Include="artikles/**/*.txt" /> -->
                <CorpusArticle Include="artikles/**/*.txt" Condition="false" />
                """);

        DotNetResult mistyped = await corpus.BuildAsync("Mistyped"), waiting = await corpus.BuildAsync("Waiting");

        Assert.True(mistyped.ExitCode == 0, mistyped.Output);
        Assert.Contains("No file is what CorpusArticle includes", Assert.Single(mistyped.Diagnostics(corpus.Folder)),
            StringComparison.Ordinal);
        Assert.True(waiting.ExitCode == 0, waiting.Output);
        Assert.Empty(waiting.Diagnostics(corpus.Folder));
    }

    /// <summary>An article may be included from anywhere and in any way, and its metadata arrives as it was written.</summary>
    [Fact]
    public async Task Articles_may_be_included_in_any_way()
    {
        corpus.Write("Ways/Ways.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="$(CorpusVersion)" />
                <CorpusArticle Include="**/*.txt" />
                <CorpusArticle Update="articles/ferry.txt" Title="`begins` %24([System.Uri]::New(`x`)); #1"
                               Url="https://news.example/caf%C3%A9" />
                <CorpusArticle Include="articles/../articles/ferry.txt" />
                <EmbeddedResource Include="articles/*.txt" />
                <AdditionalFiles Include="articles/*.txt" />
              </ItemGroup>
              <Target Name="Download" BeforeTargets="BeforeBuild">
                <WriteLinesToFile File="obj/wire/late.txt" Lines="Late news;;It came late." Overwrite="true"
                                  WriteOnlyWhenDifferent="true" />
                <ItemGroup><CorpusArticle Include="obj/wire/*.txt" Id="wire/late" Publisher="The Wire" /></ItemGroup>
              </Target>
            </Project>
            """);
        corpus.Write("Ways/Directory.Build.targets",
            """<Project><ItemGroup><CorpusArticle Include="../ways-outside/pier.txt" /></ItemGroup></Project>""");
        corpus.Write("Ways/Program.cs", """
            foreach (Corpus.Article article in Ways.Articles.All)
                System.Console.WriteLine(
                    string.Join(" | ", article.Id, article.Headline, article.Url, article.Publisher, article.Text.Length > 5));
            """);
        string ferry = "Ferry sails again\n\nThe ferry sails again.\n";
        foreach (string path in new[] { "Ways/articles/ferry.txt", "Ways/articles/sub/ferry.txt", "Ways/articles/test.verified.txt",
            "Ways/bin/old.txt", "Ways/obj/old.txt", "ways-outside/pier.txt" })
            corpus.Write(path, ferry);

        DotNetResult built = await corpus.BuildAsync("Ways");
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Ways", "bin", "Debug", "net10.0", "Ways.dll"));

        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("warning CORP0012", Assert.Single(built.Diagnostics(corpus.Folder)), StringComparison.Ordinal);
        Assert.Equal(
            """
            articles/ferry | `begins` $([System.Uri]::New(`x`)); #1 | https://news.example/caf%C3%A9 |  | True
            articles/sub/ferry | Ferry sails again |  |  | True
            pier | Ferry sails again |  |  | True
            wire/late | Late news |  | The Wire | True

            """.ReplaceLineEndings(),
            run.Output.ReplaceLineEndings());
    }

    [Fact]
    public async Task A_project_of_articles_alone_uses_its_globalconfig_and_a_project_without_the_library_is_reported()
    {
        corpus.WriteProject("Alone/Alone.csproj");
        corpus.Write("Alone/articles/harbour.txt", Weekday);
        corpus.Write("Alone/.globalconfig", "is_global = true\ndotnet_diagnostic.CORP2001.severity = error\n");
        corpus.WriteProject("Bare/Bare.csproj",
            items: """<PackageReference Update="Corpus" ExcludeAssets="compile" /><CorpusArticle Include="articles/**/*.txt" />""");
        corpus.Write("Bare/articles/harbour.txt", Weekday);

        DotNetResult alone = await corpus.BuildAsync("Alone"), bare = await corpus.BuildAsync("Bare");

        Assert.Contains("error CORP2001", Assert.Single(alone.Diagnostics(corpus.Folder)), StringComparison.Ordinal);
        Assert.Contains("error CORP0014: The project has articles and no reference to Corpus.dll",
            Assert.Single(bare.Diagnostics(corpus.Folder)), StringComparison.Ordinal);
    }

    /// <summary>A file-based app has no project file on the disk.</summary>
    [Fact]
    public async Task A_file_based_app_works_with_and_without_articles()
    {
        corpus.Write("Script/Directory.Build.props", """
            <Project>
              <Import Project="../Directory.Build.props" />
              <ItemGroup Condition="'$(Waiting)' != 'true'">
                <CorpusArticle Include="$(MSBuildThisFileDirectory)articles/*.txt" />
              </ItemGroup>
            </Project>
            """);
        corpus.Write("Script/articles/ferry.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write("Script/app.cs",
            $"#:package Corpus@{corpus.Version}\n#:property RootNamespace=Script\n"
                + "System.Console.WriteLine(Script.Articles.Ferry.Headline);\n");
        corpus.Write("Script/none.cs",
            $"#:package Corpus@{corpus.Version}\n#:property Waiting=true\nSystem.Console.WriteLine(\"none\");\n");

        DotNetResult some =
            await DotNet.RunAsync(Path.Combine(corpus.Folder, "Script"), "run", "app.cs"), none =
                await DotNet.RunAsync(Path.Combine(corpus.Folder, "Script"), "run", "none.cs");

        Assert.Equal("Ferry sails again", some.Output.Trim());
        Assert.Equal("none", none.Output.Trim());
    }

    [Fact]
    public async Task An_article_that_changes_during_a_build_is_reported_and_the_next_build_compiles_again()
    {
        corpus.WriteProject("Busy/Busy.csproj", items: """
            <CorpusArticle Include="articles/**/*.txt" />
              </ItemGroup>
              <Target Name="Rewrite" AfterTargets="CoreCompile" BeforeTargets="CorpusCheckRewritten" Condition="'$(Rewrites)' == 'true'">
                <WriteLinesToFile File="articles/ferry.txt" Lines="Ferry stays;;It stays." Overwrite="true" />
              </Target>
              <ItemGroup>
            """);
        corpus.Write("Busy/articles/ferry.txt", "Ferry sails again\n\nThe ferry sails again.\n");

        DotNetResult busy = await corpus.BuildAsync("Busy", "-p:Rewrites=true");
        string assembly = Path.Combine(corpus.Folder, "Busy", "obj", "Debug", "net10.0", "Busy.dll");
        DateTime first = File.GetLastWriteTimeUtc(assembly);
        DotNetResult again = await corpus.BuildAsync("Busy", "--no-restore");

        Assert.Contains("warning CORP0015", Assert.Single(busy.Diagnostics(corpus.Folder)), StringComparison.Ordinal);
        Assert.True(again.ExitCode == 0, again.Output);
        Assert.Empty(again.Diagnostics(corpus.Folder));
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(assembly));
    }

    [Theory]
    [InlineData("Ferry: it sails.txt")]
    [InlineData("“Ferry” or \"boat\".txt")]
    [InlineData("ferry\tsails.txt")]
    public async Task A_file_that_the_compiler_would_lose_is_reported(string name)
    {
        if (OperatingSystem.IsWindows()) return;
        string folder = "Lost" + name.Length;
        corpus.WriteProject(folder + "/Lost.csproj");
        corpus.Write(folder + "/articles/a harbour's #1; 100%.txt", Weekday);
        corpus.Write(folder + "/articles/" + name, Weekday);

        DotNetResult built = await corpus.BuildAsync(folder);

        Assert.NotEqual(0, built.ExitCode);
        Assert.EndsWith(": | \" \\ in its path as an article: rename articles/" + name, Assert.Single(built.Diagnostics(corpus.Folder)),
            StringComparison.Ordinal);
    }
}
