using System;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Text;

namespace Corpus.Benchmarks.Planting;

/// <summary>
/// <c>plant</c>: finds statements about dates in published articles, makes each one wrong, and checks that the rule for such errors
/// reports it at its place. If we added half of the statement, the rule must not report the right version. For the findings in
/// unchanged articles, see <c>score silence</c>.
/// </summary>
internal static class PlantCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "JSON Lines, one article a line." };
        var missed = new Option<int>("--missed") { Description = "How many missed errors of each kind to show." };
        var command = new Command("plant", "Recall of the date rules on errors planted in published articles.") { paths, missed };
        command.SetAction(result => Run(result.GetValue(paths) ?? [], result.GetValue(missed)));
        return command;
    }

    private static void Run(string[] paths, int missedShown)
    {
        foreach (PlantedError error in PlantedError.Kinds)
        {
            int planted = 0, seen = 0, falseAlarms = 0;
            foreach (ArticleRecord record in paths.SelectMany(ArticleRecord.ReadAll))
            {
                Article? article = null;
                foreach ((Span statement, string right,
                    string wrong) in error.In(record.Text, () => (article ??= record.Read()).Published?.Day))
                {
                    if (!IsInStory(article ??= record.Read(), statement)) continue;
                    planted++;
                    bool caught =
                        Sees(error, record, statement, wrong), falseAlarm =
                            right != statement.Of(record.Text) && Sees(error, record, statement, right);
                    if (caught) seen++;
                    if (falseAlarm) falseAlarms++;
                    if ((!caught && planted - seen <= missedShown) || (falseAlarm && falseAlarms <= missedShown))
                        Console.WriteLine(
                            $"  {(caught
                                ? "false alarm"
                                : "missed")} {error.Rule} in {record.Metadata.Id}: {statement.Of(record.Text)} -> {(caught
                                    ? right
                                    : wrong)}");
                }
            }
            Figures.Print($"{error.Rule} {error.Kind}",
                planted == 0
                    ? "no statement found"
                    : $"{seen} of {planted} seen, recall {Figures.Ratio(seen, planted):0.000}, {falseAlarms} false alarms");
        }
    }

    /// <summary>Whether the statement stands in the story: no rule reads furniture, credits or editors' notes.</summary>
    private static bool IsInStory(Article article, Span statement) =>
        article.Blocks.LastOrDefault(block => block.Span.Start <= statement.Start)?.Kind
            is BlockKind.Body or BlockKind.Headline or BlockKind.Deck or BlockKind.Heading or BlockKind.Dateline or BlockKind.Caption;

    private static bool Sees(PlantedError error, ArticleRecord record, Span statement, string words)
    {
        string text = string.Concat(record.Text.AsSpan(0, statement.Start), words, record.Text.AsSpan(statement.End));
        var changed = new Span(statement.Start, words.Length);
        return ArticleReader.Read(text, record.Metadata).Findings.Any(
            finding => finding.Rule == error.Rule && finding.Span.Overlaps(changed));
    }
}
