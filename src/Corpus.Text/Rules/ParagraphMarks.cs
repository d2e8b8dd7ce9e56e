using System;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The double quotation marks of a paragraph, and the reasons why one of them may have no partner.</summary>
internal sealed class ParagraphMarks(Reading reading, int number)
{
    /// <summary>How far after a closing mark the cue may stand, in tokens: “…,” the harbour master's deputy said.</summary>
    public const int FarthestCue = 6;

    /// <summary>How many paragraphs below a quotation may continue: a heading and a picture may stand between.</summary>
    private const int FarthestBelow = 3;

    /// <summary>The most tokens that a sentence has.</summary>
    private const int LongestSentence = 200;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly OpenQuotation _open = new(reading.Tokens, reading.Names);
    private bool? _excused;

    /// <summary>The number of the paragraph.</summary>
    public int Number => number;

    /// <summary>Its first token.</summary>
    public int First { get; } = reading.Paragraphs[number].FirstToken;

    /// <summary>Just past its last.</summary>
    public int End { get; } = reading.Paragraphs[number].EndToken;

    /// <summary>Whether the paragraph gives a reason for every mark without a partner.</summary>
    public bool AreExcused => _excused ??= AreNested || BreaksAreLost || HoldMeasures;

    /// <summary>
    /// Whether every mark has a partner, and some pairs stand inside others of the same kind: "He called it "a gift" to us."
    /// </summary>
    private bool AreNested
    {
        get
        {
            int depth = 0, deepest = 0;
            for (int i = First; i < End; i++)
            {
                if (!IsDouble(i)) continue;
                depth += Opens(i) ? 1 : -1;
                if (depth < 0) return false;
                if (depth > deepest) deepest = depth;
            }
            return depth == 0 && deepest > 1;
        }
    }

    /// <summary>Whether the line breaks of the page are lost, so that paragraphs run together: … the end.“The next paragraph …</summary>
    private bool BreaksAreLost
    {
        get
        {
            for (int i = First + 1; i < End - 1; i++)
                if (IsDouble(i)
                    && !_tokens[i].SpaceBefore
                    && EndsSentence(i - 1)
                    && _tokens[i + 1] is { Capitalised: true, SpaceBefore: false })
                    return true;
            return false;
        }
    }

    /// <summary>Whether the marks are feet and inches: a boat of 30’6”.</summary>
    private bool HoldMeasures
    {
        get
        {
            for (int i = First + 3; i < End; i++)
                if (IsDouble(i)
                    && _tokens[i - 1].Kind == TokenKind.Number
                    && _tokens[i - 3].Kind == TokenKind.Number
                    && _tokens.Text[_tokens[i - 2].Start] is '\'' or '’' or '‘' or '′')
                    return true;
            return false;
        }
    }

    /// <summary>Whether the mark is left over from HTML: an attribute, the end of a tag.</summary>
    public bool IsMarkup(int mark) =>
        _tokens.Is(mark - 1, '=') || _tokens.Is(mark - 1, '>') || _tokens.Is(mark + 1, '>') || _tokens.Is(mark + 1, '<');

    /// <summary>Whether the mark is an arrow behind a link: See all boats ». Its paragraph has no « that it could close.</summary>
    public bool IsArrow(int mark)
    {
        if (!_tokens.Is(mark, '»') || !_tokens[mark].SpaceBefore) return false;
        for (int i = First; i < End; i++)
            if (_tokens.Is(i, '«')) return false;
        return true;
    }

    /// <summary>
    /// Whether the mark touches another one, as where a nested quotation ends: three single marks, or a single and a double one.
    /// </summary>
    public bool TouchesAnother(int mark) =>
        (mark > First
            && _tokens[mark - 1].Kind == TokenKind.Mark
            && (!_tokens[mark].SpaceBefore || (!IsDouble(mark - 1) && !_tokens[mark - 1].SpaceBefore)))
                || (mark + 1 < End && _tokens[mark + 1].Kind == TokenKind.Mark && !_tokens[mark + 1].SpaceBefore);

