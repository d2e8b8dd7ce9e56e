using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Attributes a quotation to words behind it that only identify the speaker: <c>“…” That was Ann Ode, a pilot.</c></summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
internal sealed class Identification(Outline outline, FrameReader reader)
{
    /// <summary>A sentence that identifies the speaker of the words before it: “…” That was Ann Ode, a pilot. “…” Those words of Ann
    /// Ode's.</summary>
    public Source? ByDemonstrative(int first, OutlineSentence sentence)
    {
        if (!outline.Is(first, "that", "those") && !outline.Is(first, "this", "these") || !outline.Capitalised(first)) return null;
        int i = first + 1;
        bool noun = outline.Is(i, WordClass.CueNoun);
        if (noun) i++;
        bool verb = outline.Is(i, WordClass.Be) || outline.Is(i, "came", "comes") || outline.Is(i, "come");
        if (verb) i++;
        if (verb && outline.Is(i, "how")) return How(i + 1, sentence);
        if (outline.Is(i, "the") && outline.Is(i + 1, WordClass.CueNoun)) (noun, i) = (true, i + 2);
        bool of = outline.Is(i, "from") || (noun && outline.Is(i, "of", "by"));
        if (of) i++;
        ItemSpan source = verb || of ? reader.Phrases.StartingAt(i, sentence.End) : ItemSpan.None;
        // "That quote from Ann Ode hung in the hall."
        for (int k = source.First; k < source.End && !outline.Is(k, ','); k++)
            if (outline.IsPerson(k)
                && outline.PersonAt(k).End < source.End
                && !outline.Is(outline.PersonAt(k).End, ',')
                && !outline.Is(outline.PersonAt(k).End, WordClass.Preposition))
                source = source with { End = outline.PersonAt(k).End };
        int head = source.First + 1;
        while (head < source.End && !outline.Is(head, WordClass.Preposition)) head++;
        return source.Exists
            && (of
                ? reader.Phrases.IsSomebody(source with { End = head })
                : outline.IsPerson(source.First) && !outline.IsPossessive(outline.PersonAt(source.First).End))
            ? new Frame(source, new ItemSpan(first, first + 1), FrameStrength.Speech, Detached: false).ToSource(outline, Route.NameLine)
            : null;
    }

    /// <summary>The quotation is the subject of a form of "be": “…” is how Ann Ode put it. “…,” was Ode's summary.</summary>
    public Source? ByPredicate(int be, OutlineSentence sentence)
    {
        if (!outline.Is(be, WordClass.Be)) return null;
        if (outline.Is(be + 1, "how")) return How(be + 2, sentence);
        return outline.PersonAt(be + 1) is { Exists: true } owner && outline.IsPossessive(owner.End) && sentence.End - owner.End <= 4
            ? new Frame(owner, new ItemSpan(be, be + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter) : null;
    }

    /// <summary>The subject in "how Ann Ode put it".</summary>
    private Source? How(int first, OutlineSentence sentence)
    {
        ItemSpan source = reader.Phrases.StartingAt(first, sentence.End);
        int verb = outline.Is(source.End, ',') ? source.End + 1 : source.End;
        return source.Exists && reader.Phrases.IsVerb(verb)
            ? new Frame(source, new ItemSpan(verb, verb + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter)
            : null;
    }
}
