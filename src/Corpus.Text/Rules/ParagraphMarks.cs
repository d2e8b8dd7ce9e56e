using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The double quotation marks of a paragraph: what may excuse one that has no partner, and where that can only stand.</summary>
internal sealed class ParagraphMarks(Reading reading, int number)
{
    /// <summary>How far behind a closing mark the verb that attributes may stand: “…,” the harbour master's deputy said.</summary>
    private const int FarthestCue = 6;

    /// <summary>How many paragraphs down a quote may go on: a heading and a picture stand between.</summary>
    private const int FarthestBelow = 3;

    /// <summary>How far back a sentence may start; what runs on for longer is none.</summary>
    private const int LongestSentence = 200;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly int _first = reading.Paragraphs[number].FirstToken;
    private readonly int _end = reading.Paragraphs[number].EndToken;
    private bool? _excused;

    /// <summary>The number of the paragraph.</summary>
    public int Number => number;

    /// <summary>Whether something in the paragraph excuses every mark without a partner.</summary>
    public bool AreExcused => _excused ??= AreNested || BreaksAreLost || HoldMeasures;

    /// <summary>Every mark has its partner, though some stand inside others of their own kind: "He called it "a gift" to us."</summary>
    private bool AreNested
    {
        get
        {
            int depth = 0, deepest = 0;
            for (int i = _first; i < _end; i++)
            {
                if (!IsDouble(i)) continue;
                depth += Opens(i) ? 1 : -1;
                if (depth < 0) return false;
                if (depth > deepest) deepest = depth;
            }
            return depth == 0 && deepest > 1;
        }
    }

    /// <summary>A page whose line breaks are lost runs its paragraphs together: … the end.“The next paragraph …</summary>
    private bool BreaksAreLost
    {
        get
        {
            for (int i = _first + 1; i < _end - 1; i++)
                if (IsDouble(i) && !_tokens[i].SpaceBefore && EndsSentence(i - 1) && _tokens[i + 1] is { Capitalised: true, SpaceBefore: false }) return true;
            return false;
        }
    }

    /// <summary>Feet and inches, typed with quotation marks: a boat of 30’6”.</summary>
    private bool HoldMeasures
    {
        get
        {
            for (int i = _first + 3; i < _end; i++)
                if (IsDouble(i) && _tokens[i - 1].Kind == TokenKind.Number && _tokens[i - 3].Kind == TokenKind.Number && _tokens.Text[_tokens[i - 2].Start] is '\'' or '’' or '‘' or '′') return true;
            return false;
        }
    }

    /// <summary>What is left of the page's own code: an attribute, the end of a tag.</summary>
    public bool IsMarkup(int mark) => _tokens.Is(mark - 1, '=') || _tokens.Is(mark - 1, '>') || _tokens.Is(mark + 1, '>') || _tokens.Is(mark + 1, '<');

    /// <summary>The closing marks of a quote inside a quote, typed as three single ones or one of each.</summary>
    public bool TouchesAnother(int mark) =>
        (mark > _first && _tokens[mark - 1].Kind == TokenKind.Mark && !_tokens[mark].SpaceBefore) || (mark + 1 < _end && _tokens[mark + 1].Kind == TokenKind.Mark && !_tokens[mark + 1].SpaceBefore);

    /// <summary>
    /// The quote is opened again where it goes on: in a paragraph below a heading or a picture, or behind a full stop of the
    /// speaker's own; or its sentence is broken over two lines.
    /// </summary>
    public bool GoesOn(int mark)
    {
        if (!Opens(mark)) return false;
        int next = NextDouble(mark);
        if (next < _end) return Opens(next) && EndsSentence(Written(next - 1)) && !Attributes(SentenceStart(next - 1), next);
        for (int i = number + 1; i < reading.Paragraphs.Count && i <= number + FarthestBelow; i++)
        {
            Paragraph below = reading.Paragraphs[i];
            int first = below.FirstToken;
            while (first < below.EndToken && _tokens[first].Kind == TokenKind.Punctuation) first++;
            if (first == below.EndToken) continue;
            if (IsDouble(first)) return true;
            if (_tokens[first].Kind == TokenKind.Word && !_tokens[first].Capitalised && !EndsSentence(_end - 1)) return true;
            // A line without a full stop is a heading, or a link to another page.
            int last = below.EndToken - 1;
            while (last > first && _tokens[last].Kind == TokenKind.Mark) last--;
            if (below.Kind == BlockKind.Body && _tokens[last].Kind == TokenKind.Punctuation) return false;
        }
        return false;
    }

    /// <summary>The mark that is missing, where it can stand in one place only.</summary>
    public Repair? Missing(int mark) => Opens(mark) ? MissingCloser(mark) : MissingOpener(mark);

