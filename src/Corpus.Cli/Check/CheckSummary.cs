using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Checking;

namespace Corpus.Cli.Check;

/// <summary>The numbers of findings, for the last line and the exit code.</summary>
internal sealed class CheckSummary
{
    private readonly int[] _bySeverity = new int[Enum.GetValues<FindingSeverity>().Length + 1];

    public int Articles { get; private set; }

    public int ArticlesWithFindings { get; private set; }

    public int Unreadable { get; set; }

    /// <summary>How many findings were left out, because the baseline has them.</summary>
    public int Known { get; set; }

    /// <summary>How many findings were left out, because they are below the requested severity.</summary>
    public int Minor { get; set; }

    public int Fixable { get; private set; }

    public int Findings => _bySeverity.Sum();

    public int ExitCode => Unreadable > 0 ? Cli.ExitCode.Failed : Findings > 0 ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    /// <summary>Counts the findings of an article, without the suppressed ones.</summary>
    public void Add(IReadOnlyList<CheckedFinding> findings, bool isArticle = true)
    {
        int before = Findings;
        foreach (CheckedFinding finding in findings.Where(finding => finding.Finding.Suppression is null))
        {
            _bySeverity[(int)finding.Severity]++;
            if (isArticle && finding.Finding.Fixes.Count == 1) Fixable++;
        }
        if (isArticle) Articles++;
        if (Findings > before) ArticlesWithFindings++;
    }

    /// <summary>One line for people.</summary>
    public override string ToString()
    {
        string articles = Count(Articles, "article");
        string known = Known == 0 ? "" : $" {Count(Known, "finding")} of the baseline left out.";
        if (Minor > 0) known += $" {Count(Minor, "lesser finding")} not shown: see them with “--severity suggestion”.";
        string unreadable = Unreadable == 0 ? "" : $" {Count(Unreadable, "input")} could not be read.";
        if (Findings == 0) return $"Nothing found in {articles}.{known}{unreadable}";
        string fixable = Fixable == 0 ? "" : $" {Number(Fixable)} can be fixed with “corpus fix”.";
        return $"{Count(Findings, "finding")} ({BySeverity()}) in {Number(ArticlesWithFindings)} of "
            + $"{articles}.{fixable}{known}{unreadable}";
    }

    private string BySeverity() => string.Join(
        ", ",
        new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info }
            .Where(severity => _bySeverity[(int)severity] > 0)
            .Select(severity => Count(_bySeverity[(int)severity], Word.Of(severity))));

    private static string Count(int number, string noun) => Number(number) + " " + noun + (number == 1 ? "" : "s");

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
