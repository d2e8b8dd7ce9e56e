using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace Corpus.Text.Words;

/// <summary>
/// The words that the reader knows: every entry of every file under <c>Language</c>. Each word has a small number, its classes,
/// and its value in a class that gives one (<c>january = 1</c>). Looking up a word allocates no string.
/// </summary>
/// <remarks>
/// <c>#</c> starts a comment. A line holds words, and may end in <c>= number</c>, the value of each of them:
/// <c>say says said saying</c>, <c>mr sir = 1</c>. Case does not count, and a curly apostrophe counts as a straight one.
/// Phrases of several words are read by <see cref="PhraseList"/>.
/// </remarks>
internal sealed class Lexicon
{
    /// <summary>The number that stands for every word that is in no list.</summary>
    public const int Unknown = 0;

    /// <summary>
    /// The ending of the names of files with weights for a <see cref="Model.LinearModel"/>. They add no words to the lexicon.
    /// </summary>
    internal const string Weights = "Weights";

    /// <summary>The ending of the names of files with two spellings of one word. They add no words to the lexicon.</summary>
    internal const string Spellings = "Spellings";

    private const int SlotBits = 15;

    private static readonly Lazy<Lexicon> Loaded = new(() => new Lexicon());

    private static readonly char[] Blanks = [' ', '\t'];

    private Entry[] _entries = new Entry[1 << 14];

    // A hash table by key. A slot without a key is empty. It also holds what the tokenizer asks of each word.
    private readonly Slot[] _slots = new Slot[1 << SlotBits];

    private Lexicon()
    {
        _entries[Unknown].Text = "";
        // Both in the order of the values.
        string[] names = Enum.GetNames(typeof(WordClass));
        var classes = (WordClass[])Enum.GetValues(typeof(WordClass));
        for (int i = 0; i < names.Length; i++)
        {
            WordClass wordClass = classes[i];
            if (wordClass == WordClass.None) continue;
            foreach (string entry in ReadList(names[i]))
            {
                int equals = entry.IndexOf('=');
                int value = equals < 0 ? -1 : int.Parse(entry.Substring(equals + 1), CultureInfo.InvariantCulture);
                int family = Unknown;
                foreach (string text in (equals < 0 ? entry : entry.Substring(0, equals)).Split(Blanks,
                    StringSplitOptions.RemoveEmptyEntries))
                {
                    int word = Add(text);
                    if (family == Unknown) family = word;
                    _entries[word].Classes |= wordClass;
                    if (equals >= 0) SetValue(ref _entries[word], wordClass, value);
                    if (wordClass == WordClass.IndirectCue) _entries[word].Family = family;
                }
            }
        }
        for (int i = 0; i < _slots.Length; i++) _slots[i].Classes = _entries[_slots[i].Number].Classes;

        // Also adds the words of every phrase, before the first text is read: tokens made earlier would not know a word added later.
        foreach (string resource in typeof(Lexicon).Assembly.GetManifestResourceNames())
        {
            string name = Path.GetFileNameWithoutExtension(resource);
            if (Array.IndexOf(names, name) >= 0
                || name.EndsWith(Weights, StringComparison.Ordinal)
                || name.EndsWith(Spellings, StringComparison.Ordinal)
                || name.EndsWith(WordCounts.Suffix, StringComparison.Ordinal))
                continue;
            foreach (string entry in ReadList(name))
            {
                var words = new Tokens(entry, this);
                Tokenizer.Read(words, new Span(0, entry.Length));
                for (int i = 0; i < words.Count; i++) Add(words.TextOf(i));
            }
        }
    }

    /// <summary>The lexicon of English, read on first use.</summary>
    public static Lexicon English => Loaded.Value;

    /// <summary>The number of words, including <see cref="Unknown"/>.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Finds the number of the word under a span of text, or <see cref="Unknown"/>.</summary>
    public int Find(string text, int start, int length) => Find(WordKey.Of(text, start, length), text, start, length);

    /// <inheritdoc cref="Find(string, int, int)"/>
    /// <param name="key">The word's <see cref="WordKey"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">How long it is.</param>
    public int Find(ulong key, string text, int start, int length) => SlotOf(key, text, start, length).Number;

