using System;
using System.Globalization;
using System.Linq;
using static Corpus.Benchmarks.Planting.Statement;

namespace Corpus.Benchmarks.Planting;

/// <summary>
/// Statements that we add to published articles, each in one of many wordings: a rule must not depend on the wording that it was
/// developed with. The articles provide the context and the day of publication.
/// </summary>
internal static class InventedStatements
{
    /// <summary>The place of the statement: behind the third line of an article.</summary>
    private const string Place = @"(?<=\A(?:[^\n]+\n+){3})(?=[A-Z])";

    private static readonly string[] Anniversaries =
    [
        "The {n} anniversary of the tram line, laid in {y}, is being kept this week.",
        "Bells rang on Sunday for the {n} anniversary of the {y} harbour strike.",
        "Carrow is marking the {n} anniversary of its first regatta, which was rowed in {y}.",
        "The school, founded in {y}, marks its {n} anniversary this month.",
        "Built in {y}, the lighthouse is celebrating its {n} anniversary.",
        "The choir commemorates the {n} anniversary of the landslide of {y}.",
        "A plaque recalls the {n} anniversary of the treaty, signed at Pell in {y}.",
        "Farmers gathered for the {n} anniversary of the dairy that opened in {y}.",
        "Today is the {n} anniversary of the day when the first ferry sailed in {y}.",
        "The parish will mark the {n} anniversary of the chapel, consecrated in May {y}.",
        "The bank, which was established in {y}, celebrates its {n} anniversary on Friday.",
        "The town celebrates {c} years since the end of the siege in {y}.",
    ];

    private static readonly string[] Elapsed =
    [
        "It has been {c} years since the last tram ran in {y}.",
        "{C} years after the quarry shut in {y}, its pumps are still running.",
        "The pumps are still running {c} years after the quarry shut in {y}.",
        "The tannery burned down in {y}, {c} years ago.",
        "The tannery burned down {c} years ago, in {y}.",
        "Exactly {c} years ago, in {y}, the tannery burned down.",
        "It is {c} years since the weir gave way in {y}.",
        "{C} years since the weir gave way in {y}, nobody has paid.",
        "{C} years have passed since the weir gave way in {y}.",
        "{C} years on from the flood of {y}, the lower town has no bridge.",
        "For {c} years, since {y}, the Holms have kept the lock.",
        "The depot has been empty for {c} years, since {y}.",
        "Founded in {y}, the {c}-year-old brewery is for sale.",
    ];

    private static readonly string[] Happened =
    [
        "The warden died on {d}, his family said.",
        "The library closed on {d}, according to the council.",
        "The two parishes merged on {d}.",
        "The viaduct was blown up on {d}.",
        "On {d}, the crew walked off the ship.",
        "The judge dismissed the case on {d}, the clerk said.",
        "Anna Holm, who was elected on {d}, has left the council.",
        "The brewery sold its last barrel on {d}, its owner said.",
        "The dam broke on {d}, and the lower town was flooded.",
        "She married Bert Lund on {d} in Tern.",
        "The council said that the pool reopened on {d}.",
        "The strike ended on {d} after a night of talks.",
    ];

    private static readonly string[] Planned =
    [
        "The library will close on {d}, according to the council.",
        "The library is due to close on {d}.",
        "The vote is set for {d}, the clerk said.",
        "The trial is scheduled to begin on {d}.",
        "The two parishes are expected to merge on {d}.",
        "The viaduct will be blown up on {d}, the army said.",
        "The new lock is to be opened on {d}.",
        "The hearing is scheduled for {d}.",
        "The brewery plans to close its gates on {d}.",
        "The ferry will not sail on {d}, the line said.",
        "The film, which will be shown on {d}, has no music.",
        "The pool is slated to reopen on {d}.",
    ];

