using System.Collections.Generic;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Rules;

/// <summary>CORP1004: two articles credit the same words to different people.</summary>
internal static class Corp1004TwoSpeakers
{
    public const string Id = "CORP1004";
    public const string Title = "The same words from two speakers";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>Fewer words may be said by two people.</summary>
    public const int FewestWords = 10;

    /// <summary>So many words are enough where the articles report one event.</summary>
    private const int FewestOfEvent = 5;

    /// <summary>Articles with so much text in common report one event.</summary>
    private const double SameEvent = 0.5;

    public static IEnumerable<Finding> Check(ArticlePair articles)
    {
        foreach (SentencePair pair in articles.Sayings)
        {
            Quote first = pair.First.Quote!, second = pair.Second.Quote!;
            if (!IsContradiction(pair, first, second)) continue;
            yield return CorpusRules.Report(second.Article, Id, Severity, second.Span,
                $"{second.Speaker!.Name} says this here, and {first.Speaker!.Name} says it in “{Corp3002NearCopy.NameOf(first.Article)}”: "
                    + $"{Excerpt.Of(second.Text)}.",
                [new(second.Article, second.Span, "these words here"),
                    new(first.Article, first.Span, "the same words in the other article")]);
        }
    }

    private static bool IsContradiction(SentencePair pair, Quote first, Quote second)
    {
        bool sameEvent = pair.Share >= SameEvent;
        if (pair.Shorter.Words.Length < (sameEvent ? FewestOfEvent : FewestWords) || !pair.IsContained()) return false;
        if (SpeakerNames.AreOne(first.Speaker!, second.Speaker!)) return false;
        if (sameEvent) return SpeakerNames.IsPersonal(first) && SpeakerNames.IsPersonal(second);
        // Who hands on the words of another names them both.
        return SpeakerNames.IsSure(first)
            && SpeakerNames.IsSure(second)
            && !SpeakerNames.Names(first, second.Speaker!)
            && !SpeakerNames.Names(second, first.Speaker!);
    }
}
