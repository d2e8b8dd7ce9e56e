using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Text.Model;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Training;

/// <summary>Writes weights as <see cref="LinearModel"/> reads them.</summary>
internal static class WeightsFile
{
    /// <summary>The least weight that is written.</summary>
    private const int Least = 3;

    /// <summary>Makes the lines of the file.</summary>
    public static IEnumerable<string> Lines(TrainingTask task, IReadOnlyDictionary<ulong, double> weights, int articles, int examples)
    {
        yield return $"# {task.Meaning}";
        yield return $"# Learned from {articles} news articles {task.Source} ({examples} decisions) by";
        yield return "#   dotnet run -c Release --project tests/Corpus.Benchmarks -- train " + TrainCommand.NameOf(task)
            + " ARTICLES.jsonl --out THIS_FILE";
        yield return "# A kind of feature a section; a line gives its values and the weight, a hundred to the unit of the logistic scale.";
        yield return "# Nothing here is written by hand: train again after a change to the rules whose signals these are.";
        IEnumerable<(ulong Key, int Weight)> whole =
            weights.Select(pair => (pair.Key, (int)Math.Round(pair.Value * 100))).Where(pair => Math.Abs(pair.Item2) >= Least);
        foreach (IGrouping<int, (ulong Key, int Weight)> kind in whole.GroupBy(pair => FeatureKey.KindOf(pair.Key)).OrderBy(
            group => group.Key))
        {
            yield return "";
            yield return $"[{Enum.GetName(task.Kinds, kind.Key)}]";
            foreach (string line in kind.Select(pair => $"{FeatureKey.Write(pair.Key, Lexicon.English)} = {pair.Weight}").Order(
                StringComparer.Ordinal)) yield return line;
        }
    }

    /// <summary>Writes the file with line feeds only, as in the repository.</summary>
    public static void Write(string path, IEnumerable<string> lines) => File.WriteAllText(path, string.Join('\n', lines) + "\n");

    /// <summary>Reads the lines as a model.</summary>
    public static LinearModel Model(TrainingTask task, IEnumerable<string> lines) =>
        new(task.Kinds, lines.Where(line => line.Length > 0 && line[0] != '#'), Lexicon.English);
}
