using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Spelling;

/// <summary>Two similar spellings of an article: whether they are one name, and which spelling is likelier to be right.</summary>
internal sealed class SpellingPair(NameForm rare, NameForm usual, SpellingEdit edit)
{
    /// <summary>
    /// With this many points, two spellings are one name. The points were chosen on half of 10,000 articles, and judged on the other half.
    /// </summary>
    private const int Enough = 4;

    private const int ShortWord = 5;

    /// <summary>A name that is in more articles than this is not a misspelling.</summary>
    private const int EstablishedName = 6;

    /// <summary>From this many articles on, a name is well known.</summary>
    private const int KnownName = 10;

    /// <summary>A spelling with more places than this is not wrong every time.</summary>
    private const int MostWrong = 2;

    /// <summary>A word that is this many times as common is meant in place of the other.</summary>
    private const int MuchMore = 20;

    /// <summary>Two spellings within this many words are two names on purpose.</summary>
    private const int Beside = 6;

    public NameForm Rare { get; } = rare;

    public NameForm Usual { get; } = usual;

    /// <summary>The points for one name.</summary>
    public int Score { get; private set; }

    /// <summary>The spelling that is more likely wrong.</summary>
    public NameForm Wrong => (IsKnown(Rare, Usual) || (IsNamed && !IsKnown(Usual, Rare))) && Usual.Count <= MostWrong ? Usual : Rare;

    /// <summary>The other spelling.</summary>
    public NameForm Right => Wrong == Rare ? Usual : Rare;

    /// <summary>Whether the counts decide which spelling is wrong. They do not if only the rare spelling has a given name.</summary>
    public bool IsDecided => IsKnown(Usual, Rare) ? !IsNamed || IsClearSlip
        : IsKnown(Rare, Usual) ? Usual.Count <= MostWrong
        : !IsNamed && Usual.Count >= 2 * Rare.Count;

    /// <summary>Whether a given name stands before the rare spelling, and none before the usual one.</summary>
    private bool IsNamed => Rare.GivenNames.Count > 0 && Usual.GivenNames.Count == 0;

    private bool SharesLeft => Rare.Left.Overlaps(Usual.Left);

    private bool SharesRight => Rare.Right.Overlaps(Usual.Right);

    private bool SharesGivenName => Rare.GivenNames.Overlaps(Usual.GivenNames);

    private bool SharesSurname => Rare.Surnames.Overlaps(Usual.Surnames);

    /// <summary>Finds the pairs of an article that are one name each. No word is in two pairs.</summary>
    public static List<SpellingPair> In(Reading reading, CapitalisedWords words)
    {
        List<SpellingPair>? pairs = null;
        foreach ((int rare, int usual) in words.Alike())
        {
            SpellingEdit edit = words.EditBetween(rare, usual);
            if (edit == SpellingEdit.None || (edit != SpellingEdit.Swapped && words.ShorterOf(rare, usual) < ShortWord)) continue;
            SpellingPair pair = Of(words.Form(rare), words.Form(usual), edit);
            if (pair.IsOneName() && !pair.IsMeant(reading)) (pairs ??= []).Add(pair);
        }
        if (pairs is null) return [];
        // A name may have three spellings: each wrong one is reported once, with the spelling most similar to it.
        pairs.Sort(static (a, b) => b.Score != a.Score ? b.Score - a.Score : a.Rare.Places[0] - b.Rare.Places[0]);
        var told = new HashSet<string>(StringComparer.Ordinal);
        pairs.RemoveAll(pair => !told.Add(pair.Rare.Folded));
        return pairs;
    }

    /// <summary>Makes a pair. If both spellings have equally many places, the one in more articles is the usual one.</summary>
    private static SpellingPair Of(NameForm rare, NameForm usual, SpellingEdit edit) =>
        rare.Count == usual.Count && rare.Common + rare.Frequent > usual.Common + usual.Frequent
            ? new SpellingPair(usual, rare, edit)
            : new SpellingPair(rare, usual, edit);

    /// <summary>Whether the writer uses both spellings on purpose: side by side, set off in marks, or with a note.</summary>
    private bool IsMeant(Reading reading)
    {
        if (Rare.IsSetOff || (Usual.Count == 1 && Usual.IsSetOff)) return true;
        foreach (int place in Rare.Places)
            if (SpellingNotes.StandBeside(reading, place) || (!SharesGivenName && !SharesSurname && IsBeside(reading, place))) return true;
        return Usual.Count == 1 && SpellingNotes.StandBeside(reading, Usual.Places[0]);
    }

    /// <summary>Whether the other spelling is a few words away in the same sentence: “Urbi et Orbi”, Thea or Theo.</summary>
    private bool IsBeside(Reading reading, int place)
    {
        int next = Usual.Places.FirstAt(place, static other => other);
        for (int i = Math.Max(0, next - 1); i <= next && i < Usual.Places.Count; i++)
            if (Math.Abs(Usual.Places[i] - place) <= Beside && reading.SentenceOf(place) == reading.SentenceOf(Usual.Places[i]))
                return true;
        return false;
    }

