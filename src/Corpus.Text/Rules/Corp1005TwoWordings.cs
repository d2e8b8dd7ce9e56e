using System;
using System.Collections.Generic;
using Corpus.Text.Rules.Across;
using Corpus.Text.Rules.Wording;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1005: two articles give one quotation in different words.</summary>
internal static class Corp1005TwoWordings
{
    public const string Id = "CORP1005";
    public const string Title = "One quotation in different words";
    public const FindingSeverity Severity = FindingSeverity.Info;

    private const int FewestSame = 5;
    private const int MostChanges = 4;

    /// <summary>Articles with so much text in common report one event.</summary>
    private const double SameEvent = 0.5;

    /// <summary>How many words are equal for each change, where the articles report two events.</summary>
    private const int SameForEachChange = 4;

    /// <summary>So many words are one saying, even if everybody uses each of them.</summary>
    private const int FewestEveryday = 10;

    /// <summary>A word in a tenth of the articles that <see cref="WordCounts"/> counted tells nothing.</summary>
    private const int Usual = 1000;

    /// <summary>The letters of the shortest word that <see cref="WordCounts"/> counted.</summary>
    private const int ShortestTelling = 4;

    public static IEnumerable<Finding> Check(ArticlePair articles)
    {
        foreach (SentencePair pair in articles.Sayings)
        {
            if (!IsOneSaying(pair)) continue;
            Span here = SpanOf(pair, pair.Second), there = SpanOf(pair, pair.First);
            (string saidHere, string saidThere) =
                Excerpt.WhereTheyDiffer(here.Of(pair.Second.Article.Text), there.Of(pair.First.Article.Text));
            yield return CorpusRules.Report(pair.Second.Article, Id, Severity, here,
                $"{pair.Second.Quote!.Speaker!.Name} says “{saidHere}” here, "
                    + $"and in “{Corp3002NearCopy.NameOf(pair.First.Article)}”: “{saidThere}”.",
                [new(pair.Second.Article, here, "the words here"), new(pair.First.Article, there, "the words in the other article")]);
        }
    }

    private static bool IsOneSaying(SentencePair pair)
    {
        if (pair.First.SpeakerName != pair.Second.SpeakerName && pair.Share < SameEvent) return false;
        SentenceAlignment alignment = pair.Alignment;
        if (alignment.Changes is 0 or > MostChanges || alignment.Same < FewestSame) return false;
        if (!SpeakerNames.AreOne(pair.First.Quote!.Speaker!, pair.Second.Quote!.Speaker!)) return false;
        // In other articles the sentence starts and ends with the same words, and most between are the same: people repeat themselves.
        if (pair.Share < SameEvent && (alignment.Same < SameForEachChange * alignment.Changes || !HaveSameEnds(pair))) return false;
        if (pair.Share >= SameEvent && alignment.Same < alignment.Changes + 2) return false;
        if (IsEveryday(pair) || AreOne(pair)) return false;
        return !MarksChange(pair.First.Article.Text, SpanOf(pair, pair.First))
            && !MarksChange(pair.Second.Article.Text, SpanOf(pair, pair.Second));
    }

    private static bool HaveSameEnds(SentencePair pair)
    {
        ComparedWord[] one = pair.Shorter.Words, other = pair.Longer.Words;
        const int Ends = 2;
        if (pair.Alignment.End - pair.Alignment.Start < Ends) return false;
        for (int i = 0; i < Ends; i++)
            if (one[i].Hash != other[pair.Alignment.Start + i].Hash
                || one[one.Length - 1 - i].Hash != other[pair.Alignment.End - 1 - i].Hash)
                return false;
        return true;
    }

    /// <summary>Where the words of a pair stand that are compared.</summary>
    private static Span SpanOf(SentencePair pair, ComparedSentence sentence)
    {
        if (sentence == pair.Shorter) return sentence.Span;
        int start = Math.Min(pair.Alignment.Start, sentence.Words.Length - 1);
        return Span.FromBounds(sentence.Words[start].Start, sentence.Words[Math.Max(start, pair.Alignment.End - 1)].End);
    }

    /// <summary>Whether the words differ only in how a house writes them.</summary>
    private static bool AreOne(SentencePair pair) =>
        HaveOneWording(pair, pair.First.Span, pair.Second.Span)
            || HaveOneWording(pair, SpanOf(pair, pair.First), SpanOf(pair, pair.Second));

    private static bool HaveOneWording(SentencePair pair, Span first, Span second) =>
        HouseStyle.AreOne(first.Of(pair.First.Article.Text), second.Of(pair.Second.Article.Text));

    /// <summary>
    /// Whether the words in common are too few and too usual to be one saying: people often say <c>one of the … of all time</c>.
    /// </summary>
    private static bool IsEveryday(SentencePair pair) => pair.Alignment.Same < FewestEveryday && !HaveTellingWord(pair);

    private static bool HaveTellingWord(SentencePair pair)
    {
        string text = pair.Shorter.Article.Text;
        for (int i = 0; i < pair.Shorter.Words.Length; i++)
        {
            ComparedWord word = pair.Shorter.Words[i];
            if (word.End - word.Start >= ShortestTelling && pair.Longer.Has(word)
                && WordCounts.Words.Of(Span.FromBounds(word.Start, word.End).Of(text).ToLowerInvariant()) < Usual)
                return true;
        }
        return false;
    }

    /// <summary>Whether dots or brackets say that words are left out or put in.</summary>
    private static bool MarksChange(string text, Span span)
    {
        for (int i = span.Start; i < span.End; i++)
            if (text[i] is '[' or '(' or '…' or '*'
                || (text[i] == '-' && i + 2 < span.End && text[i + 1] == '-' && text[i + 2] == '-')
                || (text[i] == '.'
                    && i + 1 < span.End
                    && (text[i + 1] == '.' || (text[i + 1] == ' ' && i + 2 < span.End && text[i + 2] == '.'))))
                return true;
        return false;
    }
}
