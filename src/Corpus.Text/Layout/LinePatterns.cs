using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Patterns of whole lines: <c>Language/en/{name}.txt</c>, one pattern on each line. Case does not count. A punctuation mark in
/// the pattern is required; other marks between words are ignored.
/// <c>9</c> stands for a number. <c>…</c> stands for any number of words at either end, and for up to eight in between.
/// </summary>
internal sealed class LinePatterns
{
    private const int Gap = -1;
    private const int Number = -2;

    /// <summary>Punctuation is stored below this number, as the negative of its character.</summary>
    private const int Punctuation = -3;
    private const int WidestGap = 8;

    /// <summary>The longest line that is searched for a pattern that may start anywhere: furniture is short.</summary>
    private const int LongestSearched = 80;

    private readonly Dictionary<int, List<int[]>> _anchored = [];
    private readonly Dictionary<int, List<int[]>> _floating = [];

    // The first words of the patterns that may start anywhere.
    private readonly WordSet _openers;

    public LinePatterns(string name, Lexicon lexicon)
    {
        _openers = new WordSet(lexicon);
        foreach (string entry in Lexicon.ReadList(name))
        {
            var tokens = new Tokens(entry, lexicon);
            Tokenizer.Read(tokens, new Span(0, entry.Length));
            bool floats = tokens.Is(0, '…');
            var pattern = new int[tokens.Count - (floats ? 1 : 0)];
            for (int i = 0; i < pattern.Length; i++) pattern[i] = Element(tokens, floats ? i + 1 : i);
            Dictionary<int, List<int[]>> patterns = floats ? _floating : _anchored;
            if (!patterns.TryGetValue(pattern[0], out List<int[]>? same)) patterns[pattern[0]] = same = [];
            same.Add(pattern);
            if (floats && pattern[0] > Lexicon.Unknown) _openers.Add(pattern[0]);
        }
    }

    /// <summary>Whether the tokens from <paramref name="first"/> up to <paramref name="end"/> match a pattern.</summary>
    public bool Match(Tokens tokens, int first, int end)
    {
        int start = Content(tokens, first, end);
        if (start < end && MatchAt(_anchored, tokens, start, end)) return true;
        if (_floating.Count == 0 || end - first > LongestSearched) return false;
        for (int i = start; i < end; i++)
            if (MayOpen(tokens[i]) && MatchAt(_floating, tokens, i, end)) return true;
        return false;
    }

    private bool MayOpen(in Token token) => token.Kind == TokenKind.Word ? _openers.Has(token.Word) : IsContent(token);

    private static bool MatchAt(Dictionary<int, List<int[]>> patterns, Tokens tokens, int i, int end)
    {
        int key = Key(tokens, i);
        if (key == Lexicon.Unknown || !patterns.TryGetValue(key, out List<int[]>? same)) return false;
        foreach (int[] pattern in same)
            if (Matches(pattern, 0, tokens, i, end)) return true;
        return false;
    }

    private static bool Matches(int[] pattern, int element, Tokens tokens, int i, int end)
    {
        for (; element < pattern.Length; element++)
        {
            switch (pattern[element])
            {
                case Gap when element == pattern.Length - 1:
                    return true;
                case Gap:
                    for (int skipped = 0; skipped <= WidestGap && i < end; skipped++, i = Content(tokens, i, end) + 1)
                        if (Matches(pattern, element + 1, tokens, i, end)) return true;
                    return false;
                case <= Punctuation:
                    if (i >= end
                        || tokens[i].Kind != TokenKind.Punctuation
                        || Fold(tokens.Text[tokens[i].Start]) != Punctuation - pattern[element])
                        return false;
                    i++;
                    break;
                default:
                    i = Content(tokens, i, end);
                    if (i >= end || (pattern[element] == Number ? tokens[i].Kind != TokenKind.Number : tokens[i].Word != pattern[element]))
                        return false;
                    i++;
                    break;
            }
        }
        return Content(tokens, i, end) >= end;
    }

    private static int Element(Tokens tokens, int i) => tokens.Is(i, '…') ? Gap : Key(tokens, i);

    private static int Key(Tokens tokens, int i) => tokens[i].Kind switch
    {
        TokenKind.Number => Number,
        TokenKind.Word => tokens[i].Word,
        _ => Punctuation - Fold(tokens.Text[tokens[i].Start]),
    };

    /// <summary>Finds the first token at or after <paramref name="i"/> that is a word, a number, an at sign or a copyright sign.</summary>
    private static int Content(Tokens tokens, int i, int end)
    {
        while (i < end && !IsContent(tokens[i])) i++;
        return i;
    }

    private static bool IsContent(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number || token.Is('@') || token.Is('©');

    /// <summary>Folds all dashes into one.</summary>
    private static char Fold(char c) => c is '–' or '—' or '―' or '‒' ? '-' : c;
}
