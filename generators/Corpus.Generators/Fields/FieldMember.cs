using System.Collections.Generic;
using System.Linq;
using Corpus.Generators.Naming;
using Corpus.Text.Fields;

namespace Corpus.Generators.Fields;

/// <summary>A declared field as C#: the type of its member, and the code that gives its value.</summary>
/// <param name="declared">The declared.</param>
/// <param name="knowsNullable">Whether the language version has nullable reference types.</param>
internal sealed class FieldMember(FieldDeclaration declared, bool knowsNullable)
{
    /// <summary>The alias of the type of days: projects for .NET Standard have no <c>DateOnly</c>.</summary>
    public const string Day = "FieldDay";

    private const string Values = "global::Corpus.Compiled.CompiledFields.";

    public string Name => declared.Name;

    public FieldType Type => declared.Type;

    /// <summary>The type of the member: it admits null where an article need not state the declared.</summary>
    public string TypeName => IsNullable ? Underlying + (IsStructure || knowsNullable ? "?" : "") : Underlying;

    /// <summary>The code that gives the value for an <c>article</c>.</summary>
    public string Value
    {
        get
        {
            string arguments = "(article, \"" + Name + "\")";
            string value = Getter + arguments;
            if (declared.IsRequired) return value + " ?? throw " + Values + "Missing" + arguments;
            return declared.Type == FieldType.TextList ? value + " ?? new string[0]" : value;
        }
    }

    /// <summary>What the tooltip says.</summary>
    public string Tooltip =>
        (declared.Values.Count == 0 ? "The field " + Name : Name + ": " + string.Join(", ", declared.Values)) + "."
        + (IsNullable ? " Null where the article does not state it." : "");

    /// <summary>The members of the field's own type, with the values that they stand for.</summary>
    public IEnumerable<(string Member, string Value)> Choices
    {
        get
        {
            var names = new HashSet<string>();
            foreach (string value in declared.Values)
            {
                string name = IdentifierNamer.Member(value, Name);
                while (!names.Add(name)) name += "_";
                yield return (name, value);
            }
        }
    }

    private bool IsStructure => declared.Type is not (FieldType.Text or FieldType.TextList or FieldType.Address);

    /// <summary>A list that is not stated is empty.</summary>
    private bool IsNullable => !declared.IsRequired && declared.Type != FieldType.TextList;

    private string Underlying => declared.Type switch
    {
        FieldType.TextList => "global::System.Collections.Generic.IReadOnlyList<string>",
        FieldType.Flag => "bool",
        FieldType.Integer => "int",
        FieldType.Decimal => "decimal",
        FieldType.Day => Day,
        FieldType.Address => "global::System.Uri",
        FieldType.Choice => Name,
        _ => "string",
    };

    private string Getter => declared.Type switch
    {
        FieldType.TextList => Values + "List",
        FieldType.Flag => Values + "Flag",
        FieldType.Integer => Values + "Integer",
        FieldType.Decimal => Values + "Decimal",
        FieldType.Day => "_day",
        FieldType.Address => Values + "Address",
        FieldType.Choice => "_choose" + Name,
        _ => Values + "Text",
    };
}
