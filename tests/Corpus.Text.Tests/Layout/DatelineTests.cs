namespace Corpus.Text.Tests.Layout;

public class DatelineTests
{
    [Theory]
    [InlineData("SEOUL (Reuters) –", "SEOUL")]
    [InlineData("SEOUL (Reuters) -", "SEOUL")]
    [InlineData("EL PASO, Texas —", "EL PASO, Texas")]
    [InlineData("SOUTH HAVEN, N.J. —", "SOUTH HAVEN, N.J.")]
    [InlineData("ABU DHABI, United Arab Emirates —", "ABU DHABI, United Arab Emirates")]
    [InlineData("ST. LOUIS (AP) —", "ST. LOUIS")]
    [InlineData("STOCKHOLM/SHANGHAI (Reuters) -", "STOCKHOLM/SHANGHAI")]
    [InlineData("NAIROBI, Aug. 8 (Xinhua) --", "NAIROBI")]
    [InlineData("NAIROBI, Kenya (AP) _", "NAIROBI, Kenya")]
    [InlineData("WASHINGTON—", "WASHINGTON")]
    [InlineData("PORT ELLERY, Aug. 8, 2024 (Island Wire) -", "PORT ELLERY")]
    [InlineData("PORT ELLERY--(ISLAND WIRE)--", "PORT ELLERY")]
    [InlineData("Cairo (CNN)", "Cairo")]
    [InlineData("(CNN) --", null)]
    [InlineData("PORT ELLERY, Ohio, March 14, 2024 /PRNewswire/ --", "PORT ELLERY, Ohio")]
    [InlineData("PORT ELLERY--(BUSINESS WIRE)--March 14, 2024--", "PORT ELLERY")]
    [InlineData("PORT ELLERY, March 14, 2024 (GLOBE NEWSWIRE) --", "PORT ELLERY")]
    [InlineData("PORT ELLERY / ACCESSWIRE / March 14, 2024 /", "PORT ELLERY")]
    [InlineData("Port Ellery, Ohio – March 14, 2024 –", "Port Ellery, Ohio")]
    [InlineData("PORT ELLERY (March 14, 2024) -", "PORT ELLERY")]
    [InlineData("March 14, 2024 (PORT ELLERY) -", null)]
    [InlineData("14 March 2024 -", null)]
    [InlineData("Thursday, March 14, 2024 —", null)]
    public void A_dateline_is_a_block_before_the_text_of_its_paragraph(string dateline, string? place)
    {
        string text = "Ferry line opens\n\n" + dateline + " The first boat left the quay on time.\n\nThe second followed.";
        Assert.Equal(
            ["headline: Ferry line opens", "dateline: " + dateline, "body: The first boat left the quay on time.",
                "body: The second followed."],
            BlocksOf.Article(text));
        Assert.Equal(place, ArticleReader.Read(text).Dateline);
    }

    [Theory]
    [InlineData("PORT ELLERY, Ohio, March 14, 2024 /PRNewswire/ -- ")]
    [InlineData("PORT ELLERY--(BUSINESS WIRE)--March 14, 2024-- ")]
    [InlineData("PORT ELLERY / ACCESSWIRE / March 14, 2024 / ")]
    [InlineData("Port Ellery – 14 March 2024 – ")]
    [InlineData("14 March 2024 (ISLAND WIRE) - ")]
    [InlineData("14 March 2024 - ")]
    public void A_dateline_gives_the_day_of_publication(string dateline) =>
        Assert.Equal("2024-03-14",
            ArticleReader.Read("Ferry line opens\n\n" + dateline + "The first boat left the quay on time.").Published?.ToString());

    [Fact]
    public void A_dateline_may_stand_alone() => Assert.Equal(
        ["headline: Ferry line opens", "dateline: PORT ELLERY, August 8 (Xinhua) --", "body: The first boat left the quay on time."],
        BlocksOf.Article("Ferry line opens\n\nPORT ELLERY, August 8 (Xinhua) --\n\nThe first boat left the quay on time."));

    [Theory]
    [InlineData("March 14 was a cold day — the coldest in years — and the boat left.")]
    [InlineData("14 March 2024 – a day that nobody forgot – began with rain.")]
    [InlineData("The ferry (built in 2019) – The Gull – left the quay on time.")]
    [InlineData("BREAKING — The first boat left the quay on time.")]
    [InlineData("EXCLUSIVE: The first boat left the quay on time.")]
    [InlineData("FILE - In this May 3 photo the ferry lies at the quay.")]
    [InlineData("WATER — it is everywhere on the island.")]
    [InlineData("A ferry – the first in nine years – left the quay on time.")]
    [InlineData("The Port Ellery Ferry Company (PEFC) said the boat was late.")]
    [InlineData("PEFC (Port Ellery Ferry Company) said the boat was late.")]
    [InlineData("NATO-led crews cleared the harbour on Monday.")]
    [InlineData("Officials at Port Ellery — the island's only harbour — waved.")]
    public void An_opening_without_a_place_is_no_dateline(string paragraph) =>
        Assert.DoesNotContain(ArticleReader.Read("Ferry line opens\n\n" + paragraph + "\n\nThe second followed.").Blocks,
            block => block.Kind == BlockKind.Dateline);

    [Fact]
    public void Capitals_and_a_dash_inside_the_story_open_a_list_item() =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory("JOBS — Forty islanders work on the quay again."));
}
