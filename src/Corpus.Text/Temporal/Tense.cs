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
        int lead = timex.First - 1;
        if (line.Is(timex.End, "'s")) return OfPossessive(line, timex, lead);
        if (line.Is(lead, "as") && line.Is(lead - 1, "soon", "early")) return Tense.Future;
        // "crude for May delivery"
        if (line.Is(timex.End, "delivery")) return Tense.Future;
        bool opens = line[lead].Capitalised;
        bool ahead = !opens && (line.Is(lead, "until", "by") || (line.Is(lead, "for") && timex.WeekdayToken == timex.First));
        if (Before(line, timex, ahead) is not Tense.Unknown and var before) return before;
        return ahead ? Tense.Future : After(line, timex.End);
    }

    private static Tense Before(in TokenLine line, Timex timex, bool ahead)
    {
        for (int i = timex.First - 1; i >= line.First && i > timex.First - Reach; i--)
        {
            if (EndsSentence(line, i)) break;
            Tense tense = At(line, i, beside: i >= timex.First - 2 && line[i + 1].Kind == TokenKind.Word);
            // "can be done by Friday", "said it was to be done by Friday", and "had been done by Friday".
            if (ahead && line.Is(i, "be")) return Tense.Future;
            if (tense == Tense.Unknown) continue;
            bool done = line.Is(i, "was", "were") || line.Is(i, "had") || (line.Is(timex.First - 1, "by") && (line.Is(i - 1, "had") || line.Is(i - 2, "had")));
            return ahead && !done ? Tense.Future : tense;
        }
        return Tense.Unknown;
    }

    private static Tense After(in TokenLine line, int end)
    {
        for (int i = end; i < line.End && i < end + Reach; i++)
        {
            if (EndsSentence(line, i)) break;
            if (At(line, i, beside: false) is not Tense.Unknown and var tense) return tense;
        }
        return Tense.Unknown;
    }

    /// <summary>"Wednesday's ruling" has been made; "ahead of Sunday's vote", "Sunday's planned vote" and "will be decided in Sunday's vote" look ahead.</summary>
    private static Tense OfPossessive(in TokenLine line, Timex timex, int lead)
    {
        bool ahead = line.Is(timex.End + 1, WordClass.FutureCue) || line.Is(timex.End + 1, "planned") || (line.Is(lead, "of") && line.Is(lead - 1, "ahead"))
            || ((line.Is(lead, "in", "for") || line.Is(lead, "at")) && Before(line, timex, ahead: false) == Tense.Future);
        return ahead ? Tense.Future : Tense.Unknown;
    }

    /// <summary>The tense that a word tells.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">The word.</param>
    /// <param name="beside">The expression follows it, with no more than a preposition between them.</param>
    private static Tense At(in TokenLine line, int i, bool beside)
    {
        if (line[i].Kind != TokenKind.Word) return Tense.Unknown;
        WordClass classes = line.ClassesOf(i);
        // "is to resume", "to be published", "planned to leave"
        if (line.Is(i, "to") && ((line.Is(i + 1, "be") && !line.Is(i + 2, WordClass.Determiner)) || line.Is(i - 1, "is", "are") || (line.Is(i - 1, WordClass.PlanVerb | WordClass.FutureCue) && !line.Is(i - 1, "said") && (beside || (line.IsLower(i + 1) && !line.Is(i + 1, WordClass.Determiner)))))) return Tense.Future;
        if ((classes & WordClass.FutureCue) != 0 && (beside || line.ValueOf(i, WordClass.FutureCue) < 0) && !(line[i].Capitalised && (i > line.First || line.Is(i, WordClass.Month)))) return Tense.Future;
        if ((classes & WordClass.PastVerb) == 0 && !IsRegularPast(line, i)) return Tense.Unknown;
        // "is held on Monday" lies ahead, while "is accused of", "will be held" and "being held" do not tell.
        int auxiliary = line[i - 1].Length > 3 && line.Is(i - 1, WordClass.Adverb) ? i - 2 : i - 1;
        if (line.Is(auxiliary, "is", "are")) return beside ? Tense.Future : Tense.Unknown;
        return line.Is(auxiliary, "be", "being") ? Tense.Unknown : Tense.Past;
    }

    /// <summary>A word in lower case that ends in -ed.</summary>
    public static bool IsRegularPast(in TokenLine line, int i)
    {
        Token token = line[i];
        return token is { Kind: TokenKind.Word, Capitalised: false, Length: > 3 } && line.Text[token.End - 1] == 'd' && line.Text[token.End - 2] == 'e'
            && line.Text[token.End - 3] != 'e' && !line.Is(i - 1, "be", "a") && !line.Is(i - 1, "an", "the") && !line.Is(i - 1, "still");
    }

    private static bool EndsSentence(in TokenLine line, int i)
    {
        Token token = line[i];
        return token.Kind == TokenKind.Punctuation && token.Length == 1 && line.Text[token.Start] is '.' or '?' or '!' or ';'
            && line[i + 1].SpaceBefore && line[i + 1].Kind == TokenKind.Word && line[i + 1].Capitalised && !line.Is(i - 1, WordClass.Abbreviation);
    }
}
