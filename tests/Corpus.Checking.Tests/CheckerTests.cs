using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Checking.Tests;

public sealed class CheckerTests : IDisposable
{
    private const string Story = "Bridge opens\n\nThe bridge opens on Tuesday, March 13, 2024, the council said.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_finding_comes_with_its_severity_and_its_place()
    {
        CheckedFinding finding = Assert.Single(Check(Story));
        Assert.Equal(("CORP2001", FindingSeverity.Warning, "3:21", "3:44"),
            (finding.Rule.Id, finding.Severity, finding.Start.ToString(), finding.End.ToString()));
    }

    [Fact]
    public void Configuration_beside_the_file_sets_the_severity()
    {
        _folder.File(".editorconfig", "root = true\n[*.txt]\ncorpus_CORP2001.severity = error\n");
        Assert.Equal(FindingSeverity.Error, Assert.Single(Check(Story)).Severity);
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Check(Story, new CheckOptions { UseConfiguration = false })).Severity);
        _folder.File(".globalconfig", "is_global = true\ndotnet_diagnostic.CORP2001.severity = none\n");
        Assert.Empty(Check(Story));
    }

    [Fact]
    public void Rules_and_severities_choose_among_findings()
    {
        Assert.Single(Check(Story, new CheckOptions { Rules = ["corp2001"] }));
        Assert.Empty(Check(Story, new CheckOptions { Rules = ["CORP1001"] }));
        Assert.Empty(Check(Story, new CheckOptions { Minimum = FindingSeverity.Error }));
    }

    [Fact]
    public void A_suppressed_finding_is_reported_only_on_request()
    {
        string marked =
            Story.Replace("The bridge", "<!-- corpus: disable CORP2001 because it is a joke -->\nThe bridge", StringComparison.Ordinal);
        Assert.Empty(Check(marked));
        Assert.Equal("it is a joke",
            Assert.Single(Check(marked, new CheckOptions { IncludeSuppressed = true })).Finding.Suppression?.Justification);
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_move_and_neighbours_change()
    {
        string name = Assert.Single(Check(Story)).Fingerprint;
        string moved =
            Story.Replace("The bridge", "The mayor was there.\n\nYesterday the bridge was grey. The bridge", StringComparison.Ordinal);
        Assert.Contains(name, Check(moved).Select(finding => finding.Fingerprint));
        Assert.DoesNotContain(name, Check(Story.Replace("13", "14", StringComparison.Ordinal)).Select(finding => finding.Fingerprint));
        string[] twice = [.. Check(Story + "\nIt opens on Tuesday, March 13, 2024, too.\n").Select(finding => finding.Fingerprint)];
        Assert.Equal(2, twice.Distinct().Count());
        Assert.Contains(name, twice);
    }

    private IReadOnlyList<CheckedFinding> Check(string text, CheckOptions? options = null) =>
        Checker.Check([ArticleSource.FromText(_folder.Path("bridge.txt"), text)], options);
}
