using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Cli.Extract;

/// <summary><c>corpus extract</c>: one JSON object an article, in order, streaming.</summary>
internal static class ExtractCommand
{
    public static Command Create(Standard standard)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files to read, and folders, whose files are read in ordinal order of their paths (*.txt, or *.jsonl with --input jsonl). Standard input where none is given, or for -.",
        };
        var input = new Option<string>("--input")
        {
            Description = "What a file holds: text (one article) or jsonl (one record a line: {\"id\", \"text\", \"published\"?, \"publisher\"?}; other fields are passed over).",
            DefaultValueFactory = _ => "text",
        };
        input.AcceptOnlyFromAmong("text", "jsonl");
        var output = new Option<string?>("--output") { Description = "The file to write; standard output where none is given.", HelpName = "FILE" };
        var command = new Command(
            "extract",
            """
            Prints what each article says as one JSON object a line, in the order of the input: blocks, quotes with their speakers, dates with their values, people, and what cannot be right.
            What cannot be read is reported on standard error and passed over; the exit code is then 1.
            """)
        {
            paths, input, output,
        };
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(paths) is { Length: > 0 } given ? given : [Sources.StandardInput],
            string.Equals(result.GetValue(input), "jsonl", StringComparison.Ordinal),
            result.GetValue(output),
            standard,
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, bool records, string? output, Standard standard, CancellationToken cancellation)
    {
        if (output is not null && paths.Any(path => Path.GetFullPath(path) == Path.GetFullPath(output)))
        {
            await standard.Error.WriteLineAsync($"{output}: error: the output would overwrite an input");
            return 1;
        }
        IEnumerable<Source> sources = records ? Sources.Records(paths, standard.Input) : Sources.Texts(paths, standard.Input);
        try
        {
            if (output is null) return await Extraction.RunAsync(sources, standard.Output, standard.Error, cancellation);
            await using FileStream file = File.Create(output);
            return await Extraction.RunAsync(sources, file, standard.Error, cancellation);
        }
        catch (IOException exception) when (output is null && Standard.IsBrokenPipe(exception))
        {
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await standard.Error.WriteLineAsync($"{output ?? "standard output"}: error: {exception.Message}");
            return 1;
        }
    }
}
