namespace Corpus.Text.Names;

/// <summary>A run of capitalised words, before its kind is known.</summary>
/// <param name="Titles">The first token of the titles before the name; equal to <paramref name="First"/> where there are none.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="End">Just past its last token.</param>
/// <param name="OpensSentence">Whether the run opens a sentence, so that its capital proves nothing.</param>
/// <param name="TitleCase">Whether every word of the paragraph is capitalised, so that a capital proves nothing.</param>
internal readonly record struct NameRun(int Titles, int First, int End, bool OpensSentence, bool TitleCase)
{
    public bool Titled => Titles < First;
}
