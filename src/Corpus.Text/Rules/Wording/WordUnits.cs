using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>
/// The words of a text to compare: in lower case, without the words that a headline leaves out, and with short forms expanded (<c>we've</c>
/// is <c>we have</c>).
/// </summary>
internal sealed class WordUnits(Tokens tokens)
{
    /// <summary>Words that a headline leaves out: function words, and hesitations.</summary>
    private static readonly PhraseList LeftOut = new("HeadlineOmission", Lexicon.English);

    private readonly List<Unit> _units = [];

    // The places of each word, made on first use.
    private Dictionary<string, List<int>>? _places;

    public int Count => _units.Count;

    public Unit this[int index] => _units[index];

    /// <summary>Adds the words of the tokens from the first up to, not including, the end.</summary>
    public void Add(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || LeftOut.Opens(tokens[i].Word)) continue;
            string word = tokens.FoldedTextOf(i).Replace('’', '\'').Replace(".", "");
            int apostrophe = word.IndexOf('\'');
            if (apostrophe < 0) AddUnit(word, i);
            else if (word.EndsWith("n't", StringComparison.Ordinal)) AddNegated(word, i);
            else AddShort(word, apostrophe, i);
        }
    }

    /// <summary>Adds a break, which no comparison crosses.</summary>
    public void AddBreak() => _units.Add(new Unit("", -1));

    /// <summary>Returns the places of a word, in order.</summary>
    public IReadOnlyList<int> PlacesOf(string word)
    {
        if (_places is null)
        {
            _places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (int i = 0; i < _units.Count; i++)
            {
                if (!_places.TryGetValue(_units[i].Text, out List<int>? places)) _places.Add(_units[i].Text, places = []);
                places.Add(i);
            }
        }
        return _places.TryGetValue(word, out List<int>? found) ? found : [];
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

    /// <summary>Whether the words have the same letters as a part of the others: taskforce, task force.</summary>
    public bool IsSpelledLike(WordUnits others, int first, int end)
    {
        StringBuilder one = new(), other = new();
        foreach (Unit unit in _units) one.Append(unit.Text);
        for (int i = first; i < end; i++) other.Append(others[i].Text);
        return one.Equals(other);
    }

    private void AddUnit(string text, int token) => _units.Add(new Unit(text, token));

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

    /// <summary>A word and its token; -1 for a break, which no comparison crosses.</summary>
    internal readonly record struct Unit(string Text, int Token)
    {
        /// <summary>Whether two words are equal, or one is the initial of the other: N. Korea.</summary>
        public bool Is(Unit other) =>
            Text == other.Text
                || (Text.Length > 0 && other.Text.Length > 0 && Text[0] == other.Text[0] && (Text.Length == 1 || other.Text.Length == 1));
    }
}
