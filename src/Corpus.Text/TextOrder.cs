using System;
using System.Collections.Generic;

namespace Corpus.Text;

/// <summary>Finds things that stand in the order of the text by their position.</summary>
internal static class TextOrder
{
    /// <summary>The number of the first item at or after a position; their count where none is.</summary>
    public static int FirstAt<T>(this List<T> items, int position, Func<T, int> positionOf)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (positionOf(items[middle]) < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
