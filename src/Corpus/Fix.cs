using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>A change to one stretch of an article's text.</summary>
/// <param name="Span">What is replaced; empty where the edit only inserts.</param>
/// <param name="NewText">What replaces it; empty where the edit only removes.</param>
public sealed record TextEdit(Span Span, string NewText)
{
    /// <summary>What is replaced; empty where the edit only inserts.</summary>
    public Span Span { get; } = Span;

    /// <summary>What replaces it; empty where the edit only removes.</summary>
    public string NewText { get; } = NewText;
}

/// <summary>A change to an article that corrects a finding. Two fixes are equal when their titles and their edits are.</summary>
/// <param name="Title">What the fix does, as a command: <c>Change “Monday” to “Tuesday”</c>.</param>
/// <param name="Edits">The edits, to be made together; no two of them overlap.</param>
public sealed record Fix(string Title, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>What the fix does, as a command: <c>Change “Monday” to “Tuesday”</c>.</summary>
    public string Title { get; } = Title;

    /// <summary>The edits, to be made together; no two of them overlap.</summary>
    public IReadOnlyList<TextEdit> Edits { get; } = Edits;

    /// <inheritdoc/>
    public bool Equals(Fix? other) => other is not null && Title == other.Title && Edits.SequenceEqual(other.Edits);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Edits.Aggregate(System.StringComparer.Ordinal.GetHashCode(Title), (hash, edit) => (hash * 31) + edit.GetHashCode());
}
