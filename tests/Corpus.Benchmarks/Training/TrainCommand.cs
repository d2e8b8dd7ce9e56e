using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text.Entities;
using Corpus.Text.Model;

namespace Corpus.Benchmarks.Training;

/// <summary><c>train</c>: learns the weights of a model from gold data, and measures its decisions on held-out articles.</summary>
internal static class TrainCommand
{
    private static readonly Dictionary<string, (string Description, TrainingTask Task)> Tasks = new(StringComparer.Ordinal)
    {
        ["antecedents"] = ("For whom a pronoun stands. Takes articles without annotations, and GAP.",
            new AntecedentTask(AntecedentFeatures.Weights)),
        ["speakers"] = ("For whom a pronoun stands that speaks. Takes articles without annotations.",
            new AntecedentTask(SpeakerFeatures.Weights)),
        ["indirect"] = ("Which words hand on indirect speech.", new IndirectSpeechTask()),
    };

    public static Command Create()
    {
        var command =
            new Command("train",
                "Learns the weights of a model from gold data. The paths are yours; no gold data is part of this repository.");
        foreach ((string name, (string description, TrainingTask task)) in Tasks)
        {
            var paths =
                new Argument<string[]>(
                    "PATH")
                { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line with its annotations." };
            var output = new Option<string?>("--out") { Description = "Where the weights go; without it they are only measured." };
            var parts =
                new Option<int>(
                    "--hold-back")
                {
                    DefaultValueFactory = _ => 5,
                    Description = "Measures on one article in so many what the others teach; 0 measures nothing."
                };
            var rarest =
                new Option<int>(
                    "--rarest")
                { DefaultValueFactory = _ => 5, Description = "Leaves out features that stand in fewer examples." };
            var penalty = new Option<double>("--penalty") { DefaultValueFactory = _ => 2, Description = "How dear large weights are." };
            var without =
                new Option<string?>(
                    "--without")
                {
                    Description =
                        "Leaves out the articles of this file (records of the same id, up to any #), and measures on it what the others "
                            + "teach."
                };
            var learner = new Command(name, description) { paths, output, parts, rarest, penalty, without };
            learner.SetAction(
                result =>
                    Run(task, Records(result.GetValue(paths) ?? [], result.GetValue(without)), result.GetValue(output),
                        result.GetValue(without), result.GetValue(parts), result.GetValue(rarest), result.GetValue(penalty)));
            command.Add(learner);
        }
        return command;
    }

    public static string NameOf(TrainingTask task) => Tasks.First(pair => pair.Value.Task == task).Key;

    private static IEnumerable<ArticleRecord> Records(string[] paths, string? without)
    {
        HashSet<string> left = [.. without is null ? [] : ArticleRecord.ReadAll(without).Select(IdOf)];
        return paths.SelectMany(ArticleRecord.ReadAll).Where(record => !left.Contains(IdOf(record)));
    }

    private static string IdOf(ArticleRecord record) => (record.Metadata.Id ?? "").Split('#')[0];

    private static void Run(TrainingTask task, IEnumerable<ArticleRecord> records, string? output, string? measured, int parts, int rarest,
        double penalty)
    {
        List<List<Example>> articles = [.. records.Select(record => task.Examples(record).ToList())];
        Figures.Print("articles", articles.Count);
        Figures.Print("decisions", articles.Sum(examples => examples.Count));

        var kinds = new SortedDictionary<string, (int Right, int Count)>(StringComparer.Ordinal);
        for (int part = 0; part < parts; part++)
        {
            List<Example> held = [.. articles.Where((_, i) => i % parts == part).SelectMany(examples => examples)];
            string[] lines = [.. Learn(task, [.. articles.Where((_, i) => i % parts != part)], rarest, penalty)];
            LinearModel model = WeightsFile.Model(task, lines);
            foreach (Example example in held)
            {
                (int right, int count) = kinds.GetValueOrDefault(example.Kind);
                kinds[example.Kind] = (right + (Decides(model, example) ? 1 : 0), count + 1);
            }
        }
        foreach ((string kind, (int right, int count)) in kinds)
        {
            Figures.Print($"held_back_{kind}".TrimEnd('_'), count);
            Figures.Print($"right_{kind}".TrimEnd('_'), Figures.Ratio(right, count), "0.0000");
        }

        string[] all = [.. Learn(task, articles, rarest, penalty)];
        if (measured is not null)
        {
            List<Example> marked = [.. ArticleRecord.ReadAll(measured).SelectMany(task.Examples)];
            LinearModel model = WeightsFile.Model(task, all);
            Figures.Print("measured", marked.Count);
            Figures.Print("right_of_measured", Figures.Ratio(marked.Count(example => Decides(model, example)), marked.Count), "0.0000");
        }
        if (output is null) return;
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
