using System;
using System.Linq;
using Corpus.Text.Fields;

namespace Corpus.Text.Tests.Fields;

public class FieldSchemaTests
{
    [Theory]
    [InlineData("Section", "strin", "", "", "has the unknown type “strin”: write string, string[], bool")]
    [InlineData("my section", "", "", "", "is not the name of a C# member")]
    [InlineData("section", "", "", "", "is not the name of a C# member")]
    [InlineData("1st", "", "", "", "is not the name of a C# member")]
    [InlineData("", "", "", "", "is not the name of a C# member")]
    [InlineData("Headline", "", "", "", "is a member of every article already")]
    [InlineData("Title", "", "", "", "is a member of every article already")]
    [InlineData("Speakers", "", "", "", "is a member of every article already")]
    [InlineData("Type", "", "", "", "is a member of every article already")]
    [InlineData("FileName", "", "", "", "is metadata that every item has")]
    [InlineData("Places", "enum", "Ellery", "", "is a")]
    [InlineData("Section", "enum", "", "", "is an enum without values")]
    [InlineData("Section", "int", "1;2", "", "has values to choose from")]
    [InlineData("Section", "", "World;world", "", "has one value twice")]
    [InlineData("Section", "", "", "yes", "says Required=\"yes\": write true or false")]
    public void A_wrong_declaration_is_a_problem_that_says_what_to_write(
        string name, string type, string values, string required, string problem)
    {
        var schema = FieldSchema.Of([new DeclaredField(name, type, values, required, "News.csproj")]);
        FieldProblem found = Assert.Single(schema.Problems);
        Assert.StartsWith("The CorpusField “" + name + "” " + problem, found.Message, StringComparison.Ordinal);
        Assert.Equal("News.csproj", found.File);
        Assert.Equal(FieldType.Unknown, Assert.Single(schema.Fields).Type);
    }

    [Theory]
    [InlineData("Section", "", "", "")]
    [InlineData("Section", "STRING[]", " World ; Sport ;", "True")]
    [InlineData("Ressort", "enum", "Welt;Sport", "false")]
    [InlineData("_Id2", "uri", "", "")]
    [InlineData("Länge", "Decimal", "", "")]
    [InlineData("地区", "", "", "")]
    [InlineData("Namespace", "", "", "")]
    public void A_right_declaration_is_no_problem(string name, string type, string values, string required)
    {
        var schema = FieldSchema.Of([new DeclaredField(name, type, values, required, "")]);
        Assert.Empty(schema.Problems);
        Assert.NotEqual(FieldType.Unknown, schema.Fields[0].Type);
    }

    [Fact]
    public void The_second_declaration_of_a_name_is_a_problem()
    {
        var schema = FieldSchema.Of([new("Section", "", "", "", ""), new("SECTION", "int", "", "", "")]);
        Assert.Contains("is declared twice", Assert.Single(schema.Problems).Message, StringComparison.Ordinal);
        Assert.Equal([FieldType.Text, FieldType.Unknown], schema.Fields.Select(field => field.Type));
    }

    [Fact]
    public void Two_schemas_of_the_same_declarations_are_equal()
    {
        DeclaredField[] fields = [new("Section", "enum", "World;Sport", "true", ""), new("Length", "nt", "", "", "")];
        Assert.Equal(FieldSchema.Of(fields), FieldSchema.Of([.. fields]));
        Assert.NotEqual(FieldSchema.Of(fields), FieldSchema.Of([.. fields, new("Tags", "string[]", "", "", "")]));
        Assert.Same(FieldSchema.None, FieldSchema.Of([]));
    }
}
