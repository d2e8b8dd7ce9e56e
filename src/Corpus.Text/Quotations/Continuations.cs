using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// Gives quotations whose own paragraph names nobody the source of the paragraph before: a speech that goes on, or a
/// paragraph that ends in a colon or in somebody's words.
/// </summary>
internal sealed class Continuations(Reading reading)
{
    private Source? _above;
    private Source? _announced;
    private bool _aboveLeadsOn;
    private bool _ledIn;

    // The quotation that ends the paragraph above and that nobody there says, with those of the paragraphs it runs on from.
    private readonly List<QuotedSpan> _unsaid = [];

    /// <summary>Takes the next paragraph, whose quotations are those from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Add(int number, Outline outline, Attributor attributor, List<QuotedSpan> spans, int first, int end)
    {
        Source? last = attributor.Last;
        Paragraph paragraph = reading.Paragraphs[number];
        if (paragraph.Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture or BlockKind.Published) return;
        // An aside in brackets takes the floor from nobody.
        if (first == end && reading.Tokens.Is(paragraph.FirstToken, '(') && reading.Tokens.Is(paragraph.EndToken - 1, ')')) return;
        // What the reader is told to have said goes no further: "But you said …"
        Source? carried = last is not null && reading.Tokens.Is(last.First, "you") ? null : last;
        int firstWord = paragraph.FirstToken;
        while (firstWord < paragraph.EndToken && reading.Tokens[firstWord].Kind == TokenKind.Punctuation) firstWord++;
        if (first == end && carried is null && IsBroken(paragraph)) return;
        bool alone = end > first && outline.Count > 0;
        for (int i = 0; alone && i < outline.Count; i++) alone = !outline.IsWord(i);
        for (int i = first; i < end; i++)
        {
            spans[i].Alone = alone;
            spans[i].LedIn = _ledIn;
            if (spans[i].Source is null && _above is not null && _aboveLeadsOn && (spans[i].RunOnFromAbove || !spans[i].Opened || spans[i].Open == firstWord || (spans[i].Tagged && i == first) || i > first && spans[i - 1].Source == carried && carried is not null && spans[i].OpensSentence))
                spans[i].Source = carried = _above with { Route = Route.Continued };
            if (spans[i].Source is null && alone && i == first && _announced is not null) spans[i].Source = carried = _announced;
        }
        // “… and below it: Ann Ode, engineer.” with the mark behind her name.
        if (alone && end == first + 1 && spans[first] is { Opened: false, RunOnFromAbove: true }) spans[first].Signs = Sign(paragraph, identified: null);
        else if (first == end) Sign(paragraph, attributor.Identified);
        // A speech that its second paragraph attributes: “…” and below it “…,” said Ann Ode.
        if (_unsaid.Count > 0 && _unsaid[_unsaid.Count - 1] is { Source: null, Alone: true } above && outline.Quote(0) is { Source: { Route: Route.ClauseAfter } below }) above.Source = below with { Route = Route.Continued };
        if (end == first || !spans[end - 1].RunOnFromAbove) _unsaid.Clear();
        if (end > first && spans[end - 1] is var ends && (alone ? end == first + 1 && ends.Source is null or { Route: Route.Continued } : outline.LastQuote == outline.Count - 1 && ends is { Source: null, Words: > 4 })) _unsaid.Add(ends);
        _ledIn = (alone && _ledIn) || (paragraph.EndToken > paragraph.FirstToken && (reading.Tokens.Is(paragraph.EndToken - 1, ':') || reading.Tokens.Is(paragraph.EndToken - 1, ',')));
        _above = carried;
        _announced = carried is null ? attributor.Announced : null;
        _aboveLeadsOn = carried is not null;
    }

    /// <summary>Gives what nobody above says to whom a paragraph names, by a sentence that identifies them or as a line with a name; whether it names anybody so.</summary>
    private bool Sign(Paragraph paragraph, Source? identified)
    {
        if (_unsaid.Count == 0 || (identified ?? NameLine(paragraph)) is not { } named) return false;
        foreach (QuotedSpan span in _unsaid)
            if (identified is not null || IsSigned(span, paragraph, named)) span.Source = named;
        return true;
    }

    /// <summary>Behind the writer's own words only a line that is nothing but a name names who says it: not “Ann Ode, meanwhile, wrote”.</summary>
    private static bool IsSigned(QuotedSpan span, Paragraph line, Source named) => span.Alone || span.RunOnFromAbove || named.End >= line.EndToken - 1;

    /// <summary>Whether the paragraph is the rest of a line above that was broken: what was said there is said on.</summary>
    private bool IsBroken(Paragraph paragraph) =>
        paragraph.FirstToken > 0 && paragraph.EndToken > paragraph.FirstToken
        && reading.Tokens[paragraph.FirstToken - 1].Kind == TokenKind.Word && reading.Tokens[paragraph.FirstToken] is { Kind: TokenKind.Word, Capitalised: false };

    /// <summary>A line that is a name and what its bearer is, below a quotation that stands alone: — Ann Ode, engineer.</summary>
    private Source? NameLine(Paragraph paragraph)
    {
        int first = paragraph.FirstToken, end = paragraph.EndToken;
        if (end - first > 24) return null;
        while (first < end && reading.Tokens[first].Kind == TokenKind.Punctuation) first++;
        while (end > first && reading.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Mark) end--;
        if (first >= end || !reading.Tokens[first].Capitalised) return null;
        bool person = IsByline(first, end), comma = false;
        for (int i = first; i < end; i++)
        {
            // The coach Ann Ode took the blame: a sentence of its own.
            comma |= reading.Tokens.Is(i, ',');
            if (!comma && reading.Tokens.Is(i, WordClass.Verb | WordClass.PastVerb | WordClass.JudgementVerb) && !reading.Tokens[i].Capitalised && !reading.Tokens.Is(i, PhraseForms.AnyNoun)) return null;
            if (reading.Tokens.Is(i, WordClass.CueVerb | WordClass.BesideVerb | WordClass.Auxiliary) && !reading.Tokens[i].Capitalised)
            {
                // — Ann Ode, writing to the council: a name and what its bearer was doing.
                if (!person || !reading.Tokens.Is(i - 1, ',') || !reading.Tokens.EndsWith(i, "ing")) return null;
                end = i - 1;
                break;
            }
            person |= i <= first + 2 && reading.Names.PersonAt(i) is not null;
        }
        return person ? new Source(first, end, first, first, Route.NameLine) : null;
    }

    /// <summary>Ann Ode, Daily Post: two or three capitalised words, a comma, and hardly a small word.</summary>
    private bool IsByline(int first, int end)
    {
        int comma = first;
        while (comma < end && !reading.Tokens.Is(comma, ',')) comma++;
        if (comma - first is < 2 or > 4 || comma + 1 >= end) return false;
        for (int i = first; i < end; i++)
            if (reading.Tokens[i].Kind == TokenKind.Word && !reading.Tokens[i].Capitalised && !reading.Tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)) return false;
        return true;
    }
}
