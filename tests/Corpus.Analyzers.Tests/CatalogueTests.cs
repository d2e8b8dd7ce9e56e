using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Generators;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using VerifyXunit;

namespace Corpus.Analyzers.Tests;

/// <summary>
/// A rule is described in several places: a file of the reader, a descriptor, a line of the release notes, a page, a line of the
/// index. These tests fail if one of them is missing or differs, and name it.
/// </summary>
[UsesVerify]
public class CatalogueTests
{
    /// <summary>All rules of the generator and the analyzers.</summary>
    private static readonly DiagnosticDescriptor[] Rules =
    [
        .. GeneratorRules.Funnel.Rules.Concat(Descriptors.OfArticles).Concat(Descriptors.OfCorpus).Concat(Descriptors.OfCode)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The reader's rules, each in its own file. The generator reports the others, which need several articles or none.</summary>
    private static readonly Type[] ReaderRules =
    [
        .. typeof(ArticleReader).Assembly.GetTypes()
            .Where(type => type.Namespace == "Corpus.Text.Rules" && Constant(type, "Id") is string)
            .OrderBy(type => (string)Constant(type, "Id")!, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_of_the_reader_is_reported_and_no_other() => Assert.Equal(
        ReaderRules.Select(type => (string)Constant(type, "Id")!),
        Rules.Select(rule => rule.Id).Except(
            ["CORP0001", "CORP0003", "CORP0005", "CORP0007", "CORP0008", "CORP0009", "CORP0010", "CORP4001", "CORP4002", "CORP4003"]));

    [Fact]
    public void The_generator_reports_only_what_makes_an_article_unusable() =>
        Assert.All(Rules,
            rule => Assert.Equal(rule.Id.StartsWith("CORP0", StringComparison.Ordinal), GeneratorRules.Funnel.Rules.Contains(rule)));

    [Fact]
    public void Reader_and_descriptor_agree()
    {
        foreach (Type rule in ReaderRules)
        {
            DiagnosticDescriptor descriptor = Rules.Single(descriptor => descriptor.Id == (string)Constant(rule, "Id")!);
            Assert.Equal(Constant(rule, "Title"), descriptor.Title.ToString(null));
            Assert.Equal(((FindingSeverity)Constant(rule, "Severity")!).ToString(), descriptor.DefaultSeverity.ToString());
            Assert.True(descriptor.IsEnabledByDefault, descriptor.Id + " could not be turned on for a single file");
        }
    }

    [Fact]
    public Task Default_severities_change_only_on_purpose() =>
        Verifier.Verify(string.Join('\n', Rules.Select(rule => $"{rule.Id} {rule.DefaultSeverity,-7} {rule.Category}: {rule.Title}")))
            .UseDirectory("_snapshots");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_in_good_form(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(rule => rule.Id == id);
        RuleDocument page = RuleDocument.Of(id);

        Assert.Equal($"# {id}: {rule.Title}", page.Title);
        Assert.StartsWith($"{rule.Category} · {SeverityWord(rule)} by default", page.Summary, StringComparison.Ordinal);
        Assert.Equal(RuleDocument.Sections, page.Headings);
        Assert.EndsWith($"/analyzers/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_of_a_page_do_what_the_page_says(string id)
    {
        RuleDocument page = RuleDocument.Of(id);
        string[] firing = [.. page.Examples("Fires")], silent = [.. page.Examples("Stays silent")];

        if (ReaderRules.All(rule => (string)Constant(rule, "Id")! != id)) return;
        Assert.NotEmpty(firing);
        Assert.Equal(page.HasFix, firing.Any(example => Findings(example, id).Any(finding => finding.Fixes.Count > 0)));
        Assert.True(silent.Length >= firing.Length, "A page shows at least as many silent examples as firing ones.");
        Assert.All(firing, article => Assert.True(Found(article, id), "Fires no more:\n" + article));
        Assert.All(silent, article => Assert.False(Found(article, id), "Is silent no more:\n" + article));
    }

    [Fact]
    public void The_release_notes_list_every_rule_as_the_catalogue_has_it() => Assert.Equal(
        Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"),
        Directory.GetFiles(Path.Combine(RuleDocument.Folder, "../../.."), "AnalyzerReleases.*.md",
            new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2 })
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("CORP", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Empty(
            Directory.GetFiles(RuleDocument.Folder, "CORP*.md").Select(Path.GetFileNameWithoutExtension).Except(
                Rules.Select(rule => rule.Id)));

    [Fact]
    public void The_index_lists_every_page()
    {
        string[] table =
        [
            "| rule | finds | about | by default |",
            "|---|---|---|---|",
            .. Rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Category} | {SeverityWord(rule)} |"),
        ];

        string[] written = [.. File.ReadAllLines(Path.Combine(RuleDocument.Folder, "README.md")).Where(line => line.StartsWith('|'))];

        Assert.True(table.SequenceEqual(written), "The table of analyzers/docs/rules/README.md should be:\n\n" + string.Join('\n', table));
    }

    private static bool Found(string example, string rule) => Findings(example, rule).Any();

    /// <summary>The findings of a rule in the articles of an example, alone or together.</summary>
    private static IEnumerable<Finding> Findings(string example, string rule)
    {
        Article[] articles = [.. RuleDocument.ArticlesOf(example).Select(text => ArticleReader.Read(text))];
        return articles.SelectMany(article => article.Findings).Concat(CorpusRules.Check(articles, CancellationToken.None)).Where(
            finding => finding.Rule == rule);
    }

    private static string SeverityWord(DiagnosticDescriptor rule) =>
        rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion" : rule.DefaultSeverity.ToString().ToLowerInvariant();

    private static object? Constant(Type type, string name) =>
        type.GetField(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetRawConstantValue();
}
