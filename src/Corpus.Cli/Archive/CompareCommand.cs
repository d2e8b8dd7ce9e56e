using System.CommandLine;
using Corpus.Cli.CommandLine;
using Corpus.Cli.Output;

namespace Corpus.Cli.Archive;

/// <summary><c>corpus compare</c>: prints what articles contradict in each other, by the lines of <c>corpus keys</c>.</summary>
internal static class CompareCommand
{
    public static Command Create(Standard standard)
    {
        var partial = new Option<bool>("--partial")
        {
            Description = "Print lines for another run of corpus compare, which brings the results of several machines together",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How findings are written: jsonl, or parquet (a folder with a table) (default: jsonl)",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "jsonl",
        };
        format.AcceptOnlyFromAmong("jsonl", "parquet");
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write, or the folder of the table (default: standard output); it is written whole or not at all",
            HelpName = "PATH",
        };
        Option<int> failOn = Failures.Option();
        var command = new ToolCommand(
            "compare",
            """
            Print what articles contradict in each other, by their keys

            Standard input has the lines of corpus keys, those with the same key one after another. The findings are those that
            corpus check --format jsonl prints for the rules that compare articles. Keys that too many articles have are cut off and
            told on standard error.
            """)
        {
            Examples =
            [
                "corpus keys articles.jsonl | LC_ALL=C sort | corpus compare",
                "LC_ALL=C sort keys-part-*.tsv | corpus compare --partial > part.tsv",
                "LC_ALL=C sort part*.tsv | corpus compare --format parquet --output compared",
            ],
            ExitCodes = "0 all compared, 1 something could not be read or written, 2 the command line is wrong.",
        };
        command.Add(partial);
        command.Add(format);
        command.Add(output);
        command.Add(failOn);
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "parquet" && result.GetValue(output) is null)
                result.AddError("A table is written to a folder: name it with --output.");
            if (result.GetValue(partial) && (result.GetValue(output) is not null || result.GetValue(format) == "parquet"))
                result.AddError("--partial prints lines on standard output: leave out --format and --output.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var run = new Comparison(standard, parsed.GetValue(failOn));
            return parsed.GetValue(partial) ? run.PrintPartAsync(cancellation)
                : parsed.GetValue(output) is not { } path ? run.PrintAsync(cancellation)
                : parsed.GetValue(format) == "parquet" ? run.WriteTableAsync(path, cancellation)
                : run.WriteFileAsync(path, cancellation);
        });
        return command;
    }
}
