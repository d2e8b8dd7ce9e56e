using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>What a person does or is, as a name's title, its apposition and a later description share it.</summary>
internal static class Role
{
    /// <summary>What those are called whom a place sends to speak for it.</summary>
    public static readonly string[] SentByPlaces = ["senator", "congressman", "governor"];

    private static readonly PhraseList Names = new("RoleName", Lexicon.English);

    /// <summary>
    /// The noun at <paramref name="noun"/>, folded, with the word before it that makes it another: <c>vice president</c>.
    /// </summary>
    public static string At(Tokens tokens, int noun)
    {
        string word = Names.Match(tokens, noun, noun + 1, out string name) > 0 ? name : tokens.FoldedTextOf(noun);
        int first = Start(tokens, noun);
        return first < noun ? tokens.FoldedTextOf(first) + " " + word : word;
    }

    /// <summary>Where the role starts whose noun the token is: before it, with a word that makes it another.</summary>
    public static int Start(Tokens tokens, int noun)
    {
        int before = tokens.Is(noun - 1, '-') ? noun - 2 : noun - 1;
        return tokens.Is(before, "vice", "deputy") || tokens.Is(before, "former", "ex") || tokens.Is(before, "assistant") ? before : noun;
    }
}
