using System.Linq;
using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Words;

/// <summary>Characters that the text still has in their HTML form, and marks of other scripts.</summary>
public class EntityTests
{
    [Theory]
    [InlineData("&quot;The pier is open,&quot; said Anna Holm.", "The pier is open,")]
    [InlineData("&#8220;The pier is open,&#8221; said Anna Holm.", "The pier is open,")]
    [InlineData("&ldquo;The pier is open,&rdquo; said Anna Holm.", "The pier is open,")]
    [InlineData("&#x22;The pier is open,&#x22; said Anna Holm.", "The pier is open,")]
    [InlineData("&quot;The&nbsp;pier is open,&quot; said&nbsp;Anna Holm.", "The&nbsp;pier is open,")]
    [InlineData("&quot;The pier isn&#39;t open,&quot; said Anna Holm.", "The pier isn&#39;t open,")]
    [InlineData("&quot;The pier isn&rsquo;t open,&quot; said Anna Holm.", "The pier isn&rsquo;t open,")]
    [InlineData("「The pier is open,」 said Anna Holm.", "The pier is open,")]
    [InlineData("“The pi\u00ADer is op\u200Ben,” s\u00ADaid Anna Holm.", "The pi\u00ADer is op\u200Ben,")]
    public void Entities_count_as_the_characters_that_they_stand_for(string body, string content)
    {
        Quote quote = Assert.Single(Story.Read(body).Quotes);
        Assert.Equal(content, quote.Content.Of(quote.Article.Text));
        Assert.Equal("Anna Holm", quote.Speaker?.Name);
    }

    [Theory]
    [InlineData("The R&D team; Holm & Lund; Q&A; it cost 3&4; said Anna Holm.")]
    [InlineData("The sign reads &unknown; and &; and &#; on the pier.")]
    public void An_ampersand_without_an_entity_stays_an_ampersand(string body)
    {
        Assert.Empty(Story.Read(body).Quotes);
        Assert.Contains(body, Story.Read(body).Text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anna Vo\u00ADslin", "Voslin", "Anna Voslin")]
    [InlineData("Anna Voslin", "Vos\u00ADlin", "Anna Voslin")]
    [InlineData("Anna Vande\u200Bmerstraaten", "Vandemerstraaten", "Anna Vandemerstraaten")]
    [InlineData("Bert O&rsquo;Lund", "O’Lund", "Bert O’Lund")]
    [InlineData("Bert O’Lund", "O'Lund", "Bert O’Lund")]
    public void A_name_is_one_person_with_and_without_soft_hyphens_and_entities(string full, string last, string name)
    {
        Article article = Story.Read($"“The pier is open,” said {full}, a pilot.\n\n{last} smiled. “It is free,” {last} said.");
        Person person = Assert.Single(article.People);
        Assert.Equal(name, person.Name);
        Assert.Equal(3, person.Mentions.Count);
        Assert.All(article.Quotes, quote => Assert.Equal(name, quote.Speaker?.Name));
    }

    [Fact]
    public void Inner_entities_pair_with_their_own_kind() =>
        Assert.Equal(["The pier is open,", "It is free,"],
            Story.Read("&quot;The pier is open,&quot; said Anna Holm. &quot;It is free,&quot; she added.").Quotes.Select(
                quote => quote.Content.Of(quote.Article.Text)));
}
