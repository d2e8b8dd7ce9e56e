using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>
/// The tokens of one line. A temporal expression never crosses a line break, so the grammar never sees the tokens of other lines.
/// </summary>
internal readonly struct TokenLine(Tokens tokens, int first, int end)
{
    public Tokens Tokens { get; } = tokens;

    public int First { get; } = first;

    /// <summary>Just past the last token.</summary>
    public int End { get; } = end;

    public string Text => Tokens.Text;

    public ref readonly Token this[int i] => ref Tokens[i >= First && i < End ? i : -1];

    public bool Is(int i, WordClass classes) => i >= First && i < End && Tokens.Is(i, classes);

    public bool Is(int i, char c) => i >= First && i < End && Tokens.Is(i, c);

    public bool Is(int i, string word) => i >= First && i < End && Tokens.Is(i, word);

    public bool Is(int i, string word, string other) => i >= First && i < End && Tokens.Is(i, word, other);

    public WordClass ClassesOf(int i) => this[i].Classes;

    public int ValueOf(int i, WordClass wordClass) => i >= First && i < End ? Tokens.ValueOf(i, wordClass) : -1;

    /// <summary>Whether the token is a word in lower case, or in a script without case.</summary>
    public bool IsLower(int i) => this[i] is { Kind: TokenKind.Word, Capitalised: false };

    /// <summary>Whether the token is a number, in figures or in words.</summary>
    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number || Is(i, WordClass.Numeral);

    /// <inheritdoc cref="Tokens.IsHalfOfDay"/>
    public bool IsHalfOfDay(int i) => i >= First && i < End && Tokens.IsHalfOfDay(i);

    /// <summary>Whether the token is a hyphen or an en dash, as between two figures.</summary>
    public bool IsJoiner(int i) => Is(i, '-') || Is(i, '–');

    /// <summary>Whether the token is the sign of a currency.</summary>
    public bool IsCurrency(int i) => Is(i, '$') || Is(i, '£') || Is(i, '€');

    /// <summary>The token after an optional comma.</summary>
    public int PastComma(int i) => Is(i, ',') ? i + 1 : i;

    /// <summary>The token after an optional hyphen without spaces around it.</summary>
    public int PastHyphen(int i) =>
        (IsJoiner(i) || Is(i, '‑')) && !this[i].SpaceBefore && !this[i + 1].SpaceBefore ? i + 1 : i;

    /// <summary>The token after the full stop of an abbreviation.</summary>
    public int PastStop(int i) => Is(i, '.') && !this[i].SpaceBefore ? i + 1 : i;

    /// <summary>
    /// Whether no noun follows that a determiner would belong to: true behind <c>the winter</c>, false in <c>the winter break</c>.
    /// </summary>
    public bool EndsPhrase(int i) =>
        this[i].Kind != TokenKind.Word || Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary);
}
