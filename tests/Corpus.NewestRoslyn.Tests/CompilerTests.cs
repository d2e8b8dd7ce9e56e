using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.NewestRoslyn.Tests;

/// <summary>The linked tests really run on the newest compiler, and the components are built against the oldest one.</summary>
public class CompilerTests
{
    [Fact]
    public void The_tests_run_on_the_newest_compiler()
    {
        Version loaded = typeof(CSharpCompilation).Assembly.GetName().Version!;
        Assert.Equal(Stated("RoslynNewest"), new Version(loaded.Major, loaded.Minor, loaded.Build));
    }

    [Theory]
    [InlineData(typeof(Generators.CorpusGenerator))]
    [InlineData(typeof(Analyzers.CorpusAnalyzer))]
    [InlineData(typeof(CodeFixes.ArticleFixProvider))]
    public void The_components_ask_for_the_oldest_compiler(Type component)
    {
        Version asked = component.Assembly.GetReferencedAssemblies().Single(name => name.Name == "Microsoft.CodeAnalysis").Version!;
        Assert.Equal(Stated("RoslynFloor"), new Version(asked.Major, asked.Minor, asked.Build));
    }

    private static Version Stated(string name) => Version.Parse(
        typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!);
}
