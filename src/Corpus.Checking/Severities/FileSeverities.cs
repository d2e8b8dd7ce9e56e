using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Checking.Severities;

/// <summary>The severities that are set for one file, by <c>corpus_CORP1001.severity = none</c>. Equal by value.</summary>
public sealed class FileSeverities : IEquatable<FileSeverities>
{
    /// <summary>Every rule has its own severity.</summary>
    public static readonly FileSeverities Default = new([]);

    private const string KeyPrefix = "corpus_";
    private const string GlobalPrefix = "dotnet_diagnostic.";
    private const string KeySuffix = ".severity";

    private readonly KeyValuePair<string, RuleSeverity>[] _set;

    private FileSeverities(KeyValuePair<string, RuleSeverity>[] set) => _set = set;

    /// <summary>The severities that an <c>.editorconfig</c> sets for a file.</summary>
    /// <param name="keys">Every key that is set; those that set no severity of a rule are passed over.</param>
    /// <param name="value">Gives the value of a key.</param>
    public static FileSeverities From(IEnumerable<string> keys, Func<string, string?> value) => From(keys, value, KeyPrefix);

    /// <summary>The severities that a <c>.globalconfig</c> sets: <c>dotnet_diagnostic.CORP1001.severity = none</c>.</summary>
    /// <param name="keys">Every key that is set; those that set no severity of a rule are passed over.</param>
    /// <param name="value">Gives the value of a key.</param>
    public static FileSeverities FromGlobal(IEnumerable<string> keys, Func<string, string?> value) => From(keys, value, GlobalPrefix);

    /// <summary>What is set for a rule.</summary>
    public RuleSeverity Of(string rule)
    {
        foreach (KeyValuePair<string, RuleSeverity> set in _set)
            if (set.Key.Equals(rule, StringComparison.OrdinalIgnoreCase)) return set.Value;
        return RuleSeverity.Default;
    }

    /// <inheritdoc/>
    public bool Equals(FileSeverities? other) => other is not null && _set.SequenceEqual(other._set);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileSeverities);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _set.Aggregate(0, static (hash, set) => (hash * 31) + StringComparer.Ordinal.GetHashCode(set.Key) + (int)set.Value);

    private static FileSeverities From(IEnumerable<string> keys, Func<string, string?> value, string prefix)
    {
        List<KeyValuePair<string, RuleSeverity>>? found = null;
        foreach (string name in keys)
        {
            if (name.Length <= prefix.Length + KeySuffix.Length) continue;
            if (!name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                || !name.EndsWith(KeySuffix, StringComparison.OrdinalIgnoreCase))
                continue;
            string rule = name.Substring(prefix.Length, name.Length - prefix.Length - KeySuffix.Length).ToUpperInvariant();
            if (Parse(value(name) ?? "") is var severity and not RuleSeverity.Default) (found ??= []).Add(new(rule, severity));
        }
        if (found is null) return Default;
        found.Sort(static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new FileSeverities([.. found]);
    }

    /// <summary>Reads a severity of <c>.editorconfig</c>. Any other word leaves the rule unchanged.</summary>
    private static RuleSeverity Parse(string word) => word.Trim().ToLowerInvariant() switch
    {
        "none" => RuleSeverity.None,
        "silent" or "refactoring" => RuleSeverity.Silent,
        "suggestion" => RuleSeverity.Suggestion,
        "warning" => RuleSeverity.Warning,
        "error" => RuleSeverity.Error,
        _ => RuleSeverity.Default,
    };
}
