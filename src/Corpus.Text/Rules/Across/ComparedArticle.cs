using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Text.Rules.Across;

/// <summary>
/// What the rules that compare articles know of one article: its sketch, and the sentences that other articles may repeat. It is made once
/// for each article, so that a change to one article does not cost the others anything.
/// </summary>
internal sealed class ComparedArticle
{
    /// <summary>How many numbers a sketch has.</summary>
    public const int SketchLength = 96;

    /// <summary>How many words a row has: the unit of comparison.</summary>
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
    /// The MinHash sketch: the more rows of words two articles share, the more numbers of their sketches are equal. Each row has one hash.
    /// The range of hashes is cut into parts, and the sketch keeps the least hash in each part. Empty if the story is too short.
    /// </summary>
    public uint[] Sketch { get; }

    /// <summary>The quoted sentences, with their speakers.</summary>
    public IReadOnlyList<ComparedSentence> Sayings { get; }

    /// <summary>The sentences that name a day.</summary>
    public IReadOnlyList<ComparedSentence> Dated { get; }

    /// <summary>Returns what is known of an article.</summary>
    public static ComparedArticle Of(Article article) => Made.GetValue(article, static article => new ComparedArticle(article));

    /// <summary>Returns the words of the story, without those of the page.</summary>
    public ComparedWord[] Words()
    {
        List<ComparedWord> words = ComparedWords.Spare();
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
        // A part without a row takes the number of the next part that has one.
        for (int i = SketchLength - 1, k = 0; k < 2 * SketchLength; k++, i = i == 0 ? SketchLength - 1 : i - 1)
            if (sketch[i] == uint.MaxValue)
                sketch[i] = sketch[(i + 1) % SketchLength] is uint.MaxValue ? uint.MaxValue : sketch[(i + 1) % SketchLength] + 0x9E3779B9;
        return sketch;
    }
}
