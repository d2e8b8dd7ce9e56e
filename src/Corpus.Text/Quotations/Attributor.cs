using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the source of each quotation of a paragraph from the words of the paragraph itself.</summary>
internal sealed class Attributor
{
    private readonly Outline _outline;
    private readonly List<Frame> _frames = [];
    private readonly FrameReader _reader;
    private readonly IndirectSpeech _told;
    private readonly Signatures _signatures;
    private readonly ClauseBefore _before;
    private readonly ClauseAfter _after;
    private readonly ClauseAtEnd _atEnd;
    private readonly Identification _identification;
    private readonly GoverningClause _governing;
    private readonly Floor _floor;
    private readonly DocumentAuthor _authors;

    public Attributor(Outline outline, ICandidateListener? listener)
    {
        _outline = outline;
        _reader = new FrameReader(outline);
        _told = new IndirectSpeech(outline, _reader, listener);
        _signatures = new Signatures(outline, _reader);
        var coreference = new Coreference(outline, _reader.Phrases, _frames);
        _identification = new Identification(outline, _reader);
        _before = new ClauseBefore(outline, _reader, _frames, coreference);
        _after = new ClauseAfter(outline, _reader, _frames, _identification, _signatures);
        _atEnd = new ClauseAtEnd(outline, _frames);
        _governing = new GoverningClause(outline, _reader, _frames, coreference);
        _floor = new Floor(outline, _reader, _frames);
        _authors = new DocumentAuthor(outline.Tokens, outline.Names);
    }

    /// <summary>What the article tells in its own words, of every paragraph so far.</summary>
    public List<Reported> Reported { get; } = [];

    /// <summary>Whose words the paragraph's last sentence hands on, quoted or told; null where nobody's.</summary>
    public Source? Last { get; private set; }

    /// <summary>Who speaks below, as the last sentence has it that announces words or tells somebody's mind and hands on nothing; null where none does.</summary>
    public Source? Announced { get; private set; }

    /// <summary>Whom the paragraph's first words name as the speaker of what stands above: "That was Ann Ode, a pilot."; null where they name nobody.</summary>
    public Source? Identified { get; private set; }

    /// <summary>Gives each quotation of the outline its source, where the paragraph names it.</summary>
    /// <param name="quoteBelow">Whether the paragraph below opens with a quotation.</param>
    public void Attribute(bool quoteBelow)
    {
        Last = null;
        Source? before = null;
        int lastQuote = _outline.LastQuote;
        for (int s = 0; s < _outline.Sentences.Count; s++)
        {
            OutlineSentence sentence = _outline.Sentences[s];
            _reader.Read(sentence, _frames, lastQuote >= 0);
            _told.Read(sentence, _frames, Reported);
            Source? here = null;
            for (int i = sentence.First; i < sentence.End && i <= lastQuote; i++)
            {
                if (_outline.Quote(i) is not { } quote) continue;
                quote.OpensSentence = i == sentence.First;
                quote.Tagged = IsTag(sentence.First, i - 1);
                quote.Source = Find(i, quote, s, here ?? before);
                // "our friends in the “modern” press": whom the quoted words describe does not say them.
                if (quote.Source is { Route: not Route.NameLine } source && source.First < quote.Open && source.End > quote.Close) quote.Source = null;
                if (quote.Source is { } document) quote.Source = _authors.Of(document);
                if (quote.Source is { } nobody && Denial.Denies(_outline.Tokens, nobody)) quote.Source = null;
                // A few words quoted in passing ("what he calls “the mess”") do not take the floor from who speaks at length.
                if (quote.Source is not null && (here is null || quote.Words > 3)) here = quote.Source;
            }
            bool quotesFollow = lastQuote >= sentence.End;
            Source? told = here ?? (quotesFollow || s == _outline.Sentences.Count - 1 ? _floor.Told(sentence) ?? _signatures.LabelAbove(sentence) : null);
            Last = told ?? (OnlyQuotes(sentence) ? before : null);
            before = told ?? (quotesFollow ? _floor.Asked(sentence) ?? Acts(sentence, before) : null) ?? before;
        }
        bool any = _outline.Sentences.Count > 0;
        Announced = any && quoteBelow && Last is null ? _floor.Announced(_outline.Sentences[_outline.Sentences.Count - 1], read: lastQuote >= 0) : null;
        Identified = any ? _identification.ByDemonstrative(0, _outline.Sentences[0]) : null;
    }

    private Source? Find(int q, QuotedSpan quote, int s, Source? before)
    {
        OutlineSentence sentence = _outline.Sentences[s];
        return _signatures.Label(quote) ?? _signatures.Signed(q) ?? Adjacent(q, quote, s)
            ?? _atEnd.Closing(q, sentence) ?? _before.Direct(q, sentence, FrameStrength.Judgement) ?? _before.Direct(q, sentence, FrameStrength.Beside)
            ?? _signatures.LabelAbove(sentence with { End = q }) ?? _signatures.ColonName(q, sentence) ?? _governing.Governing(q, sentence) ?? _atEnd.Last(q)
            ?? _signatures.Colon(q, sentence) ?? _governing.Nominal(q, sentence)
            ?? _signatures.NameInside(quote)
            ?? (Continues(q, quote, sentence) ? Continued(before) : null)
            ?? (quote.Words >= 5 && before is { Route: < Route.Subject } ? Continued(before) : null)
            ?? Subject(q, quote, sentence);
    }

