using System.Linq;

namespace Corpus.Text.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("Mayor Anna Holm met Bert Lund.", "Anna Holm; Bert Lund")]
    [InlineData("Ellery President Ivo Maran-Dal met Russian Foreign Minister Anna Holm.", "Ivo Maran-Dal; Anna Holm")]
    [InlineData("The island's leader Tok Sun Mi met engineer Li Ban.", "Tok Sun Mi; Li Ban")]
    [InlineData("Her father, Tok Gun-il, built it.", "Tok Gun-il")]
    [InlineData("Edda Pols, 43, was there.", "Edda Pols")]
    [InlineData("Edda Pols, an engineer from Port Ellery, was there.", "Edda Pols")]
    [InlineData("Edda Pols, a fisherman from Port Ellery, was there.", "Edda Pols")]
    [InlineData("The pier will stand, Edda Pols said.", "Edda Pols")]
    [InlineData("On Monday Mo Lund met April Holm.", "Mo Lund; April Holm")]
    [InlineData("Anna K. Holm Jr. opened the pier.", "Anna K. Holm Jr.")]
    [InlineData("Mayor Ludwig van der Holm opened the pier.", "Ludwig van der Holm")]
    [InlineData("Follow Anna Holm on the quay.", "Anna Holm")]
    [InlineData("A letter came from President of the State Affairs Tok Sun Mi. The leader Tok Sun Mi signed it.", "Tok Sun Mi")]
    [InlineData("Charlie Holm, the group's executive director, was there.", "Charlie Holm")]
    [InlineData("Engineer Anna Holm was there.", "Anna Holm")]
    [InlineData("The Secretary of Veterans Affairs Anna Holm was there.", "Anna Holm")]
    [InlineData("A letter came from J. K. Holm, an engineer.", "J. K. Holm")]
    [InlineData("Then Holm rose. A day before, President Holm had fallen ill. Holm stayed.", "Holm")]
    [InlineData("Anna May came. May said so. In May she left. They may go. May is wet.", "Anna May")]
    [InlineData("The council met Mr. Will and will meet him again.", "Will")]
    [InlineData("Ellery Treasurer Anna Holm was there.", "Anna Holm")]
    [InlineData("A letter came from Minister of Energy and Harbours Anna Holm.", "Anna Holm")]
    [InlineData("The town's President-elect Anna Holm was there.", "Anna Holm")]
    [InlineData("Mayor Anna Holm Anna HolmPier opens in May was there.", "Anna Holm")] // a link ran into the text
    [InlineData("Mayor Bert Lund Lund was there.", "Bert Lund")]
    [InlineData("President Samir el-Dorra came. Later el-Dorra left.", "Samir el-Dorra")]
    [InlineData("Berta Ode Lund, an engineer, came. Then Ode Lund left.", "Berta Ode Lund")]
    [InlineData("Anna Holm Ode and Bert Holm Ode, 43, came.", "Anna Holm Ode; Bert Holm Ode")]
    [InlineData("Berta Lund Ode, an engineer, came. Then Ms. Lund left.", "Berta Lund Ode")]
    [InlineData("Berta Lund Ode, an engineer, came. Then Mr. Lund left.", "Berta Lund Ode; Lund")]
    [InlineData("Berta Lund Ode, an engineer, and Anna Lund, 43, came. Then Ms. Lund left.", "Berta Lund Ode; Anna Lund")]
    [InlineData("Ellery Rep. Anna Holm was there.", "Anna Holm")]
    [InlineData("A letter came from Chief Harbour Correspondent Anna Holm.", "Anna Holm")]
    [InlineData("The town's Director-in-waiting Anna Holm was there.", "Anna Holm")]
    [InlineData("It will do, said Tarn Ringholm, director of harbours at Port Ellery.", "Tarn Ringholm")]
    [InlineData("Tarn Ringholm, assistant professor of tides, was there.", "Tarn Ringholm")]
    [InlineData("It will do, said Tarn Ringholm.", "Tarn Ringholm")]
    [InlineData("Robert Ode, a Vost School of Tides professor, was there.", "Robert Ode")]
    [InlineData("Fellow Old Salt Anna Holm came. Then Anna Holm left.", "Anna Holm")]
    [InlineData("Mayor Bert Holm Albert (Bert) Ode HolmPier opens in May was there.", "Bert Holm")]
    [InlineData("Mayor Anna Holm Anna Ode Holm2020 plans was there.", "Anna Holm")]
    [InlineData("Ms. Ode-Lund left. Anna Ode-Lund, 43, had come. Ode-Lund stayed away.", "Anna Ode-Lund")]
    [InlineData("Bert Holm, 43, came. His son Bert Holm Jr. did not. Holm left.", "Bert Holm; Bert Holm Jr.")]
    [InlineData("Anna Holm & Lund built it, and Bert Ode, 43, paid.", "Bert Ode")]
    [InlineData("Robert Lund, 43, came. Later Bob Lund left.", "Robert Lund")]
    [InlineData("Deborah Lund, 43, came. Later Bob Lund left.", "Deborah Lund; Bob Lund")]
    [InlineData("The Assistant Secretary of State for Northern and Southern Affairs Anna Holm was there.", "Anna Holm")]
    [InlineData("The Ambassador to the UH Tok Ban was there.", "Tok Ban")]
    [InlineData("The Minister for the Harbours and Tides Anna Holm was there.", "Anna Holm")]
    [InlineData("Sens. Anna Holm and Bert Lund were there.", "Anna Holm; Bert Lund")]
    [InlineData("The council's President Pro Tempore Anna Holm met Archbishop Emeritus Bert Lund.", "Anna Holm; Bert Lund")]
    [InlineData("In late April Anna Holm left.", "Anna Holm")]
    [InlineData("The mayor met Tarn Ringholm, who had built it.", "Tarn Ringholm")]
    [InlineData("The pier's owner Anna Welsh was there.", "Anna Welsh")]
    public void People_are_found_without_their_titles(string body, string people) => Assert.Equal(people, People(body));

    [Theory]
    [InlineData("The Ellery Harbour Authority met at the Vost Railway Station.")]
    [InlineData("The United Nations General Assembly met in New York on a Monday in May.")]
    [InlineData("The Center for Coastal and Island Studies is in Port Ellery.")]
    [InlineData("Ellery Post, the town's newspaper, was there.")]
    [InlineData("Elsewhere the Korean War was on every page.")]
    [InlineData("However, Monday was wet.")]
    [InlineData("In May the council met. May said nothing about rain, and will not.")]
    [InlineData("Will the council meet? May it rain.")]
    [InlineData("He wore a T-shirt on the Ellery-led tour.")]
    [InlineData("The Ellery-hating Post lost to the Lund-backed Harbour Authority.")]
    [InlineData("Former Secretary of State was all that the letter said.")]
    [InlineData("The First Amendment stands, and so does the Presidential Library.")]
    [InlineData("She met the General Counsel, the Ellery Secretary and the Vost Democrat.")]
    [InlineData("Former VHA aides came to St. Orne from New Ellery.")]
    [InlineData("It was an Anna Holm-led plan from the Lund-era years.")]
    [InlineData("Image copyright Vost Image caption The pier stood for a year.")]
    [InlineData("It was open on Presidents Day.")]
    [InlineData("The mayor of the Ellery Tides Ban lives in it.")]
    [InlineData("She met a member of Vost Tides, who had built it.")]
    public void Bodies_and_places_are_not_people(string body) => Assert.Equal("", People(body));

    [Fact]
    public void A_surname_stands_for_the_full_name_and_spellings_are_one()
    {
        Person person = Assert.Single(Read("Leader Tok Sun-mi spoke. Tok Sun Mi left. Leader Tok Sun Mi came back. Tok waved.").People);
        Assert.Equal("Tok Sun Mi", person.Name);
        Assert.Equal(["Tok", "Tok Sun-mi"], person.Aliases);
        Assert.Equal(4, person.Mentions.Count);
    }

    [Fact]
    public void Straight_and_curly_apostrophes_make_one_name()
    {
        Person person = Assert.Single(Read("Anna O'Holm came at noon. Later O’Holm left, and Anna O’Holm wrote a letter.").People);
        Assert.Equal(3, person.Mentions.Count);
        Assert.Equal(2, Read("Anna O'Holm came at noon, and Bert D’Holm at one.").People.Count);
    }

    [Fact]
    public void The_title_decides_between_two_people_with_one_surname() =>
        Assert.Equal("Anna Holm:2; Bert Holm:2", Counted("Anna Holm and Bert Holm built it. Mrs. Holm drew the plan. Mr. Holm paid."));

    [Theory]
    [InlineData("President Holm came. With him was first lady Anna Holm. Holm spoke.", "Holm:2; Anna Holm:1")]
    [InlineData("Mayor Holm came with his wife, Anna Holm. Holm spoke.", "Holm:2; Anna Holm:1")]
    [InlineData("The mayor's son Bert Holm came. Bert Holm, her nephew, stayed. Bert Holm left with Mayor Holm.", "Bert Holm:3; Holm:1")]
    [InlineData("Mayor Anna Holm is the widow of Bert Holm. Mayor Holm spoke.", "Anna Holm:2; Bert Holm:1")]
    [InlineData("Mayor Holm came. Later Anna Holm, a mother of two, opened the pier as mayor.", "Holm:1; Anna Holm:1")]
    [InlineData("Mayor Anna Holm came. Anna Holm, the daughter of a fisherman, spoke. Then Mayor Holm left.", "Anna Holm:3")]
    [InlineData("His wife, Anna Holm, came. Mrs. Holm spoke, and Holm left.", "Anna Holm:3")]
    [InlineData("Mayor Holm came. Anna Holm, the engineer, spoke.", "Anna Holm:2")]
    public void A_relative_has_only_offices_that_the_article_states(string body, string people) => Assert.Equal(people, Counted(body));

    private static Article Read(string body) => ArticleReader.Read("Harbour town rebuilds its pier\n\n" + body);

    private static string People(string body) => string.Join("; ", Read(body).People.Select(person => person.Name));

    private static string Counted(string body) =>
        string.Join("; ",
            Read(body).People.Select(person => person.Name + ":" + person.Mentions.Count(mention => mention.Kind == MentionKind.Name)));

    [Fact]
    public void A_non_breaking_space_does_not_make_a_new_name()
    {
        Article article = ArticleReader.Read("Harbour reopens\n\nAnna\u00A0Holm came at noon.\n\nAnna Holm left at one. Holm slept.\n");
        Person person = Assert.Single(article.People);
        Assert.Equal("Anna Holm", person.Name);
        Assert.Equal("Holm", Assert.Single(person.Aliases));
        Assert.Equal(3, person.Mentions.Count);
    }
}
