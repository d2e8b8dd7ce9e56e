using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Says what the words of a run let one think of it before the other names are known.</summary>
internal sealed class NameForms(Tokens tokens, NameKinds kinds)
{
    /// <summary>
    /// Ode-Lund alone, or Young Gun Bert Ode, with a given name inside: a name that may stand elsewhere in full, or without what is before
    /// it.
    /// </summary>
    public bool MayBePart(NameRun run)
    {
        if (tokens.Is(run.First + 1, '-') && run.End == run.First + 3) return true;
        int words = kinds.Count(run);
        // Al Rasha, whom the article may name in full: Abdulla Khalid Al Rasha.
        if (words == 2 && tokens.Is(run.First, WordClass.NameParticle)) return true;
        if (words < 3 || (words == 3 && tokens.Is(run.First, WordClass.FirstName))) return false;
        for (int i = run.First + 1; i < run.End - 1; i++)
            if (tokens.Is(i, WordClass.FirstName)) return true;
        return false;
    }

    /// <summary>
    /// Bert Holm Jr., with no name between: the article may name his father as well. Bert O. Holm Jr. is elsewhere Bert Holm.
    /// </summary>
    public bool IsNamesake(NameRun run)
    {
        int last = kinds.Last(run);
        return tokens.Is(last + 1, "jr", "sr") && last == run.First + 1;
    }

    /// <summary>What the words look like, as <see cref="Name.Shape"/> has it.</summary>
    public int ShapeOf(NameRun run) => tokens[run.First].AllCaps ? 1 : kinds.Count(run) switch { 1 => 0, 2 or 3 => 2, _ => 3 };

    /// <summary>Two or three words of which none has its capital from opening a sentence or a heading.</summary>
    public bool MayBeFullName(NameRun run) => !run.TitleCase && kinds.Count(run) is 2 or 3 && !tokens.Is(run.First, NameRuns.OrdinaryOpener)
        && (!run.OpensSentence || tokens[run.First].Word == Lexicon.Unknown) && !EndsInLy(run.First);

    private bool EndsInLy(int token) =>
        tokens[token] is { Length: > 1, End: int end }
            && Lexicon.Fold(tokens.Text[end - 1]) == 'y'
            && Lexicon.Fold(tokens.Text[end - 2]) == 'l';
}
