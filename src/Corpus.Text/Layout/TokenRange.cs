using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>A stretch of an article's tokens, and what the layout asks of it.</summary>
internal readonly struct TokenRange(Tokens tokens, int first, int end)
{
    public Tokens Tokens { get; } = tokens;

    public int First { get; } = first;

    /// <summary>Just past the last token.</summary>
    public int End { get; } = end;

    public int Count => End - First;

    public bool IsEmpty => End <= First;

    /// <summary>The text from the first token to the last.</summary>
    public Span Span => Tokens.SpanOf(First, End - 1);

    public TokenRange From(int first) => new(Tokens, first, End);

    public TokenRange UpTo(int end) => new(Tokens, First, end);

    /// <summary>How many words and numbers there are, counted no further than <paramref name="limit"/>.</summary>
    public int Words(int limit)
    {
        int words = 0;
        for (int i = First; i < End && words < limit; i++)
            if (Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }

    /// <summary>Whether a sentence ends where the range does, whatever mark closes after its full stop.</summary>
    public bool EndsSentence
    {
        get
        {
            int i = LastButClosers;
            return IsStop(i) || (Tokens[i].Kind == TokenKind.Word && i >= First && Tokens.Text[Tokens[i].End - 1] == '.');
        }
    }

    /// <summary>Whether the range stops short: at a colon, a comma, a semicolon or a dash.</summary>
    public bool LeadsOn
    {
        get
        {
            int i = LastButClosers;
            return i >= First && Tokens[i] is { Kind: TokenKind.Punctuation } token && Tokens.Text[token.Start] is ':' or ',' or ';' or '-' or '–' or '—' or '―';
        }
    }

    /// <summary>Whether every word but small ones (<c>of</c>, <c>and the</c>) starts with a capital, and there is one that does.</summary>
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
                else if (!Tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.NameParticle)) return false;
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
