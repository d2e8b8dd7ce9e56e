using System;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;
using Steps = Corpus.Generators.Steps;

namespace Corpus.Generators.Tests.Fields;

/// <summary>The members that the generator makes of declared fields.</summary>
[UsesVerify]
public class FieldsTests
{
    private const string Body = "Ferry leaves Port Ellery\n\nThe ferry left the harbour of Port Ellery.\n";

    private const string Stated =
        "---\nsection: World\ntags: storm, harbour\nurgent: true\nlength: 12\nprice: 1.5\nfiled: 2024-01-22\nsource: https://example.org/\n"
            + "desk: night desk\n---\n" + Body;

    private static readonly TestProject Project = TestProject.Empty
        .WithField("Section", "string", "World;Sport", "true")
        .WithField("Tags", "string[]")
        .WithField("Urgent", "bool")
        .WithField("Length", "int", required: "true")
        .WithField("Price", "decimal")
        .WithField("Filed", "DateOnly")
        .WithField("Source", "Uri")
        .WithField("Desk", "enum", "Day desk;Night desk")
        .With("ferry.txt", Stated)
        .With("storm.txt", Body, ("Section", "Sport"), ("Length", "7"));

    private const string Members = """
        static string Of(Corpus.Article a) => string.Join(" | ", a.Section, string.Join("+", a.Tags), a.Urgent, a.Length,
            a.Price?.ToString(System.Globalization.CultureInfo.InvariantCulture), a.Filed?.DayNumber, a.Source?.Host, a.Desk);
        """;

    private const string Methods = """
        static string Of(Corpus.Article a) => string.Join(" | ", a.GetSection(), string.Join("+", a.GetTags()), a.GetUrgent(),
            a.GetLength(), a.GetPrice()?.ToString(System.Globalization.CultureInfo.InvariantCulture), a.GetFiled()?.DayNumber,
            a.GetSource()?.Host, a.GetDesk());
        """;

    [Theory]
    [InlineData("Full")]
    [InlineData("Index")]
    public void Every_article_has_the_fields_with_their_types(string surface)
    {
        bool properties = HasExtensionProperties;
        string code = "using NewsDesk; static class Program { " + (properties ? Members : Methods)
            + " static string Run() => Of(Articles.Ferry) + \"\\n\" + Of(Articles.Storm); }";
        Assert.Equal(
            "World | storm+harbour | True | 12 | 1.5 | 738906 | example.org | NightDesk\nSport |  |  | 7 |  |  |  | ",
            GeneratorRun.Of(Project.WithProperty("CorpusSurface", surface).WithCode(code)).Execute());
    }

    [Fact]
    public void The_field_of_an_article_reads_like_its_other_members()
    {
        if (!HasExtensionProperties) return;
        const string Code = "using NewsDesk; static class Program { static string Run() => Articles.Ferry.Section + Articles.Ferry.Desk; }";
        Assert.Equal("WorldNightDesk", GeneratorRun.Of(Project.WithCode(Code)).Execute());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp13)]
    public void Older_language_versions_have_methods(LanguageVersion version)
    {
        const string Code =
            "using NewsDesk; static class C { static string Run() { return Articles.Ferry.GetSection() + Articles.Ferry.GetDesk(); } }";
        TestProject project = Project with { Language = version };
        Assert.Empty(GeneratorRun.Of(project.WithProperty("CorpusVisibility", "public").WithCode(Code)).CompilerDiagnostics());
    }

    [Fact]
    public System.Threading.Tasks.Task The_file_of_the_fields_is_written_for_people() => Verifier.Verify(
        GeneratorRun.Of(Project with { Language = LanguageVersion.CSharp13 }).Result.GeneratedSources
            .Single(source => source.HintName == "ArticleFields.g.cs").SourceText.ToString()).UseDirectory("../_snapshots");

    [Fact]
    public void A_project_without_fields_gets_no_file_for_them()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Body));
        Assert.DoesNotContain("ArticleFields", run.Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_value_is_reported_in_the_article_and_everything_else_works()
    {
        const string Code = """
            using NewsDesk;
            static class Program
            {
                static string Run()
                {
                    try { return "" + GETTER; }
                    catch (System.InvalidOperationException e) { return Articles.Ferry.Headline + ": " + e.Message; }
                }
            }
            """;
        string getter = HasExtensionProperties ? "Articles.Ferry.Section" : "Articles.Ferry.GetSection()";
        GeneratorRun run = GeneratorRun.Of(
            TestProject.Empty.WithField("Section", "enum", "World;Sport", "true")
                .With("ferry.txt", "---\nsection: Wrold\n---\n" + Body)
                .WithCode(Code.Replace("GETTER", getter, StringComparison.Ordinal)), "CORP0004");
        Assert.Equal("(1,9)-(1,14)", run.Diagnostics[0].Location.GetLineSpan().Span.ToString());
        Assert.Equal(
            "Ferry leaves Port Ellery: The article 'ferry' does not state its Section, which the project requires. CORP0004 told so when "
                + "the project was built.",
            run.Execute());
    }

    [Fact]
    public void A_wrong_declaration_is_reported_in_its_project_file_and_the_other_fields_work()
    {
        GeneratorRun run = GeneratorRun.Of(
            TestProject.Empty.WithField("Headline").WithField("Section").With("ferry.txt", "---\nsection: World\n---\n" + Body),
            "CORP0004");
        Assert.Equal("The CorpusField “Headline” is a member of every article already: choose another name.",
            run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.EndsWith("NewsDesk.csproj", run.Diagnostics[0].Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.NotNull(run.Load().GetType("NewsDesk.ArticleFields"));
    }

    [Fact]
    public void Values_that_look_alike_in_CSharp_become_two_members() =>
        Assert.Contains("NightDesk_ = 2", GeneratorRun.Of(TestProject.Empty.WithField("Desk", "enum", "night desk;night-desk").With(
            "ferry.txt", Body)).Sources, StringComparison.Ordinal);

    [Fact]
    public void A_type_with_the_name_of_an_enum_field_is_reported()
    {
        GeneratorRun run = GeneratorRun.Of(
            TestProject.Empty.WithField("Desk", "enum", "Day;Night").With("ferry.txt", Body)
                .WithCode("namespace NewsDesk { class Desk { } }"),
            "CORP0008");
        Assert.Contains("NewsDesk.Desk, as the type of a declared field is", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_article_leaves_the_file_of_the_fields_cached()
    {
        GeneratorRun run = GeneratorRun.Of(Project).Then(Project.With("ferry.txt", Stated + "\nOne more paragraph stands here.\n"));
        Assert.Equal([Cached], run.Reasons(Steps.Fields));
        Assert.Equal([Modified], run.OutputReasons().Where(reason => reason is not (Cached or Unchanged)));
    }

    [Fact]
    public void A_new_field_reads_each_article_again_and_writes_its_member()
    {
        GeneratorRun run = GeneratorRun.Of(Project).Then(Project.WithField("Edition", "int"));
        Assert.Equal([Modified], run.Reasons(Steps.Fields));
        Assert.Contains("Edition", run.Sources, StringComparison.Ordinal);
    }

    /// <summary>The compiler of the tests may be the oldest one that we support.</summary>
    private static bool HasExtensionProperties => Enum.IsDefined(typeof(LanguageVersion), (LanguageVersion)1400);
}
