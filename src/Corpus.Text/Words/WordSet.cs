namespace Corpus.Text.Words;

/// <summary>A set of words of a lexicon, one bit for each. A phrase list checks every token with it before it compares a phrase.</summary>
internal sealed class WordSet(Lexicon lexicon)
{
    private readonly ulong[] _bits = new ulong[(lexicon.Count + 63) / 64];

    public void Add(int word) => _bits[word / 64] |= 1UL << (word % 64);

    public bool Has(int word) => (_bits[word / 64] & (1UL << (word % 64))) != 0;
}
