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
        var output = new OutputOptions("a finding", "a table of findings");
        Option<int> failOn = Failures.Option();
        var command = new ToolCommand(
            "compare",
            """
            Print what articles contradict in each other, by their keys

            Standard input has the lines of corpus keys, those with the same key one after another. The findings are those that
            corpus check --format jsonl prints for the rules that compare articles. Keys that too many articles have are cut off: the
            most common are named on standard error.
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
        output.AddTo(command);
        command.Add(failOn);
        command.Validators.Add(result =>
        {
            if (result.GetValue(partial) && (output.Path(result) is not null || output.IsTables(result)))
                result.AddError("--partial prints lines on standard output: leave out --format and --output.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var run = new Comparison(standard, parsed.GetValue(failOn));
            return parsed.GetValue(partial) ? run.PrintPartAsync(cancellation)
                : output.Path(parsed) is not { } path ? run.PrintAsync(cancellation)
                : output.IsTables(parsed) ? run.WriteTableAsync(path, cancellation)
                : run.WriteFileAsync(path, cancellation);
        });
        return command;
    }
}
