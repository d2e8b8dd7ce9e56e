using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the main clause of a sentence and its subject.</summary>
internal sealed class MainClause(Outline outline, SourcePhrase phrases)
{
    /// <summary>Where the main clause starts: behind the comma of a clause that says when or why, or else where the sentence
    /// starts.</summary>
    public int StartOf(OutlineSentence sentence)
    {
        // "Ever since", "shortly after", "even as".
        int start = sentence.First;
        while (outline.Is(start, "and", "but") || outline.Is(start, ',')) start++;
        int first = outline.Is(start, WordClass.Adverb) || outline.EndsWith(start, "ly") ? start + 1 : start;
        // "Speaking at the gate where Lund had been stopped, Ode …", "Asked what Lund had said, Ode …".
        bool participle =
            (outline.EndsWith(first, "ing") || outline.EndsWith(first, "ed"))
                && !outline.Is(first, "according", "based")
                && !outline.IsName(first);
        if (!(participle || outline.Is(first, WordClass.Conjunction | WordClass.Preposition))
            || outline.Is(first, "and", "but")
            || outline.Is(first, "that"))
            return sentence.First;
        for (int i = first + 1; i < sentence.End; i++)
        {
            if (outline.Quote(i) is { } quote)
            {
                // After the “last warning,” Ode left: the comma stands inside the marks.
                if (outline.LastCharacter(quote) is ',' && phrases.StartingAt(i + 1, sentence.End).Exists) return i + 1;
            }
            if (outline.Is(i, ',') && phrases.StartingAt(i + 1, sentence.End).Exists) return i + 1;
        }
        return sentence.First;
    }

    /// <summary>The subject of the first clause that ends before <paramref name="limit"/>.</summary>
    public ItemSpan SubjectOf(OutlineSentence sentence, int limit)
    {
        ItemSpan relative = ItemSpan.None;
        for (int i = sentence.First + 1; i < limit; i++)
        {
            if (!(phrases.IsVerb(i) || outline.Is(i, WordClass.PastVerb))
                || outline.EndsWith(i, "ing")
                || (outline.Is(i - 1, "to") && !phrases.MadeTo(i - 1, sentence.First).Exists)
                || outline.IsName(i))
                continue;
            ItemSpan subject = phrases.Before(i, sentence.First);
            if (subject.Exists && !outline.Is(subject.First, "there") && phrases.MaySpeak(subject) && !IsSubordinate(subject.First - 1))
            {
                // "Ode, a boxer who runs the gym, has a rule": "who" is not the subject of the sentence.
                if (!outline.Is(subject.First, "who") || subject.First == sentence.First) return subject;
                if (!relative.Exists) relative = subject;
            }
        }
        return relative;
    }

    private bool IsSubordinate(int i) => outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and", "but");
}
