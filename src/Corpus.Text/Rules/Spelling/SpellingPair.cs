using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Spelling;

/// <summary>Two spellings of an article that are nearly alike: whether they are one name, and which is the likelier.</summary>
internal sealed class SpellingPair(NameForm rare, NameForm usual, SpellingEdit edit)
{
    /// <summary>
    /// So many points make one name of two spellings. The points were chosen on half of 10,000 articles, and judged on the other half.
    /// </summary>
    private const int Enough = 4;

    private const int ShortWord = 5;

    /// <summary>A name that more articles have is no slip.</summary>
    private const int EstablishedName = 6;

    /// <summary>From so many articles on, a name is one that everybody knows.</summary>
    private const int KnownName = 10;

    /// <summary>A spelling that stands more often is not wrong every time.</summary>
    private const int MostWrong = 2;

    /// <summary>So many times as common, a word is meant where the other stands.</summary>
    private const int MuchMore = 20;

    /// <summary>How many words apart two spellings are meant as two.</summary>
    private const int Beside = 6;

    public NameForm Rare { get; } = rare;

    public NameForm Usual { get; } = usual;

    /// <summary>What speaks for one name, in points.</summary>
    public int Score { get; private set; }

    /// <summary>The spelling that is likelier to be wrong.</summary>
    public NameForm Wrong => (IsKnown(Rare, Usual) || (IsNamed && !IsKnown(Usual, Rare))) && Usual.Count <= MostWrong ? Usual : Rare;

    /// <summary>The other spelling.</summary>
    public NameForm Right => Wrong == Rare ? Usual : Rare;

    /// <summary>Whether the counts decide which spelling is wrong. A given name beside the rare spelling alone does not.</summary>
    public bool IsDecided => IsKnown(Usual, Rare) ? !IsNamed || IsClearSlip
        : IsKnown(Rare, Usual) ? Usual.Count <= MostWrong
        : !IsNamed && Usual.Count >= 2 * Rare.Count;

    /// <summary>Whether a given name stands before the rare spelling, and none before the usual one.</summary>
    private bool IsNamed => Rare.GivenNames.Count > 0 && Usual.GivenNames.Count == 0;

    private bool SharesLeft { get; } = rare.Left.Overlaps(usual.Left);

    private bool SharesRight { get; } = rare.Right.Overlaps(usual.Right);

    private bool SharesGivenName { get; } = rare.GivenNames.Overlaps(usual.GivenNames);

    private bool SharesSurname { get; } = rare.Surnames.Overlaps(usual.Surnames);

    /// <summary>The pairs of an article that are one name each, no word in two of them.</summary>
    public static List<SpellingPair> In(Reading reading, CapitalisedWords words)
    {
        var pairs = new List<SpellingPair>();
        foreach ((int rare, int usual) in words.Alike())
        {
            SpellingEdit edit = words.EditBetween(rare, usual);
            if (edit == SpellingEdit.None) continue;
            SpellingPair pair = Of(words.Form(rare), words.Form(usual), edit);
            if (pair.IsOneName() && !pair.IsMeant(reading)) pairs.Add(pair);
        }
        // Of a name in three spellings each wrong one is told once, beside the one it is most like.
        pairs.Sort(static (a, b) => b.Score != a.Score ? b.Score - a.Score : a.Rare.Places[0] - b.Rare.Places[0]);
        var told = new HashSet<string>(StringComparer.Ordinal);
        pairs.RemoveAll(pair => !told.Add(pair.Rare.Folded));
        return pairs;
    }

    /// <summary>Of two spellings that stand equally often, the one that more articles have is the usual one.</summary>
    private static SpellingPair Of(NameForm rare, NameForm usual, SpellingEdit edit) =>
        rare.Count == usual.Count && rare.Common + rare.Frequent > usual.Common + usual.Frequent
            ? new SpellingPair(usual, rare, edit)
            : new SpellingPair(rare, usual, edit);

