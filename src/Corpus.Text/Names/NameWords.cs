using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Numbers the words in the names of an article, ignoring case, so that a name is looked up by numbers and no word is copied. Words in the
/// <see cref="Lexicon"/> keep its numbers; other words get the numbers that follow.
/// </summary>
internal sealed class NameWords(Tokens tokens)
{
    // By the key of the word: the first word with that key. Only words with other characters than plain letters can share a key.
    private readonly Dictionary<ulong, int> _byKey = [];
    private readonly List<Word> _words = [];
    private readonly Dictionary<ulong, int> _phrases = [];

    /// <summary>The number of a token's word. Never 0.</summary>
    public int Of(int token)
    {
        Token word = tokens[token];
        if (word.Word != Lexicon.Unknown) return word.Word;
        ulong key = KeyOf(word);
        int last = -1;
        for (int i = _byKey.TryGetValue(key, out int first) ? first : -1; i >= 0; i = _words[i].Next)
        {
            if (WordKey.IsExact(key) || Same(_words[i].Token, word)) return tokens.Lexicon.Count + i;
            last = i;
        }
        if (last < 0) _byKey[key] = _words.Count;
        else _words[last] = _words[last] with { Next = _words.Count };
        _words.Add(new Word(token, -1));
        return tokens.Lexicon.Count + _words.Count - 1;
    }

    /// <summary>
    /// The number of a given name. All short forms of one name share a number, which lies below those of phrases: Robert, Bob.
    /// </summary>
    public int GivenName(int token) => tokens.ValueOf(token, WordClass.Nickname) is >= 0 and int number ? int.MinValue + number : Of(token);

    /// <summary>The key of two words, or of a phrase and the word behind it.</summary>
    public static ulong Pair(int first, int last) => ((ulong)(uint)first << 32) | (uint)last;

    /// <summary>The number of a phrase of several words. It is negative, so it is never a word's.</summary>
    public int Phrase(ulong pair)
    {
        if (!_phrases.TryGetValue(pair, out int phrase)) _phrases[pair] = phrase = -1 - _phrases.Count;
        return phrase;
    }

    private ulong KeyOf(in Token word) => WordKey.Of(tokens.Text, word.Start, word.Length);

    private bool Same(int token, in Token word)
    {
        Token other = tokens[token];
        if (other.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
            if (Lexicon.Fold(tokens.Text[other.Start + i]) != Lexicon.Fold(tokens.Text[word.Start + i])) return false;
        return true;
    }

    /// <summary>A word, given by one of its tokens, and the next word with the same key.</summary>
    private readonly record struct Word(int Token, int Next);
}
