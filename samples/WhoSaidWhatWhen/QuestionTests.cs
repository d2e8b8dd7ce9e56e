using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Corpus;
using VerifyXunit;

namespace WhoSaidWhatWhen;

/// <summary>
/// Questions to a corpus, and its answers as snapshots: a corrected article, or a better reader, shows as a difference in a text file.
/// </summary>
[UsesVerify]
public class QuestionTests
{
    [Fact]
    public Task What_did_the_mayor_say_and_did_it_change() => Verify(
        Speakers.AnnaHolm.Quotes.Select(quote => $"{quote.Article.Published}  {quote.Text}  ({quote.Article.Publisher})"));

    [Fact]
    public Task By_which_names_is_each_speaker_known() => Verify(
        Speakers.All.Select(speaker => speaker.Name + ": " + string.Join(", ", speaker.Aliases.DefaultIfEmpty("no other name"))));

    [Fact]
    public Task Which_paper_quotes_whom() => Verify(
        from publisher in Publishers.All
        from speaker in Speakers.All
        let count = publisher.Articles.Sum(article => article.QuotesBy(speaker).Count)
        where count > 0
        select $"{publisher.Name}: {speaker.Name}, {count}");

    [Fact]
    public Task What_was_reported_from_Tarn() => Verify(
        Places.Tarn.Articles.Select(article => $"{article.Published}  {article.Headline}"));

    [Fact]
    public Task What_happened_when() => Verify(
        Articles.Timeline.Select(entry => $"{entry.Days}  {entry.SentenceText}  ({entry.Article.Publisher})"));

    [Fact]
    public Task Which_section_writes_about_what() => Verify(
        from article in Articles.All
        orderby article.Section, article.Id
        select $"{article.Section}: {article.Headline} ({string.Join(", ", article.Topics)})");

    [Fact]
    public void Money_is_the_section_of_the_last_article() =>
        Assert.Equal(Section.Money, Articles.VostTimes.TheBillForTheBridge.Section);

    // Change a word, and the build says which passage is the nearest (CORP4001).
    [Fact]
    public void The_promise_and_the_excuse_stand_in_the_paper() => Assert.Equal(
        ["The bridge will be repaired before the summer", "We kept our word, if not our date"],
        [
            Articles.ElleryPost.SwingBridgeStuck.Cite("The bridge will be repaired before the summer").Text,
            Articles.ElleryPost.BridgeClosesAtLast.Cite("We kept our word, if not our date").Text,
        ]);

    // "March 2024" covers that Friday too.
    [Fact]
    public void Two_papers_name_the_Friday_on_which_the_board_met() => Assert.Equal(
        ["ellery-post/swing-bridge-stuck", "tarn-courier/a-ferry-for-port-ellery"],
        Articles.Timeline.On(new DateOnly(2024, 3, 8)).Where(entry => entry.Days.First == entry.Days.Last)
            .Select(entry => entry.Article.Id));

    [Fact]
    public void The_week_around_the_last_article_has_the_last_crossing() => Assert.Contains(
        Articles.Timeline.Around(Articles.VostTimes.TheBillForTheBridge),
        entry => entry.SentenceText.StartsWith("The ferry made its last crossing", StringComparison.Ordinal));

    [Fact]
    public void The_mayor_and_the_minister_speak_of_half() => Assert.Equal(
        ["Anna Holm", "Carla Ode"],
        Articles.All.QuotesWith("half").Select(quote => Speakers.Find(quote.Speaker!.Name)!.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_father_and_his_son_are_two() =>
        Assert.Empty(Speakers.BertLund.Articles.Intersect(Speakers.BertLundJr.Articles));

    private static Task Verify(IEnumerable<string> lines) =>
        Verifier.Verify(string.Join('\n', lines)).UseDirectory("_snapshots");
}
