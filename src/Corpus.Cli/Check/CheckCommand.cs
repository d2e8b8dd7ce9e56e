using System;
using System.CommandLine;
using System.Linq;
using Corpus.Checking;
using Corpus.Cli.CommandLine;

namespace Corpus.Cli.Check;

/// <summary><c>corpus check</c>: reports mistakes in articles, for people and for build servers.</summary>
internal static class CheckCommand
{
    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("the current folder");
        var findings = new FindingOptions("warning");
        var format = new Option<string>("--format", "-f")
        {
            Description = "How findings are printed: text, sarif, github, json, jsonl or junit (default: text)",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "sarif", "github", "json", "jsonl", "junit");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write (default: standard output); it is written whole or not at all",
            HelpName = "FILE",
        };
        var baseline = new Option<string?>("--baseline")
        {
            Description = "Report only what is not in this file of known findings",
            HelpName = "FILE",
        };
        var writeBaseline = new Option<string?>("--write-baseline")
        {
            Description = "Write all findings to this file, so that later runs can leave them out",
            HelpName = "FILE",
        };
        var command = new ToolCommand(
            "check",
            """
            Check articles, and print what cannot be right in them

            Severities are those of a build: .editorconfig files, .globalconfig files and markers in the articles. What a project
            would state about an article, such as its publication date, comes from front matter, from a corpus.json beside or above
            it, or from the last build of the project it belongs to.
            """)
        {
            Examples =
            [
                "corpus check articles/",
                "corpus check articles/ --severity suggestion --rule CORP3001",
                "corpus check --format sarif --output corpus.sarif",
                "corpus check --write-baseline corpus-baseline.json",
                "corpus check --baseline corpus-baseline.json",
            ],
            ExitCodes = "0 nothing found, 1 findings, 2 the command line is wrong or an input could not be read.",
        };
        inputs.AddTo(command);
        findings.AddTo(command);
        command.Add(format);
        command.Add(output);
        command.Add(baseline);
        command.Add(writeBaseline);
        command.SetAction((parsed, cancellation) =>
        {
            var request = new CheckRequest(inputs.Paths(parsed, "."), inputs.Format(parsed), inputs.Jobs(parsed), findings.Read(parsed))
            {
                Format = parsed.GetValue(format)!,
                Output = parsed.GetValue(output),
                Baseline = parsed.GetValue(baseline),
                WriteBaseline = parsed.GetValue(writeBaseline),
            };
            return new CheckRun(request, standard).RunAsync(cancellation);
        });
        return command;
    }
}
