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
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nIt is for sale. “It sails,” said Anna Holm.")]
    [InlineData("The boat is old. Anna Holm left the meeting early.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The council credited Anna Holm with the plan.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Anna Holm left the meeting early. (She doubted that it would end well.)\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old, you said.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The owners sent the crew home with a letter, “three crates of oranges and a ticket,” and thanks.")]
    public void Fires_where_nobody_is_named(string body)
    {
        Finding finding = Assert.Single(Story.Findings("CORP1001", body));
        Assert.StartsWith("Nobody is named as saying ", finding.Message, System.StringComparison.Ordinal);
        Assert.Contains("no “she said” before or behind it, no “according to”, no colon, no line with a name", finding.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The boat is old.\n\n“There was no money.”")] // too short to be sure
    [InlineData("The boat is old, the union says in a letter to the owners.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("She sang three songs.\n\n“Harbour Lights Across the Winter Water”")]
    [InlineData("The sign reads “no fishing from the end of the pier” in three languages.")]
    [InlineData("The law lets the council “regulate the use of the quay and of its boats” as it likes.")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n— Anna Holm")]
    [InlineData("“We were told on a Friday that there was no money left.”\n\nThe boat is old.\n\n“We were told on a Friday that there was no money left,” said Anna Holm.")]
    [InlineData("The boat is old. Then the cook chimed in.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Here's how the cook told the story.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Anna Holm doubts that it will sail.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. The captain also voiced doubts.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Anna Holm, who has sailed on it since the spring, expressed doubts.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Anna Holm does not blame the captain.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. She loves the smell of tar.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("When the boat sails, Anna Holm hopes to be there.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is older than the quay, the mayor reminded them.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("Anna Holm also spoke about the boat. (It is old. It was built in 1902.)\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Of its owners the crew heard nothing during the interview.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Anna Holm took aim at its owners.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old. Asked about it, Anna Holm shook her head.\n\n“We were told on a Friday that there was no money left.”")]
    [InlineData("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\n“The union knew it,” said Anna Holm.")]
    [InlineData("The boat is old. “It sails,” said Anna Holm, who speaks for its crew in the\n\nharbour.\n\n“We were told on a Friday that there was no money left.”")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1001", body));
}