    /// <inheritdoc cref="Find(ulong, string, int, int)"/>
    public int Find(ulong key, string text, int start, int length, out WordClass classes)
    {
        ref readonly Slot slot = ref SlotOf(key, text, start, length);
        classes = slot.Classes;
        return slot.Number;
    }

    /// <summary>Finds the number of <paramref name="word"/>, or <see cref="Unknown"/>.</summary>
    public int Find(string word) => Find(word, 0, word.Length);

    /// <summary>Finds the number of a word of a list.</summary>
    /// <exception cref="InvalidOperationException">The tokenizer cuts the word, so that no text has it: e-paper.</exception>
    public int FindListed(string list, string word) =>
        Find(word) is not Unknown and int known
            ? known
            : throw new InvalidOperationException(list + ".txt: no text has the word “" + word + "”, because the tokenizer cuts it.");

    /// <summary>Gets the word with the number, folded.</summary>
    public string TextOf(int word) => _entries[word].Text;

    /// <summary>Gets the classes of a word.</summary>
    public WordClass ClassesOf(int word) => _entries[word].Classes;

    /// <summary>Whether a word is in one of the classes.</summary>
    public bool Is(string word, WordClass classes) => (ClassesOf(Find(word)) & classes) != WordClass.None;

    /// <summary>Gets the value that the file of <paramref name="wordClass"/> gives the word, or -1.</summary>
    public int ValueOf(WordClass wordClass, int word)
    {
        if (_entries[word].Values is { } values)
            foreach ((WordClass valued, int value) in values)
                if (valued == wordClass) return value;
        return -1;
    }

    /// <summary>Gets the first word of the line that lists the word as a cue, such as “say” for “said”, or <see cref="Unknown"/>.</summary>
    public int FamilyOf(int word) => _entries[word].Family;

    private static void SetValue(ref Entry entry, WordClass wordClass, int value)
    {
        (WordClass Class, int Value)[] values = entry.Values ?? [];
        int i = 0;
        while (i < values.Length && values[i].Class != wordClass) i++;
        if (i == values.Length) Array.Resize(ref values, i + 1);
        values[i] = (wordClass, value);
        entry.Values = values;
    }

    /// <summary>Gives <paramref name="word"/> a number, if it has none.</summary>
    private int Add(string word)
    {
        ulong key = WordKey.Of(word, 0, word.Length);
        if (Find(key, word, 0, word.Length) is not Unknown and int known) return known;
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        _entries[Count].Text = word.ToLowerInvariant().Replace('’', '\'');
        if (Count * 2 > _slots.Length) throw new InvalidOperationException("More words than " + nameof(SlotBits) + " allows.");
        ref Slot slot = ref SlotOf(key, word, 0, word.Length);
        (slot.Key, slot.Number) = (key, Count);
        return Count++;
    }

    /// <summary>Finds the slot of a word, or the empty slot where it would go.</summary>
    private ref Slot SlotOf(ulong key, string text, int start, int length)
    {
        Slot[] slots = _slots;
        for (int i = WordKey.SlotOf(key, SlotBits); ; i = (i + 1) & (slots.Length - 1))
        {
            ref Slot slot = ref slots[i];
            if (slot.Key == 0
                || (slot.Key == key && (WordKey.IsExact(key) || Equal(_entries[slot.Number].Text, text, start, length))))
                return ref slot;
        }
    }

    /// <summary>Reads the entries of a list: its lines without comments and blank space.</summary>
    internal static IEnumerable<string> ReadList(string name)
    {
        using Stream stream = Open(name);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#');
            string entry = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (entry.Length > 0) yield return entry;
        }
    }

    /// <summary>Opens the file of a list.</summary>
    internal static Stream Open(string name) =>
        typeof(Lexicon).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException("Language/en/" + name + ".txt is not embedded.");

    private static bool Equal(string word, string text, int start, int length)
    {
        if (word.Length != length) return false;
        for (int i = 0; i < length; i++)
            if (word[i] != Fold(text[start + i])) return false;
        return true;
    }

    internal static char Fold(char c) =>
        c < 128 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c
        : c == '’' ? '\''
        : char.ToLowerInvariant(c);

    private struct Slot
    {
        public ulong Key;
        public WordClass Classes;
        public int Number;
    }

    private struct Entry
    {
        public string Text;
        public WordClass Classes;
        public int Family;
        public (WordClass Class, int Value)[]? Values;
    }
}
