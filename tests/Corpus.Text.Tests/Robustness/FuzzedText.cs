using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Makes texts at random from the stories and fragments of the other tests; one seed makes the same texts in each run.</summary>
internal sealed class FuzzedText(int seed)
{
    /// <summary>Set this to run as many rounds, each with texts of its own: <c>CORPUS_FUZZ_ROUNDS=50</c>.</summary>
    private const string Variable = "CORPUS_FUZZ_ROUNDS";

    private static readonly string[] Oddities =
    [
        "\ud83d", "\udc22", "\ud83d\udc22", "\0", "\u202E", "\u202C", "\u200F", "\u200E", "e\u0301\u0301\u0301", "\u0301", "\u00AD",
            "\u200B", "\u200D",
        "\uFEFF", "\f", "\v", "\u2028", "\u0085", "\r", "２０２４", "「", "」", "&quot;", "&nbsp;", "&#8220;", "“", "”", "\"", "‘", "’", "«",
            "»", "…", "—", "-",
        "May 5, 2019", "on Monday", "2024/40/0", "2024-13-01", "31 April 2020", "the 50th anniversary of",
            "<!-- corpus: disable CORP1001 because x -->", "---\n",
    ];

    /// <summary>Plain letters, Latin letters and control characters, typographic marks, and everything.</summary>
    private static readonly (int First, int End)[] Ranges = [(32, 127), (0, 0x300), (0x2000, 0x2070), (0, 0x10000)];

    private static readonly string[] PageLines =
    [
        "Advertisement", "Sign up for our newsletter", "Story continues below", "Read more", "Share this article", "Loading...",
            "Follow us on Twitter", "3 min read", "Sponsored content",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The seeds of a run.</summary>
    public static IEnumerable<int> Seeds()
    {
        bool isSet =
            int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds);
        return Enumerable.Range(1953, isSet ? Math.Max(1, rounds) : 1);
    }

    /// <summary>A headline and some paragraphs of whole sentences.</summary>
    public string Story()
    {
        var text = new StringBuilder("Harbour town rebuilds its pier");
        for (int paragraphs = _random.Next(1, 6); paragraphs > 0; paragraphs--)
        {
            text.Append("\n\n");
            for (int sentences = _random.Next(1, 4); sentences > 0; sentences--) text.Append(One(TornStoryTests.Sentences)).Append(' ');
        }
        return text.ToString();
    }

    /// <summary>The story with lines of the page between its paragraphs, but not below its headline, where a deck may stand.</summary>
    public string OnPage(string story)
    {
        string[] paragraphs = story.Split("\n\n");
        for (int i = 1; i < paragraphs.Length - 1; i++)
            for (int lines = _random.Next(3); lines > 0; lines--) paragraphs[i] += "\n\n" + One(PageLines);
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>The start of one story and the end of another.</summary>
    public string Splice()
    {
        string one = Story(), other = Story();
        return one[.._random.Next(one.Length)] + other[_random.Next(other.Length)..];
    }

    /// <summary>A story with marks, dates and odd characters put into it anywhere.</summary>
    public string Soiled()
    {
        var text = new StringBuilder(Story());
        for (int i = _random.Next(1, 30); i > 0; i--) text.Insert(_random.Next(text.Length + 1), One(Oddities));
        return text.ToString();
    }

    /// <summary>Code units of every kind, surrogates without their partner among them.</summary>
    public string Characters()
    {
        char[] text = new char[_random.Next(200)];
        for (int i = 0; i < text.Length; i++)
        {
            (int first, int end) = One(Ranges);
            text[i] = (char)_random.Next(first, end);
        }
        return new string(text);
    }

    /// <summary>Two to four fragments again and again.</summary>
    public string Repeated(int length)
    {
        string fragment =
            string.Concat(
                Enumerable.Range(0, _random.Next(2, 5)).Select(_ => One(_random.Next(3) == 0 ? TornStoryTests.Scraps : AnyText.Repeated)));
        return "Harbour news\n\n" + string.Concat(Enumerable.Repeat(fragment, length / fragment.Length));
    }

    private T One<T>(T[] pieces) => pieces[_random.Next(pieces.Length)];
}
