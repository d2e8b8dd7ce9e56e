using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation that no words of its sentence attribute: to whom has been speaking, or to whom the sentence is about.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="floor">Makes a source of a subject.</param>
internal sealed class PrecedingSpeaker(Outline outline, FrameReader reader, Floor floor)
{
    /// <summary>So many words are more than a remark in passing.</summary>
    private const int Speech = 5;

    private const int LongestTag = 10;

    /// <summary>Who has been speaking, where the quotation goes on with it.</summary>
    public Source? GoesOn(QuotationPlace place)
    {
        if (place.Before is not { } before || !(OpensSentence(place) || (place.Quote.Words >= Speech && before.Route < Route.Subject))) return null;
        return before.Route == Route.Subject ? before : before with { Route = Route.Continued };
    }

    /// <summary>A quotation that opens its sentence, or whose verb stands inside the marks.</summary>
    private bool OpensSentence(QuotationPlace place)
    {
        int i = place.Sentence.First;
        while (i < place.Item && (outline.Is(i, WordClass.Conjunction) || !outline.IsWord(i))) i++;
        if (i == place.Item || place.Quote.Tagged) return true;
        // Putin “expressed his willingness”: a subject and no verb.
        int last = place.Item - 1;
        while (outline.Is(last, "also", "then")) last--;
        return !outline.Tokens[place.Quote.First].Capitalised
            && reader.Phrases.EndingAt(last, place.Sentence.First) is { Exists: true } subject && subject.First <= i;
    }

    /// <summary>"Then, a month later: “…”", "On the bridge: “…”": words without a verb that say where or when, and a colon.</summary>
    public bool IsTag(int first, int colon)
    {
        bool opens = outline.Is(first, WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction);
        if (!outline.Is(colon, ':') || colon - first > LongestTag || !opens) return false;
        for (int i = first; i < colon; i++)
            if (reader.Phrases.IsVerb(i) || outline.Is(i, WordClass.Pronoun)) return false;
        return true;
    }

    /// <summary>Whom the sentence is about, where it tells of no deed.</summary>
    public Source? Subject(QuotationPlace place)
    {
        (int q, QuotedSpan quote, OutlineSentence sentence) = (place.Item, place.Quote, place.Sentence);
        if (quote.Words < Speech) return null;
        // For Ann Ode, it is “…”, to Ann Ode, it is “…”: whose view the sentence takes.
        if (outline.Is(sentence.First, "for", "to") && outline.PersonAt(sentence.First + 1) is { Exists: true } viewer && outline.Is(viewer.End, ',')) return floor.AsSubject(viewer);
        ItemSpan subject = reader.Main.SubjectOf(sentence, q);
        if (!subject.Exists || outline.Is(subject.End, WordClass.Verb) || !reader.Phrases.IsSomebody(subject)) return null;
        for (int i = subject.End + 1; i < q; i++)
            if (IsSaidOf(i, q, sentence)) return null;
        return floor.AsSubject(subject);
    }

    /// <summary>"He was known as “…”", "He is said to be “…”": said of the subject, and by nobody here.</summary>
    private bool IsSaidOf(int verb, int q, OutlineSentence sentence) =>
        outline.Is(verb, PhraseForms.Told) && reader.Forms.IsPassive(verb, sentence)
        && (outline.Is(q - 1, "as") || outline.Is(verb + 1, "to") || verb == q - 1);
}
