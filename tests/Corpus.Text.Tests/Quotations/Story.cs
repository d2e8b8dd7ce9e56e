using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Tests.Quotations;

/// <summary>A story under a headline, and what the reader makes of it, one line each.</summary>
internal static class Story
{
    public static Article Read(string body) => ArticleReader.Read("Harbour town rebuilds its pier\n\n" + body);

    /// <summary>Each quotation as <c>text = speaker</c>, or <c>text = role</c> where it is not speech.</summary>
    public static IReadOnlyList<string> Quotes(string body) =>
        [.. Read(body).Quotes.Select(
            quote =>
                Content(quote) + " = "
                    + (quote.Role == QuoteRole.Speech ? quote.Speaker?.Name ?? "?" : quote.Role.ToString().ToLowerInvariant()))];

    /// <summary>The speaker of the only quotation.</summary>
    public static string? Speaker(string body) => Assert.Single(Read(body).Quotes).Speaker?.Name;

    /// <summary>The words that name the speaker of the only quotation.</summary>
    public static string? Mention(string body)
    {
        Article article = Read(body);
        return Assert.Single(article.Quotes).Attribution?.Source?.Of(article.Text);
    }

    /// <summary>The words that name the speaker of each quotation.</summary>
    public static IReadOnlyList<string?> Mentions(string body)
    {
        Article article = Read(body);
        return [.. article.Quotes.Select(quote => quote.Attribution?.Source?.Of(article.Text))];
    }

    /// <summary>The cue of the only quotation.</summary>
    public static string? Cue(string body)
    {
        Article article = Read(body);
        return Assert.Single(article.Quotes).Attribution?.Cue?.Of(article.Text);
    }

    /// <summary>The indirect speech, as <c>source: content</c>.</summary>
    public static IReadOnlyList<string> Told(string body) =>
        [.. Read(body).Attributions.Where(told => told.Kind != AttributionKind.Direct).Select(
            told => told.Speaker?.Name + ": " + told.Text)];

    public static IReadOnlyList<Finding> Findings(string rule, string body) =>
        [.. Read(body).Findings.Where(finding => string.Equals(finding.Rule, rule, System.StringComparison.Ordinal))];

    private static string Content(Quote quote) => quote.Content.Of(quote.Article.Text).TrimEnd(',', '.', '!', '?');
}
