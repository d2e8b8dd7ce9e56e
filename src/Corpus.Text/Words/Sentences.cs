using System.Collections.Generic;

namespace Corpus.Text.Words;

/// <summary>A sentence: its tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct Sentence(int First, int End);

/// <summary>Cuts the tokens of a block into sentences.</summary>
internal static class Sentences
{
    /// <summary>Appends the sentences of the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static void Read(Tokens tokens, int first, int end, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < end; i++)
        {
            if (!Ends(tokens, i)) continue;
            int next = i + 1;
            while (next < end && Closes(tokens, next)) next++;
            if (next < end && !MayStart(tokens, next)) continue;
            sentences.Add(new Sentence(start, next));
            start = next;
            i = next - 1;
        }
        if (start < end) sentences.Add(new Sentence(start, end));
    }

    /// <summary>
    /// Whether the token can end a sentence: a full stop that does not belong to an abbreviation, or another sign that ends sentences.
    /// </summary>
    public static bool Ends(Tokens tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        // "on U.S. soil", "in the U.S. Senate"; but “in the U.S.” She left.
        if (token.Kind == TokenKind.Word) return token.Length > 3 && tokens.Text[token.End - 1] == '.' && !tokens[i + 1].Capitalised;
        if (token.Is('!') || token.Is('?') || token.Is('…')) return true;
        if (token.Kind != TokenKind.Punctuation || token.Initial != '.') return false;
        // "Mr." and "J." do not end a sentence; "home." does.
        ref readonly Token before = ref tokens[i - 1];
        return token.SpaceBefore || before.Kind != TokenKind.Word
            || !(IsAbbreviation(tokens, i - 1) || (before.Length == 1 && before.Capitalised && !tokens.Is(i - 1, "i")));
    }

    /// <summary>Whether the word is an abbreviation here: no. 5; not “They told her no.”</summary>
    private static bool IsAbbreviation(Tokens tokens, int word) =>
        tokens.Is(word, WordClass.Abbreviation) && (!tokens.Is(word, "no") || tokens[word + 2].Kind == TokenKind.Number);

    /// <summary>
    /// Whether a sentence may start at the token: a new line; white space before a capital or a sign; or a capital right after the full
    /// stop.
    /// </summary>
    public static bool MayStart(Tokens tokens, int i)
    {
        Token token = tokens[i];
        return token.SpaceBefore ? token.Capitalised || token.Kind != TokenKind.Word || token.LineBefore : IsStuck(tokens, i);
    }

    /// <summary>Whether a paragraph break is lost: “The pier closed.Boats left”. Not “Holm.Ode” or “vost.Com/pier”.</summary>
    private static bool IsStuck(Tokens tokens, int i) =>
        tokens[i] is { Kind: TokenKind.Word, Capitalised: true, AllCaps: false } && tokens.Is(i - 1, '.') && !tokens[i - 1].SpaceBefore
        && tokens[i - 2] is { Kind: TokenKind.Word, Capitalised: false, Length: > 2 }
        && (tokens[i + 1].SpaceBefore || tokens.Is(i + 1, ',') || tokens.Is(i + 1, "'s"));

    /// <summary>Whether the token is a mark or a bracket that belongs to the sentence before it.</summary>
    public static bool Closes(Tokens tokens, int i) =>
        !tokens[i].SpaceBefore && (tokens[i].Kind == TokenKind.Mark || tokens.Is(i, ')') || tokens.Is(i, ']'));
}
