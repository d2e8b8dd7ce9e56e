using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Classifies a run by its words alone, before the other names are known.</summary>
internal sealed class NameForms(Tokens tokens, NameKinds kinds, GivenNames given)
{
    /// <summary>
    /// Whether the name may stand in full elsewhere, or without its first words: "Ode-Lund" alone, or "Young Gun Bert Ode" with a given
    /// name inside.
    /// </summary>
    public bool MayBePart(NameRun run)
    {
        if (tokens.Is(run.First + 1, '-') && run.End == run.First + 3) return true;
        int words = kinds.Count(run);
        // The article may have the full name of "Al Rasha": Abdulla Khalid Al Rasha.
        if (words == 2 && tokens.Is(run.First, WordClass.NameParticle)) return true;
        if (words < 3 || (words == 3 && tokens.Is(run.First, WordClass.FirstName))) return false;
        for (int i = run.First + 1; i < run.End - 1; i++)
            if (tokens.Is(i, WordClass.FirstName)) return true;
        return false;
    }

    /// <summary>
    /// Whether the article may name a relative without the suffix: Bert Holm Jr. With a middle name, Bert O. Holm Jr. and Bert Holm are
    /// one.
    /// </summary>
    public bool IsNamesake(NameRun run)
    {
        int last = kinds.Last(run);
        return tokens.Is(last + 1, "jr", "sr") && last == run.First + 1;
    }

    /// <summary>The shape of the name, as in <see cref="Name.Shape"/>.</summary>
    public int ShapeOf(NameRun run) => tokens[run.First].AllCaps ? 1 : kinds.Count(run) switch { 1 => 0, 2 or 3 => 2, _ => 3 };

    /// <summary>
    /// Whether the run has two or three words, and none is capitalised only because it opens a sentence or stands in a heading.
    /// </summary>
    public bool MayBeFullName(NameRun run) =>
        !run.TitleCase
            && kinds.Count(run) is 2 or 3
            && !tokens.Is(run.First, '@')
            && (run.OpensSentence
                ? given.MayBe(run.First) || tokens[run.First].Word == Lexicon.Unknown
                : !tokens.Is(run.First, NameRuns.OrdinaryOpener) || (given.MayBe(run.First) && !tokens.Is(run.First, WordClass.RoleNoun)))
            && !EndsInLy(run.First);

    private bool EndsInLy(int token) =>
        tokens[token] is { Length: > 1, End: int end }
            && Lexicon.Fold(tokens.Text[end - 1]) == 'y'
            && Lexicon.Fold(tokens.Text[end - 2]) == 'l';
}
