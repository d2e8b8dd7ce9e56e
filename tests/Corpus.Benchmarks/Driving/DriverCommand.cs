using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Driving;

/// <summary><c>driver</c>: measures the generator alone, as an editor runs it: the first run, an edited article, edited C#.</summary>
internal static class DriverCommand
{
    /// <summary>The number of edits before the measured ones.</summary>
    private const int WarmUp = 40;

    public static Command Create()
    {
        var articles =
            new Option<string?>("--articles") { Description = "JSON Lines, one article a line; invented articles where none is given." };
        var count = new Option<int>("--count") { Description = "Number of articles in the project.", DefaultValueFactory = _ => 1000 };
        var edits = new Option<int>("--edits") { Description = "Edits of each kind.", DefaultValueFactory = _ => 25 };
        var command =
            new Command("driver",
                "Cost of the generator in an editor: an article edited among many, and C# edited elsewhere.") { articles, count, edits };
        command.SetAction(result =>
        {
            string[] texts =
                [.. ArticleRecord.ReadOrInvent(result.GetValue(articles), result.GetValue(count)).Select(record => record.Text)];
            foreach (string surface in new[] { "Full", "Index" }) Run(surface, texts, result.GetValue(count), result.GetValue(edits));
        });
        return command;
    }

    private static void Run(string surface, string[] texts, int count, int edits)
    {
        TestProject project = TestProject.Empty.WithProperty("CorpusSurface", surface);
        for (int i = 0; i < count; i++) project = project.With(Path(i), texts[i % texts.Length]);

        Compilation compilation = project.Compile();
        GeneratorDriver driver = project.Driver(tracked: false);
        double first = Figures.Milliseconds(() => driver = driver.RunGenerators(compilation));
        Figures.Print($"{surface}, {count} articles", $"first run {first:0} ms");

        Measure("one article edited", edit =>
        {
            int article = edit * 37 % count;
            TestProject changed =
                project.With(Path(article), texts[article % texts.Length] + $"\nThe ferry ran again on the {edit + 1}th day.\n");
            driver = changed.Driver(driver, project);
            project = changed;
        });
        Measure("C# edited elsewhere", edit => compilation = project.WithCode($"class C{edit};").Compile());

        void Measure(string name, Action<int> change)
        {
            var times = new List<double>();
            int written = 0;
            for (int edit = 0; edit < WarmUp + edits; edit++)
            {
                change(edit);
                HashSet<SourceText> before = Files(driver);
                double time = Figures.Milliseconds(() => driver = driver.RunGenerators(compilation));
                if (edit >= WarmUp) times.Add(time);
                // A cached step returns the same instance.
                written = Files(driver).Count(file => !before.Contains(file));
            }
            Figures.Print($"{surface}, {name}",
                $"{Figures.Median(times):0.0} ms, worst {times.Max():0.0} ms, files written again: {written}");
        }
    }

    private static string Path(int article) => $"Part{article / 500:D2}/Article{article:D5}.txt";

    private static HashSet<SourceText> Files(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText).ToHashSet<SourceText>(
            ReferenceEqualityComparer.Instance);
}
