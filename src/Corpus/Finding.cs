using System.Collections.Generic;

namespace Corpus;

/// <summary>How much a finding matters by default.</summary>
public enum FindingSeverity
{
    /// <summary>Not shown.</summary>
    None = 0,

    /// <summary>Worth knowing; never shown as a warning.</summary>
    Info = 1,

    /// <summary>A mistake that an editor can correct.</summary>
    Warning = 2,

    /// <summary>The article cannot be used as it is.</summary>
    Error = 3,
}

/// <summary>Something wrong in an article. The compiler shows it as a diagnostic.</summary>
public sealed partial class Finding : Passage
{
    internal Finding(string rule, FindingSeverity severity, Span span, string message)
        : base(span)
    {
        Rule = rule;
        Severity = severity;
        Message = message;
    }

    /// <summary>The id of the rule: <c>CORP1001</c>. Each rule has a page of that name in the documentation.</summary>
    public string Rule { get; }

    /// <summary>The rule's default severity.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>One sentence that quotes the article and says what contradicts what.</summary>
    public string Message { get; }

    /// <summary>The other places that show the mistake, each with a message.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; internal set; } = [];

    /// <summary>The changes to choose from: each one corrects the mistake by itself.</summary>
    public IReadOnlyList<Fix> Fixes { get; internal set; } = [];

    /// <summary>The marker in the article that suppresses the finding; null if the finding is not suppressed.</summary>
    public Suppression? Suppression { get; internal set; }

    internal override void Attach(Article article)
    {
        base.Attach(article);
        foreach (RelatedLocation related in Related) related.Attach(article);
    }
}
