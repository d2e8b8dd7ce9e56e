using System.Linq;
using Corpus.Text.Tests.Quotations;
using Corpus.Text.Words;

namespace Corpus.Text.Tests.Words;

/// <summary>Links that a page puts behind a name: the name in full, headlines attached to it, and MORE.</summary>
public class RelatedLinkTests
{
    [Theory]
    [InlineData("Mayor Anna Holm Anna Ode HolmPier opens Lund: 'A farce' MORE (D-Vost) said no.", "Mayor Anna Holm (D-Vost) said no.")]
    [InlineData("Bert Lund Albert (Bert) Ode LundMORE said no.", "Bert Lund said no.")]
    [InlineData("Berta Ode-Lund Berta Ode-LundOde-Lund blasts mayor MORE’s list won.", "Berta Ode-Lund’s list won.")]
    [InlineData("Mayor Holm Anna Ode HolmPier opens Lund: 'A farce' MORE said no.", "Mayor Anna Ode Holm said no.")]
    [InlineData("But Sen. Holm Anna HolmPier opens MORE said no.", "But Sen. Anna Holm said no.")]
    [InlineData("Anna Holm Anna HolmPier opens MORE and Bert Lund Albert LundFerry sinks MORE left.", "Anna Holm and Bert Lund left.")]
    [InlineData("Al Lo Albert (Al) LoNew tax on tugs Holm Anna HolmTide MORE left.", "Al Lo left.")]
    public void Related_links_are_left_out(string text, string left) => Assert.Equal(left, Kept(text));

    [Theory]
    [InlineData("Mayor Anna Holm wants MORE money for the pier.")]
    [InlineData("The firm HolmPier of Anna Holm wants MORE money.")]
    [InlineData("Anna Holm Anna HolmPier opens in May.")]
    [InlineData("Anna Holm sold Holmes a boat, and MORE followed.")]
    [InlineData("Anna Holm at LundTech asked for MORE pumps.")]
    [InlineData("READ MORE: Anna Holm opens the pier.")]
    public void A_sentence_without_links_stays_whole(string text) => Assert.Equal(text, Kept(text));

    [Fact]
    public void Quotations_in_related_links_have_no_speaker() =>
        Assert.Equal(["the pier is safe = Anna Holm"],
            Story.Quotes(
                "Mayor Anna Holm Anna Ode HolmDivers say pier is 'a trap' Lund: 'Never again' MORE (D-Vost) said “the pier is safe.”"));

    private static string Kept(string text)
    {
        var tokens = new Tokens(text, Lexicon.English);
        Tokenizer.Read(tokens, new Span(0, text.Length));
        RelatedLinks.LeaveOut(tokens, 0);
        return string.Concat(Enumerable.Range(0, tokens.Count).Select(i => (i > 0 && tokens[i].SpaceBefore ? " " : "") + tokens.TextOf(i)));
    }
}
