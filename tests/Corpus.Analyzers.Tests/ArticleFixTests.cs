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

/// <summary>The fixes that an IDE offers at a finding.</summary>
public class ArticleFixTests
{
    private const string Article =
        "Bridge opens\r\n\r\nIt opens on Monday, May 7, the mayor said.\r\nThe first stone was laid on Monday, May 9.\r\n";

    /// <summary>Any rule with fixes; each test makes its findings.</summary>
    private static readonly DiagnosticDescriptor Rule = Descriptors.All[0];

    [Fact]
    public async Task Each_fix_of_a_finding_is_offered_by_its_title()
    {
        using var workspace = new Workspace(Article);

        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")));

        Assert.Equal(["Change “Monday” to “Tuesday”", "Change “7” to “6”"], offered.Select(action => action.Title));
    }

    [Theory]
    [InlineData(0, "It opens on Tuesday, May 7,")]
    [InlineData(1, "It opens on Monday, May 6,")]
    public async Task A_fix_changes_its_words_and_no_line_end(int choice, string expected)
    {
        using var workspace = new Workspace(Article);
        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")));

        Assert.Equal(Article.Replace("It opens on Monday, May 7,", expected, StringComparison.Ordinal),
            await workspace.AfterAsync(offered[choice]));
    }

    [Fact]
    public async Task A_fix_of_two_edits_makes_both()
    {
        using var workspace = new Workspace(Article);
        int start = Article.IndexOf("Monday, May 7", StringComparison.Ordinal);
        var fix = new Fix("Move it to Sunday", [new TextEdit(new Span(start, 6), "Sunday"), new TextEdit(new Span(start + 12, 1), "6")]);

        CodeAction offered = Assert.Single(await workspace.OfferAsync(workspace.Find("Monday, May 7", [fix])));

        Assert.Equal("Move it to Sunday", offered.Title);
        Assert.Equal(Article.Replace("Monday, May 7", "Sunday, May 6", StringComparison.Ordinal), await workspace.AfterAsync(offered));
    }

    [Theory]
    [InlineData("“It opens in May, the mayor said.", "“It opens in May,” the mayor said.", "Insert the mark ”")]
    [InlineData("It opens in May,\" said the mayor.", "\"It opens in May,\" said the mayor.", "Insert the mark \"")]
    public async Task The_missing_mark_of_a_quotation_is_inserted(string body, string expected, string title)
    {
        string article = "Bridge opens at last\n\n" + body + "\n";
        using var workspace = new Workspace(article);
        Finding finding = ArticleReader.Read(article).Findings.Single(finding => finding.Rule == "CORP1002");

        List<CodeAction> offered = await workspace.OfferAsync(workspace.Find(finding));

        Assert.Equal(title, Assert.Single(offered).Title);
        Assert.Equal("Bridge opens at last\n\n" + expected + "\n", await workspace.AfterAsync(offered[0]));
    }

    [Fact]
    public async Task A_mark_with_two_possible_places_gives_no_fix()
    {
        const string article = "Bridge opens at last\n\n“It opens in May. It is free, the mayor said.\n";
        using var workspace = new Workspace(article);

        Assert.Empty(
            await workspace.OfferAsync(workspace.Find(ArticleReader.Read(article).Findings.Single(finding => finding.Rule == "CORP1002"))));
    }

    [Fact]
    public async Task A_finding_without_fixes_offers_nothing()
    {
        using var workspace = new Workspace(Article);

        Assert.Empty(await workspace.OfferAsync(workspace.Find("Monday, May 7")));
    }

    [Fact]
    public async Task A_fix_of_a_text_that_has_become_shorter_is_not_offered()
    {
        using var workspace = new Workspace(Article);
        Diagnostic found = workspace.Find("Monday, May 9", ("Monday", "Wednesday"));
        workspace.ChangeText("Bridge opens\r\n");

        Assert.Empty(await workspace.OfferAsync(found));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Fix_all_makes_one_choice_for_all_findings(FixAllScope scope)
    {
        using var workspace = new Workspace(Article);
        Diagnostic[] found =
            [workspace.Find("Monday, May 7", ("Monday", "Tuesday"), ("7", "6")),
                workspace.Find("Monday, May 9", ("Monday", "Wednesday"), ("9", "8"))];
        List<CodeAction> offered = await workspace.OfferAsync(found[0]);

        string repaired = await workspace.AfterAllAsync(scope, offered[1].EquivalenceKey, found);

        Assert.Equal(Article.Replace("May 7", "May 6", StringComparison.Ordinal).Replace("May 9", "May 8", StringComparison.Ordinal),
            repaired);
    }

    [Fact]
    public async Task If_two_fixes_overlap_the_first_is_made()
    {
        using var workspace = new Workspace(Article);
        Diagnostic[] found =
            [workspace.Find("Monday, May 7", ("Monday, May 7", "Monday, May 6")), workspace.Find("May 7", ("May 7", "June 7"))];

        Assert.Equal(Article.Replace("May 7", "May 6", StringComparison.Ordinal),
            await workspace.AfterAllAsync(FixAllScope.Project, ArticleFixProvider.KeyOf(Rule.Id, 0), found));
    }

    [Fact]
    public void Fixes_survive_a_round_trip_through_the_properties_of_a_diagnostic()
    {
        Fix[] fixes =
        [
            new("Insert the mark “", [new TextEdit(new Span(3, 0), "“")]),
            new("Do two things", [new TextEdit(new Span(0, 12), ""), new TextEdit(new Span(40, 2), "a;b\r\nc=d")]),
            new("", []),
        ];

        Assert.Equal(fixes, FixProperties.Read(FixProperties.Write(fixes)));
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
            Assert.True(
                _workspace.TryApplyChanges(
                    _workspace.CurrentSolution.AddAdditionalDocument(_article, "bridge.txt", SourceText.From(article), filePath: Path)));
        }

        private TextDocument Document => _workspace.CurrentSolution.GetAdditionalDocument(_article)!;

        public void Dispose() => _workspace.Dispose();

        public void ChangeText(string text) =>
            Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.WithAdditionalDocumentText(_article, SourceText.From(text))));

        private SourceText Text => Document.GetTextAsync().GetAwaiter().GetResult();

        /// <summary>A finding at <paramref name="words"/>, each fix given by the words it replaces there.</summary>
        public Diagnostic Find(string words, params (string Before, string After)[] fixes)
        {
            int start = Text.ToString().IndexOf(words, StringComparison.Ordinal);
            return Find(words, [.. fixes.Select(fix => new Fix(
                $"Change “{fix.Before}” to “{fix.After}”",
                [new TextEdit(new Span(start + words.IndexOf(fix.Before, StringComparison.Ordinal), fix.Before.Length), fix.After)]))]);
        }

        /// <summary>A finding at <paramref name="words"/> with these fixes.</summary>
        public Diagnostic Find(string words, Fix[] fixes) =>
            Find(
                new Finding(Rule.Id, FindingSeverity.Warning,
                    new Span(Text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length), words)
                { Fixes = fixes });

        /// <summary>A finding of the reader, as the compiler reports it.</summary>
        public Diagnostic Find(Finding finding) =>
            new DiagnosticInfo(Rule.Id, finding.Message, Place.Of(Path, Text, finding.Span), Reporting.Default) { Fixes = finding.Fixes }
                .ToDiagnostic(Rule)!;

        public async Task<List<CodeAction>> OfferAsync(Diagnostic diagnostic)
        {
            var offered = new List<CodeAction>();
            await new ArticleFixProvider().RegisterCodeFixesAsync(new CodeFixContext(
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
            var provider = new ArticleFixProvider();
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
