using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>A range of an article's tokens, with the questions that the layout asks about it.</summary>
internal readonly struct TokenRange(Tokens tokens, int first, int end)
{
    public Tokens Tokens { get; } = tokens;

    public int First { get; } = first;

    /// <summary>The index behind the last token.</summary>
    public int End { get; } = end;

    public int Count => End - First;

    public bool IsEmpty => End <= First;

    /// <summary>The text from the first token to the last.</summary>
    public Span Span => Tokens.SpanOf(First, End - 1);

    public TokenRange From(int first) => new(Tokens, first, End);

    public TokenRange UpTo(int end) => new(Tokens, First, end);

    /// <summary>Counts the words and numbers, up to <paramref name="limit"/>.</summary>
    public int Words(int limit)
    {
        int words = 0;
        for (int i = First; i < End && words < limit; i++)
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }

    /// <summary>Whether the range ends with the end of a sentence. A mark may follow the full stop.</summary>
    public bool EndsSentence
    {
        get
        {
            int i = LastButClosers;
            return IsStop(i) || (Tokens[i].Kind == TokenKind.Word && i >= First && Tokens.Text[Tokens[i].End - 1] == '.');
        }
    }

    /// <summary>Whether the range ends with a colon, a comma, a semicolon or a dash.</summary>
    public bool LeadsOn
    {
        get
        {
            int i = LastButClosers;
            return i >= First
                && Tokens[i] is { Kind: TokenKind.Punctuation } token
                && Tokens.Text[token.Start] is ':' or ',' or ';' or '-' or '–' or '—' or '―';
        }
    }

    /// <summary>
    /// Whether at least one word starts with a capital, and so do all words except small ones (<c>of</c>, <c>and the</c>).
    /// </summary>
    public bool IsCapitalised
    {
        get
        {
            bool capital = false;
            for (int i = First; i < End; i++)
            {
                ref readonly Token token = ref Tokens[i];
                if (token.Kind != TokenKind.Word) continue;
                if (token.Capitalised) capital = true;
                else if (!Tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.NameParticle))
                    return false;
            }
            return capital;
        }
    }

    private int LastButClosers
    {
        get
        {
            int i = End - 1;
            while (i > First && (Tokens[i].Kind == TokenKind.Mark || Tokens.Is(i, ')') || Tokens.Is(i, ']'))) i--;
            return i;
        }
    }

    public bool IsStop(int i) =>
        i >= First && i < End && Tokens[i].Kind == TokenKind.Punctuation && Tokens[i].Initial is '.' or '!' or '?' or '…';
}
