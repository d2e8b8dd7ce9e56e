using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public sealed class IndirectSpeechTests
{
    [Theory]
    [InlineData("Mayor Ann Ode said the bridge would open in May.", "Ann Ode | said | the bridge would open in May")]
    [InlineData("Mayor Ann Ode said on Tuesday that the bridge would open in May.", "Ann Ode | said | the bridge would open in May")]
    [InlineData("Mayor Ann Ode told reporters last week that the bridge was safe.", "Ann Ode | told | the bridge was safe")]
    [InlineData("Mayor Ann Ode said, however, that the bridge was safe.", "Ann Ode | said | the bridge was safe")]
    [InlineData("Mayor Ann Ode asked whether the bridge was safe.", "Ann Ode | asked | whether the bridge was safe")]
    [InlineData("Last month, Mayor Ann Ode said that the bridge was safe.", "Ann Ode | said | the bridge was safe")]
    [InlineData("Officials say the bridge is safe.", "Officials | say | the bridge is safe")]
    [InlineData("A new survey of drivers found that few trust the bridge.", "A new survey of drivers | found | few trust the bridge")]
    public void The_content_is_a_clause_behind_the_verb(string sentence, string expected) => Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("The bridge would open in May, the ministry said.", "the ministry | said | The bridge would open in May")]
    [InlineData("The bridge would open in May, the ministry said in a statement on Tuesday.",
        "the ministry | said | The bridge would open in May")]
    [InlineData("The bridge would open in May, said Ann Ode, the mayor.", "Ann Ode, the mayor | said | The bridge would open in May")]
    [InlineData("The bridge would open in May, the local newspapers reported on Sunday.",
        "the local newspapers | reported | The bridge would open in May")]
    [InlineData("According to the ministry, the bridge would open in May.", "the ministry | According to | the bridge would open in May")]
    [InlineData("The bridge would open in May, according to the ministry.", "the ministry | according to | The bridge would open in May")]
    public void Content_may_stand_before_or_beside(string sentence, string expected) => Assert.Equal([expected], Told(sentence));

    [Fact]
    public void A_clause_inside_a_sentence_splits_its_content() =>
        Assert.Equal(["the ministry | said | The bridge", "the ministry | said | would open in May"],
            Told("The bridge, the ministry said, would open in May."));

    [Theory]
    [InlineData("Mayor Ann Ode denied the report.", "Ann Ode | denied | the report")]
    [InlineData("Mayor Ann Ode accused the council of delay.", "Ann Ode | accused | the council of delay")]
    [InlineData("Mayor Ann Ode refused to close the bridge.", "Ann Ode | refused | to close the bridge")]
    [InlineData("Mayor Ann Ode called for a vote in May.", "Ann Ode | called for | a vote in May")]
    [InlineData("Mayor Ann Ode has made it clear that the bridge must open.", "Ann Ode | made it clear | the bridge must open")]
    public void Some_verbs_report_speech_without_a_clause(string sentence, string expected) => Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("In all, 39 percent said they trust the bridge.", "39 percent | said | they trust the bridge")]
    [InlineData("Trade grew, with polls showing that the bridge is safe.", "polls | showing | the bridge is safe")]
    [InlineData("The plan was criticized by Ann Ode.", "Ann Ode | criticized | The plan")]
    [InlineData("Ann Ode calls for a vote on the bridge", "Ann Ode | calls for | a vote on the bridge")]
    public void Sources_and_contents_take_many_shapes(string sentence, string expected) => Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("Mayor Ann Ode said down-river towns can help to pay.", "Ann Ode | said | down-river towns can help to pay")]
    [InlineData("Mayor Ann Ode has since said she would support a tunnel.", "Ann Ode | said | she would support a tunnel")]
    [InlineData("Mayor Ann Ode argued - in a speech of an hour - that the bridge was safe.", "Ann Ode | argued | the bridge was safe")]
    [InlineData("Mayor Ann Ode has told neighbours since the winter, on the quay and at home, that the bridge is safe.",
        "Ann Ode | told | the bridge is safe")]
    [InlineData("Mayor Ann Ode said on the radio's “Morning Hour” on Sunday that the bridge was safe.",
        "Ann Ode | said | the bridge was safe")]
    [InlineData("By wide margins, those surveyed say they trust the bridge.", "those surveyed | say | they trust the bridge")]
    [InlineData("Mayor Ann Ode opened the bridge the council had voted for, adding that it was safe.", "Ann Ode | adding | it was safe")]
    [InlineData("Another says the bridge is safe.", "Another | says | the bridge is safe")]
    [InlineData("As the ministry reported in May, the bridge is safe.", "the ministry | reported | the bridge is safe")]
    public void Small_words_between_the_parts_do_not_hide_indirect_speech(string sentence, string expected) =>
        Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("As the council met, the bridge was closed.")]
    [InlineData("As many as ten, the report, the bridge.")]
    [InlineData("The council has since closed the bridge.")]
    [InlineData("The claims the council paid for the bridge were small.")]
    [InlineData("Rain led many to leave the bridge.")]
    [InlineData("The council - once a body of nine - closed the bridge.")]
    public void Small_words_alone_are_not_indirect_speech(string sentence) => Assert.Empty(Told(sentence));

    [Fact]
    public void Another_speaker_ends_the_content_of_the_first() =>
        Assert.Equal(
            ["Ann Ode | said | the bridge was safe", "Bo Coe | said | it was not"],
            Told("Mayor Ann Ode said the bridge was safe, but Bo Coe said it was not."));

    [Fact]
    public void A_clause_beside_a_sentence_attributes_the_whole_sentence() =>
        Assert.Equal(["the ministry | said | Ann Ode denied the report"], Told("Ann Ode denied the report, the ministry said in May."));

    [Fact]
    public void A_second_verb_has_content_of_its_own() =>
        Assert.Equal(
            ["Ann Ode | said | the bridge was safe", "Ann Ode | promised | to open it in May"],
            Told("Mayor Ann Ode said the bridge was safe and promised to open it in May."));

    [Theory]
    [InlineData("Mayor Ann Ode opened the bridge in May.")]
    [InlineData("Mayor Ann Ode has yet to say that the bridge is safe.")]
    [InlineData("Her radio show broke a record.")]
    [InlineData("The self-proclaimed king of the bridge left town.")]
    [InlineData("The bridge shows its age.")]
    [InlineData("The bridge was opened by Ann Ode in May.")]
    [InlineData("For years, the bridge was closed.")]
    [InlineData("Open now: the bridge.")]
    [InlineData("The council, which met in May, left for home.")]
    [InlineData("Shares of the company jumped before the report.")]
    [InlineData("The opening of the bridge underscored the importance of trade.")]
    [InlineData("In a letter to the council, Ode wrote: “The bridge is safe, and it will stay open for good.”")]
    [InlineData("The bridge added to the town's debts.")]
    [InlineData("The bridge is closed, which the ministry denied.")]
    [InlineData("The tour shows the harbour and the bridge.")]
    [InlineData("Mayor Ann Ode sees the new bridge.")]
    [InlineData("The council, quoting the ministry, put off the vote.")]
    [InlineData("The final say belongs to the council.")]
    [InlineData("The state of the bridge is poor.")]
    [InlineData("The Centre for Trade and Fisheries think tank closed its doors.")]
    [InlineData("“The bridge is safe, and it will stay open for good,” Ode said on Tuesday.")]
    public void A_sentence_without_a_source_is_not_indirect_speech(string sentence) => Assert.Empty(Told(sentence));

    [Theory]
    [InlineData("Mayor Ann Ode said that the ministry had promised to pay.", "Ann Ode | said | the ministry had promised to pay")]
    [InlineData("Mayor Ann Ode said Bo Coe called for a vote.", "Ann Ode | said | Bo Coe called for a vote")]
    [InlineData("Bo Coe called for a vote, the ministry said.", "the ministry | said | Bo Coe called for a vote")]
    public void Nested_indirect_speech_is_part_of_the_outer_content(string sentence, string expected) =>
        Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("Polls showed Ann Ode ahead of Bo Coe.", "Polls | showed | Ann Ode ahead of Bo Coe")]
    [InlineData("Mayor Ann Ode cited the cost of the bridge.", "Ann Ode | cited | the cost of the bridge")]
    public void Words_that_are_shown_or_cited_may_be_indirect_speech(string sentence, string expected) =>
        Assert.Equal([expected], Told(sentence));

    [Theory]
    [InlineData("Mayor Ann Ode criticized the plan for the bridge, which Bo Coe called “a trap for the whole town.”",
        "Ann Ode | criticized | the plan for the bridge")]
    [InlineData("When Mayor Ann Ode said the bridge was safe, Bo Coe replied, “It is no such thing, and she knows it.”",
        "Ann Ode | said | the bridge was safe")]
    public void A_clause_that_quotes_another_person_is_not_indirect_speech(string sentence, string expected) =>
        Assert.Equal([expected], Told(sentence));

    [Fact]
    public void A_caption_reports_speech_but_not_sights_and_page_furniture_reports_nothing()
    {
        const string Shown = "A television in Lund shows Ann Ode and Bo Coe on the bridge.", Said = "Ann Ode said the bridge is safe.";
        const string Credit = "(Photo: Jo Marlow/Harbour Pictures)", Body = "The bridge opened in May.";
        Assert.Empty(Told($"{Shown} {Credit}\n\n{Body}"));
        Assert.Equal(["Ann Ode | said | the bridge is safe"], Told($"{Said} {Credit}\n\n{Body}"));
        Assert.Empty(Told($"{Body}\n\nALSO READ: Ann Ode said the bridge is safe"));
    }

    [Fact]
    public void Content_with_a_quotation_in_it_is_mixed() =>
        Assert.Equal(AttributionKind.Mixed,
            Assert.Single(
                Story.Read("Mayor Ann Ode said the bridge was “as safe as any road in town” and would open in May.").Attributions).Kind);

    [Fact]
    public void A_source_gets_its_canonical_name()
    {
        Article article = Story.Read("Mayor Ann Ode opened the bridge. Ode said it was safe.");

        Assert.Equal("Ann Ode", Assert.Single(article.Attributions).Speaker!.Name);
    }

    private static IReadOnlyList<string> Told(string body)
    {
        Article article = Story.Read(body);
        string Of(Span? span) => span is { } words ? article.Text[words.Start..words.End] : "";
        return [.. article.Attributions.Where(told => told.Kind == AttributionKind.Indirect).Select(
            told => Of(told.Source).Replace("Mayor ", "", System.StringComparison.Ordinal) + " | " + Of(told.Cue) + " | " + told.Text)];
    }
}
