namespace Corpus.Checking.Severities;

/// <summary>A severity as configuration files write it.</summary>
public enum RuleSeverity
{
    /// <summary>The rule's own severity.</summary>
    Default = 0,

    /// <summary>The rule is off.</summary>
    None = 1,

    /// <summary>The rule runs and shows nothing.</summary>
    Silent = 2,

    /// <summary>Worth knowing.</summary>
    Suggestion = 3,

    /// <summary>A warning.</summary>
    Warning = 4,

    /// <summary>An error.</summary>
    Error = 5,
}
