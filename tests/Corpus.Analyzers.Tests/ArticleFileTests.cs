using Corpus.Roslyn;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>How an additional file becomes an article.</summary>
public class ArticleFileTests
{
    private const string Ferry = "Ferry stays in harbour\n\nThe ferry was tied up again behind the old quay.\n";

    [Fact]
    public void What_the_targets_escape_is_read_as_it_was_written()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry)
            .Metadata("CorpusHeadline", "Ferries%3B%20and%20%231")
            .Metadata("CorpusId", "2024%5Cferry")
            .Metadata("CorpusResource", "Corpus%2Farticles%2Fferry.txt");

        ArticleFile file = ArticleFile.From(project.Files[0], project.Options)!;

        Assert.Equal(("Ferries; and #1", "2024/ferry", "Corpus/articles/ferry.txt"), (file.Metadata.Headline, file.Metadata.Id, file.Resource));
    }

    [Fact]
    public void A_file_is_equal_to_itself_seen_again_and_differs_with_its_severities()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry).EditorConfig("/news/.editorconfig", "[*]\ncorpus_CORP3001.severity = none");
        ArticleFile file = ArticleFile.From(project.Files[0], project.Options)!;

        Assert.Equal(file, ArticleFile.From(project.Files[0], project.Options));
        Assert.NotEqual(file, ArticleFile.From(project.Files[0], new ArticleProject().Article("/news/ferry.txt", Ferry).Options));
    }

    [Fact]
    public void Everybody_who_holds_the_same_text_gets_the_same_reading()
    {
        ArticleProject project = new ArticleProject().Article("/news/ferry.txt", Ferry);
        SourceText text = project.Files[0].GetText()!;

        Article first = ArticleFile.From(project.Files[0], project.Options)!.Read(text, default);

        Assert.Same(first, ArticleFile.From(project.Files[0], project.Options)!.Read(text, default));
        Assert.NotSame(first, ArticleFile.From(project.Files[0], project.Options)!.Read(SourceText.From(Ferry), default));
    }
}
