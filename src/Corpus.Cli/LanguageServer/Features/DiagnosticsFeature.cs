using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Checking;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>Findings as the protocol's diagnostics.</summary>
internal static class DiagnosticsFeature
{
    /// <summary>The most findings for one file, because some clients stop at too many. One more says how many are left out.</summary>
    private const int Most = 200;

    public static IReadOnlyList<Diagnostic> Of(CheckedDocument article)
    {
        List<Diagnostic> diagnostics = [.. article.Findings.Take(Most).Select(finding => Of(article, finding))];
        if (article.Findings.Count > Most)
        {
            string left = (article.Findings.Count - Most).ToString(CultureInfo.InvariantCulture) + " more findings are not shown.";
            diagnostics.Add(new Diagnostic(default, 3, "CORP", null, "corpus", left, null));
        }
        return diagnostics;
    }

    public static Diagnostic Of(CheckedDocument article, CheckedFinding found) => new(
        article.Document.RangeOf(found.Finding.Span),
        Severity(found.Severity),
        found.Finding.Rule,
        new CodeDescription(found.Rule.HelpLink),
        "corpus",
        found.Finding.Message,
        [.. from related in found.Finding.Related
            where ReferenceEquals(related.Article, article.Article)
            select new DiagnosticRelatedInformation(new Location(article.Document.Uri, article.Document.RangeOf(related.Span)),
                related.Message)]);

    /// <summary>The protocol's numbers: 1 error, 2 warning, 3 information.</summary>
    private static int Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => 1,
        FindingSeverity.Warning => 2,
        _ => 3,
    };
}
