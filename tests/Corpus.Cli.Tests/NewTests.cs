using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Text;

namespace Corpus.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_new_project_has_the_name_everywhere()
    {
        Assert.Equal(0, await _tool.StartAsync("new", "City.Desk"));
        string root = _tool.Path("City.Desk");
        string[] files =
            [.. Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(
                file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "City.Desk.Tests/ArticleTests.HarbourReopens.verified.txt",
                "City.Desk.Tests/ArticleTests.cs",
                "City.Desk.Tests/City.Desk.Tests.csproj",
                "City.Desk/City.Desk.csproj",
                "City.Desk/Program.cs",
                "City.Desk/articles/harbour-reopens.txt",
                "README.md",
            ],
            files);
        Assert.All(files, file => Assert.DoesNotContain("Newsroom", File.ReadAllText(Path.Combine(root, file))));
        Assert.DoesNotContain("0.0.0-version", await File.ReadAllTextAsync(Path.Combine(root, "City.Desk/City.Desk.csproj")));
    }

    [Fact]
    public async Task The_snapshot_of_a_new_project_matches_its_article()
    {
        await _tool.StartAsync("new", "Desk");
        string text = await File.ReadAllTextAsync(_tool.Path("Desk/Desk/articles/harbour-reopens.txt"));
        string snapshot = await File.ReadAllTextAsync(_tool.Path("Desk/Desk.Tests/ArticleTests.HarbourReopens.verified.txt"));
        Article article = ArticleReader.Read(text, new ArticleMetadata { Id = "harbour-reopens" });
        Assert.Equal(article.ToSnapshot().TrimEnd(), snapshot.TrimStart('\uFEFF').TrimEnd());
    }

    [Fact]
    public async Task An_existing_folder_is_not_changed()
    {
        _tool.File("Desk/mine.txt", "Mine.");
        Assert.Equal(2, await _tool.StartAsync("new", "Desk"));
        Assert.Contains("Desk: error: it is there already", _tool.Errors);
        Assert.Single(Directory.GetFiles(_tool.Path("Desk")));
    }

    [Theory]
    [InlineData("../Desk")]
    [InlineData("9Desk")]
    [InlineData("City Desk")]
    [InlineData("Desk;")]
    public async Task A_name_that_is_not_a_namespace_is_refused(string name)
    {
        Assert.Equal(2, await _tool.StartAsync("new", name));
        Assert.Contains("is no name of a project", _tool.Errors);
    }
}
