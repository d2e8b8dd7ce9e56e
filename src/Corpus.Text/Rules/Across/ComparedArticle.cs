using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Rules.Across;

/// <summary>
/// What the rules over articles know of one article: its sketch, and the sentences that may stand in other articles. Made once an article,
/// so that a change to one article costs one.
/// </summary>
internal sealed class ComparedArticle
{
    /// <summary>How many numbers make a sketch.</summary>
    public const int SketchLength = 96;

    /// <summary>How many words in a row are compared.</summary>
    public const int Shingle = 3;

    private static readonly ConditionalWeakTable<Article, ComparedArticle> Made = new();

    private ComparedArticle(Article article)
    {
        Article = article;
        ComparedWord[] words = Words();
        WordCount = words.Length;
        Sketch = SketchOf(words);
        Sayings = [.. SentencesOf.Quotes(article)];
        Dated = [.. SentencesOf.Dates(article)];
    }

    public Article Article { get; }

    /// <summary>How many words the story has.</summary>
    public int WordCount { get; }

    /// <summary>
    /// Numbers of which two articles have the more in common the more rows of words they share (MinHash, with one hash of each row: the
    /// least of those that fall into each of the parts of the range). Empty where the story is too short to be compared.
    /// </summary>
    public uint[] Sketch { get; }

    /// <summary>The sentences that are quoted, with who says them.</summary>
    public IReadOnlyList<ComparedSentence> Sayings { get; }

    /// <summary>The sentences that name a day.</summary>
    public IReadOnlyList<ComparedSentence> Dated { get; }

    /// <summary>What is known of an article.</summary>
    public static ComparedArticle Of(Article article) => Made.GetValue(article, static article => new ComparedArticle(article));

    /// <summary>The words of the story, without what belongs to the page.</summary>
    public ComparedWord[] Words()
    {
        var words = new List<ComparedWord>(Article.Text.Length / 5);
        foreach (Block block in Article.Blocks)
            if (block.Kind is BlockKind.Body or BlockKind.Headline or BlockKind.Deck or BlockKind.Heading)
                ComparedWords.Read(Article.Text, block.Span, words);
        return [.. words];
    }

    private static uint[] SketchOf(ComparedWord[] words)
    {
        const int Fewest = 40;
        if (words.Length < Fewest) return [];
        var sketch = new uint[SketchLength];
        for (int i = 0; i < SketchLength; i++) sketch[i] = uint.MaxValue;
        for (int i = 0; i + Shingle <= words.Length; i++)
        {
            ulong hash = ComparedWords.Window(words, i, Shingle);
            int part = (int)(((hash >> 32) * SketchLength) >> 32);
            sketch[part] = Math.Min(sketch[part], (uint)hash);
        }
        // A part without a row takes the number of the next one that has some.
        for (int i = SketchLength - 1, k = 0; k < 2 * SketchLength; k++, i = i == 0 ? SketchLength - 1 : i - 1)
            if (sketch[i] == uint.MaxValue)
                sketch[i] = sketch[(i + 1) % SketchLength] is uint.MaxValue ? uint.MaxValue : sketch[(i + 1) % SketchLength] + 0x9E3779B9;
        return sketch;
    }
}
