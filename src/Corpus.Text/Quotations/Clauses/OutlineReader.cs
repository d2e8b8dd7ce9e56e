using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Reads a paragraph into an outline: the meaning of the writer's words, and where the writer's sentences end.</summary>
internal sealed class OutlineReader(Outline outline)
{
    private const int LongestSentence = 300;

    private const WordClass Small =
        WordClass.Pronoun | WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary;

    private readonly Tokens _tokens = outline.Tokens;

    /// <summary>Clears the outline and fills it with a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="spans">Every quotation of the article, in the order of the text.</param>
    /// <param name="next">The first that may lie in the paragraph; afterwards, the first past it.</param>
    public void Read(Paragraph paragraph, List<QuotedSpan> spans, ref int next)
    {
        outline.Start(paragraph);
        for (int i = PastBullet(paragraph); i < paragraph.EndToken; i++)
        {
            int last = i;
            if (OpensQuote(i, spans, next))
            {
                QuotedSpan quote = spans[next++];
                outline.Add(quote);
                last = outline.LastToken(quote);
                i = quote.Close;
            }
            else
            {
                Add(i);
            }
            // A run this long is a list or a table. Cutting it bounds the work for one sentence.
            if (outline.Unended >= LongestSentence) outline.EndSentence();
            if (!Sentences.Ends(_tokens, last)) continue;
            while (i + 1 < paragraph.EndToken && Sentences.Closes(_tokens, i + 1) && !OpensQuote(i + 1, spans, next)) Add(++i);
            if (i + 1 >= paragraph.EndToken || Sentences.MayStart(_tokens, i + 1) || IsGlued(i + 1)) outline.EndSentence();
        }
        outline.EndSentence();
    }

    /// <summary>Skips a bullet before the words of a list item: • “We sail,” said Ode.</summary>
    private int PastBullet(Paragraph paragraph)
    {
        int first = paragraph.FirstToken;
        bool bullet =
            first + 1 < paragraph.EndToken
                && _tokens[first] is { Kind: TokenKind.Punctuation or TokenKind.Mark, Length: 1 }
                && _tokens[first + 1] is { Kind: TokenKind.Mark, SpaceBefore: true };
        return bullet
            && _tokens.Text[_tokens[first].Start] is '•' or '·' or '-' or '–' or '*' or '»' or '›' or '▪' or '■' or '●' or '◦' or '‣'
            ? first + 1
            : first;
    }

    private static bool OpensQuote(int token, List<QuotedSpan> spans, int next) => next < spans.Count && spans[next].Open == token;

    /// <summary>Whether a word is stuck to the marks, where a paragraph break is lost: “We waited.”Rain fell.</summary>
    private bool IsGlued(int token) =>
        _tokens[token] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: false } && _tokens[token - 1].Kind == TokenKind.Mark;

    private void Add(int token)
    {
        ref readonly Token word = ref _tokens[token];
        if (word.Capitalised && word.Is(Small) && (word.AllCaps || IsInitial(token) || IsNamed(token)))
            outline.Add(token, word.WithoutClasses());
        else outline.Add(token, word);
    }

    /// <summary>Whether the letter is an initial and not an article or a pronoun: Ann A. Holm.</summary>
    private bool IsInitial(int token) =>
        _tokens[token] is { Length: 1, Capitalised: true }
            && _tokens.Is(token + 1, '.')
            && !_tokens[token + 1].SpaceBefore
            && _tokens[token + 2].Capitalised;

    /// <summary>Whether a small word is part of a name: Mr. Will, Anna May.</summary>
    private bool IsNamed(int token) => _tokens[token].Capitalised && outline.Names.PersonAt(token) is not null;
}
