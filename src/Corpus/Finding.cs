using System.Collections.Generic;

namespace Corpus;

/// <summary>How much a finding matters before the user has configured anything.</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; never shown as a warning.</summary>
    Info,

    /// <summary>A claim an editor can act on.</summary>
    Warning,

    /// <summary>The article cannot be used as it is.</summary>
    Error,
}

/// <summary>An edit that would end a finding.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What replaces it.</param>
public sealed record Repair(Span Span, string Replacement);

/// <summary>Something wrong in an article: a finding of the reader before it becomes a compiler diagnostic.</summary>
public sealed class Finding : Passage
{
    internal Finding(string rule, FindingSeverity severity, Span span, string message)
        : base(span)
    {
        Rule = rule;
        Severity = severity;
        Message = message;
    }

    /// <summary>The id of the rule: <c>CORP1001</c>. Each has a page of that name in the documentation.</summary>
    public string Rule { get; }

    /// <summary>The rule's default severity.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>One sentence that quotes the article and says what contradicts what.</summary>
    public string Message { get; }

    /// <summary>The other places that the contradiction rests on.</summary>
    public IReadOnlyList<Span> Related { get; internal set; } = [];

    /// <summary>The edits, each of which alone would end the finding.</summary>
    public IReadOnlyList<Repair> Repairs { get; internal set; } = [];

    /// <summary>The reason a marker in the article gives for suppressing the finding; null where none suppresses it.</summary>
    public string? SuppressedBecause { get; internal set; }
}
