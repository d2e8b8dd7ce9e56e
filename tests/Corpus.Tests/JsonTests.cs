using System;
using System.Linq;
using System.Text.Json;
using Corpus.Compiled;
using Corpus.Facts;

namespace Corpus.Tests;

public class JsonTests
{
    [Fact]
    public void An_article_is_written_whole()
    {
        JsonElement article = Written(InventedArticle.Create());
        Assert.Equal(1, article.GetProperty("schema").GetInt32());
        JsonElement quote = article.GetProperty("quotes")[0];
        Assert.Equal("“The harbour\nis ‘open’ now,”", quote.GetProperty("text").GetString());
        Assert.Equal("""{"name":"Ana Brandt","start":59,"end":65}""", quote.GetProperty("speaker").GetRawText());
        Assert.Equal("""[{"name":"Ana Brandt","start":59,"end":65}]""", quote.GetProperty("speakers").GetRawText());
        Assert.Equal("scare", quote.GetProperty("nested")[0].GetProperty("role").GetString());
        Assert.Equal("2024-01-22", article.GetProperty("dates")[0].GetProperty("earliest").GetString());
        Assert.Equal("EQUAL_OR_LESS", article.GetProperty("dates")[1].GetProperty("mod").GetString());
        Assert.Equal("name", article.GetProperty("people")[0].GetProperty("mentions")[0].GetProperty("kind").GetString());
        Assert.Equal("it is a test", article.GetProperty("diagnostics")[1].GetProperty("suppressed").GetString());
    }

    [Fact]
    public void An_article_with_typed_speakers_is_written_in_the_same_way()
    {
        Article plain = InventedArticle.Create();
        var typed = new Article<NoSpeakers>(plain.Id, () => InventedArticle.Text, () => InventedArticle.Facts);
        Assert.Equal(JsonSerializer.Serialize(plain), JsonSerializer.Serialize(typed));
        Assert.Equal(JsonSerializer.Serialize(plain), JsonSerializer.Serialize<Article>(typed));
    }

    [Fact]
    public void A_part_of_an_article_is_written_as_it_is_inside_the_article()
    {
        Article article = InventedArticle.Create();
        JsonElement whole = Written(article);
        Assert.Equal(whole.GetProperty("blocks")[0].GetRawText(), JsonSerializer.Serialize(article.Blocks[0]));
        Assert.Equal(whole.GetProperty("quotes").GetRawText(), JsonSerializer.Serialize(article.Quotes));
        Assert.Equal(whole.GetProperty("attributions")[1].GetRawText(), JsonSerializer.Serialize(article.Attributions[1]));
        Assert.Equal(whole.GetProperty("speakers")[0].GetRawText(), JsonSerializer.Serialize(article.AllSpeakers[0]));
        Assert.Equal(whole.GetProperty("dates")[0].GetRawText(), JsonSerializer.Serialize(article.Dates[0]));
        Assert.Equal(whole.GetProperty("people")[0].GetRawText(), JsonSerializer.Serialize(article.People[0]));
        Assert.Equal(whole.GetProperty("people")[0].GetProperty("mentions")[0].GetRawText(),
            JsonSerializer.Serialize(article.People[0].Mentions[0]));
        Assert.Equal(whole.GetProperty("diagnostics")[0].GetRawText(), JsonSerializer.Serialize(article.Findings[0]));
    }

    [Fact]
    public void Days_are_written_as_days()
    {
        Article article = InventedArticle.Create();
        Assert.Equal("""{"first":"2024-01-22","last":"2024-01-22"}""", JsonSerializer.Serialize(article.Dates[0].Days));
        Assert.Equal("""{"start":5,"end":8}""", JsonSerializer.Serialize(new Span(5, 3)));
        Assert.Equal("\"2024-01-22T08:47\"", JsonSerializer.Serialize(article.Published));
        Assert.Equal(
            """[{"first":"2024-01-22","last":"2024-01-22","article":"world/harbour","text":"Monday","sentence":"Monday"}]""",
            JsonSerializer.Serialize(article.Timeline));
    }

    [Fact]
    public void JSON_is_not_read_back() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Article>("{}"));

    [Fact]
    public void An_empty_article_has_every_key_and_no_date()
    {
        JsonElement empty = Written(new Article("empty", () => "", () => new ArticleFacts()));
        Assert.Equal(Written(InventedArticle.Create()).EnumerateObject().Select(key => key.Name),
            empty.EnumerateObject().Select(key => key.Name));
        Assert.Equal("none", empty.GetProperty("publishedFrom").GetString());
    }

    private static JsonElement Written(Article article) => JsonDocument.Parse(JsonSerializer.Serialize(article)).RootElement;
}
