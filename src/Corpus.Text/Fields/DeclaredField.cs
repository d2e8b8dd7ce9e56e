namespace Corpus.Text.Fields;

/// <summary>A declaration of a field, as the user wrote it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type; empty for a string.</param>
/// <param name="Values">The values to choose from, with semicolons between them; empty for any.</param>
/// <param name="Required"><c>true</c>, <c>false</c>, or empty for false.</param>
/// <param name="File">The file with the declaration.</param>
internal sealed record DeclaredField(string Name, string Type, string Values, string Required, string File);

/// <summary>A mistake in a declaration of a field.</summary>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="File">The file with the declaration.</param>
internal sealed record FieldProblem(string Message, string File);
