namespace Corpus;

/// <summary>When two spellings are one name.</summary>
internal static class PersonName
{
    /// <summary>Equal but for case, and for hyphens that stand for spaces: <c>Kim Jong-un</c> and <c>Kim Jong Un</c>.</summary>
    public static bool Same(string a, string b)
    {
        if (a.Length != b.Length) return false;
        for (int i = 0; i < a.Length; i++)
            if (Fold(a[i]) != Fold(b[i])) return false;
        return true;
    }

    private static char Fold(char c) => c is '-' or '‐' or '‑' ? ' ' : char.ToLowerInvariant(c);
}
