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
            if (!Stops(tokens, i)) continue;
            int next = i + 1;
            while (next < end && !tokens[next].SpaceBefore && (tokens[next].Kind == TokenKind.Mark || IsCloser(tokens, next))) next++;
            if (next < end && !Opens(tokens, next)) continue;
            sentences.Add(new Sentence(start, next));
            start = next;
            i = next - 1;
        }
        if (start < end) sentences.Add(new Sentence(start, end));
    }

    private static bool Stops(Tokens tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Kind == TokenKind.Word) return token.Length > 2 && tokens.Text[token.End - 1] == '.' && !token.Is(WordClass.Abbreviation);
        if (token.Is('!') || token.Is('?') || token.Is('…')) return true;
        if (token.Kind != TokenKind.Punctuation || token.Initial != '.') return false;
        // "Mr." and "J." do not end a sentence; "home." does.
        ref readonly Token before = ref tokens[i - 1];
        return token.SpaceBefore || before.Kind != TokenKind.Word
            || !(tokens.Is(i - 1, WordClass.Abbreviation) || (before.Length == 1 && before.Capitalised && !tokens.Is(i - 1, "i")));
    }

    private static bool IsCloser(Tokens tokens, int i) => tokens.Is(i, ')') || tokens.Is(i, ']');

    /// <summary>Whether a sentence may start here: white space, then a capital, a digit or an opening mark.</summary>
    private static bool Opens(Tokens tokens, int i)
    {
        Token token = tokens[i];
        return token.SpaceBefore && (token.Capitalised || token.Kind != TokenKind.Word);
    }
}
