using System.Collections.Generic;

namespace Corpus.Text.Words;

/// <summary>
/// A list of phrases, one on each line, that are compared with the text token by token; the longest match wins. A line may give
/// its phrase a value: <c>labor day = 9:1:1</c>.
/// </summary>
internal sealed class PhraseList
{
    private readonly Dictionary<int, List<Phrase>> _byFirstWord = [];

    private readonly WordSet _openers;

    /// <summary>Reads <c>Language/en/{name}.txt</c>.</summary>
    public PhraseList(string name, Lexicon lexicon)
    {
        _openers = new WordSet(lexicon);
        foreach (string entry in Lexicon.ReadList(name))
        {
            int equals = entry.IndexOf('=');
            string[] words = (equals < 0 ? entry : entry.Substring(0, equals).TrimEnd()).Split(' ');
            var numbers = new int[words.Length];
            // A sign has no number in the lexicon: its negative character code stands for it.
            for (int i = 0; i < words.Length; i++)
                numbers[i] = words[i].Length == 1 && !char.IsLetterOrDigit(words[i][0]) ? -words[i][0] : lexicon.FindListed(name, words[i]);
            if (!_byFirstWord.TryGetValue(numbers[0], out List<Phrase>? phrases)) _byFirstWord[numbers[0]] = phrases = [];
            if (numbers[0] >= 0) _openers.Add(numbers[0]);
            phrases.Add(new Phrase(numbers, equals < 0 ? "" : entry.Substring(equals + 1).TrimStart()));
        }
        foreach (List<Phrase> phrases in _byFirstWord.Values) phrases.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>Whether a phrase of the list starts with the word.</summary>
    public bool Opens(int word) => _openers.Has(word);

    /// <summary>Gets the number of tokens from <paramref name="first"/> on that are a phrase of the list; 0 if there is no match.</summary>
    public int Match(Tokens tokens, int first, int end) => Match(tokens, first, end, out _);

    /// <inheritdoc cref="Match(Tokens, int, int)"/>
    public int Match(Tokens tokens, int first, int end, out string value)
    {
        value = "";
        int word = tokens[first].Word;
        if (!_openers.Has(word) || !_byFirstWord.TryGetValue(word, out List<Phrase>? phrases)) return 0;
        foreach (Phrase phrase in phrases)
        {
            int i = 0;
            while (i < phrase.Words.Length && first + i < end && Is(tokens, first + i, phrase.Words[i])) i++;
            if (i != phrase.Words.Length) continue;
            value = phrase.Value;
            return i;
        }
        return 0;
    }

    private static bool Is(Tokens tokens, int i, int word) =>
        word >= 0
            ? tokens[i].Word == word
            : tokens.Is(i, (char)-word) || (word == -'\'' && tokens[i] is { Kind: TokenKind.Mark, Length: 1 });

    private sealed class Phrase(int[] words, string value)
    {
        public int[] Words { get; } = words;

        public string Value { get; } = value;
    }
}
