using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Cli.Mcp;

/// <summary>Words to quote, compared word by word. Marks and blanks do not count.</summary>
internal sealed class Citation
{
    private readonly string[] _words;

    private Citation(string[] words) => _words = words;

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _words.Length == 0;

    public static Citation Of(string text) => new([.. Words(text).Select(word => word.Of(text))]);

    /// <summary>Finds the exact words in a text; null where they are not in it.</summary>
    public Span? FindIn(string text)
    {
        List<Span> words = Words(text);
        for (int i = 0; i + _words.Length <= words.Count; i++)
        {
            int same = 0;
            while (same < _words.Length && words[i + same].Of(text) == _words[same]) same++;
            if (same == _words.Length) return Span.FromBounds(words[i].Start, words[i + same - 1].End);
        }
        return null;
    }

    /// <summary>Finds the passage of the same number of words, in all articles, that shares the most words.</summary>
    public (Article Article, Span Place) Nearest(IReadOnlyList<Article> articles)
    {
        var wanted = new HashSet<string>(_words, StringComparer.OrdinalIgnoreCase);
        (Article Article, Span Place, int Shared) best = (articles[0], default, -1);
        foreach (Article article in articles)
        {
            List<Span> words = Words(article.Text);
            bool[] shared = [.. words.Select(word => wanted.Contains(word.Of(article.Text)))];
            for (int i = 0, sum = 0; i < words.Count; i++)
            {
                sum += shared[i] ? 1 : 0;
                int first = Math.Max(0, i - _words.Length + 1);
                if (i >= _words.Length) sum -= shared[i - _words.Length] ? 1 : 0;
                if (sum > best.Shared) best = (article, Span.FromBounds(words[first].Start, words[i].End), sum);
            }
        }
        return (best.Article, best.Place);
    }

    private static List<Span> Words(string text)
    {
        var words = new List<Span>();
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i])) i++;
            words.Add(Span.FromBounds(start, i));
        }
        return words;
    }
}
