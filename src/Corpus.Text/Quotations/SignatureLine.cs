using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Reads a line below a quotation that names its speaker: <c>— Ann Ode, engineer</c>, <c>-- Ann Ode on “Harbour
/// Talk”</c>.</summary>
internal sealed class SignatureLine(Reading reading)
{
    private const int Longest = 24;
    private const int LongestName = 7;

    private readonly Tokens _tokens = reading.Tokens;

    /// <summary>Finds the person that the paragraph names; null where the paragraph is no such line.</summary>
    public Source? Read(Paragraph paragraph) => BehindDash(paragraph) ?? NameLine(paragraph);

    /// <summary>A dash, a name, and the place where the person spoke. A title in marks in this line is not speech.</summary>
    private Source? BehindDash(Paragraph paragraph)
    {
        int dash = paragraph.FirstToken;
        if (!_tokens.IsDash(dash) && !_tokens.Is(dash, '-')) return null;
        int end = dash + 1;
        while (end < paragraph.EndToken
            && (_tokens[end] is { Kind: TokenKind.Word, Capitalised: true } || (_tokens.Is(end, '.') && end + 1 < paragraph.EndToken)))
            end++;
        bool name =
            end - dash is > 2 and <= LongestName
                && !_tokens.Is(dash + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Adverb);
        bool ends = end >= paragraph.EndToken || _tokens.Is(end, ',') || _tokens.Is(end, WordClass.Preposition) || _tokens.Is(end, '.');
        return name && ends ? new Source(dash + 1, end, dash, dash + 1, Route.NameLine) : null;
    }

    /// <summary>A line with a name and a description of that person.</summary>
    private Source? NameLine(Paragraph paragraph)
    {
        int first = paragraph.FirstToken, end = paragraph.EndToken;
        if (end - first > Longest) return null;
        while (first < end && _tokens[first].Kind == TokenKind.Punctuation) first++;
        while (end > first && _tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Mark) end--;
        if (first >= end || !_tokens[first].Capitalised) return null;
        bool person = IsByline(first, end), comma = false;
        for (int i = first; i < end; i++)
        {
            comma |= _tokens.Is(i, ',');
            // The coach Ann Ode took the blame: a full sentence, not a signature.
            if (!comma && IsDeed(i)) return null;
            if (_tokens.Is(i, WordClass.CueVerb | WordClass.BesideVerb | WordClass.Auxiliary) && !_tokens[i].Capitalised)
            {
                // — Ann Ode, writing to the council: a name and an activity.
                if (!person || !_tokens.Is(i - 1, ',') || !_tokens.EndsWith(i, "ing")) return null;
                end = i - 1;
                break;
            }
            person |= i <= first + 2 && reading.Names.PersonAt(i) is not null;
        }
        return person ? new Source(first, end, first, first, Route.NameLine) : null;
    }

    private bool IsDeed(int i) =>
        _tokens.Is(i, WordClass.Verb | WordClass.PastVerb | WordClass.JudgementVerb)
            && !_tokens[i].Capitalised
            && !_tokens.Is(i, PhraseForms.AnyNoun);

    /// <summary>Whether the words look like a byline: Ann Ode, Daily Post. Two or three capitalised words, a comma, and few small
    /// words.</summary>
    private bool IsByline(int first, int end)
    {
        int comma = first;
        while (comma < end && !_tokens.Is(comma, ',')) comma++;
        if (comma - first is < 2 or > 4 || comma + 1 >= end) return false;
        for (int i = first; i < end; i++)
            if (_tokens[i].Kind == TokenKind.Word
                && !_tokens[i].Capitalised
                && !_tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))
                return false;
        return true;
    }
}
