using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Building;

/// <summary>
/// <c>build</c>: measures what the package adds to <c>dotnet build</c>. It builds the same files as plain embedded resources without
/// the package, and with each surface. The builds alternate, and the median of the ratios within a round is printed.
/// </summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var articles =
            new Option<string?>(
                "--articles")
            {
                Description =
                    "JSON Lines, one article a line, repeated where there are too few; invented articles where none is given."
            };
        var counts =
            new Option<int[]>(
                "--counts")
            {
                Description = "Numbers of articles.",
                DefaultValueFactory = _ => [2, 1000, 5000],
                AllowMultipleArgumentsPerToken = true
            };
        var rounds = new Option<int>("--rounds") { Description = "Builds of each kind.", DefaultValueFactory = _ => 5 };
        var package =
            new Option<string?>("--package") { Description = "The nupkg to measure; packed from this repository where none is given." };
        var command =
            new Command("build",
                "Time and peak memory of a build with the package, against the same files as plain resources.") { articles, counts, rounds,
                    package };
        command.SetAction(
            result => Run(result.GetValue(articles), result.GetValue(counts) ?? [], result.GetValue(rounds), result.GetValue(package)));
        return command;
    }

    private static void Run(string? path, int[] counts, int rounds, string? package)
    {
        string root = Directory.CreateTempSubdirectory("corpus-build-").FullName;
        try
        {
            string version = LocalFeed.Create(root, package);
            List<string> texts = [.. ArticleRecord.ReadOrInvent(path, counts.Max()).Select(record => record.Text)];
            foreach (int count in counts) Measure(Path.Combine(root, $"{count}"), texts, count, rounds, version);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Measure(string root, List<string> texts, int count, int rounds, string version)
    {
        WriteArticles(Path.Combine(root, "articles"), texts, count);
        var plain = ConsumerProject.Plain(root);
        ConsumerProject[] surfaces =
            [ConsumerProject.WithPackage(root, "Full", version), ConsumerProject.WithPackage(root, "Index", version)];
        var plainBuilds = new BuildCost[rounds];
        BuildCost[][] builds = [.. surfaces.Select(_ => new BuildCost[rounds])];
        foreach (ConsumerProject project in surfaces.Prepend(plain)) project.Restore();
        // The first round warms the disk and is not counted.
        for (int round = -1; round < rounds; round++)
        {
            BuildCost cost = plain.Build();
            if (round >= 0) plainBuilds[round] = cost;
            for (int i = 0; i < surfaces.Length; i++)
            {
                cost = surfaces[i].Build();
                if (round >= 0) builds[i][round] = cost;
            }
        }

        Print("plain", plainBuilds, plainBuilds);
        for (int i = 0; i < surfaces.Length; i++) Print(surfaces[i].Name, builds[i], plainBuilds);

        void Print(string name, BuildCost[] costs, BuildCost[] against)
        {
            string ratios = costs == against ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"   {Median(costs, against, cost => cost.Seconds):0.00} x time, "
                    + $"{Median(costs, against, cost => cost.CompilerSeconds):0.00} x compiler time, "
                    + $"{Figures.Median(costs.Zip(against, (a, b) => a.Seconds - b.Seconds)):+0.0;-0.0} s, "
                    + $"{Median(costs, against, cost => cost.PeakMegabytes):0.00} x memory");
            Figures.Print($"{count} articles, {name}", string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{Figures.Median(costs.Select(cost => cost.Seconds)),5:0.0} s, "
                    + $"compiler {Figures.Median(costs.Select(cost => cost.CompilerSeconds)),5:0.0} s "
                    + $"{Figures.Median(costs.Select(cost => cost.PeakMegabytes)),6:0} MB{ratios}"));
        }

        static double Median(BuildCost[] costs, BuildCost[] against, Func<BuildCost, double> cost) =>
            Figures.Median(costs.Zip(against, (a, b) => cost(a) / cost(b)));
    }

    private static void WriteArticles(string directory, List<string> texts, int count)
    {
        const int InFolder = 500;
        for (int i = 0; i < count; i++)
        {
            string folder = Path.Combine(directory, $"Part{i / InFolder:D2}");
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"Article{i:D5}.txt"), texts[i % texts.Count]);
        }
    }
}
