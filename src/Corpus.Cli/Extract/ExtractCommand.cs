using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking.Inputs;
using Corpus.Cli.CommandLine;
using Corpus.Cli.Output;
using Corpus.Cli.Tables;

namespace Corpus.Cli.Extract;

/// <summary><c>corpus extract</c>: prints one JSON object for each article, in order, as a stream.</summary>
internal static class ExtractCommand
{
    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("standard input");
        var output = new OutputOptions("an object", "tables");
        var withText = new Option<bool>("--with-text")
        {
            Description = "Write the text of each article too, so that it need not be read again (for corpus keys)",
        };
        Option<int> failOn = Failures.Option();
        var command = new ToolCommand(
            "extract",
            """
            Print what each article says as JSON, one object a line

            The objects come in the order of the input: blocks, quotes with their speakers, dates with their values, people, and what
            cannot be right. What cannot be read is told on standard error, counted and passed over.
            """)
        {
            Examples =
                ["corpus extract articles/ --output articles.jsonl", "corpus extract --input jsonl < records.jsonl",
                    "corpus extract records.jsonl --format parquet --output tables"],
            ExitCodes = "0 all read, 1 something could not be read or written, 2 the command line is wrong.",
        };
        inputs.AddTo(command);
        output.AddTo(command);
        command.Add(withText);
        command.Add(failOn);
        command.SetAction((parsed, cancellation) =>
        {
            var run = new Extraction(inputs.Paths(parsed, ArticleFiles.StandardInput), inputs.Format(parsed), inputs.Jobs(parsed),
                parsed.GetValue(failOn), standard);
            bool text = parsed.GetValue(withText);
            return output.Path(parsed) is not { } path
                ? standard.GuardAsync(Standard.OutputName, () => run.WriteAsync(standard.Output, text, cancellation))
                : standard.GuardAsync(path, () => output.IsTables(parsed)
                    ? ToTablesAsync(run, path, text, standard, cancellation)
                    : ToFileAsync(run, path, text, standard, cancellation));
        });
        return command;
    }

    private static async Task<int> ToFileAsync(
        Extraction run, string path, bool withText, Standard standard, CancellationToken cancellation)
    {
        if (OutputFile.Overwritten(path, run.Files) is { } input)
        {
            standard.Tell($"{path}: error: the output would overwrite the input {input}; name another file");
            return ExitCode.Findings;
        }
        using OutputFile file = OutputFile.Create(path);
        int exitCode = await run.WriteAsync(file.Stream, withText, cancellation);
        if (exitCode == ExitCode.Interrupted) standard.Tell($"{path}: nothing was written");
        else file.Commit();
        return exitCode;
    }

    private static async Task<int> ToTablesAsync(
        Extraction run, string folder, bool withText, Standard standard, CancellationToken cancellation)
    {
        await using ArticleTables tables = await ArticleTables.CreateAsync(folder, withText);
        int exitCode = await run.RunAsync((_, article) => article, tables.AddAsync, cancellation);
        if (exitCode == ExitCode.Interrupted) standard.Tell($"{folder}: nothing was written");
        else await tables.CommitAsync();
        return exitCode;
    }
}
