namespace Corpus.Checking;

/// <summary>A rule, as the compiler, the command line and editors report it.</summary>
/// <param name="Id">The rule's id: <c>CORP1001</c>.</param>
/// <param name="Title">What the rule finds, in a few words.</param>
/// <param name="Category">The part of an article that the rule is about.</param>
/// <param name="DefaultSeverity">The severity without configuration.</param>
/// <param name="Description">What the rule finds, in a sentence.</param>
public sealed record Rule(string Id, string Title, string Category, FindingSeverity DefaultSeverity, string Description)
{
    /// <summary>The address of the rule's page, which is <c>analyzers/docs/rules/{id}.md</c> in the repository.</summary>
    public string HelpLink => RepositoryAddress.Value + "/blob/main/analyzers/docs/rules/" + Id + ".md";
}
