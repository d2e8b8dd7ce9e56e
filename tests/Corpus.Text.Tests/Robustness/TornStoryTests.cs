using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Text.Tests.Robustness;

/// <summary>
/// Stories with words and marks removed, doubled and moved, as scraping may leave them. They lead the grammars of names and clauses to
/// places that no correct sentence does. Each run uses the same stories.
/// </summary>
public class TornStoryTests
{
    private const int Stories = 4_000;
    private const int LongestStory = 12;
    private const int MostTears = 40;

    internal static readonly string[] Sentences =
    [
        "“It is late in the day for that,” said 54-year-old Anna Holm, whose house burned down.",
        "An aide to Anna Holm who was not allowed to speak to the press said the pier was “one storm away from falling.”",
        "After a week of the “last warnings,” Bert Lund, the mayor, called it “a gift to the whole of the town,” and left.",
        "Rep. Anna Holm, D-Ellery, said the pier was “one storm away from falling down.” “Nobody,” she added, “has seen it.”",
        "Then came Russian Foreign Minister Ivo Maran-Dal: “We waited nine years for this pier.”",
        "According to a report by the council published on Monday, May 6, 2019, the pier was built in 1968, 51 years ago.",
        "“Piers are ‘the pride of any small town’ and nobody's money,” Mrs. May, 61, told the Ellery Post (EP). May left.",
        "The Secretary of Harbour Affairs Anna K. Holm Jr. met J. K. Ode and Ludwig van der Holm-Lund of the Ellery-led party.",
        "Those who spend their days “waiting for the next ferry to come” on “the old pier,” he said, grow patient.",
        "''It will open,'' Mr. Will wrote, ''in the middle of next week -- not before.''",
        "Bert Lund, whom Anna Holm called “a liar and a cheat who should go,” did not reply; his lawyer, Clara Lind, did.",
        "As Anna Holm, professor of tides at the college, put it, \"the pier is the only place to stand on.\"",
        "“The pier is the only place to stand on” — Anna Holm, engineer",
        "ANNA HOLM: Well, look. BERT LUND: I looked on Jan. 3, and again between June 2 and June 1.",
        "He is said to have been “the man who sold the pier to the town” for the 40th anniversary of its opening in 1980.",
        "Officials said in 2019 that they plan to leave the harbour, and critics fear they want to see it fall by Tuesday.",
    ];

    internal static readonly string[] Scraps =
    [
        "“", "”", "\"", "'", "’", "''", "‘", ",", ".", ":", ";", " — ", "--", "-", "(", ")", "[", "]", "?", "!", "…", "\n", "\n\n",
            " who ", " said ", " and ", " that ", " by ",
        " Mr. ", " of ", " according to ", " May ", " Will ", " as ", " which ", " to ", "1998", "May 5", " ", "'s ", " I ", " Holm",
            "Ode ", "ing ", "\u00A0", "@", "#", "<b>", "5th",
    ];

    [Fact]
    public void A_damaged_story_is_read()
    {
        var random = new Random(1953);
        for (int story = 0; story < Stories; story++)
        {
            string text = Torn(random);
            Article article;
            try
            {
                article = ArticleReader.Read(text, new ArticleMetadata { Published = "2024-01-22" });
            }
            catch (Exception exception)
            {
                Assert.Fail(exception + "\n\n" + text);
                return;
            }
            var all = new Span(0, text.Length);
            IEnumerable<Passage> passages =
                article.Blocks.Concat<Passage>(article.Quotes).Concat(article.Attributions).Concat(article.TemporalExpressions).Concat(
                    article.Findings);
            Assert.All(passages, passage => Assert.True(passage.Span.Length >= 0 && all.Contains(passage.Span), text));
            Assert.All(article.Quotes,
                quote =>
                    Assert.True(
                        quote.Attribution?.Source is not { Length: < 1 }
                            && (quote.Speaker is null || !string.IsNullOrWhiteSpace(quote.Speaker.Name)), text));
            Assert.All(article.People, person => Assert.False(string.IsNullOrWhiteSpace(person.Name), text));
        }
    }

    private static string Torn(Random random)
    {
        var text = new StringBuilder("Harbour town rebuilds its pier\n\n");
        for (int i = random.Next(1, LongestStory); i > 0; i--)
            text.Append(Sentences[random.Next(Sentences.Length)]).Append(random.Next(3) == 0 ? "\n\n" : " ");
        for (int tears = random.Next(1, MostTears); tears > 0; tears--)
        {
            int place = random.Next(text.Length + 1), length = Math.Min(random.Next(1, 30), text.Length - place);
            switch (random.Next(3))
            {
                case 0:
                    text.Insert(place, Scraps[random.Next(Scraps.Length)]);
                    break;
                case 1:
                    text.Remove(place, Math.Min(length, 8));
                    break;
                default:
                    string moved = text.ToString(place, length);
                    text.Remove(place, length).Insert(random.Next(text.Length + 1), moved);
                    break;
            }
        }
        return text.ToString();
    }
}
