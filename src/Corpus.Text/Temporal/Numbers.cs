using System.Globalization;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>A number in words or figures, and where it ends.</summary>
/// <param name="Value">The number; for a vague one, the value that TIMEX3 writes as X.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="Vague">Whether the number is more than one and not stated: several, a few, some.</param>
/// <param name="Approximate">Whether the number is approximate: a couple of.</param>
internal readonly record struct Amount(double Value, int End, bool Vague = false, bool Approximate = false);

/// <summary>Reads numbers.</summary>
internal static class Numbers
{
    /// <summary>The most tokens of a number: "nine hundred and ninety-nine thousand nine hundred and ninety-nine".</summary>
    private const int LongestInWords = 14;

    /// <summary>The value of a token of digits alone, or -1.</summary>
    public static int Digits(in TokenLine tokens, int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Number || token.Length > 6) return -1;
        int value = 0;
        for (int k = token.Start; k < token.End; k++)
        {
            int digit = Tokenizer.DigitOf(tokens.Text[k]);
            if (digit < 0) return -1;
            value = (value * 10) + digit;
        }
        return value;
    }

    /// <summary>Whether the token is an ordinal suffix directly behind a figure: 7<c>th</c>.</summary>
    public static bool IsOrdinalSuffix(in TokenLine tokens, int i) =>
        !tokens[i].SpaceBefore && tokens[i].Length == 2 && tokens[i - 1].Kind == TokenKind.Number
        && (tokens.Is(i, "th", "st") || tokens.Is(i, "nd", "rd"));

    /// <summary>The number as an ordinal in figures: <c>21st</c>.</summary>
    public static string OrdinalText(int number)
    {
        string suffix = (number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>Reads <c>20th</c>, <c>twentieth</c>, <c>twenty-first</c>; <c>End</c> is <paramref name="i"/> where there is none.</summary>
    public static Amount Ordinal(in TokenLine tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Number)
            return IsOrdinalSuffix(tokens, i + 1) && Digits(tokens, i) is > 0 and var value ? new(value, i + 2) : new(0, i);
        if (tokens.Is(i, WordClass.Ordinal)) return new(tokens.ValueOf(i, WordClass.Ordinal), i + 1);
        if (!tokens.Is(i, WordClass.Numeral)) return new(0, i);
        int last = tokens.Is(i + 1, '-') ? i + 2 : i + 1;
        int tens = tokens.ValueOf(i, WordClass.Numeral);
        int ones = tokens.Is(last, WordClass.Ordinal) ? tokens.ValueOf(last, WordClass.Ordinal) : 0;
        return tens is >= 20 and <= 90 && ones is >= 1 and <= 9 ? new(tens + ones, last + 1) : new(0, i);
    }

    /// <summary>Reads a cardinal number; <c>End</c> is <paramref name="i"/> where there is none.</summary>
    public static Amount Cardinal(in TokenLine tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Number) return Figures(tokens, i);
        if (tokens.Is(i, WordClass.Numeral)) return AndAHalf(tokens, Words(tokens, i));
        if (tokens.Is(i, "several", "few") || tokens.Is(i, "many")) return new(0, i + 1, Vague: true);
        if (tokens.Is(i, "another"))
            return tokens.Is(i + 1, WordClass.TimeUnit) && tokens.ValueOf(i + 1, WordClass.TimeUnit) is >= 3 and < 100
                ? new(1, i + 1)
                : new(0, i);
        if (tokens.Is(i, "half"))
        {
            int next = tokens.Is(i + 1, '-') ? i + 2 : i + 1;
            return new(.5, tokens.Is(next, "a") || tokens.Is(next, "an") ? next + 1 : next);
        }
        if (!tokens.Is(i, "a", "an"))
            return tokens.Is(i, "couple") && (tokens.Is(i + 1, "of") || tokens.Is(i + 1, WordClass.TimeUnit))
                ? new(2, tokens.Is(i + 1, "of") ? i + 2 : i + 1, Approximate: true)
                : new(0, i);
        if (tokens.Is(i + 1, "few")) return new(0, i + 2, Vague: true);
        if (tokens.Is(i + 1, "couple")) return new(2, tokens.Is(i + 2, "of") ? i + 3 : i + 2, Approximate: true);
        if (tokens.Is(i + 1, "half") && tokens.Is(i + 2, '-')) return new(.5, i + 3);
        if (tokens.Is(i + 1, "dozen", "hundred") || tokens.Is(i + 1, "thousand")) return Words(tokens, i + 1);
        return new(1, i + 1);
    }

    private static Amount Figures(in TokenLine tokens, int i)
    {
        Token token = tokens[i];
        double value = 0, scale = 0;
        for (int k = token.Start; k < token.End; k++)
        {
            char c = tokens.Text[k];
            if (c == ',') continue;
            if (c == '.' && scale != 0) return new(0, i);
            if (c == '.') scale = 1;
            else if (scale == 0) value = (value * 10) + Tokenizer.DigitOf(c);
            else value += Tokenizer.DigitOf(c) * (scale /= 10);
        }
        int end = i + 1;
        if (scale == 0 && tokens.Is(end, '½') && !tokens[end].SpaceBefore) return new(value + .5, end + 1);
        // 1/2, 2 1/2 and 2-1/2
        if (scale == 0
            && value is 1 or 3
            && tokens.Is(end, '/')
            && !tokens[end].SpaceBefore
            && Digits(tokens, end + 1) is (2 or 4) and var parts)
            return new(value / parts, end + 2);
        int half = tokens.Is(end, '-') ? end + 1 : end;
        if (scale == 0 && Digits(tokens, half) == 1 && tokens.Is(half + 1, '/') && Digits(tokens, half + 2) is 2 or 4)
            return new(value + (1d / Digits(tokens, half + 2)), half + 3);
        if (tokens.Is(end, "thousand")) return new(value * 1000, end + 1);
        return AndAHalf(tokens, new(value, end));
    }

    private static Amount AndAHalf(in TokenLine tokens, Amount whole)
    {
        int i = whole.End;
        if (tokens.Is(i, '-') && tokens.Is(i + 1, "and")) i++;
        if (!tokens.Is(i, "and")) return whole;
        int a = tokens.Is(i + 1, '-') ? i + 2 : i + 1;
        // "one and half hours", "one and a quarter years"
        if (tokens.Is(a, "half") && tokens.Is(a + 1, WordClass.TimeUnit)) return new(whole.Value + .5, a + 1);
        if (tokens.Is(a, "an")) return tokens.Is(a + 1, "half") ? new(whole.Value + .5, a + 2) : whole;
        if (tokens.Is(a, "a") && tokens.Is(a + 1, "quarter") && tokens.Is(a + 2, WordClass.TimeUnit)) return new(whole.Value + .25, a + 2);
        if (!tokens.Is(a, "a")) return whole;
        int half = tokens.Is(a + 1, '-') ? a + 2 : a + 1;
        return tokens.Is(half, "half") ? new(whole.Value + .5, half + 1) : whole;
    }

    /// <summary>Combines the words from left to right: a smaller number adds, a larger one multiplies.</summary>
    private static Amount Words(in TokenLine tokens, int i)
    {
        double total = 0, part = 0;
        int end = i;
        while (tokens.Is(end, WordClass.Numeral) && end < i + LongestInWords)
        {
            int value = tokens.ValueOf(end, WordClass.Numeral);
            if (value == 1000)
            {
                total += (part == 0 ? 1 : part) * 1000;
                part = 0;
            }
            else if (value == 100 || (value == 12 && tokens.Is(end, "dozen")))
            {
                part = (part == 0 ? 1 : part) * value;
            }
            else if (part != 0 && !(part % 100 == 0 || (part % 100 is >= 20 and <= 90 && part % 10 == 0 && value < 10)))
            {
                break;
            }
            else
            {
                part += value;
            }
            end++;
            bool joined = (tokens.Is(end, '-') && !tokens[end].SpaceBefore) || (tokens.Is(end, "and") && value >= 100);
            if (joined && tokens.Is(end + 1, WordClass.Numeral)) end++;
        }
        return new(total + part, end);
    }
}
