using System.Linq;

namespace Corpus.Text.Tests.Rules;

public class Corp3001RepeatedParagraphTests
{
    private const string Caption = "A ferry leaves the quay of Port Ellery at dawn.";

    private static Finding[] Find(string text) =>
        [.. ArticleReader.Read("Ferry line opens\n\n" + text).Findings.Where(finding => finding.Rule == "CORP3001")];

    [Fact]
    public void Fires_on_a_repeated_caption()
    {
        Finding finding = Assert.Single(Find(Caption + " (photo: Ann Ode)\n" + Caption + " (photo: Ann Ode)\n\nThe first boat left."));
        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal(Caption, finding.Text);
        Assert.Equal("“" + Caption.TrimEnd('.') + "” stands a second time: delete one of the two.", finding.Message);
        RelatedLocation first = Assert.Single(finding.Related);
        Assert.Equal("the first of the two", first.Message);
        Assert.True(first.Span.End <= finding.Span.Start);
    }

    [Fact]
    public void Fires_on_each_repetition() =>
        Assert.Equal(2, Find(Caption + "\n\nThe first boat left.\n\n" + Caption + "\n\nThe second followed.\n\n" + Caption).Length);

    [Theory]
    [InlineData("“Row!”\n\nThe first boat left.\n\n“Row!”")]
    [InlineData("Olin Marsh:\n\nThe first boat left.\n\nOlin Marsh:")]
    [InlineData("(applause from the benches at the front)\n\nWe will sail.\n\n(applause from the benches at the front)")]
    [InlineData("Question from the floor of the hall, second row:\n\nWho pays?\n\nQuestion from the floor of the hall, second row:")]
    [InlineData("unidentified speaker from the back of the old hall\n\nSit down.\n\nunidentified speaker from the back of the old hall")]
    [InlineData(Caption + "\n\nA ferry leaves the quay of Port Ellery at noon.")]
    [InlineData(
        "Sign up for our newsletter to get the news of the island\n\nThe first boat left.\n\nSign up for our newsletter to get the news of "
            + "the island")]
    [InlineData(
        "Photograph: Anna Holm/Ellery Post via Island Images\n\nThe first boat left.\n\nPhotograph: Anna Holm/Ellery Post via Island "
            + "Images\n\nThe second followed.")]
    public void Is_silent_on_short_lines_changed_lines_credits_and_furniture(string text) => Assert.Empty(Find(text));
}
