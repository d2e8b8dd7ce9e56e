using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// Attributes quotations whose own paragraph names no speaker. Such a quotation takes the source of the paragraph above, where a speech
/// continues or where that paragraph ends in a colon; or it takes the name on a line below it.
/// </summary>
internal sealed class Continuations(Reading reading)
{
    /// <summary>How many paragraphs above an answer its speaker may be named, at most.</summary>
    private const int FarthestAbove = 4;

    private readonly SignatureLine _signature = new(reading);

    // The speaker at the end of the paragraph above, and the person whom it announces as the next speaker.
    private Source? _above, _announced;
    private bool _ledIn;

    // Whether the speaker at the end of the paragraph above asked a question.
    private bool _asked;

    // The quotation without a speaker that ends the paragraph above, and the parts of it in earlier paragraphs.
    private readonly List<QuotedSpan> _unsaid = [];

    /// <summary>Reads the next paragraph. Its quotations are those from <paramref name="first"/> up to <paramref
    /// name="end"/>.</summary>
    public void Add(int number, Outline outline, Attributor attributor, List<QuotedSpan> spans, int first, int end)
    {
        Paragraph paragraph = reading.Paragraphs[number];
        // "But you said …": the reader as a speaker does not carry over to the next paragraph.
        Source? carried = attributor.Last is { } last && reading.Tokens.Is(last.First, "you") ? null : attributor.Last;
        if (IsOfPage(paragraph) || (first == end && (IsAside(paragraph) || (carried is null && IsBroken(paragraph))))) return;
        bool alone = end > first && IsAllQuoted(outline);
        carried = Continue(paragraph, spans, first, end, alone, carried);
        Sign(paragraph, outline, attributor, spans, first, end, alone);
        _ledIn =
            (alone && _ledIn)
                || (paragraph.EndToken > paragraph.FirstToken
                    && (reading.Tokens.Is(paragraph.EndToken - 1, ':') || reading.Tokens.Is(paragraph.EndToken - 1, ',')));
        _above = carried;
        _asked =
            end == first + 1
                && carried is not null
                && outline.LastCharacter(spans[first]) is '?'
                && reading.Tokens.Is(carried.CueFirst, "asked", "asks");
        _announced = carried is null ? attributor.Announced : null;
    }

    /// <summary>Attributes quotations to the speaker above. Returns the speaker at the end of the paragraph.</summary>
    private Source? Continue(Paragraph paragraph, List<QuotedSpan> spans, int first, int end, bool alone, Source? carried)
    {
        int firstWord = paragraph.FirstToken;
        while (firstWord < paragraph.EndToken && reading.Tokens[firstWord].Kind == TokenKind.Punctuation) firstWord++;
        for (int i = first; i < end; i++)
        {
            QuotedSpan span = spans[i];
            span.Alone = alone;
            span.LedIn = _ledIn;
            if (span.Source is not null) continue;
            bool opens = span.RunOnFromAbove || !span.Opened || span.Open == firstWord || (span.Tagged && i == first);
            bool follows = i > first && carried is not null && spans[i - 1].Source == carried && span.OpensSentence;
            if (_asked && alone && i == first && Answers(span) is { } answering) span.Source = carried = answering;
            else if (_above is not null && (opens || follows)) span.Source = carried = _above with { Route = Route.Continued };
            else if (alone && i == first && _announced is not null) span.Source = carried = _announced;
        }
        return carried;
    }

    /// <summary>
    /// “Has it grown?” the mayor asked Lund. Next paragraph: “I do not know”: the person asked answers, or else the other person named
    /// above.
    /// </summary>
    private Source? Answers(QuotedSpan answer)
    {
        if (_above is null) return null;
        int behind = _above.CueFirst + 1;
        if (reading.Names.At(behind) is { Name.Kind: NameKind.Person } asked && asked.First == behind && behind != _above.First)
            return new Source(asked.First, asked.End, asked.First, asked.First, Route.Continued);
        if (reading.Names.PersonAt(_above.First) is not { } asking) return null;
        int low = reading.Paragraphs[Math.Max(0, answer.Paragraph - FarthestAbove)].FirstToken;
        for (int i = reading.Names.LastBefore(answer.Open); i >= 0 && reading.Names.Mentions[i].First >= low; i--)
            if (reading.Names.Mentions[i] is { Name.Kind: NameKind.Person } named && named.Name != asking)
                return new Source(named.First, named.End, named.First, named.First, Route.Continued);
        return null;
    }

