using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Corpus.Benchmarks.Reading;

/// <summary><c>micro</c>: measures one article with BenchmarkDotNet: time and allocations.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments =
            new Argument<string[]>(
                "ARGUMENT")
            { Arity = ArgumentArity.ZeroOrMore, Description = "BenchmarkDotNet's own arguments, after --." };
        var command = new Command("micro", "One article, measured by BenchmarkDotNet: time and allocation.") { arguments };
        command.SetAction(result =>
        {
            // In this process: the usual toolchain builds its own project, which does not work with our central package versions.
            IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            BenchmarkRunner.Run<ReaderBenchmarks>(config, result.GetValue(arguments) ?? []);
        });
        return command;
    }
}
