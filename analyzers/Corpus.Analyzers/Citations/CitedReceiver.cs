using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Analyzers.Citations;

/// <summary>What an expression with articles refers to.</summary>
/// <param name="Members">The generated class of the articles.</param>
/// <param name="Article">The number of the article; null for all articles.</param>
internal sealed record CitedReceiver(GeneratedMembers Members, int? Article)
{
    /// <summary>The methods of LINQ that give some of the items that they are given.</summary>
    private static readonly HashSet<string> Choosing =
    [
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "Where",
            "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Reverse", "Skip", "SkipWhile", "Take", "TakeWhile", "Distinct",
            "ToArray", "ToList", "AsEnumerable",
    ];

    /// <summary>
    /// Says which article an expression refers to: <c>Articles.Harbour.Quotes[0]</c>, or a variable that only got that; all articles for
    /// <c>Articles.All</c>. Null where the code does not say.
    /// </summary>
    public static CitedReceiver? Of(IOperation? expression, CancellationToken cancellation)
    {
        while (expression is not null)
        {
            switch (expression)
            {
                case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                    if (OfMember(field.Field, cancellation) is { } member) return member;
                    expression = InitialValue(field, cancellation);
                    break;
                case IPropertyReferenceOperation { Instance: null } property:
                    return property.Property.Name == "All" && GeneratedMembers.Of(property.Property.ContainingType, cancellation) is { } all
                        ? new CitedReceiver(all, null)
                        : null;
                case IInvocationOperation call when FoundById(call) is { } id:
                    return OfId(call, id, cancellation);
                case ILocalReferenceOperation local:
                    expression = InitialValue(local, cancellation);
                    break;
                default:
                    expression = Inner(expression);
                    break;
            }
        }
        return null;
    }

    /// <summary>Gets the constant that is given to <c>Articles.Find</c> or <c>Articles.All.Find</c>; null for other calls.</summary>
    public static string? FoundById(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Find", Parameters.Length: 1 } && call.Arguments.Length == 1
            ? Constants.TextOf(call.Arguments[0].Value)
            : null;

    /// <summary>Gets the generated class that a call of <c>Find</c> looks into; null for other calls.</summary>
    public static GeneratedMembers? FoundIn(IInvocationOperation call, CancellationToken cancellation) => call.Instance is null
        ? GeneratedMembers.Of(call.TargetMethod.ContainingType, cancellation)
        : Of(call.Instance, cancellation) is { Article: null } all ? all.Members : null;

    private static CitedReceiver? OfMember(IFieldSymbol field, CancellationToken cancellation)
    {
        INamedTypeSymbol root = field.ContainingType;
        while (root.ContainingType is not null) root = root.ContainingType;
        return GeneratedMembers.Of(root, cancellation) is { } members && members.NumberOf(field) is { } number
            ? new CitedReceiver(members, number)
            : null;
    }

    private static CitedReceiver? OfId(IInvocationOperation call, string id, CancellationToken cancellation)
    {
        if (FoundIn(call, cancellation) is not { } members) return null;
        for (int i = 0; i < members.Articles.Count; i++)
            if (members.Articles[i].Id == id) return new CitedReceiver(members, i);
        return null;
    }

    /// <summary>Gets the expression of which this one is a part or a choice; null where that is not known.</summary>
    private static IOperation? Inner(IOperation expression) => expression switch
    {
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        IConditionalAccessOperation access => access.WhenNotNull,
        IConditionalAccessInstanceOperation instance => AccessOf(instance)?.Operation,
        ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } } coalesce => coalesce.Value,
        IFieldReferenceOperation field => field.Instance,
        IPropertyReferenceOperation property when IsOwn(property.Property) || property.Property.IsIndexer => property.Instance,
        IInvocationOperation call when IsOwn(call.TargetMethod) => call.Instance,
        IInvocationOperation { Instance: null, Arguments.Length: > 0 } call
            when call.TargetMethod.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" }
            && Choosing.Contains(call.TargetMethod.Name) => call.Arguments[0].Value,
        _ => null,
    };

    /// <summary>Whether the member belongs to the model, whose members give parts of the same article.</summary>
    private static bool IsOwn(ISymbol member) => member is
    {
        IsStatic: false,
        Name: not "Related",
        ContainingType.ContainingNamespace: { Name: "Corpus", ContainingNamespace.IsGlobalNamespace: true },
    };

    private static IConditionalAccessOperation? AccessOf(IOperation instance)
    {
        IOperation? part = instance;
        for (IOperation? above = part.Parent; above is not null; (part, above) = (above, above.Parent))
            if (above is IConditionalAccessOperation access && access.WhenNotNull == part) return access;
        return null;
    }

    /// <summary>Gets the value that a variable is declared with; null where it may get another one.</summary>
    private static IOperation? InitialValue(ILocalReferenceOperation reference, CancellationToken cancellation) =>
        DeclaratorOf(reference.Local, cancellation) is { } declarator
        && !AssignedNames.In(AssignedNames.MemberAround(declarator)).Contains(reference.Local.Name)
            ? ValueOf(declarator, reference, cancellation)
            : null;

    /// <summary>
    /// Gets the value that a read-only field is declared with; null where a constructor sets it, or another file declares it.
    /// </summary>
    private static IOperation? InitialValue(IFieldReferenceOperation reference, CancellationToken cancellation) =>
        reference.Field.IsReadOnly
        && DeclaratorOf(reference.Field, cancellation) is { } declarator
        && declarator.SyntaxTree == reference.Syntax.SyntaxTree
        && declarator.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && !AssignedNames.In(type).Contains(reference.Field.Name)
            ? ValueOf(declarator, reference, cancellation)
            : null;

    private static VariableDeclaratorSyntax? DeclaratorOf(ISymbol variable, CancellationToken cancellation) =>
        variable.DeclaringSyntaxReferences.Length == 1
            ? variable.DeclaringSyntaxReferences[0].GetSyntax(cancellation) as VariableDeclaratorSyntax
            : null;

    private static IOperation? ValueOf(VariableDeclaratorSyntax declarator, IOperation reference, CancellationToken cancellation)
    {
        ExpressionSyntax? value = declarator.Initializer?.Value;
        // A value with “!” behind it has no operation of its own.
        while (value is PostfixUnaryExpressionSyntax suppressed && value.IsKind(SyntaxKind.SuppressNullableWarningExpression))
            value = suppressed.Operand;
        return value is null ? null : reference.SemanticModel?.GetOperation(value, cancellation);
    }
}
