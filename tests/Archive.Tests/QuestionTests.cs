using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus;
using VerifyXunit;

namespace Archive.Tests;

/// <summary>The ten questions: DuckDB answers them over the tables that the tool writes, and C# over the articles of the sample.</summary>
[UsesVerify]
public sealed class QuestionTests(SampleTables tables) : IClassFixture<SampleTables>
{
    public static TheoryData<string> Names => [.. Question.All.Select(question => question.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_question_has_the_answer_that_it_had(string name)
    {
        Question question = Question.All.Single(question => question.Name == name);
        return Verifier.Verify(question.Text + "\n\n" + Tables.Show(tables.Opened.Ask(question.Sql)))
            .UseDirectory("_snapshots").UseParameters(name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_has_the_same_answer_in_SQL_and_in_CSharp(string name)
    {
        Question question = Question.All.Single(question => question.Name == name);
        Assert.Equal(Tables.Show(tables.Opened.Ask(question.Sql)), Tables.Show(question.Answer(Articles.All)));
    }

    [Theory]
    [InlineData("quotes", "attribution", "attributions", "number")]
    [InlineData("quotes", "parent", "quotes", "number")]
    [InlineData("attributions", "person", "people", "number")]
    [InlineData("mentions", "person", "people", "number")]
    public void A_foreign_key_leads_to_a_row(string table, string column, string other, string key)
    {
        string sql = $"SELECT count(*) FROM {table} AS one WHERE {column} IS NOT NULL AND NOT EXISTS "
            + $"(SELECT * FROM {other} AS other WHERE other.article = one.article AND other.{key} = one.{column})";
        Assert.Equal("0\n", Tables.Show(tables.Opened.Ask(sql)));
    }

    [Theory]
    [InlineData("articles", "id")]
    [InlineData("quotes", "article, number")]
    [InlineData("attributions", "article, number, speaker_number")]
    [InlineData("temporal_expressions", "article, number")]
    [InlineData("people", "article, number")]
    [InlineData("mentions", "article, person, number")]
    public void A_key_has_one_row(string table, string key) => Assert.Equal(
        "0\n", Tables.Show(tables.Opened.Ask($"SELECT count(*) FROM (SELECT {key} FROM {table} GROUP BY ALL HAVING count(*) > 1)")));

    [Fact]
    public void The_tables_hold_every_article() => Assert.Equal(
        string.Concat(Articles.All.Select(article => article.Id + "\n").Order(StringComparer.Ordinal)),
        Tables.Show(tables.Opened.Ask("SELECT id FROM articles ORDER BY id")));
}

/// <summary>The tables of the sample's articles, written by the tool.</summary>
public sealed class SampleTables : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;

    /// <summary>The tables.</summary>
    internal Tables Opened { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        IEnumerable<string> arguments =
            [Sample.Corpus, "extract", Sample.PathOf("articles"), "--format", "parquet", "--output", Path.Combine(_folder, "tables")];
        await Sample.RunAsync("dotnet", arguments);
        Opened = new Tables(_folder);
    }

    public Task DisposeAsync()
    {
        Opened.Dispose();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }
}
