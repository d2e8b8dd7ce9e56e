using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>The values of declared fields, as facts keep them.</summary>
internal static class FieldValues
{
    /// <summary>Stands between the values of a list. No value contains it.</summary>
    public const string Separator = ", ";

    /// <summary>No field is stated.</summary>
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
}
