using System;
using System.IO;
using System.Linq;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>Workflow commands of GitHub Actions, which annotate the lines of a pull request.</summary>
internal sealed class GitHubWriter(Stream output) : FindingWriter
{
    private readonly StreamWriter _output = new(output, leaveOpen: true) { NewLine = "\n" };

    public override void Write(CheckedArticle article)
    {
        foreach (CheckedFinding finding in article.Findings.Where(finding => finding.Finding.Suppression is null))
        {
            string command = finding.Severity switch
            {
                FindingSeverity.Error => "error",
                FindingSeverity.Warning => "warning",
                _ => "notice",
            };
            string title = $"{finding.Rule.Id}: {finding.Rule.Title}";
            _output.WriteLine(
                $"::{command} file={Property(RelativePath(finding.Source.Path))},{Lines(finding)},title={Property(title)}"
                    + $"::{Value(finding.Finding.Message)}");
        }
    }

    public override void End(CheckSummary summary) => _output.Flush();

    public override void Dispose() => _output.Dispose();

    /// <summary>GitHub accepts columns only for a finding on one line.</summary>
    private static string Lines(CheckedFinding finding)
    {
        if (finding.Source.Record is { } record) return $"line={Text(record)}";
        string lines = $"line={Text(finding.Start.Line + 1)},endLine={Text(finding.End.Line + 1)}";
        return finding.Start.Line == finding.End.Line
            ? $"{lines},col={Text(finding.Start.Character + 1)},endColumn={Text(finding.End.Character + 1)}"
            : lines;
    }

    private static string Value(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A",
            StringComparison.Ordinal);

    private static string Property(string text) =>
        Value(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
