using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>Makes the keys of an article. Each rule that compares two articles finds its pairs by one of them.</summary>
internal static class ArticleKeys
{
    /// <summary>Two articles are compared if their sketches share this many numbers in a row.</summary>
    private const int BandLength = 3;

    /// <summary>How many words of a quotation are a key if the speaker does not count.</summary>
    private const int QuotationLength = Corp1004TwoSpeakers.FewestWords;

    /// <summary>Two dated sentences may differ by this many words at their ends.</summary>
    private const int DatedEnds = Corp2008TwoDays.MostAround;

    /// <summary>Returns the keys of an article, some of them more than once. Those of names are <see cref="OfName"/>.</summary>
    public static List<ArticleKey> Of(ComparedArticle article)
    {
        var keys = new List<ArticleKey>();
        AddBands(article.Sketch, keys);
        foreach (ComparedSentence saying in article.Sayings)
        {
            if (SpeakerNames.IsSure(saying.Quote!)) Add(KeyKind.Quotation, saying.Rows(QuotationLength), 0, keys);
            Add(KeyKind.Wording, saying.Rows(ComparedSentence.RowLength), Hash(saying.SpeakerName), keys);
        }
        foreach (ComparedSentence sentence in article.Dated)
            if (Corp2008TwoDays.MayContradictAny(sentence)) AddDated(sentence, keys);
        return keys;
    }

    /// <summary>Returns the keys of a full name. Of two names that differ by a letter, the first word or the last is the same.</summary>
    public static IEnumerable<ArticleKey> OfName(string name) =>
        Corp1009RareName.WordsOf(name).Select(word => new ArticleKey(KeyKind.Name, Hash(word)));

    private static void AddBands(uint[] sketch, List<ArticleKey> keys)
    {
        for (int band = 0; band + BandLength <= sketch.Length; band += BandLength)
        {
            ulong key = (uint)band;
            for (int i = band; i < band + BandLength; i++) key = (key ^ sketch[i]) * 0x9E3779B97F4A7C15;
            keys.Add(new ArticleKey(KeyKind.Band, key));
        }
    }

    private static void Add(KeyKind kind, ulong[] rows, ulong speaker, List<ArticleKey> keys)
    {
        foreach (ulong row in rows) keys.Add(new ArticleKey(kind, row ^ speaker));
    }

    private static void AddDated(ComparedSentence sentence, List<ArticleKey> keys)
    {
        for (int before = 0; before <= DatedEnds; before++)
        {
            for (int behind = 0; before + behind <= DatedEnds; behind++)
            {
                int length = sentence.Words.Length - before - behind;
                if (length >= Corp2008TwoDays.FewestSame)
                    keys.Add(new ArticleKey(KeyKind.Dated, ComparedWords.Window(sentence.Words, before, length)));
            }
        }
    }

    /// <summary>Returns a hash that is the same on every machine: FNV-1a, 64 bits.</summary>
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = (hash ^ c) * 1099511628211;
        return hash ^ (hash >> 32);
    }
}
