using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Rules;

public class Corp1002UnpairedMarkTests
{
    [Theory]
    [InlineData("“The pier is open, said Anna Holm.", 0)]
    [InlineData("The pier is open,” said Anna Holm.", 17)]
    [InlineData("“The pier is open,” said Anna Holm. “It is free.\n\nThe boat is old.", 36)]
    [InlineData("\"The pier is open, said Anna Holm.", 0)]
    [InlineData("''The pier is open, said Anna Holm.", 0)]
    [InlineData("“The pier is open, said Anna Holm. “It is free.”", 0)]
    [InlineData("“The pier is open, Anna Holm, who built it, told the Island Post. “It is free.”", 0)]
    [InlineData("“Is the pier open? the mayor asked on Monday. “It was built in May.”", 0)]
    public void Fires_at_the_mark(string body, int offset) =>
        Assert.Equal(offset, Assert.Single(Story.Findings("CORP1002", body)).Span.Start - "Harbour town rebuilds its pier\n\n".Length);

    [Theory]
    [InlineData("“The pier is open, said Anna Holm.", "“ before “The pier is open, said” is not closed")]
    [InlineData("The pier is open,” said Anna Holm.", "” behind “The pier is open,” closes nothing")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free.", "“ before “It is free” is not closed")]
    [InlineData("“The pier is open.’ Anna Holm was pleased.", "is closed with ’: the two are not of one kind")]
    [InlineData("Anna Holm called the pier ‘a gift” to the town.", "was opened with ‘: the two are not of one kind")]
    [InlineData("“The crew's pier is open, said Anna Holm. It is the dogs' pier.", "is not closed")]
    [InlineData("The mayor warned of a”second pier” in the bay.", "” before “second pier” is turned the wrong way")]
    [InlineData("“The pier is open,” Anna Holm said.” And it is free.”", "” before “And it is free” is turned the wrong way")]
    public void The_message_quotes_the_words_beside_the_mark(string body, string says) =>
        Assert.Contains(says, Assert.Single(Story.Findings("CORP1002", body)).Message, System.StringComparison.Ordinal);

    [Theory]
    [InlineData("“The pier is open,” said Anna Holm.")]
    [InlineData("“The pier is open.\n\n“It is free,” said Anna Holm.")]
    [InlineData("“The pier is open.\n\nIt is free,” said Anna Holm.")] // the second paragraph closes what the first opened
    [InlineData("The owners' promises of '82 didn't help the crew.")]
    [InlineData("The mast is 40' 6\" high.")]
    [InlineData("“The pier is open,\" said Anna Holm.")]
    [InlineData("The mast is 40’6” high and the old one “was 38’2” high,” said Anna Holm.")]
    [InlineData("\"We called her \"the old lady\" and she laughed,\" said Anna Holm.")]
    [InlineData("“They wrote \"for sale\" on her side. Nobody came,” said Anna Holm.")]
    [InlineData("\"She cried, 'The boat is gone,''\" said Anna Holm.")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free.“It sails at noon,” she said.")]
    [InlineData("\"The pier is open. It is free. \"It was built in May,\" said Anna Holm.")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free.\n\nWhat the islanders want\n\n“It was built in May,” she said.")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free for all\n\nand will stay so in winter.")]
    [InlineData("Anna Holm said: “The pier is open to us all. “It was built in May.”")]
    [InlineData(
        "\"The union said it had built the pier, and the council paid. \"Both were proud of it. \"It was built in May,\" said Anna Holm.")]
    [InlineData("\"The mayor called it a shame: 'The boat is gone.' \" said Anna Holm.")]
    [InlineData("<tweet date=\"2024-03-12\">The pier is open.")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1002", body));

    [Theory]
    [InlineData("“The pier is open, said Anna Holm.", "“The pier is open,” said Anna Holm.")]
    [InlineData("“The pier is open.’ Anna Holm was pleased.", "“The pier is open.” Anna Holm was pleased.")]
    [InlineData("‘The pier is open,” said Anna Holm.", "“The pier is open,” said Anna Holm.")]
    [InlineData("“The pier is open, she said on Monday.", "“The pier is open,” she said on Monday.")]
    [InlineData("“Is the pier open? the mayor asked.", "“Is the pier open?” the mayor asked.")]
    [InlineData("“The pier is open, Anna Holm said. “It is free.”", "“The pier is open,” Anna Holm said. “It is free.”")]
    [InlineData("The pier is open,” said Anna Holm.", "“The pier is open,” said Anna Holm.")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free.", "“The pier is open,” said Anna Holm. “It is free.”")]
    [InlineData("Anna Holm said: \"The pier is open.", "Anna Holm said: \"The pier is open.\"")]
    [InlineData("''The pier is open, said Anna Holm.", "''The pier is open,'' said Anna Holm.")]
    [InlineData("«The pier is open, said Anna Holm.", "«The pier is open,» said Anna Holm.")]
    public void Offers_a_fix_where_the_mark_can_stand_in_one_place_only(string body, string repaired)
    {
        Finding finding = Assert.Single(Story.Findings("CORP1002", body));
        TextEdit edit = Assert.Single(Assert.Single(finding.Fixes).Edits);
        Assert.EndsWith(repaired, finding.Article.Text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_arrow_behind_a_link_needs_no_partner() => Assert.Empty(Story.Findings("CORP1002", "See all the boats of the island »"));

    [Theory]
    [InlineData("“The pier is open. It is free, said Anna Holm.")] // after the first sentence, or after the second
    [InlineData("The pier is open. It is free,” said Anna Holm.")]
    [InlineData("“The pier is open,” said Anna Holm. “It is free. It was built in May.")]
    [InlineData("The pier, which is “open to all, was built in May.")]
    [InlineData("Anna Holm said the pier is open,” and cut the ribbon.")]
    [InlineData("“The pier is open, he said, and free, she said.")]
    [InlineData("“I spoke to Anna Holm, who said the pier is free")]
    public void Offers_no_fix_where_several_places_are_possible(string body) =>
        Assert.Empty(Assert.Single(Story.Findings("CORP1002", body)).Fixes);
}
