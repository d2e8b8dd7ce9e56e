using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>How an additional file becomes an article.</summary>
public class ArticleFileTests
{
    private const string Ferry = "Ferry stays in harbour\n\nThe ferry was tied up again behind the old quay.\n";

    [Fact]
    public void What_the_project_states_is_read_as_it_was_written()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry)
            .Metadata("Headline", "`Ferries`; and #1 $(x) %3B\nagain")
            .Metadata("Url", "https://news.example/caf%C3%A9")
            .Metadata("Id", "2024\\ferry");

        ArticleFile file = ArticleFile.From(project.Files[0], project.Manifest, project.Options)!;

        Assert.Equal(("`Ferries`; and #1 $(x) %3B\nagain", "https://news.example/caf%C3%A9"), (file.Metadata.Headline, file.Metadata.Url));
        Assert.Equal(("2024/ferry", "Corpus/ferry.txt", null), (file.Metadata.Id, file.Resource, file.Metadata.Publisher));
    }

    [Fact]
    public void A_file_that_the_manifest_does_not_name_is_no_article()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry).OtherFile("/news/notes.txt", Ferry);

        Assert.Null(ArticleFile.From(project.Files[1], project.Manifest, project.Options));
        Assert.Null(ArticleFile.From(project.Files[0], ArticleManifest.Parse("/news/ferry.txt\u001Fcut off"), project.Options));
    }

    [Fact]
    public void Two_views_of_a_file_are_equal_if_their_severities_are()
    {
        ArticleProject project =
            new ArticleProject().Article("/news/ferry.txt", Ferry).EditorConfig("/news/.editorconfig",
                "[*]\ncorpus_CORP3001.severity = none");
        ArticleFile file = ArticleFile.From(project.Files[0], project.Manifest, project.Options)!;

        Assert.Equal(file, ArticleFile.From(project.Files[0], project.Manifest, project.Options));
        Assert.NotEqual(file,
            ArticleFile.From(project.Files[0], project.Manifest, new ArticleProject().Article("/news/ferry.txt", Ferry).Options));
    }

    [Fact]
    public void The_same_text_instance_gives_the_same_reading()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry);
        SourceText text = project.Files[0].GetText()!;

        Article first = ArticleFile.From(project.Files[0], project.Manifest, project.Options)!.Read(text, default);

        Assert.Same(first, ArticleFile.From(project.Files[0], project.Manifest, project.Options)!.Read(text, default));
        Assert.NotSame(first, ArticleFile.From(project.Files[0], project.Manifest, project.Options)!.Read(SourceText.From(Ferry), default));
    }

    [Theory]
    [InlineData("https://news.example/caf\u00C3\u00A9", "https://news.example/caf%C3%A9")]
    [InlineData("https://news.example/\u00E5\u00B9\u00B3/a b", "https://news.example/%E5%B9%B3/a%20b")]
    [InlineData("https://news.example/café", "https://news.example/café")]
    [InlineData("https://news.example/caf%25?a=b#c", "https://news.example/caf%25?a=b#c")]
    public void An_address_that_MSBuild_has_decoded_is_encoded_again(string stated, string url) => Assert.Equal(
        url,
        new ArticleProject().Article("/news/ferry.txt", Ferry).Metadata("Url", stated).Manifest.Find("/news/ferry.txt")!.Metadata.Url);
}
