using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds the dateline, which stands before the first sentence: <c>SEOUL (Reuters) –</c>, <c>EL PASO, Texas —</c>,
/// <c>NAIROBI, Aug. 8 (Xinhua) --</c>, <c>Cairo (CNN)</c>, <c>ELLERY, Ohio, March 14, 2024 /PRNewswire/ --</c>.
/// </summary>
internal static class Datelines
{
    private const int LongestPlace = 4;
    private const int LongestRegion = 6;
    private const int LongestAgency = 5;
    private const int LongestDeck = 2;
    private const int MostDetails = 4;

    /// <summary>A dateline: the end of its place, and its own end.</summary>
    internal readonly record struct Dateline(int PlaceEnd, int End);

    /// <summary>The parts between the place and the story, in any order.</summary>
    /// <param name="End">The first token behind the parts.</param>
    /// <param name="Named">Whether an agency is named.</param>
    /// <param name="Known">Whether that agency is in the list.</param>
    /// <param name="Dated">Whether a day with its year is among the parts.</param>
    private readonly record struct Details(int End, bool Named, bool Known, bool Dated);

    /// <summary>Finds the dateline that opens the range, or null.</summary>
    /// <param name="range">A paragraph.</param>
    /// <param name="paragraphsAbove">
    /// The number of paragraphs of running text above. In the first paragraphs, which may be a deck, the place must be known; below
    /// them, the dateline must name an agency.
    /// </param>
    public static Dateline? Find(in TokenRange range, int paragraphsAbove)
    {
        Tokens tokens = range.Tokens;
        int place = LineParts.IsDate(tokens, range.First) ? range.First : Place(range, allCaps: true);
        bool capitals = place > range.First;
        if (!capitals && !LineParts.IsDate(tokens, range.First)) place = Place(range, allCaps: false);
        if (place > range.First && LayoutLanguage.Slug.Match(tokens, range.First, place) == place - range.First) return null;

        Details details = ReadDetails(range, place, capitals);
        int i = details.Dated && place == range.First ? PastPlace(range, details.End) : details.End;
        bool dash = i < range.End && (IsSeparator(tokens, i) || (details.Dated && tokens.Is(i, '/')));
        if (dash) i++;
        bool first = paragraphsAbove == 0 || (paragraphsAbove <= LongestDeck && NamesPlace(tokens, range.First, place));
        bool found = details is { Named: true, Known: true } ? dash || first : first && dash && (capitals || details.Dated);
        if (!found || (i < range.End && !OpensSentence(tokens, i))) return null;
        return new Dateline(place, i);
    }

    /// <summary>
    /// Moves past the place behind a date that opens the line: <c>14 March 2024, ELLERY –</c>, <c>March 14, 2024 – Ellery –</c>.
    /// </summary>
    private static int PastPlace(in TokenRange range, int i)
    {
        Tokens tokens = range.Tokens;
        if (!(tokens.Is(i, ',') || IsSeparator(tokens, i)) || !tokens[i + 1].Capitalised) return i;
        TokenRange rest = range.From(i + 1);
        int end = Place(rest, allCaps: true);
        if (end == rest.First) end = Place(rest, allCaps: false);
        return end > rest.First && IsSeparator(tokens, end) ? end : i;
    }

    /// <summary>
    /// Reads days and agencies: <c>, Aug. 8 (Xinhua)</c>, <c>--(BUSINESS WIRE)--March 14, 2024</c>, <c>, March 14, 2024 /PRNewswire/</c>.
    /// </summary>
    private static Details ReadDetails(in TokenRange range, int place, bool capitals)
    {
        Tokens tokens = range.Tokens;
        var details = new Details(place, Named: false, Known: false, Dated: false);
        for (int part = 0; part < MostDetails; part++)
        {
            int day = PastDay(range, details.End, out bool dated);
            if (day > details.End)
            {
                details = details with { End = day, Dated = details.Dated | dated };
                continue;
            }
            int agency = PastAgency(range, details.End, out bool known);
            // After a place in capitals or a full date, and before a dash, any name in brackets is an agency.
            bool named =
                agency > details.End
                    && (known || ((capitals || details.Dated) && (IsSeparator(tokens, agency) || PastDay(range, agency, out _) > agency)));
            if (!named) break;
            details = details with { End = agency, Named = true, Known = details.Known | known };
        }
        return details;
    }

