using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.CodeFixes;
using Corpus.Roslyn;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>What an editor is offered at a finding, in a workspace as an IDE holds it.</summary>
public class RepairFixTests
{
    private const string Article = "Bridge opens\r\n\r\nIt opens on Monday, May 7, the mayor said.\r\nThe first stone was laid on Monday, May 9.\r\n";

    /// <summary>A rule that the fixes know; what it finds is told by each test.</summary>
    private static readonly DiagnosticDescriptor Rule = Descriptors.All[0];

    [Fact]
    public async Task Each_repair_of_a_finding_is_offered_by_name()
    {
        using var workspace = new Workspace(Article);

        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")));

        Assert.Equal(["Change “Monday” to “Tuesday”", "Change “7” to “6”"], offered.Select(action => action.Title));
    }

    [Theory]
    [InlineData(0, "It opens on Tuesday, May 7,")]
    [InlineData(1, "It opens on Monday, May 6,")]
    public async Task A_repair_changes_its_words_and_no_line_end(int choice, string expected)
    {
        using var workspace = new Workspace(Article);
        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")));

        Assert.Equal(Article.Replace("It opens on Monday, May 7,", expected, StringComparison.Ordinal), await workspace.AfterAsync(offered[choice]));
    }

    [Fact]
    public async Task Insertions_and_removals_are_named_as_such()
    {
        using var workspace = new Workspace(Article);

        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find("the mayor said", ("", "As "), (" said", "")));

        Assert.Equal(["Insert “As ”", "Remove “ said”"], offered.Select(action => action.Title));
    }

    [Theory]
    [InlineData("“It opens in May, the mayor said.", "“It opens in May,” the mayor said.", "Insert the mark ”")]
    [InlineData("It opens in May,\" said the mayor.", "\"It opens in May,\" said the mayor.", "Insert the mark \"")]
    public async Task The_mark_that_a_quotation_lacks_is_inserted(string body, string expected, string title)
    {
        string article = "Bridge opens at last\n\n" + body + "\n";
        using var workspace = new Workspace(article);
        Finding finding = ArticleReader.Read(article).Findings.Single(finding => finding.Rule == "CORP1002");

        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find(finding));

        Assert.Equal(title, Assert.Single(offered).Title);
        Assert.Equal("Bridge opens at last\n\n" + expected + "\n", await workspace.AfterAsync(offered[0]));
    }

    [Fact]
    public async Task Where_the_mark_may_stand_in_two_places_nothing_is_offered()
    {
        const string article = "Bridge opens at last\n\n“It opens in May. It is free, the mayor said.\n";
        using var workspace = new Workspace(article);

        Assert.Empty(await workspace.OfferAsync(workspace.Find(ArticleReader.Read(article).Findings.Single(finding => finding.Rule == "CORP1002"))));
    }

    [Fact]
    public async Task A_finding_without_repairs_offers_nothing()
    {
        using var workspace = new Workspace(Article);

        Assert.Empty(await workspace.OfferAsync(workspace.Find("Monday, May 7")));
    }

    [Fact]
    public async Task A_repair_of_a_text_that_has_become_shorter_is_not_offered()
    {
        using var workspace = new Workspace(Article);
        Diagnostic found = workspace.Find("Monday, May 9", ("Monday", "Wednesday"));
        workspace.ChangeText("Bridge opens\r\n");

        Assert.Empty(await workspace.OfferAsync(found));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task One_choice_is_made_for_all_findings(FixAllScope scope)
    {
        using var workspace = new Workspace(Article);
        Diagnostic[] found = [workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")), workspace.Find("Monday, May 9", ("Monday", "Wednesday"), ("9", "8"))];
        List<CodeAction> offered = await workspace.OfferAsync(found[0]);

        string repaired = await workspace.AfterAllAsync(scope, offered[1].EquivalenceKey, found);

        Assert.Equal(Article.Replace("May 7", "May 6", StringComparison.Ordinal).Replace("May 9", "May 8", StringComparison.Ordinal), repaired);
    }

    [Fact]
    public async Task Where_two_repairs_overlap_the_first_is_made()
    {
        using var workspace = new Workspace(Article);
        Diagnostic[] found = [workspace.Find("Monday, May 7", ("Monday, May 7", "Monday, May 6")), workspace.Find("May 7", ("May 7", "June 7"))];

        Assert.Equal(Article.Replace("May 7", "May 6", StringComparison.Ordinal), await workspace.AfterAllAsync(FixAllScope.Project, RepairFixProvider.KeyOf(Rule.Id, 0), found));
    }

    [Fact]
    public void Repairs_survive_the_way_through_the_diagnostics_properties()
    {
        Repair[] repairs = [new(new Span(3, 0), "“"), new(new Span(0, 12), ""), new(new Span(40, 2), "a;b\r\nc=d")];

        Assert.Equal(repairs, RepairProperties.Read(RepairProperties.Write(repairs)));
    }

    /// <summary>A C# project with one article.</summary>
    private sealed class Workspace : IDisposable
    {
        private const string Path = "/news/bridge.txt";
        private readonly AdhocWorkspace _workspace = new();
        private readonly DocumentId _article;

        public Workspace(string article)
        {
            Project project = _workspace.AddProject("Newsroom", LanguageNames.CSharp);
            _article = DocumentId.CreateNewId(project.Id);
            Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.AddAdditionalDocument(_article, "bridge.txt", SourceText.From(article), filePath: Path)));
        }

        private TextDocument Document => _workspace.CurrentSolution.GetAdditionalDocument(_article)!;

        public void Dispose() => _workspace.Dispose();

        public void ChangeText(string text) =>
            Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithAdditionalDocumentText(_article, SourceText.From(text))));

        /// <summary>A finding at <paramref name="words"/>, each repair given by the words it replaces there.</summary>
        public Diagnostic Find(string words, params (string Before, string After)[] repairs)
        {
            SourceText text = Document.GetTextAsync().GetAwaiter().GetResult();
            int start = text.ToString().IndexOf(words, StringComparison.Ordinal);
            return new DiagnosticInfo(Rule.Id, words, Place.Of(Path, text, new Span(start, words.Length)), Reporting.Default)
            {
                Repairs = [.. repairs.Select(repair => new Repair(new Span(start + words.IndexOf(repair.Before, StringComparison.Ordinal), repair.Before.Length), repair.After))],
            }.ToDiagnostic(Rule)!;
        }

        /// <summary>What the reader finds, as the compiler reports it.</summary>
        public Diagnostic Find(Finding finding) =>
            new DiagnosticInfo(Rule.Id, finding.Message, Place.Of(Path, Document.GetTextAsync().GetAwaiter().GetResult(), finding.Span), Reporting.Default) { Repairs = finding.Repairs }.ToDiagnostic(Rule)!;

        public async Task<List<CodeAction>> OfferAsync(Diagnostic diagnostic)
        {
            var offered = new List<CodeAction>();
            await new RepairFixProvider().RegisterCodeFixesAsync(new CodeFixContext(
                Document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), CancellationToken.None));
            return offered;
        }

        public async Task<string> AfterAsync(CodeAction action)
        {
            var applied = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None)));
            return (await applied.ChangedSolution.GetAdditionalDocument(_article)!.GetTextAsync()).ToString();
        }

        public async Task<string> AfterAllAsync(FixAllScope scope, string? key, Diagnostic[] found)
        {
            var provider = new RepairFixProvider();
            var context = new FixAllContext(Document.Project, provider, scope, key, [Rule.Id], new Found(found), CancellationToken.None);
            return await AfterAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
        }
    }

    private sealed class Found(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
