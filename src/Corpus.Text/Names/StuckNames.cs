using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Finds names to which something is stuck: the other half of an adjective, or the text of a link that repeats the name.</summary>
internal sealed class StuckNames(Tokens tokens)
{
    private static readonly PhraseList CompoundEnds = new("CompoundEnd", Lexicon.English);

    /// <summary>How many letters a word must have to count as a repeated name.</summary>
    private const int LeastRepeated = 4;

    /// <summary>How far into a run a repeated name is looked for. A line in capitals is one long run.</summary>
    private const int LongestRun = 12;

    /// <summary>
    /// Whether the name is half of an adjective and so names nobody: "the Holm-hating Post", "an Ellery-backed plan". Not "Tok Yo-ing".
    /// </summary>
    public bool IsCompound(int i) =>
        tokens.Is(i + 1, '-')
            && !tokens[i + 1].SpaceBefore
            && tokens[i + 2] is { Kind: TokenKind.Word, SpaceBefore: false, Length: > 2 } last
        && char.IsLower(tokens.Text[last.Start])
        && (CompoundEnds.Opens(last.Word)
            || last.Length > 5 && last.EndsWith("ing", tokens.Text)
            || last.Length > 4 && last.EndsWith("ed", tokens.Text));

    /// <summary>Where a name ends that a run repeats, or -1: Bert Holm Holm, Holm Bert Holm, Bert Holm Bert Ode Holm.</summary>
    public int SaidAgain(int name, int end)
    {
        for (int later = name + 2; later < end && later < name + LongestRun; later++)
            for (int word = name; word < later; word++)
            {
                if (!Repeats(later, word) || tokens.Is(later - 1, '-')) continue;
                if (tokens.Is(word, WordClass.FirstName) && later > word + 1) return later;
                return tokens.Is(word + 1, '-') ? word + 3 : word + 1;
            }
        return -1;
    }

    /// <summary>Whether a link repeats the name in full, with a nickname: Bert Holm Albert (Bert) Ode HolmPier opens.</summary>
    public bool IsCalled(int name, int end) =>
        end - name >= 3
            && tokens.Is(end, '(')
            && tokens.Is(end + 2, ')')
            && tokens[end + 3].Capitalised
            && tokens[name].Length == tokens[end + 1].Length
        && string.CompareOrdinal(tokens.Text, tokens[name].Start, tokens.Text, tokens[end + 1].Start, tokens[name].Length) == 0;

    /// <summary>Whether two words are the same, or the later one has a capitalised word stuck to it: Holm, HolmOde.</summary>
    private bool Repeats(int later, int word)
    {
        Token one = tokens[word], other = tokens[later];
        return one.Length >= LeastRepeated
            && other.Length >= one.Length
            && string.CompareOrdinal(tokens.Text, one.Start, tokens.Text, other.Start, one.Length) == 0
            && (other.Length == one.Length || char.IsUpper(tokens.Text[other.Start + one.Length]));
    }

    /// <summary>Whether a token from <paramref name="again"/> on is not a word of the name before it.</summary>
    public bool HasMore(int again, int end, int name)
    {
        for (int i = again; i < end; i++)
            if (tokens[i].Kind == TokenKind.Word && !IsWordOf(i, name, again)) return true;
        return false;
    }

    private bool IsWordOf(int token, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (tokens[i].Length == tokens[token].Length && Repeats(token, i)) return true;
        return false;
    }
}
