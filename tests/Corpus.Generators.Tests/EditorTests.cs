using System;
using System.Linq;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests;

/// <summary>In an editor, the members of articles lead to their files. In a build they do not.</summary>
public class EditorTests
{
    private const string Text = "Ferry leaves Port Ellery\n\n“It is late,” Ana Brandt said.\n";

    private static readonly TestProject Build = TestProject.Empty.With("ferry.txt", Text).With("port/storm's end.txt", Text);

    private static readonly TestProject Editor = Build.WithForeignFile("obj/NewsDesk.corpus-articles.in-editor", "");

    [Theory]
    [InlineData("Full", LanguageVersion.Latest)]
    [InlineData("Index", LanguageVersion.CSharp7_3)]
    public void A_member_leads_to_the_first_line_of_its_file(string surface, LanguageVersion version)
    {
        GeneratorRun run = GeneratorRun.Of((Editor with { Language = version }).WithProperty("CorpusSurface", surface));
        Assert.Empty(run.CompilerDiagnostics());
        INamedTypeSymbol articles = run.TypeOf("NewsDesk.Articles");
        AssertLeadsTo("/home/ana/newsdesk/articles/ferry.txt", articles.GetMembers("Ferry").Single());
        AssertLeadsTo("/home/ana/newsdesk/articles/port/storm's end.txt",
            articles.GetTypeMembers("Port").Single().GetMembers("StormsEnd").Single());
    }

    [Fact]
    public void Only_the_name_of_the_member_is_mapped()
    {
        ISymbol ferry = GeneratorRun.Of(Editor).TypeOf("NewsDesk.Articles").GetMembers("Ferry").Single();
        SyntaxNode field = ferry.DeclaringSyntaxReferences.Single().GetSyntax().Parent!.Parent!;
        Assert.EndsWith(".g.cs", field.GetLocation().GetMappedLineSpan().Path, StringComparison.Ordinal);
        Assert.EndsWith(".g.cs", field.GetLastToken().GetLocation().GetMappedLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_has_no_path_in_its_code()
    {
        string sources = GeneratorRun.Of(Build).Sources;
        Assert.DoesNotContain("#line", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("/home/", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_an_article_writes_nothing_but_its_shard()
    {
        GeneratorRun run = GeneratorRun.Of(Editor).Then(Editor.With("ferry.txt", Text + "\nOne more paragraph.\n"));
        Assert.Single(run.OutputReasons(), reason => reason == IncrementalStepRunReason.Modified);
    }

    private static void AssertLeadsTo(string path, ISymbol member)
    {
        FileLinePositionSpan place = member.Locations.Single().GetMappedLineSpan();
        Assert.Equal((path, new(0, 0)), (place.Path, place.StartLinePosition));
    }
}
