using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using Corpus.Checking;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Explain;

/// <summary>
/// <c>corpus explain CORP1001</c>: the page of a rule; without an id, the list of rules. <c>corpus explain --speakers FILE</c>: how the
/// speakers of an article were found.
/// </summary>
internal static class ExplainCommand
{
    public static Command Create(Standard standard)
    {
        var id = new Argument<string?>("RULE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "The id of a rule: CORP1001. Where none is given, all rules are listed",
        };
        id.CompletionSources.Add(
            _ => RuleCatalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id, detail: rule.Title)));
        var speakers = new Option<string?>("--speakers")
        {
            HelpName = "FILE",
            Description = "Print how the speaker of each quotation of an article was found",
        };
        var command = new ToolCommand("explain", "Explain a rule, or how the speakers of an article were found")
        {
            Examples = ["corpus explain CORP2001", "corpus explain", "corpus explain --speakers news/ferry.txt"],
        };
        command.Add(id);
        command.Add(speakers);
        command.SetAction(parsed =>
            parsed.GetValue(speakers) is { } file ? SpeakerLines.Write(file, standard)
            : parsed.GetValue(id) is { } rule ? Explain(rule, standard)
            : List(standard));
        return command;
    }

    private static int Explain(string id, Standard standard)
    {
        if (RuleCatalogue.Find(id) is not { } rule)
        {
            standard.Tell($"error: there is no rule “{id}”");
            standard.Tell("Run “corpus explain” to see the rules.");
            return ExitCode.Failed;
        }
        standard.Output.Write(Encoding.UTF8.GetBytes(RulePages.Of(rule.Id).ReplaceLineEndings("\n")));
        return ExitCode.Clean;
    }

    private static int List(Standard standard)
    {
        IEnumerable<string> lines = RuleCatalogue.All.Select(rule => $"{rule.Id}  {Word(rule.DefaultSeverity),-10}  {rule.Title}\n");
        standard.Output.Write(Encoding.UTF8.GetBytes(string.Concat(lines)));
        return ExitCode.Clean;
    }

    private static string Word(FindingSeverity severity) =>
        severity == FindingSeverity.Info ? "suggestion" : severity.ToString().ToLowerInvariant();
}
