using System.Collections.Generic;

namespace Corpus;

/// <summary>How much a finding matters before the user has configured anything.</summary>
public enum FindingSeverity
{
    /// <summary>Not to be shown.</summary>
    None = 0,

    /// <summary>Worth knowing; never shown as a warning.</summary>
    Info = 1,

    /// <summary>A claim an editor can act on.</summary>
    Warning = 2,

    /// <summary>The article cannot be used as it is.</summary>
    Error = 3,
}

/// <summary>Something wrong in an article: a finding of the reader before it becomes a compiler diagnostic.</summary>
public sealed partial class Finding : Passage
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

    /// <summary>The places that the finding rests on, each with what stands there.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; internal set; } = [];

    /// <summary>The changes, each of which alone would end the finding.</summary>
    public IReadOnlyList<Fix> Fixes { get; internal set; } = [];

    /// <summary>The marker in the article that suppresses the finding; null where none does.</summary>
    public Suppression? Suppression { get; internal set; }

    internal override void Attach(Article article)
    {
        base.Attach(article);
        foreach (RelatedLocation related in Related) related.Attach(article);
    }
}
