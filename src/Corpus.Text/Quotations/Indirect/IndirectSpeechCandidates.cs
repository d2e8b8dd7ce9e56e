using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>The readings of the cues of a sentence. Contents exclude the marks and commas at their ends.</summary>
internal sealed class IndirectSpeechCandidates(Outline outline)
{
    private readonly List<IndirectSpeechCandidate> _all = [];

    public int Count => _all.Count;

    public IndirectSpeechCandidate this[int k] => _all[k];

    public void Clear() => _all.Clear();

    /// <summary>Adds a reading, unless its content is only a quotation, which is attributed as one.</summary>
    public void Add(ItemSpan content, Frame frame, IndirectSpeechShape shape, int linker = -1)
    {
        int first = content.First, end = content.End;
        while (end > first && outline.Quote(end - 1) is null && !outline.IsWord(end - 1) && !outline.IsNumber(end - 1)) end--;
        while (first < end && outline.Quote(first) is null && !outline.IsWord(first) && !outline.IsNumber(first)) first++;
        int words = 0, quotes = 0;
        for (int i = first; i < end; i++)
        {
            if (outline.Quote(i) is not null) quotes++;
            else if (outline.IsWord(i)) words++;
        }
        if (words >= (quotes > 0 ? 2 : 1))
            _all.Add(new IndirectSpeechCandidate(new ItemSpan(first, end), frame, shape, linker, words, quotes));
    }
}
