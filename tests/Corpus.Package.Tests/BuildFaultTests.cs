using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>What the user sees where a file, a folder or the build itself is not as it should be.</summary>
[Collection(PackageTests.Name)]
public class BuildFaultTests(PackedCorpus corpus)
{
    private const string Ferry = "Ferry sails again\n\nThe ferry sails again.\n";
    private const string Weekday = "Harbour closed\n\nThe harbour was closed on Tuesday, March 13, 2024, said Anna Holm.\n";
    private const string Executable = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    /// <summary>
    /// The project has a file of each kind beside good articles. The build deletes vanished.txt right before the compiler.
    /// </summary>
    [Fact]
    public async Task Each_file_that_is_no_article_is_told_by_its_path_and_says_nothing_else()
    {
        corpus.Write("Faulty/Faulty.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="$(CorpusVersion)" />
                <CorpusArticle Include="articles/*.txt;articles/gone.txt;articles/folder.txt" />
              </ItemGroup>
              <Target Name="Vanish" BeforeTargets="CoreCompile"><Delete Files="articles/vanished.txt" /></Target>
            </Project>
            """);
        foreach (string good in (string[])["ferry", "vanished", "closed"]) corpus.Write($"Faulty/articles/{good}.txt", Ferry);
        Directory.CreateDirectory(Path.Combine(corpus.Folder, "Faulty", "articles", "folder.txt"));
        // Marks and doubled words that other rules would quote.
        const string Marks = " “the the \" \u001b[31m\n\nOn Tuesday, March 13, 2024, the the";
        corpus.Write("Faulty/articles/picture.txt", [0x89, .. "PNG\r\n"u8, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(Marks)]);
        corpus.Write("Faulty/articles/photo.txt", [0xFF, 0xD8, 0xFF, 0xE0, .. Encoding.UTF8.GetBytes(Marks)]);
        corpus.Write("Faulty/articles/latin1.txt",
            Encoding.Latin1.GetBytes("Café opens\n\nOn Tuesday, March 13, 2024, the the café fell.\n"));
        corpus.Write("Faulty/articles/wide.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Weekday)]);
        await File.WriteAllLinesAsync(Path.Combine(corpus.Folder, "Faulty", "articles", "large.txt"),
            Enumerable.Repeat(new string('x', 1 << 20), 200));
        // An administrator reads every file.
        bool isOpen = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(corpus.Folder, "Faulty", "articles", "closed.txt"), UnixFileMode.None);

        DotNetResult built = await corpus.BuildAsync("Faulty");

        Assert.NotEqual(0, built.ExitCode);
        string[] told = built.Diagnostics(Path.Combine(corpus.Folder, "Faulty"));
        string[] expected =
        [
            "CSC : error CS1504: Source file 'articles/folder.txt' could not be opened",
            "CSC : error CS2001: Source file 'articles/gone.txt' could not be found.",
            "CSC : error CS2001: Source file 'articles/vanished.txt' could not be found.",
            "CSC : error CS2015: 'articles/picture.txt' is a binary file instead of a text file",
            "articles/large.txt(1,1): error CORP0005: The file is longer than 64 MiB: split it into articles.",
            "articles/latin1.txt(1,4): error CORP0001: The file is not valid UTF-8: the first bad byte is byte 3. Save it as UTF-8.",
            "articles/photo.txt(1,1): error CORP0001: The file is not valid UTF-8: the first bad byte is byte 0. Save it as UTF-8.",
            "articles/wide.txt(1,1): error CORP0001: The file is encoded as utf-16, not as UTF-8. Save it as UTF-8.",
            .. isOpen ? Array.Empty<string>() : ["CSC : error CS1504: Source file 'articles/closed.txt' could not be opened"],
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), told.Select(line => expected.FirstOrDefault(Begins(line)) ?? line));

        static Func<string, bool> Begins(string line) => start => line.StartsWith(start, StringComparison.Ordinal);
    }

    /// <summary>The server keeps what it found out about each article, and lives longer than a build.</summary>
    [Fact]
    public async Task A_compiler_server_with_two_versions_of_the_package_finds_what_a_new_compiler_finds()
    {
        string earlier = await corpus.AddEarlierVersionAsync();
        corpus.WriteProject("Morgue/Morgue.csproj",
            "<TargetFramework>net10.0</TargetFramework><CorpusVisibility>public</CorpusVisibility>"
                + $"<CorpusVersion>{earlier}</CorpusVersion>");
        corpus.Write("Morgue/articles/harbour.txt", Weekday);
        corpus.WriteProject("Served/Served.csproj", Executable,
            """<CorpusArticle Include="articles/*.txt" /><ProjectReference Include="../Morgue/Morgue.csproj" />""");
        corpus.Write("Served/Program.cs",
            "System.Console.WriteLine(Morgue.Articles.Harbour.Headline + \"; \" + Served.Articles.Harbour.Headline);");
        corpus.Write("Served/articles/harbour.txt", Weekday);
        // A file of that name in the temporary folder is the server's.
        string name = Path.GetFileName(corpus.Folder) + "-server";
        string[] server = ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + name];
        const string Told = "/articles/harbour.txt(3,27): warning CORP2001", Here = "Served" + Told, There = "Morgue" + Told;

        string[] first = await ToldAsync(server);
        corpus.Write("Served/articles/harbour.txt", Weekday.Replace("Tuesday", "Wednesday", StringComparison.Ordinal));
        string[] mended = await ToldAsync(["--no-restore", .. server]);
        corpus.Write("Served/articles/harbour.txt", Weekday);
        string[] again = await ToldAsync(["--no-restore", .. server]);
        string assembly = Path.Combine(corpus.Folder, "Served", "obj", "Debug", "net10.0", "Served.dll");
        byte[] served = await File.ReadAllBytesAsync(assembly);
        string[] anew = await ToldAsync(["--no-restore", "--no-incremental"]);
        await ShutDownAsync(name);

        Assert.Equal([There, Here], first);
        Assert.Empty(mended);
        Assert.Equal([Here], again);
        Assert.Equal([There, Here], anew);
        Assert.Equal(served, await File.ReadAllBytesAsync(assembly));
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine("Served", "bin", "Debug", "net10.0", "Served.dll"));
        Assert.Equal("Harbour closed; Harbour closed", run.Output.Trim());
    }

    private async Task<string[]> ToldAsync(string[] arguments)
    {
        DotNetResult built = await corpus.BuildAsync("Served", arguments);
        Assert.True(built.ExitCode == 0, built.Output);
        return [.. built.Diagnostics(corpus.Folder).Select(line => line.Split(": “")[0])];
    }

    /// <summary>Ends the compiler server of that name.</summary>
    private async Task ShutDownAsync(string name)
    {
        DotNetResult roslyn =
            await DotNet.RunAsync(Path.Combine(corpus.Folder, "Served"), "msbuild", "-nologo", "-getProperty:RoslynTargetsPath");
        DotNetResult ended = await DotNet.RunAsync(
            corpus.Folder, "exec", Path.Combine(roslyn.Output.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + name);
        Assert.True(ended.ExitCode == 0, ended.Output);
    }

    [Fact]
    public async Task Two_builds_at_once_tell_a_finding_once_each()
    {
        corpus.WriteProject("Both/Both.csproj", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        corpus.Write("Both/articles/harbour.txt", Weekday);
        DotNetResult restored = await DotNet.RunAsync(Path.Combine(corpus.Folder, "Both"), "restore");
        Assert.True(restored.ExitCode == 0, restored.Output);

        DotNetResult[] built = await Task.WhenAll(
            corpus.BuildAsync("Both", "--no-restore", "-c", "Debug"), corpus.BuildAsync("Both", "--no-restore", "-c", "Release"));

        foreach (DotNetResult one in built)
        {
            Assert.True(one.ExitCode == 0, one.Output);
            string told = Assert.Single(
                one.Output.Split('\n').Where(line => line.Contains("warning CORP2001", StringComparison.Ordinal)).Distinct());
            Assert.EndsWith("::TargetFramework=net8.0]", told, StringComparison.Ordinal);
        }
    }

    /// <summary>Links, and names with every character that MSBuild, a command line or a URL gives a meaning to.</summary>
    [Fact]
    public async Task Any_path_is_built_and_an_article_behind_a_link_is_told_by_the_link()
    {
        const string Folder = "A desk, #1 (50% off); 日本 & it's $(new)";
        string longName = new('x', 240);
        corpus.WriteProject(Folder + "/Odd.csproj", Executable + "<RootNamespace>Odd</RootNamespace>");
        corpus.Write(Folder + "/Program.cs", """
            foreach (Corpus.Article article in Odd.Articles.All) System.Console.WriteLine(article.Id.Length + " " + article.Headline);
            """);
        corpus.Write(Folder + "/articles/50% of #1; 日本, it's.txt", Ferry);
        corpus.Write(Folder + $"/articles/{longName}.txt", Ferry);
        corpus.Write("Outside/pier.txt", Weekday);
        bool links = !OperatingSystem.IsWindows();
        string link = Path.Combine(corpus.Folder, Folder, "articles", "z.txt");
        if (links) File.CreateSymbolicLink(link, "../../Outside/pier.txt");
        else corpus.Write(Folder + "/articles/z.txt", Weekday);

        DotNetResult built = await corpus.BuildAsync(Folder);

        Assert.True(built.ExitCode == 0, built.Output);
        Assert.StartsWith("articles/z.txt(3,27): warning CORP2001",
            Assert.Single(built.Diagnostics(Path.Combine(corpus.Folder, Folder))), StringComparison.Ordinal);
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine(Folder, "bin", "Debug", "net10.0", "Odd.dll"));
        Assert.Equal("19 Ferry sails again\n240 Ferry sails again\n1 Harbour closed", run.Output.ReplaceLineEndings("\n").Trim());
    }
}
