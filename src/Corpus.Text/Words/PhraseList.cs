using System.Collections.Generic;

namespace Corpus.Text.Words;

/// <summary>A list of phrases, one a line, whose words are taken from the text token by token; the longest match wins.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<int, List<int[]>> _byFirstWord = [];

    /// <summary>Reads <c>Language/en/{name}.txt</c>.</summary>
    public PhraseList(string name, Lexicon lexicon)
    {
        foreach (string entry in Lexicon.ReadList(name))
        {
            string[] words = entry.Split(' ');
            var numbers = new int[words.Length];
            for (int i = 0; i < words.Length; i++) numbers[i] = lexicon.Find(words[i]);
            if (!_byFirstWord.TryGetValue(numbers[0], out List<int[]>? phrases)) _byFirstWord[numbers[0]] = phrases = [];
            phrases.Add(numbers);
        }
        foreach (List<int[]> phrases in _byFirstWord.Values) phrases.Sort((a, b) => b.Length - a.Length);
    }

    /// <summary>How many tokens from <paramref name="first"/> on are a phrase of the list; 0 where none is.</summary>
    public int Match(Tokens tokens, int first, int end)
    {
        if (!_byFirstWord.TryGetValue(tokens[first].Word, out List<int[]>? phrases)) return 0;
        foreach (int[] phrase in phrases)
        {
            int i = 0;
            while (i < phrase.Length && first + i < end && tokens[first + i].Word == phrase[i]) i++;
            if (i == phrase.Length) return i;
        }
        return 0;
    }
}
