namespace Corpus.Cli.Check;

/// <summary>Severities in words, as <c>.editorconfig</c> has them.</summary>
internal static class Word
{
    public static string Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "suggestion",
    };
}
