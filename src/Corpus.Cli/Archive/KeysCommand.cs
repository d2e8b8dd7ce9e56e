using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking.Archive;
using Corpus.Checking.Inputs;
using Corpus.Cli.CommandLine;
using Corpus.Cli.Extract;
using Corpus.Cli.Output;

namespace Corpus.Cli.Archive;

/// <summary><c>corpus keys</c>: prints the keys by which articles are compared, for a program that brings equal keys together.</summary>
internal static class KeysCommand
{
    private const int OutputBuffer = 1 << 16;

    public static Command Create(Standard standard)
    {
        var inputs = new InputArguments("standard input");
        Option<int> failOn = Failures.Option();
        var command = new ToolCommand(
            "keys",
            """
            Print the keys of articles, for corpus compare

            A line is a key, a tab and a value. Sort the lines, or bring those with the same key together on several machines, and give
            them to corpus compare. Articles are JSON Lines, best those of corpus extract --with-text, which need not be read again.
            Lines about a file refer to it, so it must not change. Lines about standard input contain the articles themselves.
            """)
        {
            Examples =
            [
                "corpus extract --with-text records.jsonl | corpus keys | LC_ALL=C sort | corpus compare",
                "corpus keys part-*.jsonl > keys.tsv",
            ],
            ExitCodes = "0 all read, 1 something could not be read or written, 2 the command line is wrong.",
        };
        inputs.AddTo(command);
        command.Add(failOn);
        command.SetAction((parsed, cancellation) =>
        {
            InputFormat format = inputs.Format(parsed) is InputFormat.Text ? InputFormat.Text : InputFormat.Jsonl;
            var run = new Extraction(
                inputs.Paths(parsed, ArticleFiles.StandardInput), format, inputs.Jobs(parsed), parsed.GetValue(failOn), standard);
            return standard.GuardAsync(Standard.OutputName, () => RunAsync(run, standard.Output, cancellation));
        });
        return command;
    }

    private static async Task<int> RunAsync(Extraction run, Stream standardOutput, CancellationToken cancellation)
    {
        var output = new BufferedStream(standardOutput, OutputBuffer);
        int exitCode = await run.RunAsync(
            (source, article) =>
            {
                var lines = new MemoryStream();
                foreach (KeyLine line in ArticleLines.Of(source, article)) line.Write(lines);
                return lines;
            },
            lines => output.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), CancellationToken.None), cancellation);
        await output.FlushAsync(CancellationToken.None);
        return exitCode;
    }
}
