using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>Finds quotes by their words.</summary>
internal sealed class QuotationIndex
{
    private readonly List<(Quote Quote, string[] Words)> _quotes = [];

    /// <summary>By each word: the numbers of the quotes that hold it, in their order.</summary>
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);

    public QuotationIndex(IEnumerable<Article> articles)
    {
        foreach (Quote quote in articles.SelectMany(article => article.Quotes))
        {
            string[] words = WordsOf(quote.ContentText);
            foreach (string word in words)
            {
                if (!_byWord.TryGetValue(word, out List<int>? numbers)) _byWord[word] = numbers = [];
                if (numbers.Count == 0 || numbers[numbers.Count - 1] != _quotes.Count) numbers.Add(_quotes.Count);
            }
            _quotes.Add((quote, words));
        }
    }

    /// <summary>Finds the quotes that hold the words in a row; none for a text without words.</summary>
    public IReadOnlyList<Quote> Find(string text)
    {
        string[] words = WordsOf(text);
        if (words.Length == 0) return [];
        List<int>? rarest = null;
        foreach (string word in words)
        {
            if (!_byWord.TryGetValue(word, out List<int>? numbers)) return [];
            if (rarest is null || numbers.Count < rarest.Count) rarest = numbers;
        }
        return [.. rarest!.Select(number => _quotes[number]).Where(quote => Holds(quote.Words, words)).Select(quote => quote.Quote)];
    }

    private static bool Holds(string[] all, string[] words)
    {
        for (int start = 0; start + words.Length <= all.Length; start++)
        {
            int i = 0;
            while (i < words.Length && all[start + i] == words[i]) i++;
            if (i == words.Length) return true;
        }
        return false;
    }

    /// <summary>Cuts a text into words of letters and digits, in lower case. An apostrophe inside a word is left out.</summary>
    private static string[] WordsOf(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’')) End();
        }
        End();
        return [.. words];

        void End()
        {
            if (word.Length == 0) return;
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
