using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>The code fixes for C# that cites articles.</summary>
public class CitationFixTests
{
    [Theory]
    [InlineData("Articles.Harbour.Cite(\"We sail on Friday\")", "Change to “We sail on Thursday”",
        "Articles.Harbour.Cite(\"We sail on Thursday\")")]
    [InlineData("Articles.Harbour.Cite(/* her words */ $\"whatever the winds\" )", "Change to “whatever the wind”",
        "Articles.Harbour.Cite(/* her words */ \"whatever the wind\" )")]
    [InlineData("Articles.Harbour.Cite(\"a mayor of Ellery\")", "Change to “the mayor of Ellery”",
        "Articles.Harbour.Cite(\"the mayor of Ellery\")")]
    [InlineData("Articles.Find(@\"hrbour\")", "Change to “harbour”", "Articles.Find(\"harbour\")")]
    public async Task The_fix_writes_what_the_article_has(string code, string title, string expected)
    {
        (CodeAction? fix, string fixedCode) = await FixAsync(code + ";");
        Assert.Equal(title, fix?.Title);
        Assert.Equal(CitationAnalyzerTests.Program(expected + ";"), fixedCode);
    }

    [Theory]
    [InlineData("const string words = \"We sail on Friday\"; Articles.Harbour.Cite(words);")]
    [InlineData("Articles.Harbour.Cite(\"We sail on \" + \"Friday\");")]
    [InlineData("Articles.Harbour.Cite(\"zebras\");")]
    [InlineData("Articles.Find(\"nothing like it\");")]
    [InlineData("Articles.Harbour.QuotesBy(Speakers.BertLund);")]
    public async Task Words_that_are_written_elsewhere_or_resemble_nothing_have_no_fix(string code) =>
        Assert.Null((await FixAsync(code)).Fix);

    private static async Task<(CodeAction? Fix, string Code)> FixAsync(string statement)
    {
        string code = CitationAnalyzerTests.Program(statement);
        Diagnostic diagnostic = Assert.Single(await CitationAnalyzerTests.Project().AnalyzeAsync(code));
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("News", LanguageNames.CSharp).AddDocument("Code.cs", SourceText.From(code));
        SyntaxTree tree = (await document.GetSyntaxTreeAsync())!;
        var here = Diagnostic.Create(
            diagnostic.Descriptor, Location.Create(tree, diagnostic.Location.SourceSpan), diagnostic.Properties,
                diagnostic.GetMessage(null));
        var fixes = new List<CodeAction>();
        await new CitationFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, here, (fix, _) => fixes.Add(fix), CancellationToken.None));
        if (fixes.Count == 0) return (null, code);
        ImmutableArray<CodeActionOperation> operations = await fixes.Single().GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (fixes[0], (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }
}
