using System;
using System.Linq;
using System.Reflection;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests;

/// <summary>What the generated code needs from its project.</summary>
public class LanguageTests
{
    private static readonly TestProject Project = TestProject.Empty
        .With("ferry.txt", "Ferry leaves <Port> & \"Ellery\" \\ {0}\n\nThe ferry left \u2028 the harbour */ of Port Ellery.\n")
        .With("quotes/equals.txt", "Ferry leaves Port Ellery\n\n“It is late,” Ana Brandt said.\n")
        .With("2024/class.txt", "Ferry leaves Port Ellery\n");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void Code_compiles_without_warnings_in_every_language_version_in_use(LanguageVersion version)
    {
        TestProject project = Project with { Language = version };
        Assert.Empty(GeneratorRun.Of(project).CompilerDiagnostics());
        Assert.Empty(GeneratorRun.Of(project.WithProperty("CorpusVisibility", "public")).CompilerDiagnostics());
        Assert.Empty(GeneratorRun.Of(project.WithProperty("CorpusSurface", "Index")).CompilerDiagnostics());
    }

    [Fact]
    public void The_user_sets_namespace_class_and_visibility()
    {
        TestProject project =
            Project.WithProperty("CorpusNamespace", "Ana.Press").WithProperty("CorpusClassName", "Archive").WithProperty(
                "CorpusVisibility", "public");
        Assembly assembly = GeneratorRun.Of(project).Load();
        Assert.True(assembly.GetType("Ana.Press.Archive")!.IsPublic);
        Assert.Contains("Corpus.ArticleCollection", assembly.GetType("Ana.Press.Archive")!.GetProperty("All")!.PropertyType.FullName,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Articles")]
    [InlineData("My-App.2024", "MyApp._2024.Articles")]
    [InlineData("Corpus", "Corpus.Articles")]
    [InlineData("Articles", "Articles.Articles")]
    public void Any_root_namespace_works(string stated, string type) =>
        Assert.NotNull(GeneratorRun.Of(Project.WithProperty("RootNamespace", stated)).Load().GetType(type));

    [Fact]
    public void By_default_nothing_is_public() =>
        Assert.DoesNotContain(GeneratorRun.Of(Project).Load().GetTypes(), type => type.IsPublic);

    [Fact]
    public void Nasty_file_names_all_compile()
    {
        string[] names =
        [
            "class", "2024", "000", "@event", "a b", "a#c", "{}", "[]", ",", "'", "!", "%20", "=", "平壌", "🎉", "..", "…", "équipe",
                "equals", "GetType", "all", "find",
            "articles", "speakers", "news-desk", "_", "__", "_Shard00", "Finalize", "x/x", "value", "field", "global", "system", "corpus",
                "Systems/Reflection",
            new('x', 200), new('平', 200),
        ];
        TestProject project =
            names.Aggregate(TestProject.Empty,
                (all, name) => all.With(name + ".txt", "Ferry leaves Port Ellery\n\n“It is late,” Ana Brandt said.\n"));
        Assembly assembly =
            GeneratorRun.Of(project.WithCode("class Program { static string Run() => NewsDesk.Articles.All.Count.ToString(); }")).Load();
        Assert.Equal(names.Length, CountArticles(assembly.GetType("NewsDesk.Articles")!));
    }

    [Theory]
    [InlineData("All.txt", "All/All.txt", "All/All/x.txt")]
    [InlineData("all/all.txt", "Find/Find.txt", "Equals/Equals.txt")]
    [InlineData("a/a/a/a.txt", "ToString/toString/tostring.txt", "articles/articles.txt")]
    public void A_member_never_has_the_name_of_the_class_around_it(params string[] names)
    {
        TestProject project =
            names.Aggregate(TestProject.Empty,
                (all, name) => all.With(name, "Ferry leaves Port Ellery\n\n“It is late,” Ana Brandt said.\n"));
        string[] clashes = names.Contains("All.txt") ? ["CORP0003", "CORP0003"] : [];
        Assert.Equal(names.Length, CountArticles(GeneratorRun.Of(project, clashes).Load().GetType("NewsDesk.Articles")!));
    }

    [Fact]
    public void A_project_that_sees_the_internals_of_another_with_its_namespace_takes_its_own_classes()
    {
        TestProject archive = TestProject.Empty.With("ferry.txt", "Old ferry\n\n“It is late,” Ana Brandt said.\n")
            .WithCode("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"NewsDesk.Tests\")]");
        TestProject tests =
            TestProject.Empty.With("ferry.txt", "New ferry\n\n“It is late,” Ana Brandt said.\n") with
            {
                Assembly = "NewsDesk.Tests",
                Referenced = GeneratorRun.Of(archive).ToReference()
            };
        Assert.Empty(GeneratorRun.Of(tests).CompilerDiagnostics());
        Assert.Empty(GeneratorRun.Of(tests.WithProperty("CorpusSurface", "Index")).CompilerDiagnostics());
    }

    private static int CountArticles(Type type) =>
        type.GetFields().Count(field => typeof(Article).IsAssignableFrom(field.FieldType)) + type.GetNestedTypes().Sum(CountArticles);
}
