using System;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Words;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Any character of no other kind, one for each token; <c>...</c> and <c>--</c> are one.</summary>
    Punctuation,

    /// <summary>Letters: <c>Pyongyang</c>, <c>don't</c>, <c>O'Brien</c>, <c>U.S.</c>; also the possessive <c>'s</c> on its own.</summary>
    Word,

    /// <summary>
    /// Digits, with the separators inside them: <c>2024</c>, <c>1,000</c>, <c>8.5</c>. <c>50th</c> is a number and a word.
    /// </summary>
    Number,

    /// <summary>One quotation mark, or two single ones that stand for a double one: <c>“</c>, <c>"</c>, <c>''</c>, <c>‘</c>.</summary>
    Mark,
}

/// <summary>What stands before a token, and how a word is written.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>A line break stands before the token, inside its block.</summary>
    LineBefore = 2,

    /// <summary>The word starts with a capital letter.</summary>
    Capitalised = 4,

    /// <summary>The word has two letters or more and all are capitals.</summary>
    AllCaps = 8,
}

/// <summary>
/// A word, a number or a mark of an article's text. What every rule asks of a token is worked out once, when the text is cut.
/// </summary>
internal readonly struct Token(int start, int length, TokenKind kind, TokenFlags flags, char initial, int word, WordClass classes)
{
    /// <summary>The classes of the word.</summary>
    public readonly WordClass Classes = classes;

    public readonly int Start = start;
    public readonly int Length = length;

    /// <summary>The number of the word in the <see cref="Lexicon"/>.</summary>
    public readonly int Word = word;

    /// <summary>The first character, folded.</summary>
    public readonly char Initial = initial;

    public readonly TokenKind Kind = kind;
    public readonly TokenFlags Flags = flags;

    public int End => Start + Length;

    public Span Span => new(Start, Length);

    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    public bool LineBefore => (Flags & TokenFlags.LineBefore) != 0;

    public bool Capitalised => (Flags & TokenFlags.Capitalised) != 0;

    public bool AllCaps => (Flags & TokenFlags.AllCaps) != 0;

    /// <summary>Copies the token without its classes.</summary>
    public Token WithoutClasses() => new(Start, Length, Kind, Flags, Initial, Word, WordClass.None);

    /// <summary>Copies the token to another place where the same letters stand.</summary>
    public Token At(int start, TokenFlags flags) => new(start, Length, Kind, flags, Initial, Word, Classes);

    /// <summary>Whether the token is a word of one of the classes.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>Whether the token is the single character <paramref name="c"/>, which must be lower case.</summary>
    public bool Is(char c) => Length == 1 && Initial == c;

    /// <summary>Whether the token is the word, whatever its case. The word must be lower case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="text">The text that the token was cut from.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(string word, string text) => Length == word.Length && Initial == word[0] && GoesOn(word, text);

    /// <summary>
    /// Whether the token is a word that ends in <paramref name="ending"/> with two or more letters before it: “king” is no participle.
    /// </summary>
    /// <param name="ending">The ending; case counts.</param>
    /// <param name="text">The text that the token was cut from.</param>
    public bool EndsWith(string ending, string text)
    {
        if (Kind != TokenKind.Word || Length < ending.Length + 2) return false;
        for (int at = End - 1, k = ending.Length - 1; k >= 0; at--, k--)
            if (text[at] != ending[k]) return false;
        return true;
    }

    private bool GoesOn(string word, string text)
    {
        for (int i = 1; i < word.Length; i++)
            if (Lexicon.Fold(text[Start + i]) != word[i]) return false;
        return true;
    }
}
