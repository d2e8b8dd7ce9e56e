using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>
/// What stands around a quotation that is a paragraph of its own and has no source: a reader knows whose words it is where the
/// paragraph above leads on to them, or the one below goes on with them.
/// </summary>
internal sealed class QuoteSurroundings
{
    private static readonly PhraseList LeadIns = new("LeadIn", Lexicon.English);

    /// <summary>What may follow the verb of a clause that ends its sentence: a full stop, and whom it was said to.</summary>
    private const int LongestEnd = 3;

    private readonly Reading _reading;
    private readonly Outline _outline;
    private readonly FrameReader _reader;
    private readonly List<Frame> _frames = [];

    public QuoteSurroundings(Reading reading)
    {
        _reading = reading;
        _outline = new Outline(reading.Tokens, reading.Names);
        _reader = new FrameReader(_outline, reading.Names);
    }

    /// <summary>Whether they tell who speaks, though no word of theirs attributes the quotation.</summary>
    /// <param name="number">The quotation's number in <see cref="Reading.QuotedSpans"/>.</param>
    public bool Tell(int number) => IsAnnounced(number) || IsContinued(number);

    /// <summary>The paragraph above leads on to somebody's words, or quotes somebody whom it does not name either.</summary>
    private bool IsAnnounced(int number)
    {
        int above = Neighbour(number, -1);
        if (above < 0) return false;
        int first = number;
        while (first > 0 && _reading.QuotedSpans[first - 1].Paragraph >= above)
            if (_reading.QuotedSpans[--first] is { Role: QuoteRole.Speech, Source: null }) return true;
        _outline.Fill(_reading.Paragraphs[above], _reading.QuotedSpans, ref first);
        OutlineSentence last = _outline.Sentences[_outline.Sentences.Count - 1];
        for (int i = last.First; i < last.End; i++)
            if (LeadIns.Match(_reading.Tokens, _outline.Token(i), _outline.EndToken(last.End - 1)) > 0) return true;
        return IsMinded(last);
    }

    /// <summary>
    /// Ann Ode fears that the pier will not stand; the pier was old, a diver reminded them: the sentence tells somebody's mind
    /// without a word of saying.
    /// </summary>
    private bool IsMinded(OutlineSentence sentence)
    {
        _reader.Read(sentence, _frames, quoted: true);
        int opens = _reader.MainClause(sentence);
        if (_outline.Is(opens, WordClass.Conjunction)) opens++;
        foreach (Frame frame in _frames)
        {
            if (frame.Strength == FrameStrength.Noun || frame.Detached || frame.Cue.First < frame.Source.End || _reader.Forms.IsUnreal(frame.Cue.First) || !IsPerson(frame.Source)) continue;
            if (frame.Source.First == opens || (_outline.Is(frame.Source.First - 1, ',') && sentence.End - frame.Cue.End <= LongestEnd)) return true;
        }
        return false;
    }

    /// <summary>Whether the phrase's head, before what describes it, is a person: by pronoun, by name, or by what they do.</summary>
    private bool IsPerson(ItemSpan phrase)
    {
        if (_outline.Is(phrase.First, "he") || _outline.Is(phrase.First, "she")) return true;
        int head = phrase.First;
        while (head + 1 < phrase.End && !_outline.Is(head + 1, ',') && !_outline.Is(head + 1, '(') && !_outline.Is(head + 1, "of")) head++;
        return _outline.Is(head, WordClass.RoleNoun)
            || (_reading.Names.At(_outline.Token(head)) is >= 0 and int mention && _reading.Names.Mentions[mention].Name.Kind is NameKind.Person or NameKind.Unknown);
    }

    /// <summary>The paragraph below opens with a quotation that has its clause beside it: the speech goes on there, and is attributed there.</summary>
    private bool IsContinued(int number)
    {
        int below = Neighbour(number, 1);
        if (below < 0) return false;
        int next = number + 1;
        while (next < _reading.QuotedSpans.Count && _reading.QuotedSpans[next].Paragraph < below) next++;
        return next < _reading.QuotedSpans.Count && _reading.QuotedSpans[next] is { Source.Route: Route.ClauseAfter } quote && quote.Open == _reading.Paragraphs[below].FirstToken;
    }

    /// <summary>The paragraph of text above (-1) or below (1) the quotation's own, past pictures and page furniture; -1 where there is none.</summary>
    private int Neighbour(int number, int step)
    {
        int i = _reading.QuotedSpans[number].Paragraph + step;
        while (i >= 0 && i < _reading.Paragraphs.Count && _reading.Paragraphs[i].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture) i += step;
        return i >= 0 && i < _reading.Paragraphs.Count && _reading.Paragraphs[i] is { Kind: BlockKind.Body } paragraph && paragraph.EndToken > paragraph.FirstToken ? i : -1;
    }
}
