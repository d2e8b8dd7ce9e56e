using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>A person's office or profession, as a title, an apposition and a later description write it.</summary>
internal static class Role
{
    /// <summary>The offices of people who represent a place.</summary>
    public static readonly string[] SentByPlaces = ["senator", "congressman", "governor"];

    /// <summary>Other offices of members of a party.</summary>
    public static readonly string[] InPolitics = ["leader", "whip", "speaker", "chairman", "chairwoman", "candidate", "nominee"];

    private static readonly PhraseList Names = new("RoleName", Lexicon.English);

    /// <summary>
    /// The noun at <paramref name="noun"/>, folded, with the word before it that changes its meaning: <c>vice president</c>.
    /// </summary>
    public static string At(Tokens tokens, int noun)
    {
        string word = Names.Match(tokens, noun, noun + 1, out string name) > 0 ? name : tokens.FoldedTextOf(noun);
        int first = Start(tokens, noun);
        return first < noun ? tokens.FoldedTextOf(first) + " " + word : word;
    }

    /// <summary>
    /// The first token of the role that ends in this noun, with the word before it that changes its meaning. A place may stand between.
    /// </summary>
    public static int Start(Tokens tokens, int noun)
    {
        int before = tokens.Is(noun - 1, '-') ? noun - 2 : noun - 1, outer = before;
        // The former Vost governor.
        while (tokens[outer].Capitalised && tokens.Is(outer, WordClass.Place)) outer--;
        if (outer < before && tokens.Is(outer, "former", "ex")) return outer;
        return tokens.Is(before, "vice", "deputy") || tokens.Is(before, "former", "ex") || tokens.Is(before, "assistant") ? before : noun;
    }
}
