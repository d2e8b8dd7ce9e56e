using System;
using System.Linq;
using Corpus.Text.Fields;

namespace Corpus.Text.Tests.Fields;

/// <summary>How the reader takes over the values of declared fields, and what it says about wrong ones (CORP0004).</summary>
public class FieldReaderTests
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n";

    [Theory]
    [InlineData("string", "", "Anna Holm", "Anna Holm")]
    [InlineData("", "World;Sport", "sport", "Sport")]
    [InlineData("string[]", "", "storm, harbour", "storm, harbour")]
    [InlineData("string[]", "", "[\"storm\", 'harbour']", "storm, harbour")]
    [InlineData("string[]", "Storm;Harbour", "harbour;storm", "Harbour, Storm")]
    [InlineData("bool", "", "TRUE", "true")]
    [InlineData("int", "", "-012", "-12")]
    [InlineData("decimal", "", "12.50", "12.50")]
    [InlineData("DateOnly", "", "22 January 2024", "2024-01-22")]
    [InlineData("dateonly", "", "2024-01-22", "2024-01-22")]
    [InlineData("Uri", "", "https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData("Uri", "", "urn:isbn:0451450523", "urn:isbn:0451450523")]
    [InlineData("enum", "World;Local News", "local news", "Local News")]
    public void A_value_of_the_type_is_taken_over(string type, string values, string written, string kept)
    {
        Article article = Read("---\nsection: " + written + "\n---\n" + Story, new DeclaredField("Section", type, values, "", ""));
        Assert.Equal(kept, article.Fields["Section"]);
        Assert.Empty(article.Findings);
        Assert.Equal("Ferry line opens", article.Headline);
    }

    [Theory]
    [InlineData("", "World;Sport", "Wrold", "one of World, Sport")]
    [InlineData("string[]", "Storm;Harbour", "storm, tide", "some of Storm, Harbour")]
    [InlineData("bool", "", "yes", "true or false")]
    [InlineData("int", "", "12.5", "a whole number such as 12")]
    [InlineData("decimal", "", "12,5", "a number such as 12.5")]
    [InlineData("DateOnly", "", "2024-13-01", "a day such as 2024-01-22")]
    [InlineData("DateOnly", "", "2024-01-22T08:47", "a day such as 2024-01-22")]
    [InlineData("Uri", "", "/storm", "an address such as https://example.org/storm")]
    [InlineData("enum", "World", "Sport", "World")]
    public void A_value_of_another_type_is_reported_at_its_place(string type, string values, string written, string wanted)
    {
        Article article =
            Read("---\nheadline: Ferry\nsection: " + written + "\n---\n" + Story, new DeclaredField("Section", type, values, "true", ""));
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal("CORP0004", finding.Rule);
        Assert.Equal(written, finding.Text);
        Assert.EndsWith("cannot be read: write " + wanted + ".", finding.Message, StringComparison.Ordinal);
        Assert.Empty(article.Fields);
        Assert.Equal("Ferry", article.Headline);
    }

    [Fact]
    public void Metadata_outweighs_front_matter()
    {
        Article article = Read("---\nSection: Sport\n---\n" + Story, [new("Section", "", "", "", "")], "World");
        Assert.Equal("World", article.Fields["Section"]);
        Assert.Equal("Sport", Read("---\nSection: Sport\n---\n" + Story, [new("Section", "", "", "", "")], "").Fields["Section"]);
    }

    [Fact]
    public void A_wrong_value_beside_the_file_is_reported_in_the_first_line()
    {
        Finding finding = Assert.Single(Read(Story, [new("Length", "int", "", "", "")], "long").Findings);
        Assert.Equal((0, "CORP0004"), (finding.Span.Start, finding.Rule));
        Assert.Contains("“long” of “Length”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Story)]
    [InlineData("---\nheadline: Ferry\n---\n" + Story)]
    [InlineData("---\nsection:\n---\n" + Story)]
    public void A_required_field_that_nothing_states_is_reported_in_the_first_line(string text)
    {
        Finding finding = Assert.Single(Read(text, new DeclaredField("Section", "", "World;Sport", "true", "")).Findings);
        Assert.Equal((0, "CORP0004"), (finding.Span.Start, finding.Rule));
        Assert.StartsWith("The article does not state “Section”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_not_required_may_be_left_out()
    {
        Article article = Read(Story, new DeclaredField("Section", "", "World;Sport", "false", ""));
        Assert.Empty(article.Findings);
        Assert.Empty(article.Fields);
    }

    [Fact]
    public void An_unknown_key_is_reported_with_the_nearest_known_one()
    {
        Article article = Read("---\nsecton: Sport\nzzz: 1\n---\n" + Story, new DeclaredField("Section", "", "", "", ""));
        Assert.Equal(["secton", "zzz"], article.Findings.Select(finding => finding.Text));
        Assert.StartsWith("Front matter has no key “secton”. Did you mean “Section”? It knows headline,", article.Findings[0].Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Front matter has no key “zzz”. It knows headline,", article.Findings[1].Message, StringComparison.Ordinal);
        Assert.EndsWith("language, Section.", article.Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_fields_hears_what_it_heard_before() => Assert.Equal(
        "Front matter has no key “section”. It knows headline, title, published, publisher, byline, url, language.",
        Assert.Single(ArticleReader.Read("---\nsection: Sport\n---\n" + Story).Findings).Message);

    [Fact]
    public void A_wrong_declaration_does_not_make_its_key_unknown() =>
        Assert.Empty(Read("---\nsection: Sport\n---\n" + Story, new DeclaredField("Section", "text", "", "true", "")).Findings);

    [Fact]
    public void A_field_alone_opens_front_matter() =>
        Assert.Equal("Sport", Read("---\nsection: Sport\nnot a pair\n---\n" + Story, new DeclaredField("Section", "", "", "", ""))
            .Fields["Section"]);

    private static Article Read(string text, DeclaredField field) => Read(text, [field]);

    private static Article Read(string text, DeclaredField[] fields, params string?[] stated)
    {
        string?[] values = [.. fields.Select((_, i) => i < stated.Length ? stated[i] : null)];
        return ArticleReader.Read(text, new ArticleMetadata { Fields = new StatedFields(FieldSchema.Of(fields), values) });
    }
}
