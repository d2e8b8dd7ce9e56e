using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp3004DoubledWordTests
{
    private static Finding[] Find(string body) =>
        [.. ArticleReader.Read("Harbour opens on Monday\n\n" + body).Findings.Where(finding => finding.Rule == "CORP3004")];

    [Theory]
    [InlineData("The ferry leaves at the the end of May.", "the the")]
    [InlineData("The crew wants to to go home.", "to to")]
    [InlineData("A row of of boats lay there.", "of of")]
    [InlineData("The master and and his crew left.", "and and")]
    [InlineData("They are are tired of the sea.", "are are")]
    public void Fires_over_both_words(string body, string words) => Assert.Equal(words, Assert.Single(Find(body)).Text);

    [Fact]
    public void The_fix_removes_the_second_word()
    {
        Finding finding = Assert.Single(Find("The ferry leaves at the the end of May."));
        Assert.Equal("“the” stands twice: delete one of the two, or write the word that is missing between them.", finding.Message);
        Fix fix = Assert.Single(finding.Fixes);
        Assert.Equal("Remove one “the”", fix.Title);
        TextEdit edit = Assert.Single(fix.Edits);
        Assert.Equal("", edit.NewText);
        Assert.Equal(" the".Length, edit.Span.Length);
    }

    [Theory]
    [InlineData("They worked right up the the storm.", "Remove one “the”", "Change “the the” to “to the”")]
    [InlineData("The delay was due the the storm.", "Remove one “the”", "Change “the the” to “to the”")]
    [InlineData("The delay followed the the storm.", "Remove one “the”")]
    public void Two_fixes_are_offered_where_a_word_may_be_missing(string body, params string[] titles) =>
        Assert.Equal(titles, Assert.Single(Find(body)).Fixes.Select(fix => fix.Title));

    [Theory]
    [InlineData("They said that that boat was sound.")]
    [InlineData("She had had enough of the sea.")]
    [InlineData("What is going on on the pier is plain.")]
    [InlineData("It cost her her boat.")]
    [InlineData("Those who moved in in May left.")]
    [InlineData("Officers involved in of-harbour checks of of-harbour boats left.")]
    [InlineData("The The played at the pier.")]
    [InlineData("“I want to to go home,” Anna Holm said.")] // she may have stammered
    [InlineData("We saw the\n\nthe harbour.")]
    [InlineData("It was very very cold.")]
    public void Stays_silent(string body) => Assert.Empty(Find(body));
}
