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
    public void Fires_at_the_mark(string body, int offset) =>
        Assert.Equal(offset, Assert.Single(Story.Findings("CORP1002", body)).Span.Start - "Harbour town rebuilds its pier\n\n".Length);

    [Theory]
    [InlineData("“The pier is open,” said Anna Holm.")]
    [InlineData("“The pier is open.\n\n“It is free,” said Anna Holm.")]
    [InlineData("“The pier is open.\n\nIt is free,” said Anna Holm.")] // the second paragraph closes what the first opened
    [InlineData("The owners' promises of '82 didn't help the crew.")]
    [InlineData("The mast is 40' 6\" high.")]
    [InlineData("“The pier is open,\" said Anna Holm.")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1002", body));
}
