using System.Collections.Generic;
using System.Threading;
using Corpus.Text.Model;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Indirect;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the source of each quotation of a paragraph in the words of that paragraph.</summary>
internal sealed class Attributor
{
    /// <summary>The most characters of the verb in a contraction, with its apostrophe: you’ve, they’ll; not O’Holm.</summary>
    private const int LongestContraction = 3;

    private readonly Outline _outline;
    private readonly CancellationToken _cancellation;
    private readonly List<Frame> _frames = [];
    private readonly FrameReader _reader;
    private readonly IndirectSpeech _told;
    private readonly Signatures _signatures;
    private readonly Identification _identification;
    private readonly PrecedingSpeaker _speakers;
    private readonly QuotationSieves _sieves;
    private readonly Floor _floor;
    private readonly DocumentAuthor _authors;

    public Attributor(Outline outline, ICandidateListener? listener, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _outline = outline;
        _reader = new FrameReader(outline);
        _told = new IndirectSpeech(outline, _reader, listener);
        _signatures = new Signatures(outline, _reader);
        var coreference = new Coreference(outline, _reader.Phrases, _frames);
        _identification = new Identification(outline, _reader);
        _floor = new Floor(outline, _reader, _frames);
        _speakers = new PrecedingSpeaker(outline, _reader, _floor);
        _sieves = new QuotationSieves(outline, _reader, _frames, coreference, _signatures, _identification, _speakers);
        _authors = new DocumentAuthor(outline.Tokens, outline.Names);
    }

    /// <summary>The indirect speech of all paragraphs read so far.</summary>
    public List<Reported> Reported { get; } = [];

    /// <summary>The speaker in the paragraph's last sentence, of a quote or of indirect speech; null where nobody speaks
    /// there.</summary>
    public Source? Last { get; private set; }

    /// <summary>The person that the last sentence announces as the next speaker, without attributing words itself; null where there is
    /// none.</summary>
    public Source? Announced { get; private set; }

    /// <summary>The speaker of the quotation above, where this paragraph starts by naming them: "That was Ann Ode, a pilot."; otherwise
    /// null.</summary>
    public Source? Identified { get; private set; }

    /// <summary>Sets the source of each quotation of the outline, where the paragraph names it.</summary>
    /// <param name="quoteBelow">Whether the paragraph below opens with a quotation.</param>
    public void Attribute(bool quoteBelow)
    {
        Last = null;
        Source? before = null;
        int lastQuote = _outline.LastQuote;
        for (int s = 0; s < _outline.Sentences.Count; s++)
        {
            _cancellation.ThrowIfCancellationRequested();
            OutlineSentence sentence = _outline.Sentences[s];
            _reader.Read(sentence, _frames, lastQuote >= 0);
            _told.Read(sentence, _frames, Reported);
            Source? here = null;
            for (int i = sentence.First; i < sentence.End && i <= lastQuote; i++)
            {
                if (_outline.Quote(i) is not { } quote) continue;
                quote.OpensSentence = i == sentence.First;
                quote.Tagged = _speakers.IsTag(sentence.First, i - 1);
                quote.Source = _sieves.Find(new QuotationPlace(i, quote, s, sentence, here ?? before));
                // "our friends in the “modern” press": the quoted words describe the source, so the source does not say them.
                if (quote.Source is { Route: not Route.NameLine } source && source.First < quote.Open && source.End > quote.Close)
                    quote.Source = null;
                if (quote.Source is { } reader && IsReader(reader)) quote.Source = null;
                if (quote.Source is { } document) quote.Source = _authors.Of(document);
                if (quote.Source is { } nobody && Denial.Denies(_outline.Tokens, nobody)) (quote.Source, quote.IsDenied) = (null, true);
                // A few words quoted in passing ("what he calls “the mess”") do not change who is speaking.
                if (quote.Source is not null && (here is null || quote.Words > 3)) here = quote.Source;
            }
            bool quotesFollow = lastQuote >= sentence.End;
            Source? told =
                here
                    ?? (quotesFollow || s == _outline.Sentences.Count - 1
                        ? _floor.Told(sentence) ?? _signatures.LabelAbove(sentence)
                        : null);
            Last = told ?? (OnlyQuotes(sentence) ? before : null);
            before = told ?? (quotesFollow ? _floor.Asked(sentence) ?? Acts(sentence, before) : null) ?? before;
        }
        bool any = _outline.Sentences.Count > 0;
        Announced =
            any && quoteBelow && Last is null
                ? _floor.Announced(_outline.Sentences[_outline.Sentences.Count - 1], read: lastQuote >= 0)
                : null;
        Identified = any ? _identification.ByDemonstrative(0, _outline.Sentences[0]) : null;
    }

    /// <summary>“We have no money,” said Ode. Lund shook his head. “…”: the person who acts between two quotations speaks
    /// next.</summary>
    private Source? Acts(OutlineSentence sentence, Source? before)
    {
        if (_floor.Speaking(sentence) is not { } acting || before is null) return before is null ? _floor.Speaking(sentence) : null;
        Name? who =
            _outline.Names.PersonAt(acting.First), last = _outline.Names.PersonAt(before.First) ?? _outline.Names.PersonAt(before.End - 1);
        return who is not null && last is not null && who != last && acting.First == _outline.Token(sentence.First) && !HasQuote(sentence)
            ? acting
            : null;
    }

    /// <summary>Whether the source is the reader, or a pronoun with its verb: you said; they’ve said; you’ve heard.</summary>
    private bool IsReader(Source source)
    {
        if (source.End - source.First != 1) return false;
        Token word = _outline.Tokens[source.First];
        if (_outline.Tokens.Is(source.First, "you")) return true;
        for (int i = word.Start + 1; i < word.End - 1; i++)
            if (Tokenizer.IsApostrophe(_outline.Tokens.Text[i])) return word.End - i <= LongestContraction;
        return false;
    }

    private bool HasQuote(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
            if (_outline.Quote(i) is not null) return true;
        return false;
    }

    private bool OnlyQuotes(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
            if (_outline.IsWord(i)) return false;
        return true;
    }
}
