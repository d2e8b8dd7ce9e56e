using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Tests.Temporal;

/// <summary>A one-line story under a headline without dates, read with a day of publication.</summary>
internal static class DatedArticle
{
    /// <summary>A Monday.</summary>
    public const string Monday = "2024-01-22";

    public static Article Read(string body, string? published = Monday) =>
        ArticleReader.Read("Harbour town rebuilds its pier\n\n" + body, ArticleMetadata.None with { Published = published });

    /// <summary>Each expression as <c>text = value</c>.</summary>
    public static IReadOnlyList<string> Values(string body, string? published = Monday) =>
        [.. Read(body, published).TemporalExpressions.Select(date => date.Text + " = " + (date.Value ?? "?"))];

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Findings(string rule, string body, string? published = Monday) =>
        [.. Read(body, published).Findings.Where(finding => string.Equals(finding.Rule, rule, System.StringComparison.Ordinal))];

    /// <summary>The article's text after one of a finding's fixes.</summary>
    public static string After(this Finding finding, int fix)
    {
        TextEdit edit = Assert.Single(finding.Fixes[fix].Edits);
        string text = finding.Article.Text;
        return (text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..]).Split('\n')[^1];
    }
}
