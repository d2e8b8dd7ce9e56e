using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Where a story was filed, in front of its first sentence: <c>SEOUL (Reuters) –</c>, <c>EL PASO, Texas —</c>,
/// <c>NAIROBI, Aug. 8 (Xinhua) --</c>, <c>Cairo (CNN)</c>.
/// </summary>
internal static class Datelines
{
    private const int LongestPlace = 4;
    private const int LongestRegion = 6;
    private const int LongestAgency = 5;
    private const int LongestDeck = 2;

    /// <summary>A dateline: its place, and just past its last token.</summary>
    internal readonly record struct Dateline(int PlaceEnd, int End);

    /// <summary>The dateline that opens the range, or null.</summary>
    /// <param name="range">A paragraph.</param>
    /// <param name="paragraphsAbove">
    /// How much running text stands above. Below the first paragraphs, which may be a deck, only a dateline with an agency is
    /// one; among them, one whose place is known.
    /// </param>
    public static Dateline? Find(in TokenRange range, int paragraphsAbove)
    {
        Tokens tokens = range.Tokens;
        int place = Place(range, allCaps: true);
        bool capitals = place > range.First;
        if (!capitals) place = Place(range, allCaps: false);
        if (place > range.First && LayoutLanguage.Slug.Match(tokens, range.First, place) == place - range.First) return null;

        int i = PastDay(tokens, place);
        int agency = PastAgency(range, i, out bool known);
        // Behind a place in capitals and before a dash, whatever stands in the brackets is an agency.
        bool named = agency > i && (known || (capitals && IsDash(tokens, agency)));
        if (named) i = agency;

        bool dash = i < range.End && IsDash(tokens, i);
        if (dash) i++;
        bool first = paragraphsAbove == 0 || (paragraphsAbove <= LongestDeck && NamesPlace(tokens, range.First, place));
        bool found = named && known ? dash || first : first && dash && capitals;
        if (!found || (i < range.End && !OpensSentence(tokens, i))) return null;
        return new Dateline(place, i);
    }

    /// <summary>Just past the name of a place with its state or country; the range's first token where there is none.</summary>
    private static int Place(in TokenRange range, bool allCaps)
    {
        Tokens tokens = range.Tokens;
        int i = range.First, words = 0;
        while (i < range.End && words < LongestPlace * 2)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Word && (allCaps ? token.AllCaps || (token.Capitalised && token.Length == 1) : token.Capitalised)) words++;
            else if (words == 0 || !(IsJoint(tokens, i) && tokens[i + 1].Capitalised)) break;
            i++;
        }
        if (words is 0 or > LongestPlace) return range.First;

        // ", Texas", ", N.J.", ", United Arab Emirates".
        if (tokens.Is(i, ',') && tokens[i + 1].Capitalised && !tokens.Is(i + 1, WordClass.Month | WordClass.Weekday))
        {
            int region = i + 1;
            while (region < range.End && region - i <= LongestRegion && (tokens[region].Capitalised || (tokens.Is(region, '.') && !tokens[region].SpaceBefore))) region++;
            i = region;
        }
        else if (tokens.Is(i, '.') && !tokens[i].SpaceBefore)
        {
            i++;
        }
        return i;
    }

    /// <summary>Past the brackets with an agency, and the dash that may stand before them; <paramref name="i"/> where there are none.</summary>
    private static int PastAgency(in TokenRange range, int i, out bool known)
    {
        Tokens tokens = range.Tokens;
        int open = IsDash(tokens, i) ? i + 1 : i;
        known = false;
        if (!tokens.Is(open, '(') || !tokens[open + 1].Capitalised) return i;
        known = LayoutLanguage.NewsAgency.Match(tokens, open + 1, range.End) > 0;
        for (int close = open + 2; close <= open + 1 + LongestAgency && close < range.End; close++)
            if (tokens.Is(close, ')')) return close + 1;
        return i;
    }

    private static bool NamesPlace(Tokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (tokens.Is(i, WordClass.Place)) return true;
        return false;
    }

    /// <summary>What joins the words of a place: <c>ST. LOUIS</c>, <c>WASHINGTON/NEW YORK</c>, <c>AIX-EN-PROVENCE</c>.</summary>
    private static bool IsJoint(Tokens tokens, int i) =>
        tokens.Is(i, '/') || (!tokens[i].SpaceBefore && (tokens.Is(i, '.') || (tokens.Is(i, '-') && !tokens[i + 1].SpaceBefore)));

    /// <summary>Past a comma and a day: <c>, Aug. 8</c>, <c>, 8 August 2024</c>, <c>, Monday</c>.</summary>
    private static int PastDay(Tokens tokens, int i)
    {
        if (!tokens.Is(i, ',')) return i;
        int j = i + 1;
        bool named = false;
        for (; j <= i + 7; j++)
        {
            if (tokens.Is(j, WordClass.Month | WordClass.Weekday)) named = true;
            else if (tokens[j].Kind != TokenKind.Number && !tokens.Is(j, '.') && !(tokens.Is(j, ',') && named)) break;
        }
        return named ? j : i;
    }

    /// <summary>A dash; a hyphen or a low line only with blank space around it.</summary>
    private static bool IsDash(Tokens tokens, int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Punctuation) return false;
        return tokens.Text[token.Start] switch
        {
            '—' or '–' or '―' or '‒' => true,
            '-' => token.Length > 1 || token.SpaceBefore,
            '_' => token.SpaceBefore,
            _ => false,
        };
    }

    private static bool OpensSentence(Tokens tokens, int i) =>
        tokens[i].Capitalised || tokens[i].Kind is TokenKind.Mark or TokenKind.Number || (tokens[i].Kind == TokenKind.Word && !char.IsLower(tokens.Text[tokens[i].Start]));
}
