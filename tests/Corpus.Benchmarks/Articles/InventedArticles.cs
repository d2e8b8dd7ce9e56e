using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Benchmarks.Articles;

/// <summary>
/// Articles about invented people in invented places, for a machine without real articles. They have the length and shape of news:
/// about 5,000 characters, quotes in a third of the paragraphs, a date in most. The same number gives the same articles.
/// </summary>
internal static class InventedArticles
{
    private static readonly string[] People =
        ["Ada Marsh", "Tomas Velk", "Ines Halloran", "Jun Okada", "Prince Abara", "Lena Fors", "Omar Tennant", "Ruth Calder"];
    private static readonly string[] Offices =
        ["harbour master", "mayor", "chief engineer", "spokeswoman for the port", "professor of hydrology"];
    private static readonly string[] Places = ["Port Ellery", "Stonehaven Bay", "Upper Marl", "Kestrel Point", "Varna Quay"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
    private static readonly string[] Months = ["January", "March", "April", "June", "September", "November"];
    private static readonly string[] Things =
        ["the new breakwater", "the ferry timetable", "the flood wall", "the old lighthouse", "the fish market", "the swing bridge"];

    public static IEnumerable<ArticleRecord> Create(int count)
    {
        for (int number = 0; number < count; number++)
        {
            string id = $"invented-{number:D5}";
            yield return new ArticleRecord(Write(number),
                ArticleMetadata.None with { Id = id, Published = "2024-05-06", Publisher = "The Ellery Courier" }, default(JsonElement));
        }
    }

    /// <summary>Chooses words by the number alone: multiplying by a prime spreads them without randomness.</summary>
    private static string Write(int number)
    {
        int turn = number * 7919;
        string Next(string[] from) => from[(turn = unchecked((turn * 31) + 17) & int.MaxValue) % from.Length];

        var text = new StringBuilder();
        string place = Next(Places), thing = Next(Things);
        text.Append(CultureInfo.InvariantCulture, $"{place} argues about {thing} no. {number}\n\n");
        string caption = $"Work on {thing} in {place}. (Ellery Courier/{Next(People)})\n";
        text.Append(caption).Append(caption).Append('\n');
        text.Append(CultureInfo.InvariantCulture,
            $"{place.ToUpperInvariant()} (Courier) — The council will decide next {Next(Days)} what becomes of {thing}, "
                + $"which has stood since {1950 + (turn % 60)}.\n\n");
        for (int paragraph = 0; paragraph < 18; paragraph++)
        {
            string person = Next(People), surname = person[(person.IndexOf(' ', System.StringComparison.Ordinal) + 1)..];
            text.Append((turn % 6) switch
            {
                0 =>
                    $"“We have waited for {Next(Things)} longer than anybody cares to remember,” said {person}, the {Next(Offices)}. "
                        + $"“It will be ready in {Next(Months)}.”\n\n",
                1 =>
                    $"\"Nobody asked the people of {Next(Places)},\" {surname} said on {Next(Days)}, \"and that is what they "
                        + "hold against us.\"\n\n",
                2 =>
                    $"{person}, who was born in {1940
                        + (turn % 50)}, told the Courier that the work had begun on {Next(Months)} {1
                            + (turn % 28)}, {2000 + (turn % 24)}, and had cost more than anyone expected it to.\n\n",
                3 =>
                    $"Earlier this month the {Next(Offices)} of {Next(Places)} published a report of some forty pages. "
                        + $"It found that {Next(Things)} was used by fewer than two hundred people a day, down from three hundred ten "
                        + "years ago, and that most of them came from outside the town.\n\n",
                4 =>
                    $"According to {person}, the question is not whether but when. From {Next(Months)} 3 to {Next(Months)} 17 the quay "
                        + $"stays closed, and lorries are sent round by way of {Next(Places)}, a detour of half an hour.\n\n",
                _ =>
                    $"The town has seen such quarrels before. When {Next(Things)} was repaired, two decades ago, "
                        + "the bill was shared between the council and the state, a “gentlemen's agreement” "
                        + "that neither side has written down since.\n\n",
            });
        }
        return text.Append("Share this story\n\nPublished: 6 May 2024, 7:30 AM\n").ToString();
    }
}
