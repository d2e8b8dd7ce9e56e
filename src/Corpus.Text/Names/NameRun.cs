namespace Corpus.Text.Names;

/// <summary>A run of capitalised words, before it is known what it names.</summary>
/// <param name="Titles">The first token of the titles before the name; equal to <paramref name="First"/> where there are none.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="OpensSentence">A capital says nothing here: the sentence starts with it.</param>
/// <param name="TitleCase">A capital says nothing here: every word of the paragraph has one.</param>
internal readonly record struct NameRun(int Titles, int First, int End, bool OpensSentence, bool TitleCase)
{
    public bool Titled => Titles < First;
}
