using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Counting;

/// <summary>
/// <c>vocabulary</c>: finds the listed words that the training articles have often enough to learn a weight for each.
/// </summary>
/// <remarks>The same articles and lists give the same bytes. Run it before <c>train indirect</c>, with the same articles.</remarks>
internal static class VocabularyCommand
{
    /// <summary>A word in fewer articles counts by its form.</summary>
    private const int Fewest = 10;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line." };
        var folder = new Option<string>("--out") { Description = "The folder to write the list to.", Required = true };
        var command =
            new Command("vocabulary", "Finds the words that count as themselves in the weights of indirect speech.") { paths, folder };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(folder)!));
        return command;
    }

    private static void Run(string[] paths, string folder)
    {
        var counts = new int[Lexicon.English.Count];
        int articles = 0;
        foreach (ArticleRecord record in paths.SelectMany(ArticleRecord.ReadAll))
        {
            foreach (int word in WordsOf(record.Text)) counts[word]++;
            articles++;
        }
        string[] words =
        [
            .. Enumerable.Range(0, counts.Length)
                .Where(word => word != Lexicon.Unknown && counts[word] >= Fewest)
                .Select(Lexicon.English.TextOf)
                .Order(System.StringComparer.Ordinal),
        ];
        string path = Path.Combine(folder, IndirectSpeechWords.Vocabulary + ".txt");
        string[] header =
        [
            "# The listed words that count as themselves in the weights of indirect speech. Any other word counts by its form.",
            $"# They stand in {Fewest} or more of {articles} training articles. Written by `vocabulary` of the benchmarks, never by hand.",
        ];
        File.WriteAllText(path, string.Join('\n', [.. header, .. words]) + "\n");
        Figures.Print("words", words.Length);
    }

    private static HashSet<int> WordsOf(string text)
    {
        var reading = new Text.Reading(text, ArticleMetadata.None);
        foreach (ArticleReader.Part part in ArticleReader.Parts.TakeWhile(part => part.Name != "layout")) part.Read(reading);
        var words = new HashSet<int>();
        for (int i = 0; i < reading.Tokens.Count; i++) words.Add(reading.Tokens[i].Word);
        return words;
    }
}
