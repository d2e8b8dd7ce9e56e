using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Corpus.Benchmarks.Reading;

/// <summary><c>micro</c>: BenchmarkDotNet's figures for one article, with what is allocated.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("ARGUMENT") { Arity = ArgumentArity.ZeroOrMore, Description = "BenchmarkDotNet's own arguments, after --." };
        var command = new Command("micro", "One article, measured by BenchmarkDotNet: time and allocation.") { arguments };
        command.SetAction(result =>
        {
            // In this process: the usual toolchain would build a project of its own, for which our central package versions do not serve.
            IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
            BenchmarkRunner.Run<ReaderBenchmarks>(config, result.GetValue(arguments) ?? []);
        });
        return command;
    }
}
