using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Analyzers;
using Corpus.Analyzers.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes;

/// <summary>Replaces cited words by the nearest passage of the article, and an unknown id by the nearest one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationFixProvider))]
[Shared]
public sealed class CitationFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Descriptors.OfCode.Select(rule => rule.Id)];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken) is not { } root) return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CitationFix.Read(diagnostic.Properties) is not { } text || Written(root, diagnostic) is not { } written) continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    CitationFix.TitleOf(text), _ => Task.FromResult(Changed(context.Document, root, written, text)), diagnostic.Id),
                diagnostic);
        }
    }

    /// <summary>Finds the text in the code; null for a constant that is written elsewhere.</summary>
    private static ExpressionSyntax? Written(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            ArgumentSyntax { Expression: LiteralExpressionSyntax or InterpolatedStringExpressionSyntax } argument => argument.Expression,
            LiteralExpressionSyntax literal => literal,
            InterpolatedStringExpressionSyntax interpolated => interpolated,
            _ => null,
        };

    private static Document Changed(Document document, SyntaxNode root, ExpressionSyntax written, string text) =>
        document.WithSyntaxRoot(root.ReplaceNode(written,
            SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(written)));
}
