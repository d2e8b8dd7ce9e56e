using System;
using Corpus.Text.Rules;
using Corpus.Text.Temporal;

namespace Corpus.Text.Layout;

/// <summary>
/// Takes over what is stated about the article and need not be read from its text: first item metadata, then front matter. The
/// first value counts. A value that cannot be read is a finding (CORP0004) and counts as not stated.
/// </summary>
internal static class StatedFacts
{
    /// <summary>The keys, as front matter writes them; <c>title</c> is another name of <c>headline</c>.</summary>
    public static readonly string[] Keys = ["headline", "title", "published", "publisher", "byline", "url", "language"];

    /// <summary>
    /// Takes over what is stated beside the file. Such a value has no place in the text: a finding about it is placed at the start of the
    /// text.
    /// </summary>
    public static void FromMetadata(Reading reading)
    {
        ArticleMetadata metadata = reading.Metadata;
        Take("headline", metadata.Headline);
        Take("published", metadata.Published);
        Take("publisher", metadata.Publisher);
        Take("byline", metadata.Byline);
        Take("url", metadata.Url);
        Take("language", metadata.Language);

        void Take(string key, string? value) => State(reading, key, value, default, PublicationSource.Metadata);
    }

    /// <summary>Takes over one value, unless it was stated before. An empty value states nothing.</summary>
    public static void State(Reading reading, string key, string? value, Span place, PublicationSource source)
    {
        value = value?.Trim();
        if (value is null || value.Length == 0) return;
        switch (key)
        {
            case "headline" or "title":
                reading.Facts.Headline ??= value;
                break;
            case "published" when StatedDate.Parse(value) is { } date:
                reading.Facts.Published ??= new PublicationDate(date.Day, date.TimeOfDay, source);
                break;
            case "published":
                Corp0004Unreadable.Value(reading, place, key, value, "a date such as 2024-01-22 or 2024-01-22T08:47");
                break;
            case "publisher":
                reading.Facts.Publisher ??= value;
                break;
            case "byline":
                reading.Facts.Byline ??= value;
                break;
            case "url" when Uri.TryCreate(value, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https":
                reading.Facts.Url ??= value;
                break;
            case "url":
                Corp0004Unreadable.Value(reading, place, key, value, "an address that starts with https:// or http://");
                break;
            case "language" when IsLanguageTag(value):
                reading.Facts.Language ??= value;
                break;
            case "language":
                Corp0004Unreadable.Value(reading, place, key, value, "a language tag such as en or en-GB");
                break;
        }
    }

    /// <summary>
    /// Whether the value has the shape of a BCP 47 tag: letters, then parts of one to eight letters or digits, with hyphens between.
    /// </summary>
    private static bool IsLanguageTag(string value)
    {
        int part = 0, parts = 0;
        foreach (char c in value)
        {
            if (c == '-')
            {
                if (part == 0) return false;
                part = 0;
                parts++;
                continue;
            }
            bool letter = (uint)((c | 0x20) - 'a') <= 'z' - 'a';
            if (!letter && (parts == 0 || (uint)(c - '0') > 9)) return false;
            if (++part > 8 || (parts == 0 && part > 3)) return false;
        }
        return part > 0 && (parts > 0 || part > 1);
    }
}