    /// <summary>Whether one spelling is well known, and the other is rare.</summary>
    private static bool IsKnown(NameForm one, NameForm other) => one.Common > 0
        ? other.Common * MuchMore < one.Common && other.Frequent <= EstablishedName
        : one.Frequent >= KnownName && one.Frequent >= 10 * other.Frequent && other.Common == 0;

    /// <summary>Whether the two spellings are probably one name.</summary>
    public bool IsOneName()
    {
        if (IsTooShort || AreTwoWords || AreTwoPeople) return false;
        Score = PointsOfEdit() + PointsOfContext() + PointsOfCounts();
        return Score >= Enough;
    }

    /// <summary>
    /// Whether the words are so short that they are similar by chance. Acronyms with swapped letters are not too short.
    /// </summary>
    private bool IsTooShort =>
        Math.Min(Rare.Folded.Length, Usual.Folded.Length) < ShortWord
            && !(edit == SpellingEdit.Swapped && Rare.IsInCapitals && Usual.IsInCapitals);

    /// <summary>Whether each spelling belongs to a person of its own.</summary>
    private bool AreTwoPeople => Differ(Rare.GivenNames, Usual.GivenNames) || Differ(Rare.Surnames, Usual.Surnames)
        || (Rare.GivenNames.Count > 0 && !SharesLeft && (Usual.Surnames.Count > 0 || (Usual.Frequent >= KnownName && !IsClearSlip)))
        || (Rare.Surnames.Count > 0 && !SharesRight && (Usual.GivenNames.Count > 0 || Usual.Surnames.Count == 0));

    /// <summary>Whether the spellings are two common words, or two common names.</summary>
    private bool AreTwoWords => (Rare.Common > 0 && !(Usual.Common > MuchMore * Rare.Common && SharesLeft && SharesRight))
        || (Usual.Common > 0 && !SharesLeft && !SharesRight && !IsMistypedWord)
        || (Rare.Frequent > EstablishedName && Rare.Frequent * 50 > Usual.Frequent && !SharesSurname)
        || (edit == SpellingEdit.Outer && !SharesLeft && !SharesRight)
        || (edit == SpellingEdit.Outer && Rare.Folded.Length != Usual.Folded.Length && (!SharesSurname || Rare.Frequent > EstablishedName))
        || (Usual.Common > 0 && SpellingEdits.IsVariant(Rare.Folded, Usual.Folded))
        || (edit == SpellingEdit.Two && !SharesGivenName && !HaveTheSameLetters);

    /// <summary>Whether the rare spelling is no known word or name, and is a misspelling of a long common word.</summary>
    private bool IsMistypedWord => Rare.Frequent == 0 && Rare.Common == 0 && Usual.Count > 1
        && (edit == SpellingEdit.Swapped
            ? Rare.Folded.Length > ShortWord
            : edit is SpellingEdit.Doubled or SpellingEdit.Missing && Rare.Folded.Length >= SpellingEdits.LongWord);

    /// <summary>Whether a rare name is so similar to a known one that it is a misspelling.</summary>
    private bool IsClearSlip => edit is SpellingEdit.Swapped or SpellingEdit.Doubled
        || (Rare.Frequent * 50 <= Usual.Frequent && Math.Min(Rare.Folded.Length, Usual.Folded.Length) > ShortWord);

    private bool HaveTheSameLetters => Rare.Folded.OrderBy(static c => c).SequenceEqual(Usual.Folded.OrderBy(static c => c));

    private static bool Differ(HashSet<string> one, HashSet<string> other) => one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

    private int PointsOfEdit()
    {
        int points = edit switch
        {
            SpellingEdit.Swapped => 3,
            SpellingEdit.Doubled or SpellingEdit.Missing => 2,
            SpellingEdit.Replaced or SpellingEdit.Two => 1,
            _ => 0,
        };
        int length = Math.Min(Rare.Folded.Length, Usual.Folded.Length);
        return length >= SpellingEdits.LongWord ? points + 1 : length <= ShortWord ? points - 1 : points;
    }

    private int PointsOfContext() =>
        (SharesGivenName ? 3 : SharesLeft ? 2 : 0) + (SharesSurname ? 3 : SharesRight ? 2 : 0) + (Rare.IsBare || Usual.IsBare ? 1 : 0);

    private int PointsOfCounts()
    {
        int points = 0;
        if ((Usual.Frequent >= KnownName && Rare.Frequent * 10 <= Usual.Frequent) || (Usual.Frequent == 0 && Rare.Frequent == 0)) points++;
        if (Usual.Count >= 3 * Rare.Count) points++;
        if (Usual.Count == 1 && edit == SpellingEdit.Replaced) points -= 2;
        return points;
    }
}
