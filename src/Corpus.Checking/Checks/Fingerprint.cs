using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace Corpus.Checking.Checks;

/// <summary>
/// Makes the fingerprints of an article's findings from the rule and the words. Lines and offsets are not part of them, so that a
/// fingerprint stays the same when paragraphs are inserted above. Findings of one rule on the same words are numbered.
/// </summary>
internal sealed class Fingerprint
{
    private const int Bytes = 8;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Returns the fingerprint of the article's next finding.</summary>
    public string Of(Finding finding)
    {
        string words = string.Join(' ', finding.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string key = finding.Rule + "\n" + words;
        _seen[key] = _seen.TryGetValue(key, out int before) ? before + 1 : 1;
        if (before > 0) key += "\n" + before.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, Bytes));
    }
}
