using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Cli.LanguageServer.Documents;
using Corpus.Cli.LanguageServer.Protocol;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>The actions for the findings at a place: their fixes, and a marker that disables the rule there.</summary>
internal static class CodeActionsFeature
{
    private const string QuickFix = "quickfix";

    /// <summary>The reason that the marker gives until the user writes another.</summary>
    private const string Reason = "the editors have checked it";

    public static IReadOnlyList<CodeAction> In(CheckedDocument article, Protocol.Range range)
    {
        var span = Span.FromBounds(article.Document.OffsetAt(range.Start), article.Document.OffsetAt(range.End));
        List<CheckedFinding> here = [.. article.Findings.Where(found => Touches(found.Finding.Span, span))];
        return [.. here.SelectMany(found => Fixes(article, found)), .. here.Select(found => Disable(article, found)).OfType<CodeAction>()];
    }

    private static bool Touches(Span finding, Span place) => finding.Start <= place.End && place.Start <= finding.End;

    private static IEnumerable<CodeAction> Fixes(CheckedDocument article, CheckedFinding found) =>
        from fix in found.Finding.Fixes
        select Action(article, found, fix.Title, found.Finding.Fixes.Count == 1, fix.Edits);

    /// <summary>Inserts a marker on a line of its own above the paragraph; null where the finding is in no paragraph.</summary>
    private static CodeAction? Disable(CheckedDocument article, CheckedFinding found)
    {
        Finding finding = found.Finding;
        if (article.Article.Blocks.FirstOrDefault(block => block.Span.Contains(finding.Span.Start)) is not { } block) return null;
        string text = article.Document.Text;
        int start = block.Span.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
        string newLine = text.Contains("\r\n", System.StringComparison.Ordinal) ? "\r\n" : "\n";
        string marker = "<!-- corpus: disable " + finding.Rule + " because " + Reason + " -->" + newLine;
        return Action(
            article, found, "Disable " + finding.Rule + " for this paragraph", preferred: false,
                [new Corpus.TextEdit(new Span(start, 0), marker)]);
    }

    private static CodeAction Action(
        CheckedDocument article, CheckedFinding found, string title, bool preferred, IReadOnlyList<Corpus.TextEdit> edits) =>
        new(
            title,
            QuickFix,
            [DiagnosticsFeature.Of(article, found)],
            preferred ? true : null,
            new WorkspaceEdit(new Dictionary<string, IReadOnlyList<Protocol.TextEdit>>
            {
                [article.Document.Uri] =
                    [.. edits.Select(edit => new Protocol.TextEdit(article.Document.RangeOf(edit.Span), edit.NewText))],
            }));
}
