using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Finds the expression at a token, if there is one. Some rules read another expression behind their own words (<c>early in</c> June, June
/// <c>to</c> July) and call this class again. There is no other recursion in the grammar.
/// </summary>
internal static class TimexGrammar
{
    /// <summary>The expression that starts at token <paramref name="i"/>, or null.</summary>
    public static Timex? Match(in TokenLine line, int i)
    {
        Token token = line[i];
        if (token.Kind == TokenKind.Mark)
            return line[i + 1].Kind == TokenKind.Number && !line[i + 1].SpaceBefore
                ? PeriodGrammar.Read(line, i) ?? YearGrammar.Short(line, i)
                : null;
        if (token.Kind != TokenKind.Number && token.Word == Lexicon.Unknown) return null;
        return TimeGrammar.WithDay(line, FirstOf(line, i) ?? (token.Kind == TokenKind.Number ? null : HolidayGrammar.Read(line, i)));
    }

    /// <summary>The result of the first rule that can start with this word and reads an expression.</summary>
    private static Timex? FirstOf(in TokenLine line, int i)
    {
        WordClass classes = line.ClassesOf(i) & StartWords.Classes;
        bool figures = line[i].Kind == TokenKind.Number;
        if (classes == 0 && !figures) return null;
        WordClass behind = WordClass.None;
        foreach (TemporalRule rule in figures ? TemporalRules.OfFigures : TemporalRules.Of(classes))
        {
            if (!figures && (rule.Starts & classes) == 0) continue;
            if (rule.Behind != WordClass.None)
            {
                if (behind == WordClass.None) behind = Behind(line, i);
                if ((rule.Behind & behind) == 0) continue;
            }
            if (rule.Read(line, i) is { } found) return found;
        }
        return null;
    }

    /// <summary>The classes of all words among which a rule may look for what it needs; never none.</summary>
    private static WordClass Behind(in TokenLine line, int i)
    {
        WordClass classes = line.ClassesOf(i) | WordClass.TimeLead;
        for (int k = i + 1; k <= i + TemporalRule.Reach && k < line.End; k++) classes |= line.ClassesOf(k);
        return classes;
    }
}
