using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Text.Tests.Robustness;

/// <summary>
/// Sentences that a grammar writes about a day or a quotation: the reader finds what was written. The rounds are those of
/// <see cref="FuzzTests"/>.
/// </summary>
public class WrittenTextTests
{
    private const int Texts = 300;

    private static readonly ArticleMetadata Dated = new() { Published = "2024-01-22" };

    [Fact]
    public void A_day_in_any_words_is_that_day() => InEachRound(texts =>
    {
        DateTime day = texts.Day();
        string words = texts.DayInWords(day), story = texts.DayStory(words);
        Article article = ArticleReader.Read(story, Dated);
        TemporalExpression date = Assert.Single(article.TemporalExpressions);
        // An expression begins behind its article.
        string expression = words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
        Assert.Equal((story, expression, $"{day:yyyy-MM-dd}"), (article.Text, date.Text, date.Value));
        Assert.Empty(WeekdayFindings(article));
    });

    [Fact]
    public void A_wrong_weekday_is_found_and_each_fix_ends_it() => InEachRound(texts =>
    {
        string words = texts.WrongDayInWords(texts.Day()), story = texts.DayStory(words);
        Finding finding = Assert.Single(WeekdayFindings(ArticleReader.Read(story, Dated)));
        Assert.Equal(words, finding.Text);
        Assert.NotEmpty(finding.Fixes);
        foreach (Fix fix in finding.Fixes)
            Assert.Empty(WeekdayFindings(ArticleReader.Read(Fixed(story, fix), Dated)));
    });

    [Fact]
    public void A_quotation_in_any_sentence_has_its_speaker() => InEachRound(texts =>
    {
        string person = texts.Person();
        (string story, string words) = texts.QuotationStory(person);
        Quote quote = ArticleReader.Read(story, Dated).Quotes[^1];
        Assert.Equal((story, words, QuoteRole.Speech, person), (quote.Article.Text, quote.Text, quote.Role, quote.Speaker?.Name));
    });

    private static string Fixed(string story, Fix fix) => fix.Edits.OrderByDescending(edit => edit.Span.Start).Aggregate(story,
        (text, edit) => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText));

    private static IEnumerable<Finding> WeekdayFindings(Article article) => article.Findings.Where(finding => finding.Rule == "CORP2001");

    private static void InEachRound(Action<WrittenText> check) => Parallel.ForEach(FuzzedText.Seeds(), seed =>
    {
        var texts = new WrittenText(seed);
        for (int i = 0; i < Texts; i++) check(texts);
    });
}
