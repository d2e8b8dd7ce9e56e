using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>
/// Says whether the paragraphs around a quotation are about one person, who therefore speaks: the last speaker before it, the subject above
/// it, the subject or speaker below it.
/// </summary>
/// <param name="reading">The article.</param>
/// <param name="outline">The paragraph that was read last.</param>
/// <param name="reader">Finds subjects.</param>
internal sealed class SpeakersAround(Reading reading, Outline outline, FrameReader reader)
{
    /// <summary>How many paragraphs above the one over the quotation the last speaker may stand.</summary>
    private const int FarthestSpeaker = 3;

    /// <summary>The most tokens of a remark between two quotations of one speaker.</summary>
    private const int LongestAside = 16;

    /// <summary>The person who is the subject of a sentence of the outline, by name or by pronoun; null where there is none.</summary>
    public Name? SubjectOf(OutlineSentence sentence)
    {
        int first = reader.Main.StartOf(sentence);
        while (outline.Is(first, WordClass.Conjunction) || outline.Is(first, ',')) first++;
        if (outline.IsHeOrShe(first)) return reading.Antecedents.TryGetValue(outline.Token(first), out Name? meant) ? meant : null;
        while (outline.Is(first, WordClass.Title | WordClass.Determiner) || outline.Is(first, '.')) first++;
        ItemSpan person = outline.PersonAt(first);
        return person.Exists && !outline.IsPossessive(person.End) ? outline.MentionAt(first)?.Name : null;
    }

    /// <summary>Whether the first sentence of a paragraph reports what the person says.</summary>
    public bool Tells(int paragraph, Name person)
    {
        Span span = reading.Paragraphs[paragraph].Span;
        int number = reading.Attributions.FirstAt(span.Start, static attribution => attribution.Span.Start);
        return number < reading.Attributions.Count
            && reading.Attributions[number] is { Cue: { } cue } told
            && reading.Tokens.FirstAt(cue.Start) is var token
            && reading.ParagraphOf(token) == paragraph
            && reading.Tokens.Is(token, WordClass.CueVerb)
            && Is(told.Speaker, person);
    }

    /// <summary>The last speaker in the few paragraphs above this one; null where nobody speaks there.</summary>
    public Speaker? LastAbove(int paragraph)
    {
        int low = paragraph > FarthestSpeaker ? paragraph - FarthestSpeaker : 0;
        int start = reading.Paragraphs[paragraph].Span.Start;
        int number = reading.Attributions.FirstAt(start, static attribution => attribution.Span.Start) - 1;
        return number >= 0 && reading.Attributions[number].Span.Start >= reading.Paragraphs[low].Span.Start
            ? reading.Attributions[number].Speaker
            : null;
    }

    /// <summary>Whether the speaker is this person.</summary>
    public static bool Is(Speaker? speaker, Name? person) =>
        speaker is not null
            && person is not null
            && (person.Person is { } known && known == speaker.Person || speaker.Name == person.Canonical);

    /// <summary>Whether a paragraph is one short sentence that names nobody: Then the end was near.</summary>
    public bool IsAside(int number)
    {
        Paragraph paragraph = reading.Paragraphs[number];
        if (paragraph.EndSentence - paragraph.FirstSentence > 1 || paragraph.EndToken - paragraph.FirstToken > LongestAside) return false;
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
            if (reading.Names.Covers(i)) return false;
        return true;
    }
}
