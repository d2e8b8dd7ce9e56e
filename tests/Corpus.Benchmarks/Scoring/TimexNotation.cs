using System.Linq;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Compares TIMEX3 values that have the same meaning in different notation.</summary>
internal static class TimexNotation
{
    private static readonly (Regex Pattern, string Plain)[] Rewrites =
    [
        // Unspecified ends: 2024-01-XX; decades and centuries: 199X, 19XX.
        (Pattern("(-XX|-WXX)+$"), ""),
        (Pattern("^([0-9]{3})X$"), "$1"),
        (Pattern("^([0-9]{2})XX$"), "$1"),
        (Pattern("-W([0-9])$"), "-W0$1"),
        // Decades and centuries as lengths: P1DE, P1CE; and years with the unit first.
        (Pattern("^P([0-9]+)DE$"), "P${1}0Y"),
        (Pattern("^P([0-9]+)CE$"), "P${1}00Y"),
        (Pattern("^PY([0-9]+)$"), "P$1"),
        // Minutes and seconds of zero.
        (Pattern("T([0-9]{2})$"), "T$1:00"),
        (Pattern("(T[0-9]{2}:[0-9]{2})(:00)?Z?$"), "$1"),
    ];

    /// <summary>Whether two values are equal apart from notation without information.</summary>
    public static bool Same(string? a, string? b) => Plain(a) == Plain(b);

    private static string Plain(string? value) =>
        Rewrites.Aggregate(value ?? "", (text, rewrite) => rewrite.Pattern.Replace(text, rewrite.Plain));

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
