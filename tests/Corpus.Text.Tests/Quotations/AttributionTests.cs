using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public class AttributionTests
{
    [Fact]
    public void A_quote_and_its_attribution_know_each_other()
    {
        Article article = Story.Read("“We waited nine years,” Anna Holm said. “The wall is open.”");
        Assert.All(article.Quotes, quote => Assert.Same(quote, Assert.Single(quote.Attribution!.Quotes)));
        Assert.Equal(article.Attributions, article.Quotes.Select(quote => quote.Attribution));
        Assert.Equal("The wall is open.", article.Quotes[1].ContentText);
    }

    [Fact]
    public void Quotes_inside_indirect_speech_share_its_attribution()
    {
        Article article = Story.Read("Anna Holm said the wall was “a piece of luck” and the pier “a waste of money”.");
        Attribution told = Assert.Single(article.Attributions);
        Assert.Equal(AttributionKind.Mixed, told.Kind);
        Assert.Equal(["a piece of luck", "a waste of money"], told.Quotes.Select(quote => quote.ContentText));
        Assert.All(article.Quotes, quote => Assert.Same(told, quote.Attribution));
    }

    [Fact]
    public void A_quote_of_another_person_inside_indirect_speech_has_its_own_attribution()
    {
        Article article = Story.Read("Bert Lund came. Anna Holm said that Bert Lund had called the pier “a waste of money”.");
        Attribution own = Assert.Single(article.Quotes).Attribution!;
        Assert.Equal("called", own.Cue?.Of(article.Text));
        Assert.Contains(own, article.Attributions);
        Assert.Equal("Anna Holm", article.Attributions[0].Speaker?.Name);
    }

    [Fact]
    public void Speakers_are_in_the_order_in_which_they_first_speak() => Assert.Equal(
        ["Anna Holm", "Bert Lund"],
        Story.Read("Anna Holm said that the wall would be open.\n\n“We waited for nine years here,” said Bert Lund.").AllSpeakers.Select(
            speaker => speaker.Name));

    [Fact]
    public void A_speaker_who_is_a_person_and_the_person_know_each_other()
    {
        Article article = Story.Read("Anna Holm came. “We waited nine years,” she said. “So it is,” the ministry said.");
        Assert.Same(article.People[0], article.AllSpeakers[0].Person);
        Assert.Same(article.AllSpeakers[0], article.People[0].Speaker);
        Assert.Null(article.AllSpeakers[1].Person);
        Assert.Equal(("Anna Holm", MentionKind.Name), (article.People[0].Mentions[0].Text, article.People[0].Mentions[0].Kind));
    }
}
