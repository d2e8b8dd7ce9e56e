using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Spelling;

/// <summary>The capitalised words of an article: each spelling once, ignoring case, with its places.</summary>
internal sealed class CapitalisedWords
{
    /// <summary>Shorter words are often similar by chance.</summary>
    private const int Shortest = 4;

    /// <summary>How many words with the same look are compared with each word: more of them are a list.</summary>
    private const int MostCompared = 24;

    private const int LookBits = 8;
    private const int Looks = 1 << LookBits;

    /// <summary>Words that are not names, although they have a capital at the start of a sentence.</summary>
    private const WordClass Skipped =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun;

    /// <summary>The most places that are kept for the next article.</summary>
    private const int MostSpare = 1 << 12;

    // The tables of the last article checked on this thread, which the next article reuses.
    [ThreadStatic]
    private static Room? _spare;

    private readonly Reading _reading;
    private readonly Tokens _tokens;
    private readonly Room _room;
    private Dictionary<int, NameForm>? _forms;
    private List<int>? _twoCapitals;
    private int _count;
    private int _placeCount;

    public CapitalisedWords(Reading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _room = _spare ?? new Room();
        _spare = null;
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.Kind == BlockKind.Furniture) continue;
            for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
            {
                ref readonly Token token = ref _tokens[i];
                if (token is { Capitalised: true, Length: >= Shortest } && !token.Is(Skipped)) Add(i, token);
            }
        }
    }

    /// <summary>Returns the tables for the next article. Call it when no word is needed any more.</summary>
    public void Release()
    {
        if (_count > MostSpare || _placeCount > MostSpare) return;
        _room.Clear();
        _spare = _room;
    }

    /// <summary>Returns pairs of words that may be two spellings of one name, the more frequent one last.</summary>
    public IEnumerable<(int Rare, int Usual)> Alike()
    {
        for (int i = 0; i < _count; i++)
        {
            for (int other = _room.Words[i].SameEnds - 1, k = 0; other >= 0
                && k < MostCompared; other = _room.Words[other].SameEnds - 1, k++)
                if (Near(ref _room.Words[i], ref _room.Words[other])) yield return Ordered(other, i);
            for (int other = _room.Words[i].SameStart - 1, k = 0; other >= 0
                && k < MostCompared; other = _room.Words[other].SameStart - 1, k++)
                if (Near(ref _room.Words[i], ref _room.Words[other]) && _room.Words[i].Last != _room.Words[other].Last)
                    yield return Ordered(other, i);
        }
    }

    private (int Rare, int Usual) Ordered(int one, int other) => Count(one) <= Count(other) ? (one, other) : (other, one);

    /// <summary>
    /// Returns the words with one capital too many (WHite) that the article also writes without it, in the order of the text.
    /// </summary>
    public List<int> TwoCapitals()
    {
        if (_twoCapitals is null) return [];
        var found = new List<int>();
        foreach (int token in _twoCapitals)
        {
            foreach (int place in Places(NumberOf(_tokens[token], KeyOf(_tokens[token]))))
            {
                if (_tokens[place].AllCaps || HasTwoCapitals(_tokens[place])) continue;
                found.Add(token);
                break;
            }
        }
        return found;
    }

    /// <summary>Counts the places of a word.</summary>
    public int Count(int word) => _room.Words[word].Count;

    /// <summary>Returns the length of the shorter of two words.</summary>
    public int ShorterOf(int one, int other) => Math.Min(_room.Words[one].Length, _room.Words[other].Length);

    /// <summary>Returns how the spellings of two words differ.</summary>
    public SpellingEdit EditBetween(int one, int other) =>
        SpellingEdits.Between(_tokens.Text, _tokens[_room.Words[one].Token], _tokens[_room.Words[other].Token]);

    /// <summary>Returns the word with its places and its neighbours.</summary>
    public NameForm Form(int word)
    {
        if (!(_forms ??= []).TryGetValue(word, out NameForm? form))
            _forms.Add(word, form = new NameForm(_reading, _tokens.FoldedTextOf(_room.Words[word].Token), Places(word)));
        return form;
    }

    private List<int> Places(int word)
    {
        var places = new List<int>(_room.Words[word].Count);
        for (int place = _room.Words[word].LastPlace; place > 0; place = _room.Places[place - 1].Before)
            places.Add(_room.Places[place - 1].Token);
        places.Reverse();
        return places;
    }

    private void Add(int token, in Token word)
    {
        ulong key = KeyOf(word);
        if ((!WordKey.IsExact(key) && HasMark(word)) || IsPart(token, word)) return;
        if (HasTwoCapitals(word)) (_twoCapitals ??= []).Add(token);
        int number = NumberOf(word, key);
        ref Word entry = ref _room.Words[number];
        if (entry.Count == 0) entry.Token = token;
        if (_placeCount == _room.Places.Length) Array.Resize(ref _room.Places, _placeCount * 2);
        _room.Places[_placeCount++] = (token, entry.LastPlace);
        entry.LastPlace = _placeCount;
        entry.Count++;
    }

    private ulong KeyOf(in Token word) => WordKey.Of(_tokens.Text, word.Start, word.Length);

    /// <summary>Returns the number of a word. A new word gets a new number.</summary>
    private int NumberOf(in Token word, ulong key)
    {
        if (2 * _count >= _room.Slots.Length) _room.Grow(_count);
        ref int slot = ref _room.SlotOf(key);
        if (slot > 0) return slot - 1;
        if (_count == _room.Words.Length) Array.Resize(ref _room.Words, _count * 2);
        char last = At(word, word.Length - 1);
        ref int ends = ref _room.ByEnds[LookOf(word.Initial, last)];
        ref int start = ref _room.ByStart[LookOf(word.Initial, At(word, 1), At(word, 2))];
        _room.Words[_count] =
            new Word { Key = key, Length = word.Length, Letters = LettersOf(word), Last = last, SameEnds = ends, SameStart = start };
        slot = ends = start = ++_count;
        return _count - 1;
    }

    /// <summary>
    /// Whether a word starts with two capitals, followed by lower-case letters: WHite. NGOs and TVs have only one lower-case letter; PhDs
    /// does not start with two capitals.
    /// </summary>
    private bool HasTwoCapitals(in Token word)
    {
        if (word.AllCaps || !char.IsUpper(_tokens.Text[word.Start + 1])) return false;
        for (int i = word.Start + 2; i < word.End; i++)
            if (!char.IsLower(_tokens.Text[i])) return false;
        return true;
    }

    /// <summary>Whether a word has a full stop, an apostrophe or a soft hyphen in it: U.S., they're.</summary>
    private bool HasMark(in Token word)
    {
        for (int i = word.Start; i < word.End; i++)
            if (_tokens.Text[i] is '.' or '\'' or '’') return true;
        return false;
    }

    /// <summary>
    /// Whether a word is a part of something longer: a handle, a file, a site, half a word (@Holm, holm_ellery, Ellery.example, Vost‘i).
    /// </summary>
    private bool IsPart(int token, in Token word)
    {
        string text = _tokens.Text;
        if (!word.SpaceBefore && word.Start > 0 && text[word.Start - 1] is '@' or '#' or '_' or '/' or (>= '0' and <= '9')) return true;
        if (word.End + 1 >= text.Length || text[word.End] is ' ' or ',' or '\n') return false;
        return text[word.End] is '@' or '_' || (text[word.End] == '.' && char.IsLetter(text[word.End + 1]))
            || (_tokens[token + 1] is { Kind: TokenKind.Mark, SpaceBefore: false }
                && _tokens[token + 2] is { Kind: TokenKind.Word, SpaceBefore: false });
    }

    /// <summary>Whether two words have nearly the same letters: an edit removes at most one letter and adds another.</summary>
    private static bool Near(ref Word one, ref Word other)
    {
        int most = Math.Min(one.Length, other.Length) >= SpellingEdits.LongWord ? 2 : 1;
        if (Math.Abs(one.Length - other.Length) > most) return false;
        uint letters = one.Letters ^ other.Letters;
        for (int differ = 0; letters != 0; letters &= letters - 1)
            if (++differ > 2 * most) return false;
        return true;
    }

    /// <summary>Returns a bit for each letter of a word.</summary>
    private uint LettersOf(in Token word)
    {
        uint letters = 0;
        for (int i = word.Start; i < word.End; i++) letters |= 1u << (_tokens.Text[i] & 31);
        return letters;
    }

    private char At(in Token word, int i) => Lexicon.Fold(_tokens.Text[word.Start + i]);

    private static int LookOf(char first, char second, char third = '\0') =>
        (int)(((((uint)first * 31 + second) * 31 + third) * 2654435769u) >> (32 - LookBits));

    /// <summary>A spelling: its first token, how it looks, and the words of the same look before it.</summary>
    private struct Word
    {
        public ulong Key;
        public uint Letters;
        public int Token, Length, Count, LastPlace, SameEnds, SameStart;
        public char Last;
    }

    /// <summary>The tables of the words. Numbers in them count from 1; 0 is none.</summary>
    private sealed class Room
    {
        public Word[] Words = new Word[128];

        /// <summary>A token, and the previous place of the same word.</summary>
        public (int Token, int Before)[] Places = new (int, int)[256];

        /// <summary>The number of the word for each key.</summary>
        public int[] Slots = new int[1 << 9];

        // The last word of each look. Two spellings of a word share a look: the first and last letter, or the first letters.
        public readonly int[] ByEnds = new int[Looks];
        public readonly int[] ByStart = new int[Looks];

        private int _slotBits = 9;

        /// <summary>Finds the slot of a key, or the empty slot for it.</summary>
        public ref int SlotOf(ulong key)
        {
            int slot = WordKey.SlotOf(key, _slotBits);
            while (Slots[slot] > 0 && Words[Slots[slot] - 1].Key != key) slot = (slot + 1) & (Slots.Length - 1);
            return ref Slots[slot];
        }

        public void Grow(int count)
        {
            Slots = new int[1 << ++_slotBits];
            for (int i = 0; i < count; i++) SlotOf(Words[i].Key) = i + 1;
        }

        public void Clear()
        {
            Array.Clear(Slots, 0, Slots.Length);
            Array.Clear(ByEnds, 0, Looks);
            Array.Clear(ByStart, 0, Looks);
        }
    }
}
