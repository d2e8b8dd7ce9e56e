using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation that its sentence does not attribute: to the current speaker, or to the person that the sentence is
/// about.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="floor">Makes a source of a subject.</param>
internal sealed class PrecedingSpeaker(Outline outline, FrameReader reader, Floor floor)
{
    /// <summary>From this many words on, a quotation is more than a remark in passing.</summary>
    private const int Speech = 5;

    private const int LongestTag = 10;

    /// <summary>The current speaker, where the quotation continues their speech.</summary>
    public Source? GoesOn(QuotationPlace place)
    {
        if (place.Before is not { } before || !(OpensSentence(place) || (place.Quote.Words >= Speech && before.Route < Route.Subject)))
            return null;
        return before.Route == Route.Subject ? before : before with { Route = Route.Continued };
    }

    /// <summary>Whether the quotation opens its sentence, or holds the verb of its sentence.</summary>
    private bool OpensSentence(QuotationPlace place)
    {
        int i = place.Sentence.First;
        while (i < place.Item && (outline.Is(i, WordClass.Conjunction) || !outline.IsWord(i))) i++;
        if (i == place.Item || place.Quote.Tagged) return true;
        // Ode “expressed her willingness”: a subject, and the verb inside the marks.
        int last = place.Item - 1;
        while (outline.Is(last, "also", "then")) last--;
        return !outline.Tokens[place.Quote.First].Capitalised
            && reader.Phrases.EndingAt(last, place.Sentence.First) is { Exists: true } subject && subject.First <= i;
    }

    /// <summary>Whether the words before the colon only say where or when: "Then, a month later: “…”", "On the bridge: “…”".</summary>
    public bool IsTag(int first, int colon)
    {
        bool opens = outline.Is(first, WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction);
        if (!outline.Is(colon, ':') || colon - first > LongestTag || !opens) return false;
        for (int i = first; i < colon; i++)
            if (reader.Phrases.IsVerb(i) || outline.Is(i, WordClass.Pronoun)) return false;
        return true;
    }

    /// <summary>The subject of the sentence, where its verb is not an action.</summary>
    public Source? Subject(QuotationPlace place)
    {
        (int q, QuotedSpan quote, OutlineSentence sentence) = (place.Item, place.Quote, place.Sentence);
        if (quote.Words < Speech) return null;
        // "For Ann Ode, it is “…”", "to Ann Ode, it is “…”": the sentence gives that person's view.
        if (outline.Is(sentence.First, "for", "to")
            && outline.PersonAt(sentence.First + 1) is { Exists: true } viewer
            && outline.Is(viewer.End, ','))
            return floor.AsSubject(viewer);
        ItemSpan subject = reader.Main.SubjectOf(sentence, q);
        if (!subject.Exists || outline.Is(subject.End, WordClass.Verb) || !reader.Phrases.IsSomebody(subject)) return null;
        for (int i = subject.End + 1; i < q; i++)
            if (IsSaidOf(i, q, sentence)) return null;
        return floor.AsSubject(subject);
    }

    /// <summary>"He was known as “…”", "He is said to be “…”": the words describe the subject, and no speaker is named.</summary>
    private bool IsSaidOf(int verb, int q, OutlineSentence sentence) =>
        outline.Is(verb, PhraseForms.Told) && reader.Forms.IsPassive(verb, sentence)
        && (outline.Is(q - 1, "as") || outline.Is(verb + 1, "to") || verb == q - 1);
}
