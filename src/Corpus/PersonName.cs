using System.Text;

namespace Corpus;

/// <summary>Compares names that are spelled in different ways.</summary>
internal static class PersonName
{
    /// <summary>
    /// Whether two names are equal apart from case and from the signs between letters and digits: <c>Kim Jong-un</c> and <c>Kim Jong
    /// Un</c>, <c>O’Brien</c>
    /// and <c>O'Brien</c>, <c>F.B.I.</c> and <c>FBI</c>.
    /// </summary>
    public static bool Same(string a, string b)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < a.Length && IsBetween(a[i])) i++;
            while (j < b.Length && IsBetween(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i]) != char.ToLowerInvariant(b[j])) return false;
        }
    }

    /// <summary>Gives a key that is equal for names that are the same.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
            if (!IsBetween(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c);
}
