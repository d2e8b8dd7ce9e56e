using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Roslyn;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>How a finding becomes a diagnostic. A repeated paragraph (CORP3001) serves as the example.</summary>
public class ArticleAnalyzerTests
{
    private const string Repeated = "The ferry to Osmund Island was tied up again behind the old quay.";
    private const string Ferry = "Ferry stays in harbour\n\n" + Repeated + "\n\nThe crew went home.\n\n" + Repeated + "\n";

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\n", true)]
    [InlineData("\r\n", true)]
    public async Task A_finding_has_its_line_and_column_with_any_line_ends_and_byte_order_mark(string newLine, bool byteOrderMark)
    {
        byte[] bytes =
            new UTF8Encoding(byteOrderMark).GetPreamble().Concat(
                Encoding.UTF8.GetBytes(Ferry.Replace("\n", newLine, StringComparison.Ordinal))).ToArray();

        Diagnostic found = Assert.Single(await new ArticleProject().Article("/news/articles/ferry.txt", bytes).AnalyzeAsync());

        Assert.Equal("/news/articles/ferry.txt: (6,0)-(6,65)", found.Location.GetLineSpan().ToString());
        Assert.Equal("CORP3001", found.Id);
        Assert.Contains("The ferry to Osmund Island", found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(RuleCatalogue.Find("CORP3001")?.HelpLink, found.Descriptor.HelpLinkUri);
    }

    [Fact]
    public async Task The_related_place_of_a_finding_is_reported_too()
    {
        Diagnostic found = Assert.Single(await new ArticleProject().Article("/news/ferry.txt", Ferry).AnalyzeAsync());

        Assert.Equal("/news/ferry.txt: (2,0)-(2,65)", Assert.Single(found.AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public async Task Additional_files_that_are_no_articles_are_ignored() =>
        Assert.Empty(await new ArticleProject().OtherFile("/news/BannedSymbols.txt", Ferry).AnalyzeAsync());

    [Fact]
    public async Task The_compiler_reports_a_file_that_cannot_be_read() =>
        Assert.Empty(await new ArticleProject().Article("/news/gone.txt", text: null).AnalyzeAsync());

    [Fact]
    public async Task The_generator_reports_a_file_that_is_no_text() =>
        Assert.Empty(await new ArticleProject().Article("/news/pier.jpg", Ferry + "\n\nIt \0 says \"no\0thing.").AnalyzeAsync());

    /// <summary>The marks of such a text are lost, so that what is said about them would be wrong.</summary>
    [Fact]
    public async Task A_file_in_another_encoding_has_no_other_finding()
    {
        byte[] latin1 = Encoding.Latin1.GetBytes("Café opens\n\nThe the café opened on Tuesday, March 13, 2024.\n");
        Assert.Empty(await new ArticleProject().Article("/news/cafe.txt", latin1).AnalyzeAsync());
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("ERROR", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Info)]
    [InlineData("loud", DiagnosticSeverity.Info)]
    public async Task Editorconfig_sets_the_severity_for_its_files_only(string severity, DiagnosticSeverity? expected)
    {
        ImmutableArray<Diagnostic> found = await new ArticleProject()
            .EditorConfig("/news/.editorconfig", "[archive/**.txt]\ncorpus_CORP3001.severity = " + severity)
            .Article("/news/archive/2019/ferry.txt", Ferry)
            .Article("/news/ferry.txt", Ferry)
            .AnalyzeAsync();

        Assert.Equal(expected, found.FirstOrDefault(diagnostic => InArchive(diagnostic))?.Severity);
        Assert.Equal(DiagnosticSeverity.Info, found.Single(diagnostic => !InArchive(diagnostic)).Severity);

        static bool InArchive(Diagnostic diagnostic) =>
            diagnostic.Location.GetLineSpan().Path.Contains("archive", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_nearest_editorconfig_wins()
    {
        Diagnostic found = Assert.Single(await new ArticleProject()
            .EditorConfig("/news/.editorconfig", "[*.txt]\ncorpus_CORP3001.severity = none")
            .EditorConfig("/news/archive/.editorconfig", "[*.txt]\ncorpus_CORP3001.severity = warning")
            .Article("/news/archive/ferry.txt", Ferry)
            .Article("/news/ferry.txt", Ferry)
            .AnalyzeAsync());

        Assert.Equal(("/news/archive/ferry.txt", DiagnosticSeverity.Warning), (found.Location.GetLineSpan().Path, found.Severity));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public async Task A_setting_for_the_whole_project_wins_over_one_for_the_file(ReportDiagnostic set, DiagnosticSeverity? expected)
    {
        ImmutableArray<Diagnostic> found = await new ArticleProject()
            .EditorConfig("/news/.editorconfig", "[*.txt]\ncorpus_CORP3001.severity = warning")
            .Configure("CORP3001", set)
            .Article("/news/ferry.txt", Ferry)
            .AnalyzeAsync();

        Assert.Equal(expected, found.SingleOrDefault()?.Severity);
    }

    [Theory]
    [InlineData("default", 0)]
    [InlineData("warning", 0)]
    [InlineData("error", 1)]
    public async Task A_target_framework_told_to_be_quiet_reports_errors_only(string severity, int expected) =>
        Assert.Equal(expected, (await new ArticleProject()
            .Property("CorpusReportsFindings", "false")
            .EditorConfig("/news/.editorconfig", "[*.txt]\ncorpus_CORP3001.severity = " + severity)
            .Article("/news/ferry.txt", Ferry)
            .AnalyzeAsync()).Length);

    [Fact]
    public async Task Concurrent_and_sequential_analysis_give_the_same_findings()
    {
        var project = new ArticleProject();
        for (int i = 0; i < 200; i++) project.Article($"/news/{i:000}.txt", string.Concat(Enumerable.Repeat(Ferry, 1 + (i % 3))));

        string[] together = [.. (await project.AnalyzeAsync()).Select(diagnostic => diagnostic.ToString())];

        Assert.Equal((await project.AnalyzeAsync(concurrent: false)).Select(diagnostic => diagnostic.ToString()), together);
        Assert.True(together.Length > 200);
    }

    [Theory]
    [InlineData("CORP3001", 0)]
    [InlineData("CORP1001", 1)]
    public async Task A_marker_above_the_paragraph_suppresses_the_rule_it_names(string rule, int expected)
    {
        string marked =
            "Ferry stays in harbour\n\n" + Repeated + "\n\n<!-- corpus: disable " + rule + " because it is a refrain -->\n" + Repeated
                + "\n";

        Assert.Equal(expected, (await new ArticleProject().Article("/news/ferry.txt", marked).AnalyzeAsync()).Length);
    }

    [Fact]
    public async Task A_wrong_weekday_offers_both_fixes()
    {
        const string text = "Bridge opens\n\nThe bridge opens on Tuesday, March 13, 2024, the council said.\n";

        Diagnostic found = Assert.Single(await new ArticleProject().Article("/news/bridge.txt", text).AnalyzeAsync());

        Assert.Equal(("CORP2001", DiagnosticSeverity.Warning), (found.Id, found.Severity));
        Assert.Equal(
            ["The bridge opens on Wednesday, March 13, 2024, the council said.",
                "The bridge opens on Tuesday, March 12, 2024, the council said."],
            FixProperties.Read(found.Properties).Select(fix => fix.Edits[0]).Select(
                edit => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText).Split('\n')[2]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r")]
    [InlineData("“")]
    [InlineData("---")]
    [InlineData("---\npublished: never\n---")]
    [InlineData("\0\0\0\0")]
    [InlineData("\uD83D")]
    [InlineData("<!-- corpus: disable")]
    [InlineData("<!-- corpus: disable CORP3001 because -->\n" + Ferry)]
    [InlineData("Ferry\u2028stays\u0085in\u000Bharbour, “it said on 31 February 99999999999999999999")]
    public async Task No_text_makes_it_throw(string text) => await new ArticleProject().Article("/news/odd.txt", text).AnalyzeAsync();

    [Fact]
    public void No_random_text_makes_it_throw_and_every_finding_stands_inside_it()
    {
        Gen<string> words = Gen.Elements(
            "“", "”", "\"", "''", "‘", "’", "said", "Anna Holm", "on", "Tuesday,", "March", "13,", "2024", "31", "April", "according to",
                ". ", "\n", "\r\n", "\n\n",
            " ", "\u00A0", "---\n", "SEOUL –", "50th anniversary", "<!-- corpus: disable CORP1001 because x -->\n", Repeated,
                "\uD83D\uDE00", "\uD83D", "\u2028", "é");
        Prop.ForAll(words.ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            foreach (Diagnostic found in new ArticleProject().Article("/news/random.txt", text).AnalyzeAsync().GetAwaiter().GetResult())
                Assert.InRange(found.Location.SourceSpan.End, 0, text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1, 3));
    }
}