    /// <summary>Whether the writer means both spellings: side by side, set off in marks, or with a note.</summary>
    private bool IsMeant(Reading reading)
    {
        if (Rare.IsSetOff || (Usual.Count == 1 && Usual.IsSetOff)) return true;
        foreach (int place in Rare.Places)
            if (SpellingNotes.StandBeside(reading, place) || (!SharesGivenName && !SharesSurname && IsBeside(reading, place))) return true;
        return Usual.Count == 1 && SpellingNotes.StandBeside(reading, Usual.Places[0]);
    }

    /// <summary>Whether the other spelling stands a few words away in the same sentence: “Urbi et Orbi”, Thea or Theo.</summary>
    private bool IsBeside(Reading reading, int place)
    {
        int next = Usual.Places.FirstAt(place, static other => other);
        for (int i = Math.Max(0, next - 1); i <= next && i < Usual.Places.Count; i++)
            if (Math.Abs(Usual.Places[i] - place) <= Beside && reading.SentenceOf(place) == reading.SentenceOf(Usual.Places[i]))
                return true;
        return false;
    }

    /// <summary>Whether everybody knows one spelling, and hardly anybody the other.</summary>
    private static bool IsKnown(NameForm one, NameForm other) => one.Common > 0
        ? other.Common * MuchMore < one.Common && other.Frequent <= EstablishedName
        : one.Frequent >= KnownName && one.Frequent >= 10 * other.Frequent && other.Common == 0;

    /// <summary>Whether the two are one name, as far as can be told.</summary>
    public bool IsOneName()
    {
        if (IsTooShort || AreTwoPeople || AreTwoWords) return false;
        Score = PointsOfEdit() + PointsOfContext() + PointsOfCounts();
        return Score >= Enough;
    }

    /// <summary>Whether so few letters are alike by chance; acronyms are told by the order of theirs.</summary>
    private bool IsTooShort =>
        Math.Min(Rare.Folded.Length, Usual.Folded.Length) < ShortWord
            && !(edit == SpellingEdit.Swapped && Rare.IsInCapitals && Usual.IsInCapitals);

    /// <summary>Whether each spelling has a bearer of its own.</summary>
    private bool AreTwoPeople => Differ(Rare.GivenNames, Usual.GivenNames) || Differ(Rare.Surnames, Usual.Surnames)
        || (Rare.GivenNames.Count > 0 && !SharesLeft && (Usual.Surnames.Count > 0 || (Usual.Frequent >= KnownName && !IsClearSlip)))
        || (Rare.Surnames.Count > 0 && !SharesRight && (Usual.GivenNames.Count > 0 || Usual.Surnames.Count == 0));

    /// <summary>Whether the spellings are two words of the language, or two names that many bear.</summary>
    private bool AreTwoWords => (Rare.Common > 0 && !(SharesLeft && SharesRight && Usual.Common > MuchMore * Rare.Common))
        || (Usual.Common > 0 && !SharesLeft && !SharesRight && !IsMistypedWord)
        || (Rare.Frequent > EstablishedName && Rare.Frequent * 50 > Usual.Frequent && !SharesSurname)
        || (edit == SpellingEdit.Outer && !SharesLeft && !SharesRight)
        || (edit == SpellingEdit.Outer && Rare.Folded.Length != Usual.Folded.Length && (!SharesSurname || Rare.Frequent > EstablishedName))
        || (Usual.Common > 0 && SpellingEdits.IsVariant(Rare.Folded, Usual.Folded))
        || (edit == SpellingEdit.Two && !SharesGivenName && !HaveTheSameLetters);

    /// <summary>Whether a word that stands nowhere else is a long word of the language with its letters in disorder.</summary>
    private bool IsMistypedWord => Rare.Frequent == 0 && Rare.Common == 0 && Usual.Count > 1
        && (edit == SpellingEdit.Swapped
            ? Rare.Folded.Length > ShortWord
            : edit is SpellingEdit.Doubled or SpellingEdit.Missing && Rare.Folded.Length >= SpellingEdits.LongWord);

    /// <summary>Whether a name that hardly anybody bears is so near to a known one that it is no other.</summary>
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
