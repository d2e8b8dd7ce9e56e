using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Corpus.Text.Rules.Across;

/// <summary>Finds the articles of a corpus that have something in common, without comparing every pair.</summary>
internal sealed class CorpusIndex
{
    /// <summary>Two articles are compared if their sketches share this many numbers in a row.</summary>
    private const int Rows = 3;

    /// <summary>The most articles that one article is compared with.</summary>
    private const int MostCompared = 6;

    private readonly Lazy<IReadOnlyList<NearCopy>> _copies;
    private readonly Lazy<IReadOnlyList<SentencePair>> _sayings;
    private readonly Lazy<IReadOnlyList<SentencePair>> _dated;

    public CorpusIndex(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        Articles = [.. articles.Select(article =>
        {
            cancellation.ThrowIfCancellationRequested();
            return ComparedArticle.Of(article);
        })];
        _copies = new(() => [.. FindCopies()]);
        _sayings = new(() => [.. Pairs(article => article.Sayings)]);
        _dated = new(() => [.. Pairs(article => article.Dated)]);
    }

    /// <summary>The articles, in the order in which the user gave them.</summary>
    public IReadOnlyList<ComparedArticle> Articles { get; }

    /// <summary>The pairs of articles that share much of their text.</summary>
    public IReadOnlyList<NearCopy> Copies => _copies.Value;

    /// <summary>The pairs of quoted sentences that may be the same.</summary>
    public IReadOnlyList<SentencePair> Sayings => _sayings.Value;

    /// <summary>The pairs of dated sentences that may be the same.</summary>
    public IReadOnlyList<SentencePair> Dated => _dated.Value;

    private IEnumerable<NearCopy> FindCopies()
    {
        var votes = new Dictionary<ulong, int>();
        var bands = new Dictionary<ulong, List<int>>();
        for (int band = 0; band + Rows <= ComparedArticle.SketchLength; band += Rows)
        {
            bands.Clear();
            for (int i = 0; i < Articles.Count; i++)
            {
                if (Articles[i].Sketch.Length == 0) continue;
                ulong key = 0;
                for (int row = band; row < band + Rows; row++) key = (key ^ Articles[i].Sketch[row]) * 0x9E3779B97F4A7C15;
                if (!bands.TryGetValue(key, out List<int>? same)) bands.Add(key, same = []);
                foreach (int other in same)
                {
                    ulong pair = ((ulong)other << 32) | (uint)i;
                    votes[pair] = votes.TryGetValue(pair, out int count) ? count + 1 : 1;
                }
                if (same.Count < MostCompared) same.Add(i);
            }
        }
        return votes.Keys.OrderBy(pair => pair).Select(pair => NearCopy.Of(Articles[(int)(pair >> 32)], Articles[(int)pair])).Where(
            copy => copy.Share >= NearCopy.Related);
    }

    private IEnumerable<SentencePair> Pairs(Func<ComparedArticle, IReadOnlyList<ComparedSentence>> sentencesOf)
    {
        ComparedSentence[] sentences = [.. Articles.SelectMany(sentencesOf)];
        Dictionary<(Article, Article), double> related =
            Copies.ToDictionary(copy => (copy.First.Article, copy.Second.Article), copy => copy.Share);
        var seen = new HashSet<(ComparedSentence, ComparedSentence)>();
        foreach ((int first, int second) in WindowIndex.Pairs(sentences))
        {
            (ComparedSentence one, ComparedSentence other) = (sentences[first], sentences[second]);
            related.TryGetValue((one.Article, other.Article), out double share);
            if (share > 0) seen.Add((one, other));
            yield return new SentencePair(one, other, share);
        }
        // Articles about one event may change a sentence in every row of words.
        foreach (NearCopy copy in Copies)
            foreach (ComparedSentence first in sentencesOf(copy.First))
                foreach (ComparedSentence second in sentencesOf(copy.Second))
                    if (!seen.Contains((first, second)) && SentencePair.MayBeOne(first, second))
                        yield return new SentencePair(first, second, copy.Share);
    }
}

/// <summary>Two articles that have text in common.</summary>
/// <param name="First">The one that stands first in the corpus.</param>
/// <param name="Second">The other.</param>
/// <param name="Share">The share of an article's words that stand in rows of the other article; the smaller share of the two.</param>
/// <param name="Contained">The larger share of the two; 1 where one article is a part of the other.</param>
internal sealed record NearCopy(ComparedArticle First, ComparedArticle Second, double Share, double Contained)
{
    /// <summary>From this share on, two articles report the same story, partly in the same words.</summary>
    public const double Related = 0.3;

    public static NearCopy Of(ComparedArticle first, ComparedArticle second)
    {
        ComparedWord[] one = first.Words(), other = second.Words();
        double here = Covered(one, Rows(other)), there = Covered(other, Rows(one));
        return new NearCopy(first, second, Math.Min(here, there), Math.Max(here, there));
    }

    private static HashSet<ulong> Rows(ComparedWord[] words)
    {
        var rows = new HashSet<ulong>();
        for (int i = 0; i + ComparedArticle.Shingle <= words.Length; i++) rows.Add(ComparedWords.Window(words, i, ComparedArticle.Shingle));
        return rows;
    }

    /// <summary>Returns the share of the words that stand in one of the rows.</summary>
    private static double Covered(ComparedWord[] words, HashSet<ulong> rows)
    {
        int covered = 0, end = 0;
        for (int i = 0; i + ComparedArticle.Shingle <= words.Length; i++)
        {
            if (!rows.Contains(ComparedWords.Window(words, i, ComparedArticle.Shingle))) continue;
            covered += i + ComparedArticle.Shingle - Math.Max(end, i);
            end = i + ComparedArticle.Shingle;
        }
        return words.Length == 0 ? 0 : (double)covered / words.Length;
    }
}

/// <summary>Two sentences of two articles that have words in common.</summary>
/// <param name="First">The one of the article that stands first in the corpus.</param>
/// <param name="Second">The other.</param>
/// <param name="Share">The share of text that their articles have in common; 0 where it is small.</param>
internal sealed record SentencePair(ComparedSentence First, ComparedSentence Second, double Share)
{
    private SentenceAlignment? _alignment;

    public ComparedSentence Shorter => First.Words.Length <= Second.Words.Length ? First : Second;

    public ComparedSentence Longer => First.Words.Length <= Second.Words.Length ? Second : First;

    /// <summary>The alignment of the shorter sentence with the longer one.</summary>
    public SentenceAlignment Alignment => _alignment ??= SentenceAlignment.Of(Shorter.Words, Longer.Words);

    /// <summary>Whether the longer sentence contains all words of the shorter one, in the same order.</summary>
    public bool IsContained()
    {
        ComparedWord[] words = Shorter.Words, all = Longer.Words;
        for (int start = 0; start + words.Length <= all.Length; start++)
        {
            int i = 0;
            while (i < words.Length && words[i].Hash == all[start + i].Hash) i++;
            if (i == words.Length) return true;
        }
        return false;
    }

    /// <summary>Whether two sentences have half of their words in common, in any order.</summary>
    public static bool MayBeOne(ComparedSentence first, ComparedSentence second)
    {
        if (first.Words.Length > 2 * second.Words.Length || second.Words.Length > 2 * first.Words.Length) return false;
        var words = new HashSet<uint>(first.Words.Select(word => word.Hash));
        return 2 * second.Words.Count(word => words.Contains(word.Hash)) >= Math.Max(first.Words.Length, second.Words.Length);
    }
}
