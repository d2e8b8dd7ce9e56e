using System;
using System.Collections.Generic;

namespace Corpus.Text.Rules.Across;

/// <summary>The sentences of an article by their rows of words.</summary>
internal sealed class SentenceRows
{
    // The rows in order, each with the number of its sentence.
    private readonly ulong[] _rows;
    private readonly int[] _sentences;

    public SentenceRows(IReadOnlyList<ComparedSentence> sentences)
    {
        var rows = new List<ulong>();
        var numbers = new List<int>();
        for (int number = 0; number < sentences.Count; number++)
        {
            foreach (ulong row in sentences[number].Rows(ComparedSentence.RowLength))
            {
                rows.Add(row);
                numbers.Add(number);
            }
        }
        (_rows, _sentences) = ([.. rows], [.. numbers]);
        Array.Sort(_rows, _sentences);
    }

    /// <summary>Marks the sentences that share a row with another one, by their numbers.</summary>
    public void MarkAlike(ComparedSentence sentence, bool[] marks)
    {
        if (_rows.Length == 0) return;
        foreach (ulong row in sentence.Rows(ComparedSentence.RowLength))
            for (int i = FirstOf(row); i < _rows.Length && _rows[i] == row; i++) marks[_sentences[i]] = true;
    }

    private int FirstOf(ulong row)
    {
        int low = 0, high = _rows.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_rows[middle] < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