    /// <summary>Finds the end of the name of a place with its state or country; the first token of the range if there is none.</summary>
    private static int Place(in TokenRange range, bool allCaps)
    {
        Tokens tokens = range.Tokens;
        int i = range.First, words = 0;
        while (i < range.End && words < LongestPlace * 2)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Word && (allCaps ? token.AllCaps || (token.Capitalised && token.Length == 1) : token.Capitalised))
                words++;
            else if (words == 0 || !(IsJoint(tokens, i) && tokens[i + 1].Capitalised)) break;
            i++;
        }
        if (words is 0 or > LongestPlace) return range.First;

        // ", Texas", ", N.J.", ", United Arab Emirates".
        if (tokens.Is(i, ',') && tokens[i + 1].Capitalised && !tokens.Is(i + 1, WordClass.Month | WordClass.Weekday))
        {
            int region = i + 1;
            while (region < range.End
                && region - i <= LongestRegion
                && (tokens[region].Capitalised || (tokens.Is(region, '.') && !tokens[region].SpaceBefore))) region++;
            i = region;
        }
        else if (tokens.Is(i, '.') && !tokens[i].SpaceBefore)
        {
            i++;
        }
        return i;
    }

    /// <summary>
    /// Moves past the brackets or strokes with an agency and the words before them; <paramref name="i"/> if there are none.
    /// </summary>
    private static int PastAgency(in TokenRange range, int i, out bool known)
    {
        Tokens tokens = range.Tokens;
        int open = IsSeparator(tokens, i) || tokens.Is(i, ',') ? i + 1 : i;
        known = false;
        bool strokes = tokens.Is(open, '/');
        if (!(strokes || tokens.Is(open, '(')) || !tokens[open + 1].Capitalised) return i;
        known = LayoutLanguage.NewsAgency.Match(tokens, open + 1, range.End) > 0;
        for (int close = open + 2; close <= open + 1 + LongestAgency && close < range.End; close++)
            if (tokens.Is(close, strokes ? '/' : ')')) return strokes && !known ? i : close + 1;
        return i;
    }

    private static bool NamesPlace(Tokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (tokens.Is(i, WordClass.Place)) return true;
        return false;
    }

    /// <summary>
    /// Whether the token joins the words of a place: <c>ST. LOUIS</c>, <c>WASHINGTON/NEW YORK</c>, <c>AIX-EN-PROVENCE</c>.
    /// </summary>
    private static bool IsJoint(Tokens tokens, int i) =>
        !tokens[i].SpaceBefore && (tokens.Is(i, '/') || tokens.Is(i, '.') || (tokens.Is(i, '-') && !tokens[i + 1].SpaceBefore));

    /// <summary>
    /// Moves past a day: <c>, Aug. 8</c>, <c>, 8 August 2024</c>, <c>, Monday</c>. Without a comma before it, the day must have its year:
    /// <c>-- March 14, 2024</c>, <c>(March 14, 2024)</c>.
    /// </summary>
    private static int PastDay(in TokenRange range, int i, out bool dated)
    {
        Tokens tokens = range.Tokens;
        bool comma = tokens.Is(i, ','), bracket = tokens.Is(i, '(');
        bool joined = comma || bracket || (i > range.First && IsSeparator(tokens, i));
        dated = false;
        bool named = false;
        int first = joined ? i + 1 : i, j = first;
        for (; j <= first + 6 && j < range.End; j++)
        {
            if (tokens.Is(j, WordClass.Month | WordClass.Weekday)) named = true;
            else if (tokens[j].Kind == TokenKind.Number) dated |= tokens[j].Length == 4;
            else if (!(tokens.Is(j, '.') && !tokens[j].SpaceBefore) && !(tokens.Is(j, ',') && named)) break;
        }
        dated &= named;
        if (!named || (!comma && !dated) || (bracket && !tokens.Is(j, ')'))) return i;
        // The comma may lead to the agency: "March 14, 2024, (AP)".
        return bracket ? j + 1 : tokens.Is(j - 1, ',') ? j - 1 : j;
    }

    /// <summary>Whether the token separates dateline and story: a dash, a bar, or a hyphen or an underscore behind a blank.</summary>
    private static bool IsSeparator(Tokens tokens, int i)
    {
        Token token = tokens[i];
        if (token.Kind != TokenKind.Punctuation) return false;
        return tokens.Text[token.Start] switch
        {
            '—' or '–' or '―' or '‒' or '|' => true,
            '-' => token.Length > 1 || token.SpaceBefore,
            '_' => token.SpaceBefore,
            _ => false,
        };
    }

    private static bool OpensSentence(Tokens tokens, int i) =>
        tokens[i].Capitalised
            || tokens[i].Kind is TokenKind.Mark or TokenKind.Number
            || (tokens[i].Kind == TokenKind.Word && !char.IsLower(tokens.Text[tokens[i].Start]));
}
