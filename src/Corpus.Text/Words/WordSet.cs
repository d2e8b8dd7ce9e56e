namespace Corpus.Text.Words;

/// <summary>A set of words of a lexicon, one bit for each. A phrase list checks every token with it before it compares a phrase.</summary>
internal sealed class WordSet(Lexicon lexicon)
{
    private readonly ulong[] _bits = new ulong[(lexicon.Count + 63) / 64];

    /// <summary>Reads the words of <c>Language/en/{name}.txt</c>, one on each line.</summary>
    public static WordSet Load(string name, Lexicon lexicon)
    {
        var words = new WordSet(lexicon);
        foreach (string word in Lexicon.ReadList(name)) words.Add(lexicon.FindListed(name, word));
        return words;
    }

    public void Add(int word) => _bits[word / 64] |= 1UL << (word % 64);

    public bool Has(int word) => (_bits[word / 64] & (1UL << (word % 64))) != 0;
}
