using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Counting;

/// <summary>
/// <c>count</c>: counts the articles that each word appears in, and writes the lists of common words and of frequent names.
/// </summary>
/// <remarks>The same articles give the same bytes. The lists hold only words and counts.</remarks>
internal static class CountCommand
{
    /// <summary>A word in fewer articles is left out.</summary>
    private const int Fewest = 3;

    /// <summary>A word is common if at least one in this many of its articles writes it in lower case.</summary>
    private const int ShareInLowerCase = 10;

    private const int Shortest = 4;
    private const int Longest = 20;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line." };
        var folder = new Option<string>("--out") { Description = "The folder to write the two lists to.", Required = true };
        var command =
            new Command("count", "Counts common words and frequent names, for the rule that compares spellings.") { paths, folder };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(folder)!));
        return command;
    }

    private static void Run(string[] paths, string folder)
    {
        var lower = new Dictionary<string, int>(StringComparer.Ordinal);
        var capital = new Dictionary<string, int>(StringComparer.Ordinal);
        int articles = 0;
        foreach (ArticleRecord record in paths.SelectMany(ArticleRecord.ReadAll))
        {
            Count(record.Text, lower, capital);
            articles++;
        }
        Dictionary<string, int> common =
            lower.Where(word => word.Value >= Fewest && word.Value * ShareInLowerCase >= capital.GetValueOrDefault(word.Key))
                .ToDictionary();
        Write(folder, "CommonWord", "stands in lower case", articles, common);
        Write(folder, "FrequentName", "stands with a capital, of words that are not common", articles,
            capital.Where(word => word.Value >= Fewest && !common.ContainsKey(word.Key)));
    }

    /// <summary>Counts each word of an article once. A word in all capitals does not show its case and is not counted.</summary>
    private static void Count(string text, Dictionary<string, int> lower, Dictionary<string, int> capital)
    {
        var reading = new Text.Reading(text, ArticleMetadata.None);
        foreach (ArticleReader.Part part in ArticleReader.Parts.TakeWhile(part => part.Name != "layout")) part.Read(reading);
        var seen = new HashSet<(string Word, bool Capital)>();
        for (int i = 0; i < reading.Tokens.Count; i++)
        {
            Token token = reading.Tokens[i];
            if (token.Kind != TokenKind.Word || token.AllCaps || token.Length is < Shortest or > Longest) continue;
            string word = reading.Tokens.TextOf(i).ToLowerInvariant();
            if (!word.All(char.IsLetter) || !seen.Add((word, token.Capitalised))) continue;
            Dictionary<string, int> counts = token.Capitalised ? capital : lower;
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
    }

    private static void Write(string folder, string name, string what, int articles, IEnumerable<KeyValuePair<string, int>> words)
    {
        string path = Path.Combine(folder, name + WordCounts.Suffix + ".txt");
        var text = new StringBuilder();
        text.Append("# In how many of ").Append(articles).Append(" news articles a word ").Append(what).Append(", of words of ").Append(
            Shortest).Append(" letters or more in ")
            .Append(Fewest).Append(
                " articles or more.\n# Written by `count` of the benchmarks, never by hand. "
                    + "Sorted, because it is searched as it stands.\n");
        int count = 0;
        foreach ((string word, int number) in words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            text.Append(word).Append(' ').Append(number).Append('\n');
            count++;
        }
        File.WriteAllText(path, text.ToString());
        Figures.Print(name, $"{count} words, {text.Length} characters, {path}");
    }
}
