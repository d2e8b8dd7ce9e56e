using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Checking.Checks;

/// <summary>
/// Names a finding by its rule, its article and the words that it stands on. Neither lines nor offsets enter it, so that it stays
/// when paragraphs are inserted above. Of several findings of one rule on the same words, each is counted.
/// </summary>
/// <param name="articleId">The article's id.</param>
internal sealed class Fingerprint(string articleId)
{
    private const int Bytes = 8;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding of the article.</summary>
    public string Of(Finding finding)
    {
        string words = string.Join(' ', finding.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string key = finding.Rule + "\n" + articleId + "\n" + words;
        _seen[key] = _seen.TryGetValue(key, out int before) ? before + 1 : 1;
        if (before > 0) key += "\n" + before.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
    }
}
