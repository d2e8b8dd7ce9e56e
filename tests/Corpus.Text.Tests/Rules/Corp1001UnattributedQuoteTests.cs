using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Rules;

/// <summary>The page of the rule holds thirty more examples, which the catalogue's tests read.</summary>
public class Corp1001UnattributedQuoteTests
{
    [Theory]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("“It sails,” said Anna Holm.\n\nThe boat is old.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old.\n\n\"We were told on a Friday. There was no money left.\"\n\nIt is for sale.")]
    [InlineData("The council would praise the crew if it could.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The quay saw better days.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nIt is for sale. “It sails,” said Anna Holm.")]
    [InlineData("The boat is old. Anna Holm left the meeting early.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The council credited Anna Holm with the plan.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "Anna Holm left the meeting early. (She doubted that it would end well.)\n\n“We were told on a Friday that there was no money "
            + "left.”")]
    [InlineData("The boat is old, you said.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The owners sent the crew home with a letter, “three crates of oranges and a ticket,” and thanks.")]
    [InlineData("Anna Holm was not impressed by the crew.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The words of the crew were lost in the wind.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The reason for the leak was simple.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nAt that moment the bridge was raised.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nAnna Holm said that she knew.")]
    [InlineData("Is the boat too old to sail in winter?\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "“It sails,” said Anna Holm.\n\nIn the spring, Holm sailed to the mainland.\n\n“We were told on a Friday that there was no money "
            + "left.”")]
    [InlineData("“It sails,” said Anna Holm.\n\nHolm's boat is old.\n\n“We were told on a Friday that there was no money left.”")]
    public void Fires_where_nobody_is_named(string body)
    {
        Finding finding = Assert.Single(Story.Findings("CORP1001", body));
        Assert.StartsWith("No speaker is named for this quotation: ", finding.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The boat is old.\n\n“There was no money.”")] // too short to be sure
    [InlineData("The boat is old, the union says in a letter to the owners.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("She sang three songs.\n\n“Harbour Lights Across the Winter Water”")]
    [InlineData("The sign reads “no fishing from the end of the pier” in three languages.")]
    [InlineData("The law lets the council “regulate the use of the quay and of its boats” as it likes.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n— Anna Holm")]
    [InlineData(
        "“We were told on a Friday that there was no money left.”\n\nThe boat is old.\n\n“We were told on a Friday that there was no money "
            + "left,” said Anna Holm.")]
    [InlineData("The boat is old. Then the cook chimed in.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Here's how the cook told the story.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Anna Holm doubts that it will sail.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. The captain also voiced doubts.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "The boat is old. Anna Holm, who has sailed on it since the spring, expressed doubts.\n\n“We were told on a Friday that there was "
            + "no money left.”")]
    [InlineData("The boat is old. Anna Holm does not blame the captain.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. She loves the smell of tar.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("When the boat sails, Anna Holm hopes to be there.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is older than the quay, the mayor reminded them.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "Anna Holm also spoke about the boat. (It is old. It was built in 1902.)\n\n“We were told on a Friday that there was no money "
            + "left.”")]
    [InlineData(
        "The boat is old. Of its owners the crew heard nothing during the interview.\n\n“We were told on a Friday that there was no money "
            + "left.”")]
    [InlineData("The boat is old. Anna Holm took aim at its owners.\n\n“We were told on a Friday that there was no money left.”")]
    // An attribution in the same sentence with a cue that is in no list.
    [InlineData("The answer came after Mr. Lund asked, “Have you ever been to the island in winter?”")]
    [InlineData("The song includes the line, “There was no money left for the boat.”")]
    [InlineData("The question then becomes, “Who is going to pay for the boat in winter?”")]
    // The sentence above judges, announces or asks.
    [InlineData("The leader of the crew, Bert Lund, was scathing.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Bert Lund was rather less hopeful than the owners.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The owners put out a statement, accusing the crew.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The silence was broken by another of her letters.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Ann Ode’s explanation was simple.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The crew’s reaction was swift.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Then came the answer from the mayor, Bert Lund.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Bert Lund had another reason.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Anna Holm sat down with the Island Post on Monday.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("At the quay Bert Lund felt the need to explain.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The cook went so far as to accuse the owners.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Why?\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. The cook's answer?\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Anna Holm said that the boat was old. It was built in 1902.\n\n“We were told on a Friday that there was no money left.”")]
    // The last speaker continues.
    [InlineData("“It sails,” said Anna Holm.\n\nShe grew quiet.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData(
        "“It sails,” said Anna Holm.\n\nHolm, a cook herself, has been to the mainland many times.\n\n“We were told on a Friday that there "
            + "was no money left.”")]
    [InlineData(
        "“It sails,” said Anna Holm.\n\nOn Thursday, she went to the quay.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The owners put out a statement. It did not name the boat.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("She doesn't agree that the boat is old.\n\n“We were told on a Friday that there was no money left.”")]
    // A signature, or a sentence below that names the speaker.
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\n-- Anna Holm on “Harbour Hour”")]
    [InlineData(
        "The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\n— From a notice of the crew, sent out on Monday.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nAnna Holm and Bert Lund, Island Post")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nSo wrote the cook in May.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nThis was Holm's view of the matter.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nThe cook wrote those words in May.")]
    [InlineData(
        "The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nHolm continued, “They would not even say who "
            + "knew.”")]
    // The quotation opens a section, or stands below a line of the page.
    [InlineData(
        "The boat is old.\n\nWhat the crew wants\n\n“We were told on a Friday that there was no money left.”\n\nThe cook is leaving.")]
    [InlineData(
        "The boat is old.\n\nLOCAL BAKER WINS GOLD IN ELLERY\n\n“We were told on a Friday that there was no money left.”\n\nThe cook is "
            + "leaving.")]
    // Several quotations, and the article's own style.
    [InlineData("The boat is old.\n\n“Well, we need a new one.” “There is no money left for one.”\n\nThe cook is leaving.")]
    [InlineData("The boat is old.\n\n“Hey, can you pass me the bread?”\n\n“And what about the wages of the crew?”\n\nThe cook is leaving.")]
    [InlineData(
        "The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nThe cook left.\n\n“We heard it from the owners a "
            + "week before that.”\n\nThe boat left.")]
    [InlineData(
        "The boat is old.\n\n“ We were told on a Friday that there was no money left. ”\n\nThe cook left. We were told on a Friday that "
            + "there was no money left.")]
    [InlineData("The boat is old. Asked about it, Anna Holm shook her head.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\n“The union knew it,” said Anna Holm.")]
    [InlineData(
        "The boat is old. “It sails,” said Anna Holm, who speaks for its crew in the\n\nharbour.\n\n“We were told on a Friday that there "
            + "was no money left.”")]
    // The person above speaks below too, or is introduced.
    [InlineData("Bert Lund was a witness.\n\n“They were told on a Friday that there was no money left.”\n\nLund said the boat was old.")]
    [InlineData(
        "“It sails,” said Anna Holm.\n\nThen the end was near.\n\n“They told us on a Friday that there was no money.”\n\nHolm sold it.")]
    [InlineData(
        "Anna Holm lives on the island. Her boat is older than the quay.\n\n“I was told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Holm leans back.\n\n“I was told on a Friday that there was no money left.”\n\nAnna Holm laughed.")]
    [InlineData("What they saw on the boat has made her more careful.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The crowd laughed and went home.\n\n“We were told on a Friday that there was no money left.”")]
    // Marks of another kind inside, or a space behind the mark.
    [InlineData("The boat is old.\n\n“ We were told on a Friday that there was no money left. ”")]
    [InlineData("The boat is old.\n\n'There was no money,” they write. “We were told on a Friday that nothing was left.'")]
    // A dialogue, or a text that is quoted at length.
    [InlineData("The boat is old.\n\n“There was no money.”\n\nSo they got it.\n\n“We were told on a Friday that there was no boat.”")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1001", body));
}
