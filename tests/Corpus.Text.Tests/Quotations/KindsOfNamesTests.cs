namespace Corpus.Text.Tests.Quotations;

/// <summary>Names that are also other words, that something is stuck to, or that are written in another way below.</summary>
public class KindsOfNamesTests
{
    [Theory]
    [InlineData("Drew Holm, a pilot, came. “We waited nine years,” Holm said.", "Drew Holm")]
    [InlineData("Will Lund, an engineer, came. “We waited nine years,” Lund said.", "Will Lund")]
    [InlineData("“We waited nine years,” Will Lund said.", "Will Lund")]
    [InlineData("May Ode, the owner, came. “We waited nine years,” Ode said.", "May Ode")]
    [InlineData("Major Lund, 19, came. “We waited nine years,” Lund said.", "Major Lund")]
    [InlineData("King Holm, a boxer, came. “We waited nine years,” Holm said.", "King Holm")]
    [InlineData("Paris Holm, a singer, came. “We waited nine years,” Holm said.", "Paris Holm")]
    [InlineData("Prince Ode, a barber, came. “We waited nine years,” Ode said.", "Prince Ode")]
    [InlineData("Will Lund of Tarn runs the pier. “We waited nine years,” Lund said.", "Will Lund")]
    [InlineData("King Harald, the ruler of Vost, came. “We waited nine years,” Harald said.", "Harald")]
    [InlineData("Will Lund resign? Anna Holm hopes so. “We waited nine years,” she said.", "Anna Holm")]
    [InlineData("In May Ode came. “We waited nine years,” said Anna Holm.", "Anna Holm")]
    public void A_given_name_may_be_a_word_or_a_title(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Engineer Lena Berlin came. Berlin, who built it, said: “We waited nine years.”", "Lena Berlin")]
    [InlineData("Anna Prince came. Prince, whose boat is old, said: “We waited nine years.”", "Anna Prince")]
    [InlineData("Lisa English runs the school. “We waited nine years,” English said.", "Lisa English")]
    [InlineData("Paul German, a member of the board, came. German called it “a wait of nine long years.”", "Paul German")]
    [InlineData("Mary Church runs the inn. “We waited nine years,” said Church.", "Mary Church")]
    [InlineData("Adam Post, a baker, came. “We waited nine years,” Post said.", "Adam Post")]
    [InlineData("Adam Post, a baker, came. “We waited nine years,” wrote the Ellery Post.", "Ellery Post")]
    [InlineData("People like Kenya West came. “We waited nine years,” West said.", "Kenya West")]
    [InlineData("Anna Paris, an engineer, came. “We waited nine years,” said a man from Paris.", "man")]
    public void A_surname_may_be_a_place_a_nation_or_a_body(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Karl Tennberg, a pilot, came. “We waited nine years,” Tenberg said.", "Karl Tennberg")]
    [InlineData("Anna Holmqvist, 43, came. “We waited nine years,” said Holmquist.", "Anna Holmqvist")]
    [InlineData("Karl Tennbergs, a pilot, came. “We waited nine years,” Tennberg said.", "Karl Tennbergs")]
    [InlineData("Bert Lund, 43, came. “We waited nine years,” said Lind.", "Lind")]
    [InlineData("Karl Tennberg and Anna Tenberg, both pilots, came. “We waited nine years,” Tenberg said.", "Anna Tenberg")]
    [InlineData("Karl Tennberg and Anna Tenbergs came. “We waited nine years,” Tenbergg said.", "Tenbergg")]
    public void A_surname_with_one_wrong_letter_is_the_same_person(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“We waited nine years,” said Sen. Anna Holm Ohio.", "Anna Holm")]
    [InlineData("Governor Bert Lund Nevada said: “We waited nine years.”", "Bert Lund")]
    [InlineData("Rep. Bert Lund R-Ohio, said: “We waited nine years.”", "Bert Lund")]
    [InlineData("Otto Brand of the Coast Radio's Late Watch told viewers: “We waited nine years.”", "Otto Brand")]
    [InlineData("“We waited nine years,” said the General Accounting Office.", "General Accounting Office")]
    [InlineData("The leader of Al Murabit, Karim Dahl, said: “We waited nine years.”", "Karim Dahl")]
    [InlineData("“We waited nine years,” Al Holm said.", "Al Holm")]
    [InlineData("Anna Holm of Vost's Late Hour said: “We waited nine years.”", "Anna Holm")]
    [InlineData("Rep. Karl Reed Sr. of Maine, the oldest on the bench, said: “We waited nine years.”", "Karl Reed Sr.")]
    [InlineData("The man in the film, allegedly Otto Tarn Brand, said: “We waited nine years for it.”", "Otto Tarn Brand")]
    public void What_stands_beside_a_name_is_no_part_of_it(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Nurse Kaori Vandt is leaving. “We waited nine years,” the Post quotes Vandt as saying.", "Kaori Vandt")]
    [InlineData("It rained. Pilot Kaori Vandt came. “We waited nine years,” the paper quotes Vandt as saying.", "Kaori Vandt")]
    [InlineData("Nurse Protection Rules are new. “We waited nine years,” the rules say.", "rules")]
    public void A_role_that_opens_the_sentence_introduces_a_person(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“We waited nine years,” tweeted @HarbourWatch.", "@HarbourWatch")]
    [InlineData("“We waited nine years,” @quay_talk wrote.", "@quay_talk")]
    [InlineData("@HarbourWatch tweeted: “We waited nine years.”", "@HarbourWatch")]
    [InlineData("Anna Holm (@annaholm) tweeted: “We waited nine years.”", "Anna Holm")]
    [InlineData("Write to pier@ellery.example. “We waited nine years,” said Anna Holm.", "Anna Holm")]
    public void An_account_speaks_under_its_name(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The Harbour Workers' League, or HWL, came. “We waited nine years,” the HWL said.", "Harbour Workers' League")]
    [InlineData("The Coastal Trade Union, known as the CTU, came. “We waited nine years,” CTU said.", "Coastal Trade Union")]
    [InlineData("The Coastal Trade Union, unlike the HWL, came. “We waited nine years,” the HWL said.", "HWL")]
    public void An_acronym_stands_for_the_name_before_it(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void A_name_goes_on_behind_the_end_of_a_line_of_fixed_width() => Assert.Equal("Anna Holm", Story.Speaker(
        """
        The old pier of the town was closed for nine years, and then came Anna
        Holm, an engineer from the other side of the bay, and she had the wood
        for a new one brought in by boat, because no road is wide enough for a
        load of that kind, and because the only bridge over the river had been
        broken by a storm in that year. “We waited nine years,” Holm told them.
        """));
}
