using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Which way the verb beside an expression looks.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}

/// <summary>Reads the tense of the clause that an expression stands in from the nearest verb.</summary>
internal static class TenseReader
{
    private const int Reach = 14;

    /// <summary>The tense before the expression or, where nothing tells it, after it; inside the line.</summary>
    public static Tense Of(in TokenLine line, Timex timex)
    {
        // "Wednesday's ruling" has been made.
        if (line.Is(timex.End, "'s")) return Tense.Unknown;
        bool ahead = line.Is(timex.First - 1, "until") || line.Is(timex.First - 1, "by");
        if (line.Is(timex.First - 1, "as") && (line.Is(timex.First - 2, "soon") || line.Is(timex.First - 2, "early"))) return Tense.Future;
        for (int i = timex.First - 1; i >= line.First && i > timex.First - Reach; i--)
        {
            if (EndsSentence(line, i)) break;
            if (At(line, i) is not Tense.Unknown and var tense) return ahead && !line.Is(i, "was") && !line.Is(i, "were") && !line.Is(i, "had") ? Tense.Future : tense;
        }
        if (ahead) return Tense.Future;
        for (int i = timex.End; i < line.End && i < timex.End + Reach; i++)
        {
            if (EndsSentence(line, i)) break;
            if (At(line, i) is not Tense.Unknown and var tense) return tense;
        }
        return Tense.Unknown;
    }

    private static Tense At(in TokenLine line, int i)
    {
        if (line[i].Kind != TokenKind.Word) return Tense.Unknown;
        WordClass classes = line.ClassesOf(i);
        // "is to resume", "to be published", "planned to leave"
        if (line.Is(i, "to") && (line.Is(i + 1, "be") || line.Is(i - 1, "is") || line.Is(i - 1, "are") || line.Is(i - 1, WordClass.PlanVerb | WordClass.FutureCue))) return Tense.Future;
        if ((classes & WordClass.FutureCue) != 0 && !(line[i].Capitalised && i > line.First)) return Tense.Future;
        if ((classes & WordClass.PastVerb) != 0) return Tense.Past;
        return IsRegularPast(line, i) ? Tense.Past : Tense.Unknown;
    }

    /// <summary>A word in lower case that ends in -ed.</summary>
    public static bool IsRegularPast(in TokenLine line, int i)
    {
        Token token = line[i];
        return token is { Kind: TokenKind.Word, Capitalised: false, Length: > 3 } && line.Text[token.End - 1] == 'd' && line.Text[token.End - 2] == 'e'
            && line.Text[token.End - 3] != 'e' && !line.Is(i - 1, "be") && !line.Is(i - 1, "a") && !line.Is(i - 1, "an") && !line.Is(i - 1, "the") && !line.Is(i - 1, "still");
    }

    private static bool EndsSentence(in TokenLine line, int i)
    {
        Token token = line[i];
        return token.Kind == TokenKind.Punctuation && token.Length == 1 && line.Text[token.Start] is '.' or '?' or '!' or ';'
            && line[i + 1].SpaceBefore && line[i + 1].Kind == TokenKind.Word && line[i + 1].Capitalised && !line.Is(i - 1, WordClass.Abbreviation);
    }
}
