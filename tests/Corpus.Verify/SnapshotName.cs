using System;
using System.Collections;
using System.Globalization;
using System.Linq;

namespace VerifyTests;

/// <summary>The value of a test's parameter as it stands in a file name.</summary>
internal static class SnapshotName
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => Clean(text),
        IEnumerable items => string.Join(',', items.Cast<object?>().Select(Of)),
        IFormattable number => Clean(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Clean(value.ToString() ?? "null"),
    };

    /// <summary>The same on every system: what Windows refuses in a file name becomes <c>-</c> everywhere.</summary>
    private static string Clean(string name) => string.Concat(name.Select(c => c < ' ' || "\"\\<>|:*?/".Contains(c) ? '-' : c));
}
