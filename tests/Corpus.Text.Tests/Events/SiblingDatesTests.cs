using System;
using System.Linq;
using Corpus.Text.Events;

namespace Corpus.Text.Tests.Events;

/// <summary>Publication dates that other articles tell.</summary>
public class SiblingDatesTests
{
    private const string Dated =
        "Ellery envoy to visit Osmund\n\nForeign Minister Anna Holm told the island council of Osmund on Sunday that "
            + "Prime Minister Carl Ode would visit the northern harbour soon, the state radio reported.\n\n"
            + "Bert Lund and Dora Finch were there. Carl Ode was not.\n";

    private const string Undated =
        "Ode will come, island hears\n\nThe island radio claimed on Sunday that the northern council of Osmund heard Foreign Minister Anna "
            + "Holm announce a visit by Prime Minister Carl Ode to its harbour. A state dinner is planned, "
            + "with music by the school choir and "
            + "fish from the bay.\n\nDora Finch welcomed the news, as did Bert Lund, who had asked for such a journey years ago.\n";

    [Fact]
    public void An_article_without_a_date_takes_that_of_an_article_about_the_same_event()
    {
        InferredDate? date = Infer(Undated, (Dated, "2024-01-22"));
        Assert.Equal((new DateTime(2024, 1, 22), "Ellery envoy to visit Osmund"), (date?.Day, date?.From));
    }

    [Theory]
    [InlineData("2024-01-22", "2024-01-24", "2024-01-22")]
    [InlineData("2024-01-24", "2024-01-22", "2024-01-22")]
    [InlineData("2024-01-22", "2024-01-25", null)]
    [InlineData("2024-01-22", "2023-01-22", null)]
    public void Articles_that_disagree_by_more_than_two_days_tell_no_date(string one, string other, string? expected) =>
        Assert.Equal(expected, Infer(Undated, (Dated, one), (Dated, other))?.Day.ToString("yyyy-MM-dd", null));

    [Theory]
    // Another day, another person in the sentence, other people in the article, other words.
    [InlineData("on Sunday", "on Monday")]
    [InlineData("Anna Holm", "Greta Berg")]
    [InlineData("Bert Lund and Dora Finch were there. Carl Ode was not.", "Greta Berg, Hans Moor, Ida Quist and Jon Rask were there.")]
    [InlineData("told the island council of Osmund on Sunday that Prime Minister Carl Ode would visit the northern harbour soon",
        "danced with her brother Carl Ode at a wedding on Sunday")]
    public void Another_event_tells_no_date(string part, string other) =>
        Assert.Null(Infer(Undated, (Dated.Replace(part, other, StringComparison.Ordinal), "2024-01-22")));

    [Fact]
    public void A_sentence_that_stands_in_both_articles_word_for_word_tells_no_date()
    {
        const string Weekly = "Anna Holm and Carl Ode talk with Bert Lund and Dora Finch about the harbour, the council, "
            + "the winter storms and "
            + "the island ferry on Sunday.\n";
        Assert.Null(Infer(
            "Ferry late\n\nThe ferry was late again.\n\n" + Weekly,
            ("Bridge open\n\nA bridge opened in Osmund.\n\n" + Weekly, "2024-01-22")));
    }

    [Fact]
    public void Without_dated_articles_nothing_is_inferred() => Assert.Null(Infer(Undated));

    [Fact]
    public void Only_a_stated_date_counts_for_others()
    {
        Assert.True(SiblingDates.IsDated(Read(Dated, "2024-01-22")));
        Assert.False(SiblingDates.IsDated(Read(Dated, null)));
        Assert.False(SiblingDates.IsDated(ReadInferred()));
    }

    [Fact]
    public void The_reader_counts_relative_dates_from_an_inferred_date_and_says_so()
    {
        Article article = ReadInferred();
        Assert.Equal(("2024-01-22", PublicationSource.Inferred), (article.Published?.ToString(), article.Published?.Source));
        Assert.Equal("2024-01-21", article.Dates.First(date => date.Text == "Sunday").Value);
        Finding finding = Assert.Single(article.Findings, finding => finding.Rule == "CORP2009");
        Assert.Equal(
            "“Sunday” and other relative dates count from 2024-01-22, which is inferred: nothing says when the article was published, and "
                + "“Ellery envoy to visit Osmund” tells the same event.", finding.Message);
    }

    [Theory]
    [InlineData("---\npublished: 2024-02-01\n---\n")]
    [InlineData("Published: 1 February 2024\n\n")]
    public void What_the_article_states_outweighs_an_inferred_date(string stated)
    {
        Article article = ArticleReader.Read(stated + Undated, Inferred);
        Assert.Equal("2024-02-01", article.Published?.ToString());
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == "CORP2009");
    }

    [Fact]
    public void A_verb_in_the_past_is_not_held_against_an_inferred_date()
    {
        const string Text = "Clinic closes\n\nThe clinic closed on June 2, 2024, the health board said.\n";
        Assert.Contains(ArticleReader.Read(Text, new ArticleMetadata { Published = "2024-01-22" }).Findings, f => f.Rule == "CORP2006");
        Assert.DoesNotContain(ArticleReader.Read(Text, Inferred).Findings, finding => finding.Rule == "CORP2006");
    }

    private static ArticleMetadata Inferred =>
        new() { Inferred = new InferredDate(new DateTime(2024, 1, 22), "Ellery envoy to visit Osmund") };

    private static Article ReadInferred() => ArticleReader.Read(Undated, Inferred);

    private static Article Read(string text, string? published) => ArticleReader.Read(text, new ArticleMetadata { Published = published });

    private static InferredDate? Infer(string text, params (string Text, string Published)[] dated) =>
        new SiblingDates(dated.Select(article => Read(article.Text, article.Published))).Of(Read(text, null));
}
