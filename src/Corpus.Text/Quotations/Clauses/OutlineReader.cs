using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Reads a paragraph into an outline: what the writer's words mean there, and where the writer's sentences end.</summary>
internal sealed class OutlineReader(Outline outline)
{
    private const int LongestSentence = 300;

    private const WordClass Small = WordClass.Pronoun | WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary;

    private readonly Tokens _tokens = outline.Tokens;

    /// <summary>Fills the outline anew.</summary>
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
            // What runs on for so long is a list or a table; cutting it keeps the work per sentence bounded.
            if (outline.Unended >= LongestSentence) outline.EndSentence();
            if (!Sentences.Ends(_tokens, last)) continue;
            while (i + 1 < paragraph.EndToken && Sentences.Closes(_tokens, i + 1) && !OpensQuote(i + 1, spans, next)) Add(++i);
            if (i + 1 >= paragraph.EndToken || Sentences.MayStart(_tokens, i + 1) || IsGlued(i + 1)) outline.EndSentence();
        }
        outline.EndSentence();
    }

    /// <summary>• “We sail,” said Ode: a sign that stands before the words of a list's item is none of them.</summary>
    private int PastBullet(Paragraph paragraph)
    {
        int first = paragraph.FirstToken;
        bool bullet = first + 1 < paragraph.EndToken && _tokens[first] is { Kind: TokenKind.Punctuation or TokenKind.Mark, Length: 1 } && _tokens[first + 1] is { Kind: TokenKind.Mark, SpaceBefore: true };
        return bullet && _tokens.Text[_tokens[first].Start] is '•' or '·' or '-' or '–' or '*' or '»' or '›' or '▪' or '■' or '●' or '◦' or '‣' ? first + 1 : first;
    }

    private static bool OpensQuote(int token, List<QuotedSpan> spans, int next) => next < spans.Count && spans[next].Open == token;

    /// <summary>“We waited.”Rain fell: a capital stuck to the marks is another paragraph's, whose break is lost.</summary>
    private bool IsGlued(int token) => _tokens[token] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: false } && _tokens[token - 1].Kind == TokenKind.Mark;

    private void Add(int token)
    {
        ref readonly Token word = ref _tokens[token];
        if (word.Capitalised && word.Is(Small) && (word.AllCaps || IsInitial(token) || IsNamed(token))) outline.Add(token, word.WithoutClasses());
        else outline.Add(token, word);
    }

    /// <summary>Ann A. Holm: a letter with a full stop is no article and no pronoun.</summary>
    private bool IsInitial(int token) => _tokens[token] is { Length: 1, Capitalised: true } && _tokens.Is(token + 1, '.') && !_tokens[token + 1].SpaceBefore && _tokens[token + 2].Capitalised;

    /// <summary>Mr. Will, Anna May: a small word that somebody is called by.</summary>
    private bool IsNamed(int token) => _tokens[token].Capitalised && outline.Names.PersonAt(token) is not null;
}