    /// <summary>
    /// Whether the quotation continues: it opens again below a heading or a picture, or after a full stop of the speaker; or its sentence
    /// is broken over two lines.
    /// </summary>
    public bool GoesOn(int mark)
    {
        if (!Opens(mark)) return false;
        int next = NextDouble(mark);
        if (_open.Last(mark, next) >= 0) return false;
        if (next < End)
            return Opens(next) && EndsSentence(Written(next - 1)) && !EndsInAttribution(Math.Max(SentenceStart(next - 1), mark + 1), next);
        for (int i = number + 1; i < reading.Paragraphs.Count && i <= number + FarthestBelow; i++)
        {
            Paragraph below = reading.Paragraphs[i];
            int first = below.FirstToken;
            while (first < below.EndToken && _tokens[first].Kind == TokenKind.Punctuation) first++;
            if (first == below.EndToken) continue;
            if (IsDouble(first)) return true;
            if (_tokens[first].Kind == TokenKind.Word && !_tokens[first].Capitalised && !EndsSentence(End - 1)) return true;
            // A line without a full stop is a heading or a link to another page.
            int last = below.EndToken - 1;
            while (last > first && _tokens[last].Kind == TokenKind.Mark) last--;
            if (below.Kind == BlockKind.Body && _tokens[last].Kind == TokenKind.Punctuation) return false;
        }
        return false;
    }

    /// <summary>Whether a verb of saying stands among the tokens.</summary>
    public bool Attributes(int first, int end)
    {
        for (int i = first; i < end && i < End; i++)
            if (_tokens.Is(i, WordClass.CueVerb)) return true;
        return false;
    }

    /// <summary>
    /// Whether the tokens end with an attribution after a comma or a question mark: The ferry stays, said Anna Holm; Does it stay? the
    /// mayor asked.
    /// </summary>
    private bool EndsInAttribution(int first, int end)
    {
        bool comma = !_tokens[first].Capitalised && (_tokens.Is(first - 1, '?') || _tokens.Is(first - 1, '!'));
        for (int i = first; i < end; i++)
        {
            if (_tokens.Is(i, ',')) comma = true;
            else if (comma && _tokens.Is(i, WordClass.CueVerb) && (_tokens.Is(i - 1, ',') || end - i <= FarthestCue)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a mark has the wrong direction, such as a closing form where a quotation opens: of a ”phase two”; and it leaks,” she said.
    /// </summary>
    public bool IsTurned(int mark)
    {
        if (!_tokens.Is(mark, '”') || mark + 1 >= End) return false;
        int next = NextDouble(mark);
        bool glued = _tokens[mark + 1] is { Kind: TokenKind.Word, SpaceBefore: false };
        return next < End
            && _tokens.Is(next, '”')
            && (glued || (_tokens[mark + 1].Capitalised && next > mark + 2 && !_tokens[next].SpaceBefore));
    }

    /// <summary>Returns the next double mark, or the end of the paragraph.</summary>
    public int NextDouble(int mark)
    {
        int next = mark + 1;
        while (next < End && !IsDouble(next)) next++;
        return next;
    }

    /// <summary>Returns the start of a token's sentence, within the paragraph.</summary>
    public int SentenceStart(int i)
    {
        int farthest = i - LongestSentence;
        while (i > First && i > farthest && !EndsSentence(i - 1)) i--;
        return i;
    }

    /// <summary>Returns the token, or the one before it if it is invisible: a joiner, a soft hyphen.</summary>
    private int Written(int i) => _tokens[i].Kind == TokenKind.Punctuation && !EndsSentence(i) && i > First ? i - 1 : i;

    /// <summary>
    /// Whether the token ends a sentence: a full stop that is not part of an abbreviation, a question or exclamation mark, dots.
    /// </summary>
    public bool EndsSentence(int i) =>
        (_tokens.Is(i, '.') && !_tokens.IsInitial(i) && !_tokens.Is(i - 1, WordClass.Abbreviation))
            || _tokens.Is(i, '!')
            || _tokens.Is(i, '?')
            || _tokens.Is(i, '…')
            || _tokens.Is(i, "...");

    /// <summary>Whether the token is a quotation mark that cannot be an apostrophe.</summary>
    public bool IsDouble(int i) =>
        _tokens[i].Kind == TokenKind.Mark
            && (_tokens[i].Length > 1
                || _tokens.Text[_tokens[i].Start] is '"' or '“' or '”' or '„' or '«' or '»' or '＂' or '「' or '」' or '『' or '』');

    /// <summary>Whether a mark opens: by its form, or for a straight mark, if it stands directly before a word.</summary>
    public bool Opens(int i) => _tokens.Text[_tokens[i].Start] switch
    {
        '“' or '„' or '«' or '「' or '『' => true,
        '”' or '»' or '」' or '』' => false,
        _ =>
            (i == First
                || _tokens[i].SpaceBefore
                || _tokens[i - 1].Kind is TokenKind.Mark or TokenKind.Punctuation && !EndsSentence(i - 1) && !_tokens.Is(i - 1, ','))
                    && i + 1 < End
                    && !_tokens[i + 1].SpaceBefore,
    };
}
