namespace Corpus.Cli.Tests;

/// <summary>Two articles that tell the same event, of which one states no date.</summary>
internal static class SameEvent
{
    public const string Dated =
        "---\npublished: 2024-01-22\n---\nEllery envoy to visit Osmund\n\nForeign Minister Anna Holm told the island council of Osmund on "
            + "Sunday that Prime Minister Carl Ode would visit the northern harbour soon, the state radio reported.\n\n"
            + "Bert Lund and Dora Finch were there. Carl Ode was not.\n";

    public const string Undated =
        "Ode will come, island hears\n\nThe island radio claimed on Sunday that the northern council of Osmund heard Foreign Minister Anna "
            + "Holm announce a visit by Prime Minister Carl Ode to its harbour. A state dinner is planned, with music by the school "
            + "choir and fish from the bay.\n\nDora Finch welcomed the news, as did Bert Lund, who had asked for a journey years ago.\n";

    /// <summary>What CORP2009 says of the second one.</summary>
    public const string Inferred = "count from 2024-01-22, which is inferred";
}
