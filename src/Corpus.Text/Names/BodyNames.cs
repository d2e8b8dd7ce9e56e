using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds where the name of a body ends, where small words join its parts: Department of Justice, Food and Drug Administration, Committee to
/// Protect Sailors.
/// </summary>
internal sealed class BodyNames(Tokens tokens, NameStarts starts, NameRuns runs)
{
    /// <summary>Shorter words are not counted in <see cref="WordCounts"/>.</summary>
    private const int ShortestCounted = 4;

    /// <summary>How many parts a list in a name may have: Bureau of Alcohol, Tobacco, Firearms and Explosives.</summary>
    private const int LongestList = 4;

    private const WordClass NotTopic = WordClass.FirstName | WordClass.Place | WordClass.Demonym | WordClass.Title | WordClass.RoleNoun;

    private static readonly PhraseList Heads = new("BodyHead", Lexicon.English);

    // The words that the article repeats are looked up once.
    private readonly Dictionary<int, bool> _common = [];

    /// <summary>Whether the noun, which has other meanings, heads the name of a body before a preposition: Centers for, Guild of.</summary>
    public static bool IsHead(Tokens tokens, int noun) => Heads.Opens(tokens[noun].Word) && tokens[noun].Capitalised;

    /// <summary>Just past the name of the body that starts as the run does; the end of the run where it goes on no further.</summary>
    /// <param name="first">The first token of the run.</param>
    /// <param name="end">Just past its last token.</param>
    /// <param name="opens">Whether a sentence starts with the run.</param>
    public int EndOf(int first, int end, bool opens)
    {
        for (int i = first; i < end; i++)
            if (KnownBodies.EndOf(tokens, i) is var known && known > end)
                return BeforeOffice(known - 1, runs.EndOfRun(known - 1, tokens.Count));
        return BehindPreposition(BehindAnd(first, end, opens));
    }

    /// <summary>A topic of two parts before the noun: Food and Drug Administration; not Ellery and Vost Council.</summary>
    private int BehindAnd(int first, int end, bool opens)
    {
        if (!tokens.Is(end, "and") || !runs.IsPart(end + 1) || tokens[end + 1].LineBefore || !IsTopic(end - 1) || IsHead(tokens, end - 1))
            return end;
        bool introduced = tokens.Is(first - 1, WordClass.Determiner | WordClass.Place | WordClass.Demonym) || tokens.Is(first - 1, "'s");
        if (!introduced && opens && (end - first == 1 && tokens.EndsWith(first, "s"))) return end;
        int close = BeforeOffice(end + 1, runs.EndOfRun(end + 1, tokens.Count));
        return close > end + 2
            && tokens.Is(close - 1, WordClass.OrganisationNoun)
            && !IsField(close - 1)
            && (IsTopic(end + 1) || IsField(end + 1))
            ? close
            : end;
    }

    /// <summary>What stands behind a preposition: Department of Health and Human Services, Institute for the Study of Tides.</summary>
    private int BehindPreposition(int end)
    {
        for (int links = 0; ; links++)
        {
            int next = NextPart(end, links);
            if (next < 0 || !runs.IsPart(next) || tokens[next].LineBefore) return end;
            end = BeforeOffice(next, runs.EndOfRun(next, tokens.Count));
            end = BehindList(end);
        }
    }

    /// <summary>Where the next part of the name starts, or -1.</summary>
    private int NextPart(int end, int links)
    {
        bool further = links > 0;
        if (!further && !tokens.Is(end - 1, WordClass.OrganisationNoun) && !IsHead(tokens, end - 1)) return -1;
        if (!further && tokens.Is(end, "to")) return IsTopic(end + 1) ? end + 1 : -1;
        if (further && tokens.Is(end, "and"))
            return IsTopicUpTo(end + 1) || (IsPlace(end - 1) && IsPlace(end + 1)) ? end + 1 : -1;
        if (!tokens.Is(end, "of", "for") && (further || !tokens.Is(end, "on"))) return -1;
        int next = tokens.Is(end + 1, "the") ? end + 2 : end + 1;
        return !further || IsTopic(next) || tokens.Is(next, WordClass.Place) ? next : -1;
    }

    /// <summary>Just past the list that ends in "and" and starts with the part before the token; the token where there is none.</summary>
    private int BehindList(int end)
    {
        int i = end;
        for (int parts = 0; parts < LongestList && tokens.Is(i, ','); parts++)
        {
            if (tokens.Is(i + 1, "and")) return IsTopicUpTo(i + 2) ? runs.EndOfRun(i + 2, tokens.Count) : end;
            if (!IsTopicUpTo(i + 1)) return end;
            i = runs.EndOfRun(i + 1, tokens.Count);
        }
        return i > end && tokens.Is(i, "and") && IsTopicUpTo(i + 1) ? runs.EndOfRun(i + 1, tokens.Count) : end;
    }

    /// <summary>Whether the capitalised words are a topic and no name: Human Services, Prevention; not the Lund Foundation.</summary>
    private bool IsTopicUpTo(int first)
    {
        if (!runs.IsPart(first) || tokens[first].LineBefore || tokens.Is(first, NotTopic) || tokens[first].AllCaps) return false;
        int end = BeforeOffice(first, runs.EndOfRun(first, tokens.Count));
        // An acronym behind shows that the name ends here.
        return IsTopic(end - 1) || IsField(end - 1) || (tokens.Is(end, '(') && tokens[end + 1].AllCaps && tokens.Is(end + 2, ')'));
    }

    /// <summary>Whether the word belongs to a place: Ohio, New Ellery.</summary>
    private bool IsPlace(int i) => tokens.Is(i, WordClass.Place) || tokens.Is(i, "new") || tokens.Is(i - 1, "new");

    /// <summary>Whether the word is a common one that names neither somebody nor a body.</summary>
    private bool IsTopic(int i)
    {
        if (tokens[i] is not { Kind: TokenKind.Word, Capitalised: true, AllCaps: false } word || tokens.Is(i, NotTopic)) return false;
        if (tokens.Is(i, WordClass.OrganisationNoun)) return IsField(i);
        return !KnownBodies.Is(tokens, i, i + 1) && IsCommon(i, word);
    }

    /// <summary>Whether the noun for a body names its field of work as often: affairs, security, services.</summary>
    private bool IsField(int i) => tokens.ValueOf(i, WordClass.OrganisationNoun) == WordValue.Field;

    private bool IsCommon(int i, Token word)
    {
        if (word.Word == Lexicon.Unknown || word.Length < ShortestCounted) return IsCounted(i, word);
        if (!_common.TryGetValue(word.Word, out bool common)) _common[word.Word] = common = IsCounted(i, word);
        return common;
    }

    private bool IsCounted(int i, Token word) => word.Length < ShortestCounted || WordCounts.Words.Of(tokens.FoldedTextOf(i)) > 0;

    /// <summary>Where the name of a body ends and a person's office in it starts: House of Elders Speaker Anna Holm.</summary>
    private int BeforeOffice(int first, int end)
    {
        for (int i = first + 1; i < end - 1; i++)
            if ((tokens.Is(i, WordClass.Title | WordClass.RoleNoun) && tokens.Is(starts.Next(i), WordClass.FirstName))
                || (tokens.Is(i, WordClass.FirstName)
                    && (tokens.Is(i - 1, WordClass.OrganisationNoun | WordClass.Place) || IsTopic(i - 1))
                    && !tokens.Is(end - 1, WordClass.OrganisationNoun)))
                return i;
        return end;
    }
}
