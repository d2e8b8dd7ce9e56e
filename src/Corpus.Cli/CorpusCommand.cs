using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Cli.Archive;
using Corpus.Cli.Check;
using Corpus.Cli.CommandLine;
using Corpus.Cli.Completion;
using Corpus.Cli.Explain;
using Corpus.Cli.Extract;
using Corpus.Cli.Fixing;
using Corpus.Cli.Import;
using Corpus.Cli.LanguageServer;
using Corpus.Cli.Mcp;
using Corpus.Cli.New;
using Corpus.Cli.Report;

namespace Corpus.Cli;

/// <summary>The tool <c>corpus</c>. A new command is a folder beside <c>Extract</c> and a line here.</summary>
internal static class CorpusCommand
{
    public const string Name = "corpus";

    // Not a RootCommand, because that takes its name from the assembly, and the tool has another name.
    public static Command Create(Standard standard)
    {
        var corpus = new ToolCommand(Name, "Reads news articles: who said what, when things happened, and what cannot be right.")
        {
            Examples =
                ["corpus check articles/", "corpus fix articles/ --dry-run", "corpus explain CORP1001",
                    "corpus extract articles/ > articles.jsonl"],
        };
        corpus.Add(CheckCommand.Create(standard));
        corpus.Add(FixCommand.Create(standard));
        corpus.Add(ReportCommand.Create(standard));
        corpus.Add(ImportCommand.Create(standard));
        corpus.Add(NewCommand.Create(standard));
        corpus.Add(ExtractCommand.Create(standard));
        corpus.Add(KeysCommand.Create(standard));
        corpus.Add(CompareCommand.Create(standard));
        corpus.Add(ExplainCommand.Create(standard));
        corpus.Add(LspCommand.Create(standard));
        corpus.Add(McpCommand.Create(standard));
        corpus.Add(CompletionCommand.Create(standard, corpus));
        corpus.Add(new HelpPageOption(standard));
        corpus.Add(new ToolVersionOption(standard));
        return corpus;
    }

    /// <summary>Runs a command line. Errors are printed on standard error, with what to do next.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Standard standard, CancellationToken cancellation = default)
    {
        ParseResult parsed = Create(standard).Parse(arguments);
        if (arguments.Count == 0) return HelpPage.Write(parsed.CommandResult.Command, standard);
        if (parsed.Errors.Count > 0) return UsageErrors.Report(parsed, standard);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, cancellation);
        }
        catch (Exception exception)
        {
            standard.Tell("error: something is wrong in corpus itself: " + exception);
            standard.Tell($"Please report it at {RepositoryAddress.Value}/issues, with the command line.");
            return ExitCode.Failed;
        }
    }
}
