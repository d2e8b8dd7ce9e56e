using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NJsonSchema;

namespace Corpus.Cli.Tests;

/// <summary>The schema of an article and the page that explains it, against what the tool prints.</summary>
public sealed class ArticleSchemaTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string> Articles =>
    [
        "",
        "Ferry opens\n\nBy Bea Finch\n\nELLERY (Tide News) – “We sail on ‘Thursday,’” said Mayor Anna Holm and Bert Lund. She told the "
            + "council that the pier, "
        + "a “folly”, would cost more than two years of rent every spring.\n\nPublished: 4 Mar 2024",
        "---\nheadline: Pier opens\nlanguage: en\nurl: https://example.org/a\n---\n<!-- corpus: disable CORP1001 because it is a test -->\n"
        + "“The streets are being swept and the flags are being sewn.”\n\nThe pier was closed on Tuesday, March 13, 2024, at 9 a.m.",
    ];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task The_output_matches_the_schema(string text)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Resources.Read("article.schema.json"));
        Assert.Equal(0, await _tool.PipeAsync(System.Text.Json.JsonSerializer.Serialize(new { id = "a", text }), "--input", "jsonl"));
        Assert.Empty(schema.Validate(Assert.Single(_tool.Lines)).Select(error => error.ToString()));
        await _tool.PipeAsync(System.Text.Json.JsonSerializer.Serialize(new { id = "a", text }), "--input", "jsonl", "--with-text");
        Assert.Empty(schema.Validate(Assert.Single(_tool.Lines)).Select(error => error.ToString()));
    }

    [Fact]
    public async Task The_schema_rejects_another_shape()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Resources.Read("article.schema.json"));
        await _tool.PipeAsync("""{"id":"a","text":"Ferry opens"}""", "--input", "jsonl");
        string article = Assert.Single(_tool.Lines);
        Assert.NotEmpty(schema.Validate(article.Replace("\"schema\":1", "\"schema\":2", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(article.Replace("\"headline\"", "\"title\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(article.Replace("\"kind\":\"headline\"", "\"kind\":\"other\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_page_explains_every_key()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Resources.Read("article.schema.json"));
        IEnumerable<string> keys = schema.Definitions.Values.Append(schema).SelectMany(type => type.Properties.Keys).Distinct();
        string page = Resources.Read("README.md");
        Assert.All(keys, key => Assert.Contains("`" + key + "`", page, StringComparison.Ordinal));
    }
}
