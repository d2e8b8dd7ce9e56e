using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>
/// The words of a text to compare: in any case, without the words that a headline leaves out, and with short forms expanded (<c>we've</c>
/// is <c>we have</c>). A word is a number, so that a comparison makes no strings.
/// </summary>
internal sealed class WordUnits(Tokens tokens)
{
    /// <summary>Words that a headline leaves out: function words, and hesitations.</summary>
    private static readonly PhraseList LeftOut = new("HeadlineOmission", Lexicon.English);

    private readonly List<Unit> _units = [];

    public int Count => _units.Count;

    public Unit this[int index] => _units[index];

    /// <summary>Adds the words of the tokens from the first up to, not including, the end.</summary>
    public void Add(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || LeftOut.Opens(token.Word)) continue;
            ulong key = WordKey.Of(tokens.Text, token.Start, token.Length);
            if (WordKey.IsExact(key)) _units.Add(new Unit(key, token.Initial, token.Length == 1, i));
            else AddParts(i);
        }
    }

    /// <summary>Adds a break, which no comparison crosses.</summary>
    public void AddBreak() => _units.Add(new Unit(0, '\0', false, -1));

    /// <summary>Whether a word, or one that may stand for it, is at most some words away from a place.</summary>
    public bool HasNear(Unit word, int place, int distance)
    {
        int end = Math.Min(Count, place + distance + 1);
        for (int i = Math.Max(0, place - distance); i < end; i++)
            if (word.Is(_units[i])) return true;
        return false;
    }

    /// <summary>Whether dots, brackets or asterisks mark an omission or an insertion.</summary>
    public static bool MarksChange(Tokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            Token token = tokens[i];
            if (token is { Kind: TokenKind.Mark, SpaceBefore: true, Length: 1 } && tokens[i + 1].SpaceBefore) return true;
            if (token.Is('[')
                || token.Is('(')
                || token.Is('…')
                || token.Is('*')
                || (token.Kind == TokenKind.Punctuation && token.Length > 1))
                return true;
        }
        return false;
    }

    /// <summary>Whether these words contain the others in sequence.</summary>
    public bool Contains(WordUnits words)
    {
        for (int i = 0; i + words.Count <= Count; i++)
        {
            int k = 0;
            while (k < words.Count && words[k].Is(this[i + k])) k++;
            if (k == words.Count) return true;
        }
        return false;
    }

    /// <summary>Whether the words are a part of the others, and only written in another way: taskforce, task force.</summary>
    public bool IsSpelledLike(WordUnits others, int first, int end) => HouseStyle.AreOne(TextOf(0, Count), others.TextOf(first, end));

    private string TextOf(int first, int end)
    {
        var text = new StringBuilder();
        for (int i = first; i < end; i++) text.Append(_units[i].Text).Append(' ');
        return text.ToString();
    }

    /// <summary>Adds a word that has an apostrophe or a full stop, or is long or a number.</summary>
    private void AddParts(int token)
    {
        string word = tokens.FoldedTextOf(token).Replace('’', '\'').Replace(".", "");
        int apostrophe = word.IndexOf('\'');
        if (apostrophe < 0) AddUnit(word, token);
        else if (word.EndsWith("n't", StringComparison.Ordinal)) AddNegated(word, token);
        else AddShort(word, apostrophe, token);
    }

    private void AddUnit(string text, int token) =>
        _units.Add(new Unit(WordKey.Of(text, 0, text.Length), text.Length > 0 ? text[0] : '\0', text.Length == 1, token, text));

    private void AddNegated(string word, int token)
    {
        string verb = word.Substring(0, word.Length - "n't".Length);
        AddUnit(verb switch { "wo" => "will", "ca" => "can", _ => verb }, token);
        AddUnit("not", token);
    }

    private void AddShort(string word, int apostrophe, int token)
    {
        if (apostrophe > 0) AddUnit(word.Substring(0, apostrophe), token);
        string rest = word.Substring(apostrophe + 1);
        if (rest is not ("" or "s" or "re" or "m"))
            AddUnit(rest switch { "ve" => "have", "ll" => "will", "d" => "would", _ => rest }, token);
    }

    /// <summary>A word.</summary>
    /// <param name="Key">Its <see cref="WordKey"/>.</param>
    /// <param name="Initial">Its first letter.</param>
    /// <param name="IsInitial">Whether it has no other letter.</param>
    /// <param name="Token">Its token; -1 for a break, which no comparison crosses.</param>
    /// <param name="Written">The word; null where the key gives it.</param>
    internal readonly record struct Unit(ulong Key, char Initial, bool IsInitial, int Token, string? Written = null)
    {
        /// <summary>The word, in lower case.</summary>
        public string Text => Written ?? WordKey.WordOf(Key);

        /// <summary>Whether two words are equal, or one is the initial of the other: N. Korea.</summary>
        public bool Is(in Unit other) => Key == other.Key || (Initial == other.Initial && (IsInitial || other.IsInitial));
    }
}
