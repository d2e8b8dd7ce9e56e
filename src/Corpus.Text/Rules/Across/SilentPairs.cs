using System;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Rules.Across;

/// <summary>
/// The pairs of articles in which an earlier check of this process found nothing. What the rules find depends on the two articles alone, so
/// such a pair is not compared again as long as both stay the same.
/// </summary>
/// <param name="get">Gets the article at a place.</param>
internal sealed class SilentPairs(Func<int, Article> get)
{
    private static readonly object Silent = new();

    private static readonly ConditionalWeakTable<object, ConditionalWeakTable<object, object>> Known = new();

    /// <summary>Whether nothing was found in the pair.</summary>
    public bool Has(int first, int second) =>
        Known.TryGetValue(get(first).Identity, out ConditionalWeakTable<object, object>? seconds)
            && seconds.TryGetValue(get(second).Identity, out _);

    /// <summary>Records that nothing was found in the pair.</summary>
    public void Add(int first, int second) =>
        Known.GetOrCreateValue(get(first).Identity).GetValue(get(second).Identity, static _ => Silent);
}
