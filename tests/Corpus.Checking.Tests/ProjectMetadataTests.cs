using System;
using Corpus.Checking.Configuration;
using Corpus.Text;
using Corpus.Text.Fields;

namespace Corpus.Checking.Tests;

public sealed class ProjectMetadataTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_corpus_json_gives_the_metadata_of_a_file()
    {
        _folder.File("corpus.json", """
            {
              // Of all articles.
              "publisher": "Harbour Gazette", "language": "en",
              "articles": { "*.txt": { "published": "2024-01-01" }, "news/storm.txt": { "published": "2024-01-22", "title": "Storm" } },
            }
            """);
        ArticleMetadata storm = Of("news/storm.txt");
        Assert.Equal(("given", "Storm", "2024-01-22", "Harbour Gazette", "en"),
            (storm.Id, storm.Headline, storm.Published, storm.Publisher, storm.Language));
        Assert.Equal("2024-01-01", Of("news/flood.txt").Published);
        Assert.Null(Of("notes.md").Published);
    }

    [Fact]
    public void A_corpus_json_declares_fields_and_states_their_values()
    {
        _folder.File("corpus.json", """
            {
              "fields": { "Section": { "type": "enum", "values": ["World", "Sport"], "required": true }, "Length": { "type": "int" } },
              "section": "World",
              "articles": { "storm.txt": { "Section": "Wrold", "length": 12 } }
            }
            """);
        Assert.Equal("World", ArticleReader.Read("Flood", Of("flood.txt")).Fields["Section"]);
        Article storm = ArticleReader.Read("Storm", Of("storm.txt"));
        Assert.Equal("12", storm.Fields["Length"]);
        Assert.Contains(storm.Findings, finding => finding.Rule == "CORP0004"
            && finding.Message == "The value “Wrold” of “Section” cannot be read: write one of World, Sport.");
    }

    [Fact]
    public void A_built_project_gives_the_fields_that_it_declares()
    {
        string path = _folder.Path("articles/storm.txt").Replace('\\', '/');
        DeclaredField[] fields = [new("Section", "", "World;Sport", "true", "News.csproj")];
        _folder.File("News.csproj", "<Project />");
        _folder.File("obj/Debug/net10.0/News.corpus-articles", ArticleManifest.Line(fields[0]) + ArticleManifest.Line(
            path, "articles/storm", "Corpus/articles/storm.txt", name => name == "Section" ? "Sport" : null, fields));
        Assert.Equal("Sport", ArticleReader.Read("Storm", Of("articles/storm.txt")).Fields["Section"]);
    }

    [Fact]
    public void A_file_without_metadata_has_only_its_id() => Assert.Equal(new ArticleMetadata { Id = "given" }, Of("storm.txt"));

    [Theory]
    [InlineData("{ \"publisher\": ", "is not valid JSON")]
    [InlineData("{ \"publishr\": \"x\" }", "there is no \"publishr\" to state")]
    [InlineData("{ \"publisher\": 3 }", "\"publisher\" is not a string")]
    [InlineData("{ \"fields\": { \"Headline\": {} } }", "The CorpusField “Headline” is a member of every article already")]
    [InlineData("[]", "cannot be read")]
    public void An_error_in_a_corpus_json_is_reported(string json, string expected)
    {
        _folder.File("corpus.json", json);
        Assert.Contains(expected, Assert.Throws<UnreadableException>(() => Of("storm.txt")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_project_gives_the_metadata_that_its_compiler_received()
    {
        string path = _folder.Path("articles/storm.txt").Replace('\\', '/');
        _folder.File("News.csproj", "<Project />").File("corpus.json", "{ \"publisher\": \"Other\" }");
        _folder.File("obj/Debug/net10.0/News.corpus-articles", ArticleManifest.Line(
            path, "articles/storm", "Corpus/articles/storm.txt",
            name => name switch { "Id" => "archive/storm", "Published" => "2024-01-22", "Title" => "Storm; and flood", _ => null }));
        ArticleMetadata metadata = Of("articles/storm.txt");
        Assert.Equal(("archive/storm", "2024-01-22", "Storm; and flood", null),
            (metadata.Id, metadata.Published, metadata.Headline, metadata.Publisher));
        Assert.Equal("Other", Of("articles/other.txt").Publisher);
    }

    private ArticleMetadata Of(string file) => new ProjectMetadata().Of(_folder.Path(file), "given");
}
