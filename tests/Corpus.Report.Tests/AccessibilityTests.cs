using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Corpus.Report.Tests;

/// <summary>axe-core finds nothing against WCAG 2.1 AA, in any view, in both themes, at both widths.</summary>
public class AccessibilityTests(ReportFixture report) : IClassFixture<ReportFixture>
{
    [BrowserFact]
    public async Task No_view_breaks_a_rule_of_accessibility()
    {
        foreach (string hash in (string[])["#/articles", "#/article/harbour", "#/speakers", "#/speaker/Anna%20Holm", "#/timeline",
            "#/findings", "#/search/ferry"])
        {
            await CheckAsync(hash, ColorScheme.Light, 1200);
            await CheckAsync(hash, ColorScheme.Dark, 360);
        }
        await CheckAsync("#/article/harbour", ColorScheme.Light, 360);
        await CheckAsync("#/article/harbour", ColorScheme.Dark, 1200);
    }

    private async Task CheckAsync(string hash, ColorScheme scheme, int width)
    {
        IPage page = await report.OpenAsync(hash, new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            // The page's own policy would keep the checker out.
            BypassCSP = true,
        });
        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{scheme} {width} {hash}: " + string.Join("; ", result.Violations.Select(Told)));
        await page.Context.CloseAsync();
    }

    private static string Told(AxeResultItem violation) =>
        violation.Id + ": " + violation.Help + " " + string.Join(", ", violation.Nodes.Select(node => node.Html));
}