    private static readonly string[] Lives =
    [
        "Klara Wense ({b}–{e}) painted the marsh. Wense died in {x} in Tern.",
        "Klara Wense ({b}-{e}) painted the marsh. Wense, who died in {x}, never left Pell.",
        "Klara Wense died in {e}. Wense, who died in {x}, never left Pell.",
        "Klara Wense, who died in {e}, painted the marsh. Klara Wense ({b}–{x}) lies in Tern.",
        "Klara Wense ({b}–{e}) painted the marsh. She died in {x}.",
        "Klara Wense died at her house by the lock in {e}. Wense died in {x}, her niece said.",
        "Klara Wense was born in {b} in Pell. Born in {z}, Wense grew up on a barge.",
        "Klara Wense ({b}–{e}) painted the marsh. Wense, who was born in {z}, grew up on a barge.",
        "Klara Wense, born in {b}, painted the marsh. Wense was born in {z} on a barge.",
        "Klara Wense (born {b}) painted the marsh. Wense was born in {z} on a barge.",
    ];

    private static readonly string[] Ages =
    [
        "Klara Wense, a {a}-year-old born in {b}, keeps the lock.",
        "Klara Wense, a {a}-year-old sailor born in {b}, keeps the lock.",
        "Born in {b}, the {a}-year-old keeps the lock.",
        "Klara Wense, {a}, was born in {b} in Tern.",
        "Klara Wense ({a}), born in {b}, keeps the lock.",
        "Klara Wense, who was born in {b}, is {a}.",
        "Klara Wense was born in {b} and is now {a} years old.",
        "Klara Wense was born in {b}. She is {a}.",
        "Born in {b} in Tern, Klara Wense, {a}, keeps the lock.",
        "Klara Wense, aged {a}, was born in {b}.",
        "At {a}, Klara Wense, born in {b}, keeps the lock.",
    ];

    public static readonly PlantedError[] Kinds =
    [
        new("CORP2003", "anniversaries in many wordings", Pattern(Place),
            statement => Dated(statement, Anniversaries, years => years >= 20)),
        new("CORP2004", "elapsed years in many wordings", Pattern(Place), statement => Dated(statement, Elapsed, years => years >= 20)),
        new("CORP2006", "past for a day to come in many wordings", Pattern(Place),
            statement => OnDay(statement, Happened, right: -20, wrong: 200)),
        new("CORP2006", "plan for a day gone by in many wordings", Pattern(Place),
            statement => OnDay(statement, Planned, right: 60, wrong: -60)),
        new("CORP2007", "two dates of a life in many wordings", Pattern(Place), Life),
        new("CORP2010", "ages in many wordings", Pattern(Place), Age),
    ];

    private static string Wording(Statement statement, string[] wordings) =>
        wordings[(statement.Match.Index + statement.Text.Length) % wordings.Length];

    private static (string, string)? Dated(Statement statement, string[] wordings, Func<int, bool> may)
    {
        // The number of years depends only on the text.
        if (statement.Published is not { } day || 20 + (statement.Text.Length % 80) is var years && !may(years)) return null;
        return (With(day.Year - years), With(day.Year - years - 15));

        string With(int year) =>
            Fill(Wording(statement, wordings), ("n", CompletedStatements.Ordinal(years)), ("c", Figures(years)), ("C", Figures(years)),
                ("y", Figures(year)));
    }

    private static (string, string)? OnDay(Statement statement, string[] wordings, int right, int wrong)
    {
        if (statement.Published is not { } day) return null;
        return (With(right), With(wrong));

        string With(int days) => Fill(Wording(statement, wordings), ("d", InWords(day.AddDays(days))));
    }

    private static (string, string)? Life(Statement statement)
    {
        int born = 1900 + (statement.Text.Length % 30), died = born + 60;
        string wording = Wording(statement, Lives);
        return (With(died, born), With(died + 6, born + 6));

        string With(int diedThen, int bornThen) =>
            Fill(wording, ("b", Figures(born)), ("e", Figures(died)), ("x", Figures(diedThen)), ("z", Figures(bornThen)));
    }

    private static (string, string)? Age(Statement statement)
    {
        if (statement.Published is not { } day) return null;
        int age = 30 + (statement.Text.Length % 40);
        return (With(day.Year - age), With(day.Year - age - 12));

        string With(int born) => Fill(Wording(statement, Ages), ("a", Figures(age)), ("b", Figures(born)));
    }

    private static string Fill(string wording, params (string Name, string Value)[] values) =>
        values.Aggregate(wording,
            (text, value) =>
                text.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{value.Name}}}"), value.Value, StringComparison.Ordinal))
                    + "\n\n";
}
