using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Fields;

/// <summary>
/// A field of the articles that the project declares: <c>&lt;CorpusField Include="Section" Values="World;Sport" /&gt;</c>.
/// </summary>
/// <param name="Name">The field's name, as C# writes it.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Values">The values to choose from; empty where any value will do.</param>
/// <param name="IsRequired">Whether each article must state it.</param>
internal sealed record FieldDeclaration(string Name, FieldType Type, IReadOnlyList<string> Values, bool IsRequired)
{
    /// <summary>Whether a key of front matter means this field.</summary>
    public bool IsCalled(string key) => Name.Equals(key, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool Equals(FieldDeclaration? other) =>
        other is not null && Name == other.Name && Type == other.Type && IsRequired == other.IsRequired
        && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
