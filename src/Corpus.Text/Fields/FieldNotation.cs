using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Temporal;

namespace Corpus.Text.Fields;

/// <summary>Reads the values of fields. Facts keep a value in one notation, whatever the article writes.</summary>
internal static class FieldNotation
{
    /// <summary>Reads a value, and gives it in the notation that facts keep; null where it is none of the field's type.</summary>
    public static string? Read(FieldDeclaration field, string value) => field.Type switch
    {
        FieldType.Text or FieldType.Choice => Declared(field, value),
        FieldType.TextList => List(field, value),
        FieldType.Flag => bool.TryParse(value, out bool flag) ? flag ? "true" : "false" : null,
        FieldType.Integer => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null,
        FieldType.Decimal =>
            decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
                out decimal number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : null,
        FieldType.Day => StatedDate.Parse(value) is { TimeOfDay: null } date ? DayRange.Iso(date.Day) : null,
        FieldType.Address => IsAddress(value) ? value : null,
        _ => null,
    };

    /// <summary>Says what a value of the field looks like, for a message.</summary>
    public static string Wanted(FieldDeclaration field) => field.Type switch
    {
        _ when field.Values.Count == 1 => field.Values[0],
        FieldType.TextList when field.Values.Count > 0 => "some of " + string.Join(", ", field.Values),
        _ when field.Values.Count > 0 => "one of " + string.Join(", ", field.Values),
        FieldType.Flag => "true or false",
        FieldType.Integer => "a whole number such as 12",
        FieldType.Decimal => "a number such as 12.5",
        FieldType.Day => "a day such as 2024-01-22",
        FieldType.Address => "an address such as https://example.org/storm",
        _ => "a value",
    };

    /// <summary>Gives the value as the declaration spells it: case does not matter.</summary>
    private static string? Declared(FieldDeclaration field, string value) => field.Values.Count == 0
        ? value
        : field.Values.FirstOrDefault(declared => declared.Equals(value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads <c>storm, harbour</c>, <c>storm; harbour</c> and <c>[storm, "harbour"]</c>.</summary>
    private static string? List(FieldDeclaration field, string value)
    {
        if (value.Length > 1 && value[0] == '[' && value[value.Length - 1] == ']') value = value.Substring(1, value.Length - 2);
        var items = new List<string>();
        foreach (string item in FieldSchema.Split(value, ',', ';'))
        {
            if (Declared(field, item.Trim('"', '\'')) is not { } declared) return null;
            items.Add(declared);
        }
        return string.Join(FieldValues.Separator, items);
    }

    /// <summary>Whether the value has a scheme: some systems also take a path for an address.</summary>
    private static bool IsAddress(string value)
    {
        int colon = value.IndexOf(':');
        return colon > 1 && value.Substring(0, colon).All(IsOfScheme) && Uri.TryCreate(value, UriKind.Absolute, out _);
    }

    private static bool IsOfScheme(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.';
}
