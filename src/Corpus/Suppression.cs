namespace Corpus;

/// <summary>
/// A marker in the article that suppresses a finding: <c>&lt;!-- corpus: disable CORP1001 because it is a refrain --&gt;</c>.
/// </summary>
/// <param name="Justification">The reason that the marker gives.</param>
/// <param name="Span">The line of the marker.</param>
public sealed record Suppression(string Justification, Span Span)
{
    /// <summary>The reason that the marker gives.</summary>
    public string Justification { get; } = Justification;

    /// <summary>The line of the marker.</summary>
    public Span Span { get; } = Span;
}
