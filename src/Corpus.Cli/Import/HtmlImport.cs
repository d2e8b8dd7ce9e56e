using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SmartReader;

namespace Corpus.Cli.Import;

/// <summary>Reads the article of a saved web page, without menus, advertisements and links.</summary>
internal static class HtmlImport
{
    /// <summary>The base of relative links. No page is fetched.</summary>
    private const string NoAddress = "https://localhost/";

    public static ImportedArticle Read(string file)
    {
        SmartReader.Article page = new Reader(NoAddress, File.ReadAllText(file)).GetArticle();
        if (string.IsNullOrWhiteSpace(page.TextContent)) return new ImportedArticle(file, "") { Problem = "the page holds no article" };
        string[] paragraphs = [.. page.TextContent.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        return new ImportedArticle(file, string.Join("\n\n", paragraphs))
        {
            Id = Path.GetFileNameWithoutExtension(file),
            Headline = page.Title,
            Published = page.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Publisher = page.SiteName is { Length: > 0 } site && site != "localhost" ? site : null,
            Byline = page.Byline is { Length: > 0 } byline ? WithoutBy(byline) : page.Author,
            Language = page.Language,
        };
    }

    private static string WithoutBy(string byline) => byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;
}
