using System;
using System.Collections.Generic;

namespace Corpus.Text.Canonical;

/// <summary>Compares acronyms with the names of bodies.</summary>
internal static class Acronym
{
    private const int Longest = 7;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "and", "for", "in", "of", "on", "the", "to" };

    /// <summary>Whether the name is an acronym: KCNA, F.B.I., not Reuters.</summary>
    public static bool Is(string name)
    {
        int letters = 0;
        foreach (char c in name)
        {
            if (char.IsUpper(c)) letters++;
            else if (c != '.') return false;
        }
        return letters is > 1 and <= Longest;
    }

    /// <summary>Gives the initials of a body's name as a <see cref="NameKey"/>, without those of small words.</summary>
    public static string Of(string name)
    {
        string initials = "";
        foreach (string word in name.Split(' ', '-'))
            if (NameKey.Of(word) is { Length: > 0 } key && !SmallWords.Contains(key)) initials += key[0];
        return initials;
    }
}