    /// <summary>Attributes the unattributed quotations above to the person whom this paragraph names, and keeps those still without a
    /// speaker.</summary>
    private void Sign(Paragraph paragraph, Outline outline, Attributor attributor, List<QuotedSpan> spans, int first, int end, bool alone)
    {
        bool runsOn = alone && end == first + 1 && spans[first] is { Opened: false, RunOnFromAbove: true };
        // “… and below it: Ann Ode, engineer.” The closing mark stands behind the name.
        if (runsOn) spans[first].Signs = Sign(paragraph, identified: null);
        else if (first == end || (!alone && spans[first].Source is null)) Sign(paragraph, first == end ? attributor.Identified : null);
        // The second paragraph of a speech attributes the first: “…” and below it “…,” said Ann Ode.
        if (_unsaid.Count > 0
            && _unsaid[_unsaid.Count - 1] is { Source: null, Alone: true } above
            && outline.Quote(0) is { Source: { Route: Route.ClauseAfter } below })
            above.Source = below with { Route = Route.Continued };
        if (end == first || !spans[end - 1].RunOnFromAbove) _unsaid.Clear();
        if (end == first) return;
        QuotedSpan ends = spans[end - 1];
        // “They were wrong. “They still are.”: one speech with a mark that is missing.
        if (alone && end == first + 2 && spans[first] is { Closed: false, Source: null } opens) _unsaid.Add(opens);
        bool unsaid =
            alone
                ? (end == first + 1 || _unsaid.Count > 0) && ends.Source is null or { Route: Route.Continued }
                : outline.LastQuote == outline.Count - 1 && ends is { Source: null, Words: > 4 };
        if (unsaid) _unsaid.Add(ends);
    }

    /// <summary>Whether the paragraph names the speaker of the quotation above, in a sentence that identifies them or in a line with a
    /// name.</summary>
    private bool Sign(Paragraph paragraph, Source? identified)
    {
        if (_unsaid.Count == 0 || (identified ?? _signature.Read(paragraph)) is not { } named) return false;
        foreach (QuotedSpan span in _unsaid)
            if (identified is not null || IsSigned(span, paragraph, named)) span.Source = named;
        return true;
    }

    /// <summary>Behind the writer's own words, only a line that is a bare name attributes the quotation: not “Ann Ode, meanwhile,
    /// wrote”.</summary>
    private static bool IsSigned(QuotedSpan span, Paragraph line, Source named) =>
        span.Alone || span.RunOnFromAbove || named.End >= line.EndToken - 1;

    /// <summary>Whether the paragraph is a picture, an advertisement, or a link to another story. Such a paragraph does not change who
    /// is speaking.</summary>
    private bool IsOfPage(Paragraph paragraph) =>
        paragraph.Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture or BlockKind.Published
            || reading.IsLink(paragraph);

    /// <summary>Whether the paragraph is an aside in brackets, which does not change who is speaking.</summary>
    private bool IsAside(Paragraph paragraph) =>
        reading.Tokens.Is(paragraph.FirstToken, '(') && reading.Tokens.Is(paragraph.EndToken - 1, ')');

    /// <summary>Whether a line break split this paragraph from the one above, so that the speech continues.</summary>
    private bool IsBroken(Paragraph paragraph) =>
        paragraph.FirstToken > 0 && paragraph.EndToken > paragraph.FirstToken
        && reading.Tokens[paragraph.FirstToken - 1].Kind == TokenKind.Word
        && reading.Tokens[paragraph.FirstToken] is { Kind: TokenKind.Word, Capitalised: false };

    private static bool IsAllQuoted(Outline outline)
    {
        for (int i = 0; i < outline.Count; i++)
            if (outline.IsWord(i)) return false;
        return outline.Count > 0;
    }
}
