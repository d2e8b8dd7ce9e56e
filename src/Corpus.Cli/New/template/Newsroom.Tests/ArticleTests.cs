namespace Newsroom.Tests;

public class ArticleTests
{
    [Fact]
    public Task HarbourReopens() => Verifier.Verify(Articles.HarbourReopens.ToSnapshot());
}
