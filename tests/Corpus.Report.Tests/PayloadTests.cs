using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Corpus.Report.Tests;

/// <summary>Text that tries to become markup or script stays text, wherever an article may hold it.</summary>
public class PayloadTests(ReportFixture report) : IClassFixture<ReportFixture>
{
    private static readonly string[] Payloads =
    [
        "<script>document.title = 'broken'</script>",
        "</script><script>document.title = 'broken'</script>",
        "<!--<script>",
        "--></script><img src=x onerror=\"document.title = 'broken'\">",
        "<img src=x onerror=\"document.title = 'broken'\">",
        "<svg onload=\"document.title = 'broken'\"></svg>",
        "\"><iframe srcdoc=\"<script>parent.document.title = 'broken'</script>\"></iframe>",
        "javascript:document.title='broken'",
        "{{data}} {{script}} {{style}}",
        "\u2028document.title = 'broken'\u2029",
        "&lt;b&gt;bold&lt;/b&gt; <b>bold</b>",
        "${document.title = 'broken'} `${document.title = 'broken'}`",
    ];

    [BrowserFact]
    public async Task Words_of_an_article_are_never_markup()
    {
        foreach (string payload in Payloads)
        {
            string word =
                payload.Replace("\u2028", " ", System.StringComparison.Ordinal).Replace("\u2029", " ", System.StringComparison.Ordinal);
            string text = $"---\npublisher: {word}\nbyline: {word}\npublished: 2024-03-14\n---\n{payload}\n\n"
                + $"“{payload} sails on Monday,” said Anna {payload} Holm.\n\nThe harbour opened on Monday, March 12, 2024 {payload}\n";
            IPage page = await report.OpenArticleAsync("a.txt", text, payload);
            List<string> errors = [];
            page.PageError += (_, error) => errors.Add(error);
            page.Dialog += async (_, dialog) =>
            {
                errors.Add(dialog.Message);
                await dialog.DismissAsync();
            };
            foreach (string hash in (string[])["#/articles", "#/article/a", "#/speakers", "#/timeline", "#/findings",
                "#/search/" + System.Uri.EscapeDataString(payload)])
            {
                await page.EvaluateAsync("hash => { location.hash = hash; }", hash);
                Assert.NotEqual("broken", await page.TitleAsync());
                Assert.Equal(0, await page.Locator("main script, main img, main svg, main iframe, main b").CountAsync());
            }
            Assert.Empty(errors);
            Assert.Equal(payload, await page.Locator(".brand").TextContentAsync());
            await page.Context.CloseAsync();
        }
    }
}
