using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Finds the end of a quotation without a closing mark: it ends before its attribution.</summary>
internal sealed class OpenQuotation(Tokens tokens, NameIndex names)
{
    /// <summary>The longest attribution behind the quotation, in tokens.</summary>
    private const int LongestAttribution = 12;

    /// <summary>How many tokens may follow the source and its verb: on Tuesday, in a letter.</summary>
    private const int LongestRest = 6;

    /// <summary>The last token of the quotation in “The ferry stays, said Ann Ode; -1 where no attribution ends the text.</summary>
    /// <param name="open">The mark that opens the quotation.</param>
    /// <param name="end">The next mark, or the end of the paragraph.</param>
    public int Last(int open, int end)
    {
        for (int i = end - 2; i > open + 1 && i > end - LongestAttribution; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark || IsOfSpeaker(i)) return -1;
            if ((tokens.Is(i, ',') || tokens.Is(i, '?') || tokens.Is(i, '!')) && Attributes(i + 1, end)) return i;
        }
        return -1;
    }

    /// <summary>Whether a comma and a verb of saying near the end may be the writer's attribution.</summary>
    public bool MayAttribute(int open, int end)
    {
        bool comma = false;
        for (int i = Math.Max(open + 1, end - LongestAttribution); i < end; i++)
        {
            comma |= tokens.Is(i, ',') || tokens.Is(i, '?') || tokens.Is(i, '!');
            if (comma && tokens.Is(i, WordClass.CueVerb)) return true;
        }
        return false;
    }

    /// <summary>Whether the word is "I", "me" or the like, so that the quotation continues: Peter said to me.</summary>
    private bool IsOfSpeaker(int i) =>
        tokens.Is(i, "i", "me") || tokens.Is(i, "my", "we") || tokens.Is(i, "us", "our") || tokens.Is(i, "you", "your");

    /// <summary>Whether the words are an attribution: Said Ann Ode on Tuesday; Ann Ode said.</summary>
    private bool Attributes(int first, int end)
    {
        bool inverted = tokens.Is(first, WordClass.CueVerb) && !tokens[first].Capitalised;
        if (names.At(inverted ? first + 1 : first) is not { Name.Kind: NameKind.Person } named) return false;
        int rest = inverted ? named.End : named.End + 1;
        return (inverted || (!named.IsOneWord && tokens.Is(named.End, WordClass.CueVerb))) && end - rest <= LongestRest;
    }
}
