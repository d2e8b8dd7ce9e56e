using System;
using System.Linq;
using System.Reflection;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests;

/// <summary>What the generated code asks of the project that it is compiled into.</summary>
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
    public void Namespace_class_and_visibility_are_the_users()
    {
        TestProject project = Project.WithProperty("CorpusNamespace", "Ana.Press").WithProperty("CorpusClassName", "Archive").WithProperty("CorpusVisibility", "public");
        Assembly assembly = GeneratorRun.Of(project).Load();
        Assert.True(assembly.GetType("Ana.Press.Archive")!.IsPublic);
        Assert.Contains("Corpus.ArticleCollection", assembly.GetType("Ana.Press.Archive")!.GetProperty("All")!.PropertyType.FullName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Articles")]
    [InlineData("My-App.2024", "MyApp._2024.Articles")]
    [InlineData("Corpus", "Corpus.Articles")]
    [InlineData("Articles", "Articles.Articles")]
    public void Any_root_namespace_will_do(string stated, string type) =>
        Assert.NotNull(GeneratorRun.Of(Project.WithProperty("RootNamespace", stated)).Load().GetType(type));

    [Fact]
    public void By_default_nothing_is_public() =>
        Assert.DoesNotContain(GeneratorRun.Of(Project).Load().GetTypes(), type => type.IsPublic);

    [Fact]
    public void Nasty_file_names_all_compile()
    {
        string[] names =
        [
            "class", "2024", "000", "@event", "a b", "a#c", "{}", "[]", ",", "'", "!", "%20", "=", "平壌", "🎉", "..", "…", "équipe", "equals", "GetType", "all", "find",
            "articles", "speakers", "news-desk", "_", "__", "_Shard00", "Finalize", "x/x", "value", "field", "global", "system", "corpus", "Systems/Reflection",
            new('x', 200), new('平', 200),
        ];
        TestProject project = names.Aggregate(TestProject.Empty, (all, name) => all.With(name + ".txt", "Ferry leaves Port Ellery\n\n“It is late,” Ana Brandt said.\n"));
        Assembly assembly = GeneratorRun.Of(project.WithCode("class Program { static string Run() => NewsDesk.Articles.All.Count.ToString(); }")).Load();
        Assert.Equal(names.Length, CountArticles(assembly.GetType("NewsDesk.Articles")!));
    }

    private static int CountArticles(Type type) =>
        type.GetFields().Count(field => typeof(Article).IsAssignableFrom(field.FieldType)) + type.GetNestedTypes().Sum(CountArticles);
}
