using System;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary><c>score</c>: reads the articles of gold files and compares the result with the annotations.</summary>
internal static class ScoreCommand
{
    private static readonly Scoring[] Scorings =
    [
        new("quotes", "marks", "Quotation spans, their speakers, and warnings that nobody speaks.", () => new QuoteScorer()),
        new("attributions", "quotes", "Indirect speech: content with the right source.", () => new AttributionScorer()),
        new("orphans", "unattributed", "Recall of CORP1001 where the attribution was deleted.", () => new OrphanScorer()),
        new("dates", "timex", "TIMEX3 spans, types and values, as TempEval-3 scores them.", () => new DateScorer()),
        new("phrases", "input", "Date phrases of other readers' tests: share with the right value.", () => new PhraseScorer()),
        new("consistency", "should_flag", "CORP20xx on sentences that must or must not be flagged.", () => new ConsistencyScorer()),
        new("silence", "text", "Warnings an article on published articles: near zero is right.", () => new SilenceScorer()),
    ];

    public static Command Create()
    {
        var command =
            new Command("score", "Scores the reader against gold data. The paths are yours; no gold data is part of this repository.");
        foreach (Scoring scoring in Scorings) Add(scoring.Name, scoring.Description, _ => [scoring]);
        Add("all", "Every figure that the fields of each file allow.", FittingFor);
        return command;

        void Add(string name, string description, Func<string, Scoring[]> choose)
        {
            var paths =
                new Argument<string[]>(
                    "PATH")
                { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line with its annotations." };
            var scorer = new Command(name, description) { paths };
            scorer.SetAction(result =>
            {
                foreach (string path in result.GetValue(paths) ?? [])
                    foreach (Scoring scoring in choose(path)) Run(scoring, path);
            });
            command.Add(scorer);
        }
    }

    private static Scoring[] FittingFor(string path) =>
        ArticleRecord.ReadAll(path).FirstOrDefault() is { } first
            ? Array.FindAll(Scorings, scoring => first.Row.TryGetProperty(scoring.Field, out _))
            : [];

    private static void Run(Scoring scoring, string path)
    {
        Scorer scorer = scoring.Create();
        int articles = 0;
        double milliseconds = 0;
        foreach (ArticleRecord record in ArticleRecord.ReadAll(path))
        {
            Article article = null!;
            milliseconds += Figures.Milliseconds(() => article = record.Read());
            scorer.Add(record.Row, article);
            articles++;
        }
        Console.WriteLine(scoring.Name + " " + path);
        scorer.Print();
        Figures.Print("ms_per_article", Figures.Ratio(milliseconds, articles));
        Console.WriteLine();
    }

    /// <summary>A kind of figure.</summary>
    /// <param name="Name">The word of the command.</param>
    /// <param name="Field">The field of a record with the annotations.</param>
    /// <param name="Description">What it prints.</param>
    /// <param name="Create">Makes the scorer.</param>
    private sealed record Scoring(string Name, string Field, string Description, Func<Scorer> Create);
}
