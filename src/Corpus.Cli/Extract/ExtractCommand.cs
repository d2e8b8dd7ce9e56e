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

namespace Corpus.Cli.Extract;

/// <summary><c>corpus extract</c>: prints one JSON object for each article, in order, as a stream.</summary>
internal static class ExtractCommand
{
    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("standard input");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write (default: standard output); it is written whole or not at all",
            HelpName = "FILE",
        };
        var command = new ToolCommand(
            "extract",
            """
            Print what each article says as JSON, one object a line

            The objects come in the order of the input: blocks, quotes with their speakers, dates with their values, people, and what
            cannot be right. What cannot be read is told on standard error and passed over.
            """)
        {
            Examples = ["corpus extract articles/ --output articles.jsonl", "corpus extract --input jsonl < records.jsonl"],
            ExitCodes = "0 all read, 1 something could not be read or written, 2 the command line is wrong.",
        };
        inputs.AddTo(command);
        command.Add(output);
        command.SetAction((parsed, cancellation) =>
        {
            var run =
                new Extraction(inputs.Paths(parsed, ArticleFiles.StandardInput), inputs.Format(parsed), inputs.Jobs(parsed), standard);
            return parsed.GetValue(output) is { } file
                ? ToFileAsync(run, file, standard, cancellation)
                : ToStandardOutputAsync(run, standard, cancellation);
        });
        return command;
    }

    private static async Task<int> ToStandardOutputAsync(Extraction run, Standard standard, CancellationToken cancellation)
    {
        try
        {
            return await run.WriteAsync(standard.Output, cancellation);
        }
        catch (IOException exception) when (Standard.IsBrokenPipe(exception))
        {
            return ExitCode.Clean;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            standard.Tell($"standard output: error: {exception.Message}");
            return ExitCode.Findings;
        }
    }

    private static async Task<int> ToFileAsync(Extraction run, string path, Standard standard, CancellationToken cancellation)
    {
        if (OutputFile.Overwritten(path, run.Files) is { } input)
        {
            standard.Tell($"{path}: error: the output would overwrite the input {input}; name another file");
            return ExitCode.Findings;
        }
        try
        {
            using OutputFile file = OutputFile.Create(path);
            int exitCode = await run.WriteAsync(file.Stream, cancellation);
            if (exitCode == ExitCode.Interrupted) standard.Tell($"{path}: nothing was written");
            else file.Commit();
            return exitCode;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{path}: error: {exception.Message}");
            return ExitCode.Findings;
        }
    }
}
