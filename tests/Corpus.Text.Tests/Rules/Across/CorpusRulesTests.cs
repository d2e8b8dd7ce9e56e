using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Text.Rules;
using Xunit;

namespace Corpus.Text.Tests.Rules.Across;

public class CorpusRulesTests
{
    private const string Words = "“The pier will not open before the cranes have come from Vost,”";

    private const string Story =
        "Anna Holm, who runs the harbour of Ellery, met the crews of nine ferries on Monday. They had waited in the rain since dawn, and "
            + "most of "
        + "them wanted to know when the pier would open. The council had promised a date in spring and had given none. Nobody left before "
            + "noon.";

    private static IReadOnlyList<Finding> Find(string rule, params string[] bodies) =>
        [.. CorpusRules.Check([.. bodies.Select((body, i) => Read(body, i))], CancellationToken.None).Where(
            finding => finding.Rule == rule)];

    private static Article Read(string body, int number) =>
        ArticleReader.Read("Harbour opens on Monday\n\n" + body,
            ArticleMetadata.None with { Id = "harbour-" + number, Published = "2024-03-14" });

    [Fact]
    public void A_pair_in_which_nothing_was_found_is_compared_again_once_an_article_changes()
    {
        object one = new(), other = new(), changed = new();
        Article first = Kept(Words + " Anna Holm said.", 0, one), second = Kept(Words + " she said.", 1, other),
            contradicting = Kept(Words + " Bert Lund said.", 1, changed);

        Assert.Empty(CorpusRules.Check([first, second], CancellationToken.None));
        Assert.Empty(CorpusRules.Check([Kept(Words + " Anna Holm said.", 0, one), second], CancellationToken.None));
        Assert.Single(CorpusRules.Check([first, contradicting], CancellationToken.None));
        Assert.Single(CorpusRules.Check([first, contradicting], CancellationToken.None));
    }

    /// <summary>An article as the next build of a compiler server finds it: the same identity for the same text.</summary>
    private static Article Kept(string body, int number, object identity)
    {
        Article read = Read(body, number);
        return new Article(read.Id, () => read.Text, () => read.Facts, identity);
    }

    [Fact]
    public void The_same_words_from_two_speakers_are_reported_in_the_later_article_with_both_places()
    {
        Finding finding = Assert.Single(Find("CORP1004", Words + " Anna Holm said.", Words + " Bert Lund said."));
        Assert.Equal("harbour-1", finding.Article.Id);
        Assert.StartsWith("Bert Lund says this here, and Anna Holm says it in “Harbour opens on Monday”: ", finding.Message);
        Assert.Equal(["harbour-1", "harbour-0"], finding.Related.Select(related => related.Article.Id));
        Assert.Equal([Words, Words], finding.Related.Select(related => related.Text));
    }

    [Theory]
    [InlineData(Words + " Anna Holm said.", Words + " Holm said.")]
    [InlineData(Words + " Anna Holm said.", Words + " Anna Hollm said.")] // a misspelled name
    [InlineData(Words + " Anna Holm said.", Words + " the ministry said.")]
    [InlineData(Words + " Anna Holm said.", Words + " she said.")]
    [InlineData("“We will wait and see,” Anna Holm said.", "“We will wait and see,” Bert Lund said.")]
    [InlineData(Words + " Anna Holm said.", "Bert Lund told what Anna Holm wrote. " + Words + " Bert Lund said.")] // he repeats her words
    public void The_same_words_may_not_contradict_each_other(string one, string other) => Assert.Empty(Find("CORP1004", one, other));

    [Theory]
    [InlineData("“The pier will not close before the cranes have come from Vost,”")]
    [InlineData("“The pier will not open before the big cranes have come from Vost,”")]
    [InlineData("“The pier will not open before cranes have come from Vost,”")]
    public void A_changed_quotation_is_reported(string other) =>
        Assert.Single(Find("CORP1005", Words + " Anna Holm said.", other + " Anna Holm said."));

