namespace Corpus.Text.Words;

/// <summary>Cuts blocks of text into tokens.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of one block.</summary>
    public static void Read(Tokens tokens, Span block)
    {
        string text = tokens.Text;
        Lexicon lexicon = tokens.Lexicon;
        TokenFlags before = TokenFlags.None;
        int limit = block.End;
        for (int i = block.Start; i < limit;)
        {
            char c = text[i];
            if (c == ' ')
            {
                before |= TokenFlags.SpaceBefore;
                i++;
                continue;
            }
            int end = PlainWord(text, i, limit, out ulong key, out TokenFlags casing);
            if (end > 0)
            {
                int known = lexicon.Find(key, text, i, end - i, out WordClass classes);
                tokens.Add(new Token(i, end - i, TokenKind.Word, before | casing, (char)(c | 0x20), known, classes));
                before = TokenFlags.None;
                i = end;
                continue;
            }
            if (IsSpace(c))
            {
                before |= IsBreak(c) ? TokenFlags.SpaceBefore | TokenFlags.LineBefore : TokenFlags.SpaceBefore;
                i++;
                continue;
            }
            if (IsLetter(c) || (IsApostrophe(c) && IsPossessive(text, block, i)))
            {
                end = EndOfWord(text, i, limit);
                int word = lexicon.Find(text, i, end - i);
                tokens.Add(
                    new Token(i, end - i, TokenKind.Word, before | Casing(text, i, end), Lexicon.Fold(c), word, lexicon.ClassesOf(word)));
            }
            else if (IsDigit(c))
            {
                end = EndOfNumber(text, i, limit);
                tokens.Add(new Token(i, end - i, TokenKind.Number, before, c, Lexicon.Unknown, WordClass.None));
            }
            else
            {
                end = EndOfMark(text, i, limit, out TokenKind kind);
                tokens.Add(new Token(i, end - i, kind, before, c, Lexicon.Unknown, WordClass.None));
            }
            before = TokenFlags.None;
            i = end;
        }
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’';

    public static bool IsSpace(char c) =>
        c == ' ' || ((c < ' ' || c > '~') && (char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F'));

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u0085';

    private static bool IsLetter(char c) =>
        c < 128
            ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
            : char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsDigit(char c) => DigitOf(c) >= 0;

    /// <summary>Gets the value of a digit, or -1.</summary>
    internal static int DigitOf(char c) => (uint)(c - '0') <= 9 ? c - '0' : -1;

    /// <summary>
    /// Whether an apostrophe and s end a word: the possessive, or <c>is</c>; also <c>'s</c> after a number or a full stop.
    /// </summary>
    private static bool IsPossessive(string text, Span block, int i) =>
        i > block.Start && !IsSpace(text[i - 1]) && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or ')')
        && i + 1 < block.End && text[i + 1] is 's' or 'S' && (i + 2 >= block.End || !char.IsLetterOrDigit(text[i + 2]));

    /// <summary>
    /// Finds the end of a short word of ASCII letters, as almost all words are, with its key and its flags in one pass; 0 for any
    /// other word.
    /// </summary>
    private static int PlainWord(string text, int start, int limit, out ulong key, out TokenFlags casing)
    {
        key = 0;
        casing = TokenFlags.None;
        bool small = false;
        int i = start;
        for (; i < limit; i++)
        {
            char c = text[i], folded = (char)(c | 0x20);
            if ((uint)(folded - 'a') > 'z' - 'a')
            {
                if (c >= 128 || c is '\'' or '&' || (c == '.' && i == start + 1)) return 0;
                break;
            }
            key = WordKey.Add(key, c);
            small |= c == folded;
        }
        if (i - start is 0 or > WordKey.MostLetters) return 0;
        if (text[start] < 'a') casing = small || i == start + 1 ? TokenFlags.Capitalised : TokenFlags.Capitalised | TokenFlags.AllCaps;
        return i;
    }

    private static int EndOfWord(string text, int start, int limit)
    {
        if (IsApostrophe(text[start])) return start + 2;
        int i = start + 1;
        while (i < limit)
        {
            char c = text[i];
            if (IsLetter(c)) i++;
            else if (IsApostrophe(c) && i + 1 < limit && IsLetter(text[i + 1]) && !IsPossessive(text, Span.FromBounds(start, limit), i))
                i += 2;
            else break;
        }
        // Single letters with a full stop after each are one word: U.S., a.m., J.K.
        if (i == start + 1 && i < limit && text[i] == '.')
        {
            int end = i + 1;
            while (end + 1 < limit && IsLetter(text[end]) && text[end + 1] == '.') end += 2;
            if (end > i + 1) return end;
        }
        return i;
    }

    private static int EndOfNumber(string text, int start, int limit)
    {
        int i = start + 1;
        while (i < limit
            && (IsDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < limit && IsDigit(text[i + 1]) && !PartsYear(text, start, i, limit))))
            i++;
        return i;
    }

    /// <summary>Whether the comma stands between a day and its year and does not group thousands: <c>March 4,2024</c>.</summary>
    private static bool PartsYear(string text, int start, int comma, int limit)
    {
        if (text[comma] != ',' || comma - start > 2) return false;
        int end = comma + 1;
        while (end < limit && IsDigit(text[end])) end++;
        return end - comma == 5;
    }

    private static int EndOfMark(string text, int start, int limit, out TokenKind kind)
    {
        char c = text[start];
        int same = start + 1;
        kind = TokenKind.Punctuation;
        switch (c)
        {
            case '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』':
                kind = TokenKind.Mark;
                return same;
            case '\'' or '`' or '’' or '‘' or '‚' or '‛' or '´':
                kind = TokenKind.Mark;
                // Three closing marks: one of the inner quote, then two of the outer quote.
                bool closesTwo = start > 0 && !IsSpace(text[start - 1]) && same + 1 < limit && text[same] == c && text[same + 1] == c;
                return same < limit && text[same] == c && !closesTwo ? same + 1 : same;
            case '.' or '-':
                while (same < limit && text[same] == c) same++;
                return same;
            default:
                return same;
        }
    }

    private static TokenFlags Casing(string text, int start, int end)
    {
        if (!char.IsUpper(text[start])) return TokenFlags.None;
        int letters = 0;
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            if (!char.IsUpper(text[i])) return TokenFlags.Capitalised;
            letters++;
        }
        return letters > 1 ? TokenFlags.Capitalised | TokenFlags.AllCaps : TokenFlags.Capitalised;
    }
}
