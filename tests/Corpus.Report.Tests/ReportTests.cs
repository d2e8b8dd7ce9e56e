using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Corpus.Report.Tests;

public class ReportTests(ReportFixture report) : IClassFixture<ReportFixture>
{
    [BrowserFact]
    public async Task An_article_shows_who_says_what_and_its_findings_with_both_places()
    {
        IPage page = await report.OpenAsync("#/article/harbour");
        Assert.Equal("Harbour reopens after nine years", await page.Locator("h1").TextContentAsync());
        Assert.Equal(["Anna Holm", "Bert Lund"], await page.Locator(".tags .tag").AllTextContentsAsync());
        Assert.Equal(["Anna Holm", "Anna Holm", "Bert Lund"], await page.Locator(".text .who").AllTextContentsAsync());
        ILocator finding = page.Locator(".finding", new PageLocatorOptions { HasText = "CORP2003" });
        Assert.Equal(2, await finding.Locator("blockquote").CountAsync());
        Assert.Equal("2024-03-11",
            await page.Locator(".text .date", new PageLocatorOptions { HasText = "Monday" }).GetAttributeAsync("title"));
    }

    [BrowserFact]
    public async Task The_speakers_have_their_quotations_over_all_articles()
    {
        IPage page = await report.OpenAsync("#/speakers");
        await page.ClickAsync("text=Anna Holm");
        Assert.Equal(4, await page.Locator("blockquote.said").CountAsync());
        await page.ClickAsync("text=Storm keeps the ferry in the harbour >> nth=0");
        Assert.Equal("Storm keeps the ferry in the harbour", await page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task A_speaker_has_one_name_in_all_articles()
    {
        string folder = Directory.CreateTempSubdirectory("corpus").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "press.txt"),
                "Authority speaks\n\n“The quay is safe,” the Ellery Harbour Authority (EHA) said.\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "radio.txt"), "Quay closed\n\n“The quay is closed,” EHA said.\n");
            string page = await File.ReadAllTextAsync(await report.WriteAsync(folder, "names.html"));
            Assert.Equal(3, page.Split("\"speakers\":[\"Ellery Harbour Authority\"]").Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [BrowserFact]
    public async Task The_timeline_shows_the_dates_of_a_bar_and_moves_with_the_arrow_keys()
    {
        IPage page = await report.OpenAsync("#/timeline/2024-03-10/2024-03-20");
        Assert.Equal(11, await page.Locator(".bin").CountAsync());
        await page.ClickAsync(".bin[aria-label^='2024-03-18']");
        Assert.Equal("2024-03-18", await page.Locator("main h2").TextContentAsync());
        Assert.Equal(1, await page.Locator("ul.list li").CountAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.StartsWith("2024-03-19", await page.Locator(".bin:focus").GetAttributeAsync("aria-label"));
    }

    [BrowserFact]
    public async Task Search_finds_words_and_speakers()
    {
        IPage page = await report.OpenAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("lund");
        await page.WaitForSelectorAsync("text=1 article holds these words.");
        Assert.Equal(["Bert Lund"], await page.Locator(".tags a").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task Keys_change_the_view_the_article_and_the_theme()
    {
        IPage page = await report.OpenAsync();
        await page.Keyboard.PressAsync("4");
        await page.WaitForSelectorAsync("h1:has-text('Findings')");
        await page.Keyboard.PressAsync("j");
        await page.WaitForSelectorAsync("h1:has-text('Harbour reopens')");
        await page.Keyboard.PressAsync("j");
        await page.WaitForSelectorAsync("h1:has-text('Storm keeps')");
        await page.Keyboard.PressAsync("t");
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("dialog").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_page_asks_no_server_and_reports_no_error()
    {
        IPage page = await report.OpenAsync();
        List<string> asked = [], errors = [];
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => errors.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => errors.Add(error);
        await page.ReloadAsync();
        foreach (string key in (string[])["1", "2", "3", "4", "j", "t"]) await page.Keyboard.PressAsync(key);
        Assert.Single(asked);
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task In_print_the_article_stands_alone()
    {
        IPage page = await report.OpenAsync("#/article/harbour");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("header").IsVisibleAsync());
        Assert.True(await page.Locator(".text").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task On_a_phone_nothing_is_wider_than_the_screen()
    {
        foreach (string hash in (string[])["#/articles", "#/article/harbour", "#/speakers", "#/timeline", "#/findings"])
        {
            IPage page =
                await report.OpenAsync(hash,
                    new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
            Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
