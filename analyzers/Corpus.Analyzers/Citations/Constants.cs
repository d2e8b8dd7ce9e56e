using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Analyzers.Citations;

/// <summary>Reads constant text: a literal, a <c>const</c>, an interpolation without holes.</summary>
internal static class Constants
{
    /// <summary>Gets the text of an expression; null where it is not known in a build.</summary>
    public static string? TextOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        // Before C# 10, it is no constant of the language.
        IInterpolatedStringOperation interpolated when interpolated.Parts.All(part => part is IInterpolatedStringTextOperation) =>
            string.Concat(interpolated.Parts.Select(part => ((IInterpolatedStringTextOperation)part).Text.ConstantValue.Value as string)),
        _ => null,
    };
}