    /// <summary>The ferry stays,” said Anna Holm: nothing before the mark but one sentence, and nothing in it that leads in.</summary>
    private Repair? MissingOpener(int mark)
    {
        if (SentenceStart(mark - 1) != _first || Attributes(_first, mark) || !Attributes(mark + 1, mark + 1 + FarthestCue)) return null;
        for (int i = _first; i < mark; i++)
            if (_tokens[i].Kind == TokenKind.Mark || _tokens.Is(i, ':') || (EndsSentence(i) && i < mark - 1)) return null;
        return new Repair(new Span(_tokens[_first].Start, 0), Partner(mark));
    }

    /// <summary>“The ferry stays, said Anna Holm: before the one clause that attributes, or at the end of a paragraph of one sentence.</summary>
    private Repair? MissingCloser(int mark)
    {
        bool opensSentence = mark == _first || EndsSentence(mark - 1) || IsDouble(mark - 1) || _tokens.Is(mark - 1, ':') || _tokens.Is(mark - 1, ',');
        if (!opensSentence) return null;
        int limit = NextDouble(mark), last = -1;
        for (int i = mark + 1; i < limit; i++)
        {
            bool ends = EndsSentence(i);
            if ((_tokens.Is(i, ',') || _tokens.Is(i, '?') || _tokens.Is(i, '!')) && IsClause(i + 1))
            {
                if (last >= 0) return null;
                last = i;
            }
            else if (ends && last < 0 && i < limit - 1)
            {
                return null;
            }
        }
        if (last < 0)
        {
            if (limit < _end || !EndsSentence(_end - 1) || Attributes(mark + 1, _end)) return null;
            last = _end - 1;
        }
        return new Repair(new Span(_tokens[last].End, 0), Partner(mark));
    }

    /// <summary>Whether words that attribute start here: said Anna Holm, Anna Holm said, she said, the mayor said.</summary>
    private bool IsClause(int i)
    {
        if (_tokens.Is(i, WordClass.CueVerb)) return IsPerson(i + 1) || IsPersonal(i + 1);
        if (_tokens.Is(i, "the") && _tokens.Is(i + 1, WordClass.RoleNoun)) i++;
        int named = reading.Names.At(i);
        int verb = named >= 0 ? reading.Names.Mentions[named].End : _tokens.Is(i, WordClass.RoleNoun) || IsPersonal(i) ? i + 1 : -1;
        return verb > i && _tokens.Is(verb, WordClass.CueVerb);
    }

    private bool IsPersonal(int i) => _tokens.ValueOf(i, WordClass.Pronoun) > 0 || _tokens.Is(i, "they");

    private bool IsPerson(int i) => reading.Names.At(i) is >= 0 and int named && reading.Names.Mentions[named].Name.Kind == NameKind.Person;

    private bool Attributes(int first, int end)
    {
        for (int i = first; i < end && i < _end; i++)
            if (_tokens.Is(i, WordClass.CueVerb)) return true;
        return false;
    }

    private string Partner(int mark) => _tokens.TextOf(mark) switch
    {
        "“" or "„" => "”",
        "”" => "“",
        "«" => "»",
        "»" => "«",
        "``" => "''",
        string same => same,
    };

    /// <summary>The next double mark behind one, or the paragraph's end.</summary>
    private int NextDouble(int mark)
    {
        int next = mark + 1;
        while (next < _end && !IsDouble(next)) next++;
        return next;
    }

    private int SentenceStart(int i)
    {
        int farthest = i - LongestSentence;
        while (i > _first && i > farthest && !EndsSentence(i - 1)) i--;
        return i;
    }

    /// <summary>The token, or the one before it where it cannot be seen: a joiner, a soft hyphen.</summary>
    private int Written(int i) => _tokens[i].Kind == TokenKind.Punctuation && !EndsSentence(i) && i > _first ? i - 1 : i;

    private bool EndsSentence(int i) =>
        (_tokens.Is(i, '.') && !_tokens.IsInitial(i) && !_tokens.Is(i - 1, WordClass.Abbreviation)) || _tokens.Is(i, '!') || _tokens.Is(i, '?') || _tokens.Is(i, '…') || _tokens.Is(i, "...");

    private bool IsDouble(int i) => _tokens[i].Kind == TokenKind.Mark && (_tokens[i].Length > 1 || _tokens.Text[_tokens[i].Start] is '"' or '“' or '”' or '„' or '«' or '»' or '＂');

    /// <summary>Whether a mark opens, by its form; a straight one, by whether it is glued to what follows.</summary>
    private bool Opens(int i) => _tokens.Text[_tokens[i].Start] switch
    {
        '“' or '„' or '«' => true,
        '”' or '»' => false,
        _ => (i == _first || _tokens[i].SpaceBefore || _tokens[i - 1].Kind is TokenKind.Mark or TokenKind.Punctuation && !EndsSentence(i - 1) && !_tokens.Is(i - 1, ',')) && i + 1 < _end && !_tokens[i + 1].SpaceBefore,
    };
}
