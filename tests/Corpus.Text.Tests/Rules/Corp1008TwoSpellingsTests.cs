using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp1008TwoSpellingsTests
{
    private static Finding[] Find(string body) =>
        [.. ArticleReader.Read("Harbour opens on Monday\n\n" + body).Findings.Where(finding => finding.Rule == "CORP1008")];

    private static string[] Changes(string body) =>
        [.. Assert.Single(Find(body)).Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.NewText)];

    [Theory]
    [InlineData("Mayor Ulla Vendermark spoke. Vendermark left, and Ms. Vendermark laughed. Vendremark came back.", "Vendermark")] // swapped
    [InlineData("Ulla Vendermark spoke. Ulla Vendermark left. Ulla Vendemark came back.", "Vendermark")] // missing
    [InlineData("Ulla Vendermark spoke. Ulla Vendermark left. Ulla Vendermarrk came back.", "Vendermark")] // doubled
    [InlineData("Ulla Vendermark spoke. Ulla Vendermark left. Then Vendermack came back.", "Vendermark")] // replaced
    [InlineData("Ulla Vendermarkis spoke. Ulla Vendermarkis left. Ulla Vendremakris wept.", "Vendermarkis")] // two edits, same given name
    [InlineData("VENDEMARK WINS. Mayor Vendermark smiled. Then Vendermark left.", "VENDERMARK")]
    [InlineData("Sella Varrik ran. Varrik fled. Varik was seen. Varrik slept.", "Varrik")]
    [InlineData("The Ellery Boat Asociation met. The Ellery Boat Association voted. The Ellery Boat Association won.", "Association")]
    [InlineData("Prime Minister Vesk Tole spoke. Prime Minster Vesk Tole left.", "Minister")]
    [InlineData("The GTRQ paid. The GTRQ lent. The GRTQ waited.", "GTRQ")]
    public void Fires_and_offers_the_likelier_spelling(string body, string right) => Assert.Equal([right], Changes(body));

    [Fact]
    public void The_message_shows_both_spellings_with_their_counts()
    {
        Finding finding = Assert.Single(Find("Ulla Vendermark spoke. Vendermark left. Ms. Vendermark laughed. Vendremark came back."));
        Assert.Equal("“Vendremark” stands once and “Vendermark” 3 times: one name is spelled two ways.", finding.Message);
        Assert.Equal("Vendremark", finding.Text);
        Assert.Equal(["Vendremark", "Vendermark"], finding.Related.Select(related => related.Text));
        Assert.Equal("Change “Vendremark” to “Vendermark”", Assert.Single(finding.Fixes).Title);
    }

    [Fact]
    public void One_fix_changes_every_place() =>
        Assert.Equal(2, Assert.Single(Assert.Single(Find(
            "Ulla Vendermark spoke. Vendermark left. Vendermark laughed. Then Vendermark slept. "
                + "Vendremark came back. Vendremark ate.")).Fixes).Edits.Count);

    [Fact]
    public void A_given_name_beside_the_rare_spelling_makes_the_other_one_wrong_without_a_fix()
    {
        Finding finding =
            Assert.Single(Find("Mr. Schollick waved. Then Mr. Schollick smiled. Lawyer Brandon Shollick said the pier is safe."));
        Assert.Equal("Schollick", finding.Text);
        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [InlineData("Ulla Vendermark of Vost met Ulla Vendremark.")] // as often as each other
    [InlineData("Ulla Vendermark left. Then Vendermark said: “I saw how Vendremark came back to the pier at dawn.”")] // inside a quotation
    public void Fires_without_a_fix(string body) => Assert.Empty(Assert.Single(Find(body)).Fixes);

    [Fact]
    public void The_fix_removes_an_extra_capital()
    {
        Finding finding = Assert.Single(Find("The GReen Tower was shut. The Green Tower opened again."));
        Assert.Equal("“GReen” has a capital too many: elsewhere the article writes “Green”.", finding.Message);
        Assert.Equal("Green", Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Theory]
    [InlineData("Andrew Halvick of Vost met Charles Halvack of Ellery.")] // two people
    [InlineData("Reporter Martin Tissen of the Post was called. Anchor Martin Tossen of the Globe was watched.")]
    [InlineData("Members: Gabon, Gambia, Iceland, India, Ireland, Zambia.")]
    [InlineData("The owner of Brightpool Capital walked to the Capitol.")]
    [InlineData("House Majority Leader Ann Roe met House Minority Leader Bo Lind.")]
    [InlineData("Nigerian troops met Nigerien officers. Nigerian planes came. Nigerian ships came.")]
    [InlineData("Most Kansans stayed. Kansas voted. The Kansans left. Kansas slept. Kansas woke.")]
    [InlineData("The Vendermarks came. Ulla Vendermark laughed. Vendermark left. Vendermark slept.")] // plural
    [InlineData("Young Shore Separatism grew. A Young Shore Separatist spoke. A Young Shore Separatist left.")]
    [InlineData("Ulla Vendermark, also spelled Vendremark, came. Vendermark left. Vendermark slept.")]
    [InlineData("They blamed Vendremark (sic). Ulla Vendermark laughed. Vendermark left. Vendermark slept.")]
    [InlineData("Ulla Vendermark left. Vendermark wept. Vendermark slept. A poster called her “Vendremark” in red.")] // set off in marks
    [InlineData("Ulla Vendermark spoke. Vendermark left. Vendermark slept. Write to @Vendremark or to vendremark@ellery.example.")]
    [InlineData("Beyoncia sang. Beyoncía waved. Beyoncia left.")] // an accent
    [InlineData("Vender\u00ADmark left. Ulla Vendermark spoke. Vendermark slept. Vendermark woke.")] // a soft hyphen
    [InlineData("The Tarot or the Tarto: the Tarto won, said the Tarto.")]
    [InlineData("Ministers met. MPs voted. The NGOs and their TVs left.")]
    [InlineData("The Vost Defence Minister spoke. The Vost Defense Forces left. The Vost Defense Forces slept.")] // two countries
    public void Stays_silent(string body) => Assert.Empty(Find(body));
}
