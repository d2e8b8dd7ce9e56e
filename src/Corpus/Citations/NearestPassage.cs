using System;
using System.Collections.Generic;

namespace Corpus.Citations;

/// <summary>The passage of a text that is most similar to words that do not stand in it.</summary>
/// <param name="Span">Its place, with the marks around it that the words have too.</param>
/// <param name="Same">How many words are equal.</param>
internal readonly record struct NearestPassage(Span Span, int Same)
{
    /// <summary>Finds the passage; null where no passage has half of the words in their order.</summary>
    public static NearestPassage? In(string text, string words)
    {
        List<TextWord> cited = TextWords.Of(words), all = TextWords.Of(text);
        if (cited.Count == 0 || all.Count == 0) return null;
        Alignment best = Align(cited, all);
        if (best.End <= best.Start || 2 * best.Same < cited.Count) return null;
        var place = Span.FromBounds(all[best.Start].Span.Start, all[best.End - 1].Span.End);
        return new NearestPassage(WithMarks(text, place, words, cited), best.Same);
    }

    /// <summary>Aligns the words with the part of the text that needs the fewest changes. Of several, the first counts.</summary>
    private static Alignment Align(List<TextWord> cited, List<TextWord> all)
    {
        Alignment[] above = new Alignment[all.Count + 1], row = new Alignment[all.Count + 1];
        for (int k = 0; k <= all.Count; k++) above[k] = new Alignment(0, 0, k, k);
        for (int i = 1; i <= cited.Count; i++)
        {
            row[0] = new Alignment(i, 0, 0, 0);
            for (int k = 1; k <= all.Count; k++)
            {
                bool same = cited[i - 1].Hash == all[k - 1].Hash;
                Alignment both = above[k - 1].Plus(same ? 0 : 1, same ? 1 : 0) with { End = k };
                Alignment less = above[k].Plus(1, 0), more = row[k - 1].Plus(1, 0) with { End = k };
                Alignment best = both.Changes <= less.Changes ? both : less;
                row[k] = best.Changes <= more.Changes ? best : more;
            }
            (above, row) = (row, above);
        }
        Alignment least = above[0];
        foreach (Alignment alignment in above)
            if (alignment.IsBetterThan(least)) least = alignment;
        return least;
    }

    /// <summary>Adds what stands around the passage as it stands around the words: a full stop, a closing mark.</summary>
    private static Span WithMarks(string text, Span place, string words, List<TextWord> cited)
    {
        int start = place.Start, end = place.End;
        for (int i = cited[0].Span.Start - 1; i >= 0 && start > 0 && IsSameMark(words[i], text[start - 1]); i--) start--;
        for (int i = cited[cited.Count - 1].Span.End; i < words.Length && end < text.Length && IsSameMark(words[i], text[end]); i++) end++;
        return Span.FromBounds(start, end);
    }

    private static bool IsSameMark(char one, char other) =>
        !char.IsWhiteSpace(one) && CitedWords.Folded(one) == CitedWords.Folded(other);

    private readonly record struct Alignment(int Changes, int Same, int Start, int End)
    {
        /// <summary>Of two that need as many changes, the one with more words replaced, and not left out, is better.</summary>
        public bool IsBetterThan(Alignment other) => Changes != other.Changes ? Changes < other.Changes
            : Same != other.Same ? Same > other.Same
            : End - Start > other.End - other.Start;

        public Alignment Plus(int changes, int same) => this with { Changes = Changes + changes, Same = Same + same };
    }
}
