namespace Corpus.Facts;

/// <summary>A hash that is the same on every machine and in every run: FNV-1a, 32 bits, over UTF-16 code units.</summary>
internal static class StableHash
{
    public static int Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)hash);
    }
}