    [Theory]
    [InlineData(Words + " Anna Holm said.")]
    [InlineData("“The pier won't open before the cranes have come from Vost,” Bert Lund said.")] // another speaker
    [InlineData("“The pier will not open … before the cranes have come from Vost,” Anna Holm said.")]
    [InlineData("“The pier will [not] open before the cranes have come from Vost,” Anna Holm said.")]
    [InlineData("“The pier will not open before the council has paid for it,” Anna Holm said.")]
    public void Different_wording_may_not_be_a_changed_quotation(string other) =>
        Assert.Empty(Find("CORP1005", Words + " Anna Holm said.", other));

    [Theory]
    [InlineData("“We are going to make the harbour great again,”", "“We are going to make our island great again,”", 0)] // said twice
    [InlineData("“We are going to make the old harbour great again,”", "“We are going to make the harbour great again,”", 1)]
    public void A_sentence_of_two_events_is_reported_only_if_little_changes(string one, string other, int findings) =>
        Assert.Equal(findings, Find("CORP1005", Story + "\n\n" + one + " Bert Lund said.",
            "The ferries sailed at noon, and the boats of the divers came in last. " + other + " Bert Lund said.").Count);

    [Theory]
    [InlineData("“The pier won’t open before 15 May,”", "“The pier will not open before May 15,”")]
    [InlineData("“The harbour is the centre of our programme,”", "“The harbor is the center of our program,”")]
    [InlineData("“We organised three trips and fulfilled 100% of our plans,”",
        "“We organized 3 trips and fulfilled 100 percent of our plans,”")]
    [InlineData("“It’s been raining on 5th Street since noon,”", "“It has been raining on Fifth Street since noon,”")]
    [InlineData("“Our adviser travelled to Vost & back,”", "“Our advisor traveled to Vost and back,”")]
    public void Words_that_only_the_house_writes_in_another_way_are_no_change(string one, string other) =>
        Assert.Empty(Find("CORP1005", Story + "\n\n" + one + " Bert Lund said.", Story + "\n\n" + other + " Bert Lund said."));

    [Theory]
    [InlineData("“The pier is open for four ferries,”", "“The pier is open for for ferries,”")]
    [InlineData("“We filled nine boats with sand in May,”", "“We filed nine boats with sand in May,”")]
    public void Another_word_is_a_change_even_if_it_looks_like_another_spelling(string one, string other) =>
        Assert.Single(Find("CORP1005", Story + "\n\n" + one + " Bert Lund said.", Story + "\n\n" + other + " Bert Lund said."));

    [Theory]
    [InlineData("“It was one of the best days of all time,”", "“It was one of the best years of all time,”", 0)]
    [InlineData("“It was one of the best ferries of all time,”", "“It was one of the best ferries in all time,”", 1)]
    public void Words_that_everybody_uses_are_no_saying_of_one_speaker(string one, string other, int findings) =>
        Assert.Equal(findings, Find("CORP1005", one + " Bert Lund said.", other + " Bert Lund said.").Count);

