namespace Corpus.Roslyn;

/// <summary>Where the page of a rule stands on the web.</summary>
internal static class RulePage
{
    /// <summary>The address of a rule's page, which is <c>analyzers/docs/rules/{id}.md</c> in the repository.</summary>
    public static string Of(string id) => "https://github.com/corpus-net/corpus/blob/main/analyzers/docs/rules/" + id + ".md";
}
