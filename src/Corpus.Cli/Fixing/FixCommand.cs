using System.CommandLine;
using Corpus.Cli.Check;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Fixing;

/// <summary><c>corpus fix</c>: applies the fixes of findings that have only one fix.</summary>
internal static class FixCommand
{
    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("the current folder");
        var findings = new FindingOptions("suggestion");
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Print the changes as a unified diff, and write nothing" };
        var command = new ToolCommand(
            "fix",
            """
            Fix what can be fixed in only one way

            A finding with one fix is fixed. Where several fixes are equally good, you are asked at a terminal; elsewhere the article
            is left as it is. Nothing else in a file changes: line ends, encoding and byte order mark stay. A file is written whole or
            not at all. What other articles contradict is fixed only with --rule, as in --rule CORP1009.
            """)
        {
            Examples = ["corpus fix articles/ --dry-run", "corpus fix articles/storm.txt --rule CORP1002"],
            ExitCodes = "0 nothing is left to fix, 1 something is (or would be changed, with --dry-run), 2 something went wrong.",
        };
        inputs.AddTo(command);
        findings.AddTo(command);
        command.Add(dryRun);
        command.SetAction((parsed, cancellation) =>
        {
            var request = new CheckRequest(inputs.Paths(parsed, "."), inputs.Format(parsed), inputs.Jobs(parsed), findings.Read(parsed));
            return new FixRun(request, parsed.GetValue(dryRun), standard).RunAsync(cancellation);
        });
        return command;
    }
}
