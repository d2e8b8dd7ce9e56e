using System.Text.Json;

namespace Corpus.Tests;

public class JsonTests
{
    [Fact]
    public void An_article_is_written_whole_and_without_going_round_in_circles()
    {
        using JsonDocument article = JsonDocument.Parse(JsonSerializer.Serialize(InventedArticle.Create()));
        JsonElement quote = article.RootElement.GetProperty("Quotes")[0];
        Assert.Equal("“The harbour\nis ‘open’ now,”", quote.GetProperty("Text").GetString());
        Assert.Equal("Ana Brandt", quote.GetProperty("Speaker").GetProperty("Name").GetString());
        Assert.Equal("‘open’", quote.GetProperty("Nested")[0].GetProperty("Text").GetString());
        Assert.Equal("2024-01-22", article.RootElement.GetProperty("Dates")[0].GetProperty("Value").GetString());
        Assert.False(quote.TryGetProperty("Article", out _));
        Assert.False(quote.GetProperty("Speaker").TryGetProperty("Quotes", out _));
    }
}
