using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text.Model;

namespace Corpus.Benchmarks.Training;

/// <summary><c>train</c>: learns the weights of a model from gold data, and says how well it decides on articles held back.</summary>
internal static class TrainCommand
{
    private static readonly Dictionary<string, (string Description, TrainingTask Task)> Tasks = new(StringComparer.Ordinal)
    {
        ["indirect"] = ("Which words hand on indirect speech.", new IndirectSpeechTask()),
    };

    public static Command Create()
    {
        var command = new Command("train", "Learns the weights of a model from gold data. The paths are yours; no gold data is part of this repository.");
        foreach ((string name, (string description, TrainingTask task)) in Tasks)
        {
            var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line with its annotations." };
            var output = new Option<string?>("--out") { Description = "Where the weights go; without it they are only measured." };
            var parts = new Option<int>("--hold-back") { DefaultValueFactory = _ => 5, Description = "Measures on one article in so many what the others teach; 0 measures nothing." };
            var rarest = new Option<int>("--rarest") { DefaultValueFactory = _ => 5, Description = "Leaves out features that stand in fewer examples." };
            var penalty = new Option<double>("--penalty") { DefaultValueFactory = _ => 2, Description = "How dear large weights are." };
            var learner = new Command(name, description) { paths, output, parts, rarest, penalty };
            learner.SetAction(result => Run(task, result.GetValue(paths) ?? [], result.GetValue(output), result.GetValue(parts), result.GetValue(rarest), result.GetValue(penalty)));
            command.Add(learner);
        }
        return command;
    }

    public static string NameOf(TrainingTask task) => Tasks.First(pair => pair.Value.Task == task).Key;

    private static void Run(TrainingTask task, string[] paths, string? output, int parts, int rarest, double penalty)
    {
        List<List<Example>> articles = [.. paths.SelectMany(ArticleRecord.ReadAll).Select(record => task.Examples(record).ToList())];
        Figures.Print("articles", articles.Count);
        Figures.Print("decisions", articles.Sum(examples => examples.Count));

        for (int part = 0; part < parts; part++)
        {
            List<Example> held = [.. articles.Where((_, i) => i % parts == part).SelectMany(examples => examples)];
            string[] lines = [.. Learn(task, [.. articles.Where((_, i) => i % parts != part)], rarest, penalty)];
            LinearModel model = WeightsFile.Model(task, lines);
            Figures.Print("right_when_held_back", Figures.Ratio(held.Count(example => Decides(model, example)), held.Count), "0.0000");
        }

        if (output is null) return;
        string[] all = [.. Learn(task, articles, rarest, penalty)];
        WeightsFile.Write(output, all);
        Figures.Print("lines", all.Length);
    }

    private static IEnumerable<string> Learn(TrainingTask task, List<List<Example>> articles, int rarest, double penalty)
    {
        List<Example> examples = [.. articles.SelectMany(examples => examples)];
        return WeightsFile.Lines(task, new LinearTrainer(examples, rarest, penalty).Train(), articles.Count, examples.Count);
    }

    /// <summary>Whether the first of the highest candidates is right.</summary>
    private static bool Decides(LinearModel model, Example example)
    {
        int[] scores = [.. example.Candidates.Select(features => features.Sum(model.WeightOf))];
        return example.Right[Array.IndexOf(scores, scores.Max())];
    }
}
