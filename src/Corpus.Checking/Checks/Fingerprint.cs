using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Checking.Checks;

/// <summary>
/// Names the findings of an article by their rule and the words that they stand on. Neither lines nor offsets enter it, so that a name
/// stays when paragraphs are inserted above. Of several findings of one rule on the same words, each is counted.
/// </summary>
internal sealed class Fingerprint
{
    private const int Bytes = 8;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The name of the next finding of the article.</summary>
    public string Of(Finding finding)
    {
        string words = string.Join(' ', finding.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string key = finding.Rule + "\n" + words;
        _seen[key] = _seen.TryGetValue(key, out int before) ? before + 1 : 1;
        if (before > 0) key += "\n" + before.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
    }
}
