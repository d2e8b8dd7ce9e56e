using System;
using System.Text;

namespace Corpus.Text.Words;

/// <summary>
/// The tokens of an article, in the order of the text: made in one pass, shared by everything that reads. Indices past
/// either end give an empty punctuation token, so that a pattern may look around without asking where the text ends.
/// </summary>
internal sealed class Tokens(string text, Lexicon lexicon)
{
    private Token[] _items = new Token[Math.Max(16, text.Length / 5)];

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public int Count { get; private set; }

    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count) return ref _items[index];
            return ref Nothing[0];
        }
    }

    private static readonly Token[] Nothing = [new(0, 0, TokenKind.Punctuation, TokenFlags.None, Lexicon.Unknown)];

    /// <summary>Whether the token is a word of one of the classes.</summary>
    public bool Is(int index, WordClass classes) => this[index].Word is not Lexicon.Unknown and int word && (Lexicon.ClassesOf(word) & classes) != 0;

    /// <summary>Whether the token is the single character <paramref name="c"/>.</summary>
    public bool Is(int index, char c)
    {
        ref readonly Token token = ref this[index];
        return token.Length == 1 && Text[token.Start] == c;
    }

    /// <summary>Whether the token is the word, whatever its case. The word must be lower case.</summary>
    public bool Is(int index, string word)
    {
        ref readonly Token token = ref this[index];
        if (token.Length != word.Length) return false;
        for (int i = 0, start = token.Start; i < word.Length; i++)
            if (Lexicon.Fold(Text[start + i]) != word[i]) return false;
        return true;
    }

    /// <summary>Whether the token is the full stop of an initial or of a short name: <c>J.</c>, <c>St.</c></summary>
    public bool IsInitial(int index) =>
        Is(index, '.') && !this[index].SpaceBefore && this[index - 1] is { Kind: TokenKind.Word, Capitalised: true, Length: <= 2 };

    /// <summary>The number that the file of <paramref name="wordClass"/> gives the token's word, or -1.</summary>
    public int ValueOf(int index, WordClass wordClass) => Lexicon.ValueOf(wordClass, this[index].Word);

    /// <inheritdoc cref="Lexicon.FamilyOf"/>
    public int FamilyOf(int index) => Lexicon.FamilyOf(this[index].Word);

    /// <summary>The text of a token. Makes a string: for results, not for comparisons.</summary>
    public string TextOf(int index) => this[index].Span.Of(Text);

    /// <summary>The span from the first token to the last, both included.</summary>
    public Span SpanOf(int first, int last) => Span.FromBounds(this[first].Start, this[last].End);

    /// <summary>
    /// The text from the first token to the last, both included, as a name is written: one blank for any white space between
    /// words, so that a non-breaking space or a line break makes no other name.
    /// </summary>
    public string NameOf(int first, int last)
    {
        var name = new StringBuilder();
        for (int i = first; i <= last; i++)
        {
            if (i > first && this[i].SpaceBefore) name.Append(' ');
            name.Append(Text, this[i].Start, this[i].Length);
        }
        return name.ToString();
    }

    /// <summary>The first token that starts at or after <paramref name="offset"/>; <see cref="Count"/> where none does.</summary>
    public int FirstAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_items[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    internal void Add(in Token token)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = token;
    }
}
