using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Corpus.Benchmarks.Running;

namespace Corpus.Benchmarks.Reading;

/// <summary><c>micro</c>: measures time and allocations with BenchmarkDotNet: one article read, 1,000 compiled articles used.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments =
            new Argument<string[]>(
                "ARGUMENT")
            { Arity = ArgumentArity.ZeroOrMore, Description = "BenchmarkDotNet's own arguments, after --." };
        var command =
            new Command("micro",
                "One article read, and 1,000 compiled articles used: time and allocation by BenchmarkDotNet.") { arguments };
        command.SetAction(result =>
        {
            // In this process: the usual toolchain builds its own project, which does not work with our central package versions.
            Job job = Job.ShortRun.WithIterationCount(10).WithToolchain(InProcessEmitToolchain.Instance);
            IConfig config = DefaultConfig.Instance.AddJob(job);
            BenchmarkRunner.Run([typeof(ReaderBenchmarks), typeof(RunTimeBenchmarks)], config, result.GetValue(arguments) ?? []);
        });
        return command;
    }
}
