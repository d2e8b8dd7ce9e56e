using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>Finds the only place where the missing partner of a quotation mark can stand.</summary>
internal sealed class MissingMark(Reading reading, ParagraphMarks marks)
{
    private readonly Tokens _tokens = reading.Tokens;

    /// <summary>
    /// Makes the fix that inserts the missing mark, or replaces a single mark by it; null where several places are possible.
    /// </summary>
    /// <param name="mark">The mark without a partner.</param>
    /// <param name="single">The single mark in its partner's place, or -1.</param>
    public Fix? Of(int mark, int single) =>
        single >= 0 ? Put(_tokens[single].Span, Partner(mark)) : marks.Opens(mark) ? Closer(mark) : Opener(mark);

    /// <summary>
    /// Finds the only single mark in the partner's place: “The ferry stays.’; ‘The ferry stays,” said Holm. -1 where there is none, or
    /// several.
    /// </summary>
    public int OfOtherKind(int mark)
    {
        bool opens = marks.Opens(mark);
        int found = -1, open = 0;
        for (int i = opens ? mark + 1 : mark - 1; i >= marks.First && i < marks.End && !marks.IsDouble(i); i += opens ? 1 : -1)
        {
            bool starts = StartsQuote(i), ends = !starts && EndsQuote(i);
            // A complete quotation inside the other one.
            if (opens ? starts : ends) open++;
            else if ((opens ? ends : starts) && open > 0) open--;
            else if (!(opens ? ends : starts)) continue;
            else if (found >= 0) return -1;
            else found = i;
        }
        return open > 0 ? -1 : found;
    }

    /// <summary>Whether a single mark after a full stop or a comma ends a quotation and is not an apostrophe: the ferry stays.’</summary>
    private bool EndsQuote(int i) =>
        IsSingle(i)
            && !_tokens[i].SpaceBefore
            && (_tokens.Is(i - 1, ',') || marks.EndsSentence(i - 1))
            && (i + 1 == marks.End || _tokens[i + 1].SpaceBefore);

    /// <summary>
    /// Whether a single mark directly before a word starts a quotation and is not an apostrophe (’90s): ‘The ferry stays.
    /// </summary>
    private bool StartsQuote(int i) =>
        IsSingle(i)
            && (_tokens[i].SpaceBefore || i == marks.First)
            && !_tokens[i + 1].SpaceBefore
            && _tokens[i + 1].Kind == TokenKind.Word
            && (_tokens.Is(i, '‘') || _tokens[i + 1].Capitalised);

    private bool IsSingle(int i) => _tokens[i] is { Kind: TokenKind.Mark, Length: 1 } && !marks.IsDouble(i);

    /// <summary>
    /// Makes the fix for a missing opening mark, if only one sentence without a lead-in stands before: The ferry stays,” said Anna Holm.
    /// </summary>
    private Fix? Opener(int mark)
    {
        if (marks.SentenceStart(mark - 1) != marks.First
            || marks.Attributes(marks.First, mark)
            || !marks.Attributes(mark + 1, mark + 1 + ParagraphMarks.FarthestCue))
            return null;
        for (int i = marks.First; i < mark; i++)
            if (_tokens[i].Kind == TokenKind.Mark || _tokens.Is(i, ':') || (marks.EndsSentence(i) && i < mark - 1)) return null;
        return Put(new Span(_tokens[marks.First].Start, 0), Partner(mark));
    }

    /// <summary>
    /// Makes the fix for a missing closing mark: before the only attribution (“The ferry stays, said Anna Holm), or at the end of the
    /// paragraph if that is one sentence.
    /// </summary>
    private Fix? Closer(int mark)
    {
        bool opensSentence =
            mark == marks.First
                || marks.EndsSentence(mark - 1)
                || marks.IsDouble(mark - 1)
                || _tokens.Is(mark - 1, ':')
                || _tokens.Is(mark - 1, ',');
        if (!opensSentence) return null;
        int limit = marks.NextDouble(mark), last = -1;
        for (int i = mark + 1; i < limit; i++)
        {
            bool ends = marks.EndsSentence(i);
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
            if (limit < marks.End || !marks.EndsSentence(marks.End - 1) || marks.Attributes(mark + 1, marks.End)) return null;
            last = marks.End - 1;
        }
        return Put(new Span(_tokens[last].End, 0), Partner(mark));
    }

    /// <summary>Whether an attribution starts at the token: said Anna Holm, Anna Holm said, she said, the mayor said.</summary>
    private bool IsClause(int i)
    {
        if (_tokens.Is(i, WordClass.CueVerb)) return reading.Names.PersonAt(i + 1) is not null || IsPersonal(i + 1);
        if (_tokens.Is(i, "the") && _tokens.Is(i + 1, WordClass.RoleNoun)) i++;
        int verb = reading.Names.At(i) is { } named ? named.End : _tokens.Is(i, WordClass.RoleNoun) || IsPersonal(i) ? i + 1 : -1;
        return verb > i && _tokens.Is(verb, WordClass.CueVerb);
    }

    private bool IsPersonal(int i) => _tokens.IsHeOrShe(i) || _tokens.Is(i, "they");

    private Fix Put(Span span, string mark) => Fixes.Replace(reading.Text, span, mark);

    private string Partner(int mark) => _tokens.TextOf(mark) switch
    {
        "“" or "„" => "”",
        "”" => "“",
        "«" => "»",
        "»" => "«",
        "``" => "''",
        string same => same,
    };
}
