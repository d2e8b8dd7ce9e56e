using System.Collections.Generic;

namespace Corpus.Checking;

/// <summary>What a check reports.</summary>
public sealed record CheckOptions
{
    /// <summary>The defaults: every rule, with the severities of the configuration files beside the articles.</summary>
    public static readonly CheckOptions Default = new();

    /// <summary>The ids of the rules to report; null for all.</summary>
    public IReadOnlyCollection<string>? Rules { get; init; }

    /// <summary>The least severity to report.</summary>
    public FindingSeverity Minimum { get; init; } = FindingSeverity.Info;

    /// <summary>
    /// Whether findings that a marker in the article suppresses are reported as well, with their <see cref="Finding.Suppression"/>.
    /// </summary>
    public bool IncludeSuppressed { get; init; }

    /// <summary>Whether <c>.editorconfig</c> and <c>.globalconfig</c> files set severities.</summary>
    public bool UseConfiguration { get; init; } = true;
}
