using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Fields;

/// <summary>The fields that a project declares for its articles. Value equality.</summary>
internal sealed class FieldSchema : IEquatable<FieldSchema>
{
    /// <summary>The schema of a project that declares no fields.</summary>
    public static readonly FieldSchema None = new([], []);

    private static readonly (string Name, FieldType Type)[] Types =
    [
        ("string", FieldType.Text), ("string[]", FieldType.TextList), ("bool", FieldType.Flag), ("int", FieldType.Integer),
        ("decimal", FieldType.Decimal), ("DateOnly", FieldType.Day), ("Uri", FieldType.Address), ("enum", FieldType.Choice),
    ];

    private FieldSchema(IReadOnlyList<FieldDeclaration> fields, IReadOnlyList<FieldProblem> problems)
    {
        Fields = fields;
        Problems = problems;
    }

    /// <summary>The fields, in the order of their declarations. One of them may be declared wrongly, or twice.</summary>
    public IReadOnlyList<FieldDeclaration> Fields { get; }

    /// <summary>The mistakes in the declarations.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; }

    /// <summary>Reads declarations. A wrong one is a problem and a field of an unknown type.</summary>
    public static FieldSchema Of(IReadOnlyList<DeclaredField> declared)
    {
        if (declared.Count == 0) return None;
        var fields = new List<FieldDeclaration>();
        var problems = new List<FieldProblem>();
        foreach (DeclaredField field in declared)
        {
            string name = field.Name.Trim();
            FieldType type = TypeOf(field.Type.Trim());
            string[] values = [.. Split(field.Values, ';')];
            if (ProblemOf(field, name, type, values, fields) is { } problem)
            {
                problems.Add(new FieldProblem("The CorpusField “" + name + "” " + problem + ".", field.File));
                type = FieldType.Unknown;
            }
            fields.Add(new FieldDeclaration(name, type, values, IsTrue(field.Required)));
        }
        return new FieldSchema(fields, problems);
    }

    /// <summary>Finds the place of a field among <see cref="Fields"/> by a key of front matter; -1 where there is none.</summary>
    public int IndexOf(string key)
    {
        for (int i = 0; i < Fields.Count; i++)
            if (Fields[i].IsCalled(key)) return i;
        return -1;
    }

    /// <inheritdoc/>
    public bool Equals(FieldSchema? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Fields.SequenceEqual(other.Fields) && Problems.SequenceEqual(other.Problems));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldSchema);

    /// <inheritdoc/>
    public override int GetHashCode() => Fields.Count == 0 ? 0 : Fields[0].GetHashCode();

    /// <summary>Cuts a list of values and leaves out empty ones.</summary>
    internal static IEnumerable<string> Split(string values, params char[] separators) =>
        values.Split(separators).Select(value => value.Trim()).Where(value => value.Length > 0);

    private static FieldType TypeOf(string name)
    {
        if (name.Length == 0) return FieldType.Text;
        foreach ((string known, FieldType type) in Types)
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return type;
        return FieldType.Unknown;
    }

    private static string? ProblemOf(
        DeclaredField field, string name, FieldType type, string[] values, IReadOnlyList<FieldDeclaration> before)
    {
        if (type == FieldType.Unknown)
            return "has the unknown type “" + field.Type.Trim() + "”: write " + string.Join(", ", Types.Select(known => known.Name));
        if (FieldNames.ProblemOf(name, type) is { } problem) return problem;
        if (before.Any(other => other.IsCalled(name))) return "is declared twice: the first declaration counts";
        if (type == FieldType.Choice && values.Length == 0) return "is an enum without values: write Values=\"World;Sport\"";
        if (values.Length > 0 && type is not (FieldType.Choice or FieldType.Text or FieldType.TextList))
            return "has values to choose from, which only string, string[] and enum can have";
        if (values.Distinct(StringComparer.OrdinalIgnoreCase).Count() < values.Length) return "has one value twice";
        return field.Required.Trim().Length == 0 || IsTrue(field.Required) || Is(field.Required, "false")
            ? null
            : "says Required=\"" + field.Required.Trim() + "\": write true or false";
    }

    private static bool IsTrue(string value) => Is(value, "true");

    private static bool Is(string value, string word) => value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
