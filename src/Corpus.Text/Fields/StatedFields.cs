using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Fields;

/// <summary>The declared fields, and what is stated of them beside an article's file. Value equality.</summary>
/// <param name="schema">The fields.</param>
/// <param name="values">The value of each field, in the order of the schema; null or empty where none is stated.</param>
internal sealed class StatedFields(FieldSchema schema, IReadOnlyList<string?> values) : IEquatable<StatedFields>
{
    /// <summary>The fields.</summary>
    public FieldSchema Schema { get; } = schema;

    /// <summary>The value of each field, in the order of the schema; null or empty where none is stated.</summary>
    public IReadOnlyList<string?> Values { get; } = values;

    /// <inheritdoc/>
    public bool Equals(StatedFields? other) => other is not null && Schema.Equals(other.Schema) && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedFields);

    /// <inheritdoc/>
    public override int GetHashCode() => Schema.GetHashCode();
}
