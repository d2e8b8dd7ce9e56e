using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Analyzers;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>
/// Offers each repair that a finding brings with it, as an edit of the article. One provider for all rules: what would end
/// a finding is the reader's to know.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class RepairFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RepairAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            IReadOnlyList<Repair> repairs = RepairProperties.Read(diagnostic.Properties);
            for (int i = 0; i < repairs.Count; i++)
            {
                Repair repair = repairs[i];
                if (repair.Span.End > text.Length) continue;
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(repair, text), cancellation => Apply(document, [repair], cancellation), KeyOf(diagnostic.Id, i)),
                    diagnostic);
            }
        }
    }

    /// <summary>Names the choice among a rule's repairs, so that one choice can be made for all findings: <c>CORP2001/0</c>.</summary>
    internal static string KeyOf(string rule, int repair) => rule + "/" + repair.ToString(CultureInfo.InvariantCulture);

    /// <summary>Makes the edits, first come, first served where two of them overlap.</summary>
    internal static async Task<Solution> Apply(TextDocument document, IEnumerable<Repair> repairs, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation);
        var changes = new List<TextChange>();
        int end = 0;
        foreach (Repair repair in repairs.OrderBy(repair => repair.Span.Start).ThenBy(repair => repair.Span.Length))
        {
            if (repair.Span.Start < end || repair.Span.End > text.Length) continue;
            changes.Add(new TextChange(new TextSpan(repair.Span.Start, repair.Span.Length), repair.Replacement));
            end = repair.Span.End;
        }
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }

    private static string TitleOf(Repair repair, SourceText text)
    {
        string before = text.ToString(new TextSpan(repair.Span.Start, repair.Span.Length));
        if (before.Length == 0) return repair.Replacement is "“" or "”" or "\"" or "''" or "«" or "»" ? "Insert the mark " + repair.Replacement : "Insert “" + repair.Replacement + "”";
        return repair.Replacement.Length == 0
            ? "Remove “" + before + "”"
            : "Change “" + before + "” to “" + repair.Replacement + "”";
    }
}