    [Fact]
    public void A_name_that_other_articles_spell_differently_is_reported_with_their_number()
    {
        string[] bodies =
            [.. Enumerable.Repeat("Anna Vendermark came. “We wait here,” said Anna Vendermark.", 4),
                "Anna Vendremark came. “We wait here,” said Anna Vendremark."];
        Finding finding = Assert.Single(Find("CORP1009", bodies));
        Assert.Equal("“Anna Vendremark” is “Anna Vendermark” in 4 other articles.", finding.Message);
        Assert.Equal("Anna Vendermark", Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Theory]
    [InlineData("Anna Vendermark", "Anna Vendermarks")]
    [InlineData("Steve Vendermark", "Steven Vendermark")]
    [InlineData("Anna Miller", "Anna Milley")] // both are names
    public void A_similar_name_may_belong_to_another_person(string usual, string rare) => Assert.Empty(Find(
        "CORP1009",
            [.. Enumerable.Repeat($"{usual} came. “We wait here,” said {usual}.", 4), $"{rare} came. “We wait here,” said {rare}."]));

    [Fact]
    public void One_event_with_two_dates_is_reported_with_the_date_of_the_other_article()
    {
        Finding finding = Assert.Single(Find(
            "CORP2008", "The council closed the old pier of Ellery for good on 3 March 2024.",
                "The council closed the old pier of Ellery for good on 5 March 2024."));
        Assert.Equal("“5 March 2024” here, and “3 March 2024” in “Harbour opens on Monday”: two dates of one event.", finding.Message);
        Assert.Equal("3 March 2024", Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Theory]
    [InlineData("The council closed the old pier of Ellery for good on March 3.")]
    [InlineData("The council closed the new lock of Ellery for good on 5 March 2024.")]
    [InlineData("The council closed the old pier of Ellery for good in March.")]
    public void One_date_may_be_written_in_two_ways(string other) =>
        Assert.Empty(Find("CORP2008", "The council closed the old pier of Ellery for good on 3 March 2024.", other));

    [Fact]
    public void A_near_copy_is_reported_once_with_its_share()
    {
        Finding finding = Assert.Single(Find("CORP3002", Story, Story.Replace("nine", "ten")));
        Assert.Matches("^This article has [0-9]+ % of its text in common with “Harbour opens on Monday”\\.$", finding.Message);
        Assert.Equal("harbour-1", finding.Article.Id);
    }

    [Fact]
    public void Two_of_three_copies_are_reported() => Assert.Equal(2, Find("CORP3002", Story, Story, Story).Count);

    [Fact]
    public void Different_articles_are_not_copies() => Assert.Empty(Find(
        "CORP3002", Story,
            "Bert Lund, who mends the nets of Ellery, met nobody on Monday. He had stayed at home since dawn, and none of his neighbours "
                + "wanted to know "
            + "why. The weather had promised a storm for weeks and had sent none. Everybody slept until noon, and then the boats came back "
                + "from Vost."));

    [Fact]
    public void A_marker_suppresses_a_finding_between_articles()
    {
        Finding finding =
            Assert.Single(
                Find("CORP1004", Words + " Anna Holm said.",
                    "<!-- corpus: disable CORP1004 because both said it -->\n" + Words + " Bert Lund said."));
        Assert.Equal("both said it", finding.Suppression?.Justification);
    }

    [Fact]
    public void A_marker_for_a_rule_between_articles_is_not_reported_as_unused() =>
        Assert.DoesNotContain(Read("<!-- corpus: disable CORP1004 because both said it -->\n" + Words + " Bert Lund said.", 0).Findings,
            finding => finding.Rule == "CORP0006");

    [Fact]
    public void Articles_are_compared_in_the_order_of_their_ids()
    {
        Article late = Read(Words + " Bert Lund said.", 2), early = Read(Words + " Anna Holm said.", 1);
        Finding finding = Assert.Single(CorpusRules.Check([late, early], CancellationToken.None), finding => finding.Rule == "CORP1004");
        Assert.Equal("harbour-2", finding.Article.Id);
    }

    [Fact]
    public void What_two_articles_contradict_is_reported_with_the_first_of_them()
    {
        const string Holm = Words + " Anna Holm said.";
        Finding finding = Assert.Single(Find("CORP1004", Holm, Holm, Words + " Bert Lund said."));
        Assert.Equal(["harbour-2", "harbour-0"], finding.Related.Select(related => related.Article.Id));
    }

    [Fact]
    public void Words_that_very_many_articles_have_are_a_common_phrase()
    {
        string[] bodies = [.. Enumerable.Repeat(Words + " Anna Holm said.", 24), Words + " Bert Lund said."];
        Assert.Empty(Find("CORP1004", bodies));
        Assert.NotEmpty(Find("CORP1004", bodies[1..]));
    }
}
