using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The paragraph below a quotation: whether its first sentence names the speaker.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
internal sealed class SentenceBelow(Outline outline, FrameReader reader)
{
    private const int LongestByline = 14;
    private const int FarthestNoun = 6;

    public bool NamesSpeaker(OutlineSentence sentence) =>
        IsSignature(sentence) || IsByline() || IsInverted(sentence) || PointsBack(sentence) || GoesOn(sentence);

    /// <summary>Whether the line is a signature, a dash and a name or a source: — From a notice; -- Ann Ode on “Harbour Talk”.</summary>
    private bool IsSignature(OutlineSentence sentence) =>
        outline.IsDash(sentence.First) || outline.Is(sentence.First, '-') || outline.Is(sentence.First, '~');

    /// <summary>Whether the line is a byline, with few words in lower case and no full stop: Ann Ode and Bert Lund, Ellery Post.</summary>
    private bool IsByline()
    {
        int end = outline.Count;
        if (end > LongestByline || !outline.IsWord(end - 1) && !outline.Is(end - 1, ')')) return false;
        bool comma = false;
        for (int i = 0; i < end; i++)
        {
            comma |= outline.Is(i, ',');
            if (outline.IsWord(i)
                && !outline.Capitalised(i)
                && !outline.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))
                return false;
        }
        return comma && outline.Capitalised(0) && outline.Capitalised(1);
    }

    /// <summary>Whether the sentence attributes the words above by inversion: So wrote Ann Ode.</summary>
    private bool IsInverted(OutlineSentence sentence) =>
        outline.Is(sentence.First, "so", "thus")
            && outline.Is(sentence.First + 1, PhraseForms.Told | WordClass.PastVerb)
            && !outline.Is(sentence.First + 1, WordClass.Auxiliary);

    /// <summary>
    /// Whether the sentence refers back to the words above: That is what Ann Ode said; this was Ode's verdict; the editors wrote those
    /// words in May.
    /// </summary>
    private bool PointsBack(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!outline.Is(i, "this", "that") && !outline.Is(i, "these", "those")) continue;
            if (outline.Is(i + 1, WordClass.CueNoun)
                || (outline.IsWord(i + 1)
                    && !outline.Capitalised(i + 1)
                    && !outline.Is(i + 1, WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition)
                    && outline.Is(i + 2, WordClass.CueNoun)
                    && !reader.Phrases.IsVerb(i + 2)))
                return true;
            if (i == sentence.First && (outline.Is(i + 1, WordClass.Be) || outline.Is(i + 1, "'s"))) return IsSomebodys(i + 2, sentence);
        }
        return false;
    }

    /// <summary>
    /// Whether the phrase names a person's words: what Ann Ode said; how she put it; Ode's verdict; the verdict of Ann Ode.
    /// </summary>
    private bool IsSomebodys(int first, OutlineSentence sentence)
    {
        if (outline.Is(first, "what", "how")) return true;
        for (int i = first; i < sentence.End && i < first + FarthestNoun; i++)
            if (outline.Is(i, WordClass.CueNoun) || (outline.IsPossessive(i) && outline.Capitalised(i - 1))) return true;
        return false;
    }

    /// <summary>Whether the attribution shows that its speaker spoke before: Ode continued, “…”; “…,” she added.</summary>
    private bool GoesOn(OutlineSentence sentence)
    {
        if (outline.LastQuote < 0) return false;
        for (int i = sentence.First; i < sentence.End; i++)
            if (outline.Is(i, "continued", "continues")
                || outline.Is(i, "added", "adds")
                || outline.Is(i, "went", "goes") && outline.Is(i + 1, "on"))
                return true;
        return false;
    }
}
