using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Analyzers;
using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes;

/// <summary>
/// Offers each fix of a finding, as edits of the article. One provider serves all rules, because the rules
/// themselves make the fixes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArticleFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class ArticleFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ArticleFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        TextDocument document = context.TextDocument;
        SourceText text = await document.GetTextAsync(context.CancellationToken);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            IReadOnlyList<Fix> fixes = FixProperties.Read(diagnostic.Properties);
            for (int i = 0; i < fixes.Count; i++)
            {
                Fix fix = fixes[i];
                if (fix.Edits.Any(edit => edit.Span.End > text.Length)) continue;
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => Apply(document, [fix], cancellation), KeyOf(diagnostic.Id, i)),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// Gives the key of a choice among a rule's fixes, so that “fix all” makes the same choice everywhere: <c>CORP2001/0</c>.
    /// </summary>
    internal static string KeyOf(string rule, int fix) => rule + "/" + fix.ToString(CultureInfo.InvariantCulture);

    /// <summary>Applies the fixes that do not overlap, in the order of the text.</summary>
    internal static async Task<Solution> Apply(TextDocument document, IEnumerable<Fix> fixes, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation);
        IEnumerable<TextChange> changes =
            TextEdits.Compatible(fixes.OrderBy(fix => fix.Edits.Count == 0 ? 0 : fix.Edits[0].Span.Start), text.Length)
            .SelectMany(fix => fix.Edits)
            .OrderBy(edit => edit.Span.Start)
            .Select(edit => new TextChange(new TextSpan(edit.Span.Start, edit.Span.Length), edit.NewText));
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