    /// <summary>“We have no money,” said Ode. Lund shook his head. “…”: whoever acts between two quotations speaks next.</summary>
    private Source? Acts(OutlineSentence sentence, Source? before)
    {
        if (_floor.Speaking(sentence) is not { } acting || before is null) return before is null ? _floor.Speaking(sentence) : null;
        Name? who = _outline.Names.PersonAt(acting.First), last = _outline.Names.PersonAt(before.First) ?? _outline.Names.PersonAt(before.End - 1);
        return who is not null && last is not null && who != last && acting.First == _outline.Token(sentence.First) && !HasQuote(sentence) ? acting : null;
    }

    private bool HasQuote(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
            if (_outline.Quote(i) is not null) return true;
        return false;
    }

    /// <summary>The clause of saying right before the quote, else the one right behind it; a dash before the quote yields to the one behind.</summary>
    private Source? Adjacent(int q, QuotedSpan quote, int s)
    {
        bool dash = _outline.IsDash(q - 1);
        Source? before = _before.Direct(q, _outline.Sentences[s], FrameStrength.Speech);
        if (before is not null && !dash) return Behind(q, quote, s, before) ?? before;
        Source? told = before ?? _before.Told(q);
        // A comma inside the marks goes on to a clause behind them.
        bool goesOn = before is null && _outline.LastCharacter(quote) is ',';
        if (told is not null && !dash && !goesOn) return told;
        Source? after = _after.Find(q, quote, s);
        // Ode said it was “…,” according to the Post: the Post hands on what Ode said.
        return after is not null && _outline.Tokens.Is(after.CueFirst, "according") && _governing.Telling(q, _outline.Sentences[s]) is { } teller ? teller : after ?? told;
    }

    /// <summary>Storms reveal “…,” Ode told the Post: where no person stands before the quote, and a comma inside the marks leads to one who speaks behind them.</summary>
    private Source? Behind(int q, QuotedSpan quote, int s, Source before)
    {
        if (_outline.LastCharacter(quote) is not ',' || _outline.Tokens.Is(before.First, WordClass.Pronoun)) return null;
        for (int i = before.First; i < before.End; i++)
            if (_outline.Names.At(i) is { Name.Kind: NameKind.Person or NameKind.Organisation } || _outline.Tokens.Is(i, WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun)) return null;
        return _after.Find(q, quote, s) is { } after && _outline.Names.PersonAt(after.First) is not null ? after : null;
    }

    /// <summary>A quote that opens its sentence, or whose verb stands inside the marks, goes on with who spoke before.</summary>
    private bool Continues(int q, QuotedSpan quote, OutlineSentence sentence)
    {
        int i = sentence.First;
        while (i < q && (_outline.Is(i, WordClass.Conjunction) || !_outline.IsWord(i))) i++;
        if (i == q) return true;
        if (quote.Tagged) return true;
        // Putin “expressed his willingness”: a subject and no verb.
        int last = q - 1;
        while (_outline.Is(last, "also", "then")) last--;
        return !_outline.Tokens[quote.First].Capitalised && _reader.Phrases.EndingAt(last, sentence.First) is { Exists: true } subject && subject.First <= i;
    }

    /// <summary>"Then, a month later: “…”", "On the bridge: “…”": words without a verb that say where or when, and a colon.</summary>
    private bool IsTag(int first, int colon)
    {
        if (!_outline.Is(colon, ':') || colon - first > 10 || !_outline.Is(first, WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction)) return false;
        for (int i = first; i < colon; i++)
            if (_reader.Phrases.IsVerb(i) || _outline.Is(i, WordClass.Pronoun)) return false;
        return true;
    }

    private bool OnlyQuotes(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
            if (_outline.IsWord(i)) return false;
        return true;
    }

    private static Source? Continued(Source? before) => before is null || before.Route == Route.Subject ? before : before with { Route = Route.Continued };

    private Source? Subject(int q, QuotedSpan quote, OutlineSentence sentence)
    {
        // For Ann Ode, it is “…”, to Ann Ode, it is “…”: whose view the sentence takes.
        if (quote.Words >= 5 && _outline.Is(sentence.First, "for", "to") && _outline.PersonAt(sentence.First + 1) is { Exists: true } viewer && _outline.Is(viewer.End, ',')) return _floor.AsSubject(viewer);
        ItemSpan subject = _reader.Main.SubjectOf(sentence, q);
        if (!subject.Exists || quote.Words < 5) return null;
        if (_outline.Is(subject.End, WordClass.Verb) || !_reader.Phrases.IsSomebody(subject)) return null;
        // "He was known as “…”", "He is said to be “…”": said of the subject, and by nobody here.
        for (int i = subject.End + 1; i < q; i++)
            if (_outline.Is(i, PhraseForms.Told) && _reader.Forms.IsPassive(i, sentence) && (_outline.Is(q - 1, "as") || _outline.Is(i + 1, "to") || i == q - 1)) return null;
        return _floor.AsSubject(subject);
    }
}
