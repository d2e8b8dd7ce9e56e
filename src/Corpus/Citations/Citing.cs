using System;
using System.Linq;

namespace Corpus.Citations;

/// <summary>Finds what a program cites, and says what stands there instead.</summary>
internal static class Citing
{
    private const int LongestShown = 200;

    /// <summary>Finds the words in a part of an article.</summary>
    /// <exception cref="ArgumentException">They do not stand there, or there are none.</exception>
    public static Citation In(Article article, Span part, string words, string where)
    {
        if (words is null) throw new ArgumentNullException(nameof(words));
        var cited = CitedWords.Of(words);
        if (cited.IsEmpty) throw new ArgumentException("There are no words to cite.", nameof(words));
        if (cited.FindIn(article.Text, part) is { } place) return new Citation(article, place);
        string text = part.Of(article.Text);
        string nearest = NearestPassage.In(text, words) is { } passage
            ? " The nearest passage is “" + OneLine(passage.Span.Of(text)) + "”."
            : "";
        throw new ArgumentException("“" + OneLine(words) + "” does not stand in " + where + "." + nearest, nameof(words));
    }

    /// <summary>Finds the words in the first article that has them.</summary>
    /// <exception cref="ArgumentException">They stand in no article, or there are none.</exception>
    public static Citation In(ArticleCollection articles, string words)
    {
        if (words is null) throw new ArgumentNullException(nameof(words));
        var cited = CitedWords.Of(words);
        if (cited.IsEmpty) throw new ArgumentException("There are no words to cite.", nameof(words));
        foreach (Article article in articles)
            if (cited.FindIn(article.Text) is { } place) return new Citation(article, place);
        throw new ArgumentException("“" + OneLine(words) + "” does not stand in any article.", nameof(words));
    }

    /// <summary>Writes words on one line, cut where they are long.</summary>
    internal static string OneLine(string words) =>
        Shortened.Of(string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestShown);
}
