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
            select new DiagnosticRelatedInformation(Place(article, found, related), related.Message)]);

    /// <summary>The other place of a finding: in the same article, or in the article that it was compared with.</summary>
    private static Location Place(CheckedDocument article, CheckedFinding found, RelatedLocation related)
    {
        string path = found.SourceOf(related.Article).Path;
        TextDocument document = path == found.Source.Path
            ? article.Document
            : article.Document.Other(FileUri.FromPath(path), related.Article.Text);
        return new Location(document.Uri, document.RangeOf(related.Span));
    }

    /// <summary>The protocol's numbers: 1 error, 2 warning, 3 information.</summary>
    private static int Severity(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => 1,
        FindingSeverity.Warning => 2,
        _ => 3,
    };
}
