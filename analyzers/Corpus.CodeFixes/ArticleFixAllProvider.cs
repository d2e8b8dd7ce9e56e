using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.CodeFixes;

/// <summary>
/// Applies the same choice of fix to every finding of a rule, in a project or the solution. Roslyn's own provider knows only C#
/// documents.
/// </summary>
internal sealed class ArticleFixAllProvider : FixAllProvider
{
    public static readonly ArticleFixAllProvider Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all of " + string.Join(", ", fixAllContext.DiagnosticIds.OrderBy(id => id, System.StringComparer.Ordinal)),
        cancellation => FixAsync(fixAllContext, cancellation),
        fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        foreach (Project project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            ImmutableArray<Diagnostic> diagnostics = await context.WithCancellationToken(cancellation).GetAllDiagnosticsAsync(project);
            foreach (IGrouping<string, Diagnostic> file in diagnostics.GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path,
                System.StringComparer.Ordinal))
            {
                // The document of the changed solution, because earlier edits may have changed it.
                if (project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is not { } found) continue;
                if (solution.GetAdditionalDocument(found.Id) is { } document)
                    solution =
                        await ArticleFixProvider.Apply(document,
                            file.SelectMany(diagnostic => Chosen(diagnostic, context.CodeActionEquivalenceKey)), cancellation);
            }
        }
        return solution;
    }

    private static IEnumerable<Fix> Chosen(Diagnostic diagnostic, string? key) =>
        FixProperties.Read(diagnostic.Properties).Where((_, i) => ArticleFixProvider.KeyOf(diagnostic.Id, i) == key);
}
