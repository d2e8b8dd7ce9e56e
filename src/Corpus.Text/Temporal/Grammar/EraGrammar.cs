using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads years and centuries with their era: <c>480 BC</c>, <c>AD 79</c>, <c>410 CE</c>, <c>the 5th century BC</c>.</summary>
internal static class EraGrammar
{
    private enum Era
    {
        None,
        Before,
        Common,
    }

    /// <summary>A year with its era behind it; of <c>264 to 241 BC</c> also the first.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int year = Numbers.Digits(line, i);
        if (year is < 1 or > 9999 || line.Is(i - 1, '.') || line.Is(i - 1, '-')) return null;
        Era era = At(line, i + 1, year, out int end);
        if (era == Era.None)
        {
            int last = line.Is(i + 1, "to", "and") || line.IsJoiner(i + 1) || line.Is(i + 1, "or", "until") ? i + 2 : 0;
            bool before =
                last > 0 && Numbers.Digits(line, last) is > 0 and var to && to < year && At(line, last + 1, to, out _) == Era.Before;
            return before ? Of(i, i, i + 1, year, Era.Before) : null;
        }
        return Of(i, i, end, year, era);
    }

    /// <summary>A year with its era before it: <c>AD 79</c>, <c>A.D. 79</c>.</summary>
    public static Timex? Leading(in TokenLine line, int i) =>
        (line.Is(i, "ad", "a.d.") || line.Is(i, "ce"))
            && line[i].AllCaps
            && Numbers.Digits(line, i + 1) is >= 1 and <= 2199 and var year
            && line[i + 1].Length <= 4
            ? Of(i, i + 1, i + 2, year, Era.Common)
            : null;

    /// <summary>Puts a century into the era behind it.</summary>
    public static Timex Century(in TokenLine line, Timex century)
    {
        Era era = At(line, century.End, 0, out int end);
        if (era == Era.None) return century;
        if (era == Era.Common)
        {
            century.End = end;
            return century;
        }
        return new Timex(century.First, end, TimexForm.Value) { StatedValue = "BC" + TimexNotation.Figures(century.Year / 100, 2) };
    }

    private static Timex Of(int first, int token, int end, int year, Era era) =>
        era == Era.Before
            ? new Timex(first, end, TimexForm.Value) { StatedValue = "BC" + TimexNotation.Figures(year, 4) }
            : new Timex(first, end, TimexForm.Calendar) { Year = year, YearToken = token };

    /// <summary>Whether the token says that the year before it is one before the common era.</summary>
    public static bool IsBefore(in TokenLine line, int i) => line.Is(i, "bc", "bce") || line.Is(i, "b.c.", "b.c.e.");

    /// <summary>The era at a token; not in <c>In 2010 BC Ferries bought the boat</c>.</summary>
    private static Era At(in TokenLine line, int i, int year, out int end)
    {
        end = i + 1;
        if (!line[i].AllCaps && line[i].Length < 4) return Era.None;
        bool before = IsBefore(line, i);
        bool common = line.Is(i, "ad", "ce") || line.Is(i, "a.d.", "c.e.");
        if ((!before && !common) || (year >= 1000 && line[i + 1] is { Kind: TokenKind.Word, Capitalised: true })) return Era.None;
        return before ? Era.Before : Era.Common;
    }
}
