using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Text.Words;

/// <summary>
/// The tokens of an article, in the order of the text: made in one pass and shared by all parts of the reader. An index outside
/// the text gives an empty punctuation token, so that a pattern may look around without checking the bounds.
/// </summary>
internal sealed class Tokens(string text, Lexicon lexicon)
{
    /// <summary>The most tokens that are kept for the next article. A larger array would be held for ever.</summary>
    private const int MostSpare = 1 << 14;

    // The array of the last article read on this thread. It is the largest object of a reading and short-lived; for a long
    // article it is on the large object heap, which only a full garbage collection clears.
    [ThreadStatic]
    private static Token[]? _spare;

    // Few texts have more tokens than a fourth of their characters. Growing the array of a long text is expensive.
    private Token[] _items = Room(Math.Max(16, text.Length / 4));

    public string Text { get; } = text;

    public Lexicon Lexicon { get; } = lexicon;

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref At(_items, index);

    private static readonly Token[] Nothing = new Token[1];

    /// <summary>Gets an item of an array that is empty past its last token; outside its bounds, an empty token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref readonly Token At(Token[] items, int index)
    {
        if ((uint)index < (uint)items.Length) return ref items[index];
        return ref Nothing[0];
    }

    /// <inheritdoc cref="Token.Is(WordClass)"/>
    public bool Is(int index, WordClass classes) => this[index].Is(classes);

    /// <inheritdoc cref="Token.Is(char)"/>
    public bool Is(int index, char c) => this[index].Is(c);

    /// <inheritdoc cref="Token.Is(string, string)"/>
    public bool Is(int index, string word) => this[index].Is(word, Text);

    /// <summary>Whether the token is one of two words, whatever its case. They must be lower case.</summary>
    public bool Is(int index, string word, string other)
    {
        ref readonly Token token = ref this[index];
        return token.Is(word, Text) || token.Is(other, Text);
    }

    /// <summary>Whether the token is a dash between clauses: an em or en dash, two hyphens, or one with space around it.</summary>
    public bool IsDash(int index) =>
        Is(index, '—') || Is(index, '–') || Is(index, '―') || Is(index, "--") || (Is(index, '-') && this[index].SpaceBefore);

    /// <inheritdoc cref="Token.EndsWith"/>
    public bool EndsWith(int index, string ending) => this[index].EndsWith(ending, Text);

    /// <summary>Whether the token is the full stop of an initial or of a short name: <c>J.</c>, <c>St.</c></summary>
    public bool IsInitial(int index) =>
        Is(index, '.') && !this[index].SpaceBefore && this[index - 1] is { Kind: TokenKind.Word, Capitalised: true, Length: <= 2 };

    /// <summary>Whether the token is a word that follows surnames: <c>Jr.</c>, <c>III</c>.</summary>
    public bool IsNameSuffix(int index) => Is(index, "jr") || Is(index, "sr") || Is(index, "ii") || Is(index, "iii") || Is(index, "iv");

    /// <summary>Gets the value that the file of <paramref name="wordClass"/> gives the token's word, or -1.</summary>
    public int ValueOf(int index, WordClass wordClass) => Lexicon.ValueOf(wordClass, this[index].Word);

    /// <summary>Gets the gender that the file of <paramref name="wordClass"/> gives the token's word.</summary>
    public Gender GenderOf(int index, WordClass wordClass) =>
        ValueOf(index, wordClass) is ((int)Gender.Male or (int)Gender.Female) and int gender ? (Gender)gender : Gender.Unknown;

    /// <summary>Whether the token is “he”, “she”, “himself” or “herself”.</summary>
    public bool IsHeOrShe(int index) => GenderOf(index, WordClass.Pronoun) != Gender.Unknown;

    /// <summary>Whether the token is “his” or “her”.</summary>
    public bool IsHisOrHer(int index) => GenderOf(index, WordClass.Determiner) != Gender.Unknown;

    /// <summary>Whether the token is a verb in the past or a listed verb.</summary>
    public bool MayBeVerb(int index) =>
        Is(index, WordClass.Verb | WordClass.Auxiliary | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.PastVerb)
            || (!this[index].Capitalised && EndsWith(index, "ed"));

    /// <summary>Whether the token is “am” or “pm”, with or without full stops.</summary>
    public bool IsHalfOfDay(int index) => Is(index, "am", "pm") || Is(index, "a.m.", "p.m.");

    /// <summary>Whether the token is “who” or “which”, and not the WHO.</summary>
    public bool IsRelative(int index) => Is(index, "who", "which") && !this[index].AllCaps;

    /// <inheritdoc cref="Lexicon.FamilyOf"/>
    public int FamilyOf(int index) => Lexicon.FamilyOf(this[index].Word);

    /// <summary>Gets the text of a token. Allocates a string: for results, not for comparisons.</summary>
    public string TextOf(int index) => this[index].Span.Of(Text);

    /// <summary>Gets the word of a token, folded: the string of the lexicon if it knows the word.</summary>
    public string FoldedTextOf(int index) =>
        this[index].Word is not Lexicon.Unknown and int word ? Lexicon.TextOf(word) : TextOf(index).ToLowerInvariant();

    /// <summary>Gets the span from the first token to the last, both included.</summary>
    public Span SpanOf(int first, int last) => Span.FromBounds(this[first].Start, this[last].End);

    /// <summary>
    /// Gets the text from the first token to the last, both included, as a name: one blank for any white space between words and
    /// none behind a hyphen, so that a line break does not change the name.
    /// </summary>
    public string NameOf(int first, int last)
    {
        if (first > last) return "";
        if (IsPlain(first, last)) return SpanOf(first, last).Of(Text);
        var name = new StringBuilder();
        for (int i = first; i <= last; i++)
        {
            if (i > first && this[i].SpaceBefore && !IsBroken(i)) name.Append(' ');
            name.Append(TextOf(i));
        }
        return name.ToString();
    }

    /// <summary>Whether the blank behind a hyphen was the end of a line before: “Nuri al- Holm”.</summary>
    private bool IsBroken(int i) => Is(i - 1, '-') && !this[i - 1].SpaceBefore;

    /// <summary>Whether the only white space between the tokens is single blanks.</summary>
    private bool IsPlain(int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
            if (this[i].SpaceBefore && (IsBroken(i) || this[i].Start != this[i - 1].End + 1 || Text[this[i].Start - 1] != ' '))
                return false;
        return true;
    }

    /// <summary>Finds the first token that starts at or after <paramref name="offset"/>; <see cref="Count"/> if there is none.</summary>
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

    /// <summary>Gives the array to the next article, when no token is needed any more.</summary>
    public void Release()
    {
        if (_items.Length <= MostSpare)
        {
            Array.Clear(_items, 0, Count);
            _spare = _items;
        }
        _items = [];
        Count = 0;
    }

    private static Token[] Room(int length)
    {
        if (_spare is not { } spare || spare.Length < length) return new Token[length];
        _spare = null;
        return spare;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Token token)
    {
        Token[] items = _items;
        int count = Count;
        if ((uint)count >= (uint)items.Length) items = Grow();
        items[count] = token;
        Count = count + 1;
    }

    /// <summary>Moves a token to another index.</summary>
    internal void Move(int from, int to) => _items[to] = _items[from];

    /// <summary>Puts another token at an index.</summary>
    internal void Replace(int index, Token token) => _items[index] = token;

    /// <summary>Drops the tokens from <paramref name="count"/> on.</summary>
    internal void Cut(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }

    private Token[] Grow()
    {
        Array.Resize(ref _items, _items.Length * 2);
        return _items;
    }
}
