using System.IO;
using System.Reflection;

namespace Corpus.Cli.Explain;

/// <summary>The pages of the rules, as <c>analyzers/docs/rules</c> has them.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule, in Markdown.</summary>
    public static string Of(string id)
    {
        using Stream page = Assembly.GetExecutingAssembly().GetManifestResourceStream("rules/" + id + ".md")!;
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
