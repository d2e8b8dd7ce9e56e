using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Random texts: random pieces of news, and random characters.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u2028", "\u0085", "\u200B", "\uFEFF", ".", ",", ".", ": ", "?", "! ",
            "(", ")", "[", "]", "/", "|", "@", "-", "–", " — ", "--", "_",
        "\"", "“", "”", "‘", "’", "''", "'", "``", "«", "»", "…", "...", "#", "<", ">", "=\"",
        "the ", "ferry ", "Port Ellery", "harbour master ", "Olin Marsh", "Bea Finch", "Marsh", "He ", "she ", " said", " said ", " told ",
            "according to ", " added", "a source ", " that ", "Jong-un ",
        "January 22, 2024", "22 Jan 2024", "Sunday", "last ", "next week", "two decades ago", "the 50th anniversary of ", "in 1953",
            "31 April", "2024-13-01", "8:47 AM", "Tuesday, March 13, 2024", "'82", "12", "0", "99999999999999999999",
        "SEOUL (Reuters) – ", "WASHINGTON — ", "(CNN) ", "By ", "Published: ", "Updated ", "Advertisement", "Follow us on: ",
            "Please enter your comment!", "File/", "FILE PHOTO: ", "(Getty)", "(photo: Ann Ode)", "Read more: ",
        "---\n", "---", "title: ", "published: ", "author: x\n", "<!-- corpus: disable CORP1001 because x -->\n", "<!-- corpus: ", "-->",
            "because ",
        "é", "e\u0301", "서울", "القاهرة", "Ёлка", "🐢", "\ud83d", "\udc22", "\0", "\u202E", "ﬁ", "İ", "ß",
    ];

    private static readonly Gen<string> Piece = Gen.Elements(Pieces);

    public static readonly Arbitrary<string> Arbitrary = Arb.From(
        Gen.OneOf(
            Piece.ListOf().Select(string.Concat),
            Gen.Choose(0, 300).SelectMany(count => Piece.ListOf(count)).Select(string.Concat),
            ArbMap.Default.GeneratorFor<char[]>().Select(characters => new string(characters))),
        Shorter);

    private static IEnumerable<string> Shorter(string text) =>
        text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[..^1], text[1..]];

    /// <summary>Texts that have caused errors in readers.</summary>
    public static readonly string[] Nasty =
    [
        "",
        "\0",
        "\ud83d",
        "\udc22\ud83d",
        "\"",
        "“",
        "''",
        "---",
        "---\n---",
        "---\n:\n---",
        "<!-- corpus:",
        "<!---->",
        "<!-- corpus:-->",
        "-->",
        "PK\u0003\u0004\0\0\0\0\ufffd\ufffd\ufffd",
        "\u202Eإن الأمر كذلك\u202C قال “نعم” (رويترز) –",
        "🐢🐢🐢 said “🐢🐢🐢 🐢🐢” on 🐢 22, 2024",
        "e\u0301\u0301\u0301\u0301\u0301\u0301",
        ".",
        "(",
        ")",
        "/",
        "By ",
        "Published: ",
        "File/",
        "(Getty)",
        "— –",
        ": : :\n\n: : :",
    ];

    /// <summary>
    /// Pieces that tests repeat, in one line and on lines of their own, until the text is long. They show code that is not linear.
    /// </summary>
    public static readonly string[] Repeated =
    [
        "a", "A", ".", "\"", "“", "”", "'", "''", "’s ", "(", ")", "[", "/", "-", "—", ",", "\r", "\n", " ", "\0", "\ud83d", "1", "1,",
            "1.", "@", "# ", "…", "“‘", "“a ", "a” ",
        "word ", "Marsh ", "Olin Marsh and ", "Olin Marsh said ", "“so,” he said. ", "he saw his ", "Marsh-Olin ", "Anna ",
            "Mayor Olin Marsh and she ", "The mayor said she ", "said ", "of the ", "J. ", "U.S. ", "the ", "File/", "(photo: a) ",
                "Getty/", "follow ", "follow us ", "sign up for a ", "By ", "Published: ", "SEOUL (",
        "January ", "January 1, ", "the 50th anniversary of ", "two years ago ", "Monday, ", "from June 16 to ", "'82 ", "1/2/", "--- ",
            "<!-- corpus: disable CORP1001 because x -->", "|", "AP/",
    ];
}
