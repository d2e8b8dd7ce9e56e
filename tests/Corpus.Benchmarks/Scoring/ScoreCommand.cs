using System;
using System.Collections.Generic;
using System.CommandLine;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary><c>score</c>: reads the articles of gold files and compares what it found with what people marked.</summary>
internal static class ScoreCommand
{
    private static readonly Dictionary<string, (string Description, Func<Scorer> Create)> Scorers = new(StringComparer.Ordinal)
    {
        ["quotes"] = ("Quotation spans, their speakers, and warnings that nobody speaks.", () => new QuoteScorer()),
        ["attributions"] = ("Indirect speech: content with the right source.", () => new AttributionScorer()),
        ["orphans"] = ("Recall of CORP1001 where the attribution was deleted.", () => new OrphanScorer()),
        ["dates"] = ("TIMEX3 spans, types and values, as TempEval-3 scores them.", () => new DateScorer()),
        ["phrases"] = ("Date phrases of other readers' tests: share with the right value.", () => new PhraseScorer()),
        ["consistency"] = ("CORP20xx on sentences that must or must not be flagged.", () => new ConsistencyScorer()),
        ["silence"] = ("Warnings an article on published articles: near zero is right.", () => new SilenceScorer()),
    };

    public static Command Create()
    {
        var command = new Command("score", "Scores the reader against gold data. The paths are yours; no gold data is part of this repository.");
        foreach ((string name, (string description, Func<Scorer> create)) in Scorers)
        {
            var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line with its annotations." };
            var scorer = new Command(name, description) { paths };
            scorer.SetAction(result => Run(create, result.GetValue(paths) ?? []));
            command.Add(scorer);
        }
        return command;
    }

    private static void Run(Func<Scorer> create, string[] paths)
    {
        foreach (string path in paths)
        {
            Scorer scorer = create();
            int articles = 0;
            double milliseconds = 0;
            foreach (ArticleRecord record in ArticleRecord.ReadAll(path))
            {
                Article article = null!;
                milliseconds += Figures.Milliseconds(() => article = record.Read());
                scorer.Add(record.Row, article);
                articles++;
            }
            Console.WriteLine(path);
            scorer.Print();
            Figures.Print("ms_per_article", Figures.Ratio(milliseconds, articles));
            Console.WriteLine();
        }
    }
}
