namespace Corpus.Text.Quotations.Clauses;

/// <summary>Items of an outline from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct ItemSpan(int First, int End)
{
    public static readonly ItemSpan None = new(0, 0);

    public bool Exists => End > First;

    public bool Has(int i) => i >= First && i < End;
}
