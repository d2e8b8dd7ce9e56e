using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Corpus.Cli;
using Microsoft.Playwright;

namespace Corpus.Report.Tests;

/// <summary>A browser, and reports to open in it.</summary>
public sealed class ReportFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Browser is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
                ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Writes the report of the test articles and opens it at an address inside the page.</summary>
    internal async Task<IPage> OpenAsync(string hash = "", BrowserNewContextOptions? options = null) =>
        await OpenReportAsync(await WriteAsync(Path.Combine(AppContext.BaseDirectory, "articles"), "harbour.html"), hash, options);

    /// <summary>Writes the report of an article and opens it.</summary>
    internal async Task<IPage> OpenArticleAsync(string name, string text, string title)
    {
        string folder = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        return await OpenReportAsync(await WriteAsync(folder, "payload.html", "--title", title), "", null);
    }

    internal async Task<string> WriteAsync(string input, string name, params string[] more)
    {
        string output = Path.Combine(_folder, name);
        using var error = new StringWriter();
        int exitCode =
            await CorpusCommand.RunAsync(["report", input, "-o", output, .. more], new Standard(Stream.Null, Stream.Null, error));
        Assert.True(exitCode == 0, error.ToString());
        return output;
    }

    private async Task<IPage> OpenReportAsync(string file, string hash, BrowserNewContextOptions? options)
    {
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("file://" + file + hash);
        return page;
    }
}
