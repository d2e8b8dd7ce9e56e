using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Cli.Import;

/// <summary>Makes file names that are the same on every machine: lower-case letters of any script, digits and hyphens.</summary>
internal static class FileNames
{
    private const int Longest = 60;

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul"];

    /// <summary>Makes the name of an article's file, without its extension, from the id, else the headline, else the text.</summary>
    public static string Of(ImportedArticle article)
    {
        foreach (string? words in new[] { article.Id, article.Headline })
            if (Slug(words ?? "") is { Length: > 0 } slug) return slug;
        return "article-" + Hash(article.Text);
    }

    /// <summary>Makes another name if <paramref name="name"/> is taken.</summary>
    public static string Another(string name, ImportedArticle article) => name + "-" + Hash(article.Id + "\n" + article.ToFile());

    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (char c in words)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == Longest) break;
        }
        string name = slug.ToString().Trim('-');
        return Reserved.Contains(name, StringComparer.Ordinal) ? name + "-article" : name;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
}
