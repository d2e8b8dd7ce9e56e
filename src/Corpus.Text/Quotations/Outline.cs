using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>A sentence of an outline: its items from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct OutlineSentence(int First, int End);

/// <summary>
/// A paragraph as its writer speaks: every quotation is one item, so that what is said inside the marks neither ends the
/// writer's sentence nor lends it a verb. Indices past either end give a full stop.
/// </summary>
internal sealed class Outline(Tokens tokens, NameIndex names)
{
    private const int LongestSentence = 300;

    // The words of the items, as the writer means them, and the numbers of their tokens. What lies past the last item is empty.
    // A quotation is an empty mark that starts at its own number among the quotations.
    private Token[] _words = new Token[128];
    private int[] _tokens = new int[128];
    private readonly List<QuotedSpan> _quotes = [];

    public List<OutlineSentence> Sentences { get; } = [];

    public int Count { get; private set; }

    /// <summary>What the paragraph is for.</summary>
    public BlockKind Kind { get; private set; }

    /// <summary>The item of the last quotation, or -1.</summary>
    public int LastQuote { get; private set; }

    public Tokens Tokens => tokens;

    private ref readonly Token this[int i]
    {
        get
        {
            Token[] words = _words;
            if ((uint)i < (uint)words.Length) return ref words[i];
            return ref Nothing[0];
        }
    }

    private static readonly Token[] Nothing = new Token[1];

    /// <summary>The token of an item; of a quotation, its opening mark.</summary>
    public int Token(int i) => (uint)i < (uint)Count ? _tokens[i] : -1;

    /// <summary>Just past the last token of an item.</summary>
    public int EndToken(int i) => (uint)i >= (uint)Count ? -1 : Quote(i) is { } quote ? quote.Close + 1 : Token(i) + 1;

    public QuotedSpan? Quote(int i)
    {
        ref readonly Token word = ref this[i];
        return word.Kind == TokenKind.Mark && word.Length == 0 ? _quotes[word.Start] : null;
    }

    public bool IsWord(int i) => this[i].Kind == TokenKind.Word;

    /// <summary>Whether the item is a word of one of the classes; a word in capitals, such as IT or US, is none of the small words.</summary>
    public bool Is(int i, WordClass classes) => this[i].Is(classes);

    /// <summary>Ann A. Holm: a letter with a full stop is no article and no pronoun.</summary>
    private bool IsInitial(int token) => tokens[token] is { Length: 1, Capitalised: true } && tokens.Is(token + 1, '.') && !tokens[token + 1].SpaceBefore && tokens[token + 2].Capitalised;

    /// <summary>Mr. Will, Anna May: a small word that somebody is called by.</summary>
    private bool IsNamed(int token) => tokens[token].Capitalised && names.At(token) is >= 0 and int mention && names.Mentions[mention].Name.Kind == NameKind.Person;

    private const WordClass Small = WordClass.Pronoun | WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary;

    /// <summary>The number that the file of <paramref name="wordClass"/> gives the word, or -1.</summary>
    public int ValueOf(int i, WordClass wordClass) => tokens.Lexicon.ValueOf(wordClass, this[i].Word);

    public bool Is(int i, char c) => this[i].Is(c);

    public bool Is(int i, string word) => this[i].Is(word, tokens.Text);

    public bool Capitalised(int i) => this[i].Capitalised;

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number;

    /// <summary>A dash between clauses: an em or en dash, two hyphens, or one with space around it.</summary>
    public bool IsDash(int i) =>
        Is(i, '—') || Is(i, '–') || Is(i, '―') || Is(i, "--") || (Is(i, '-') && this[i].SpaceBefore);

    /// <summary>A hyphen inside a word: <c>so-called</c>, <c>Ellery-based</c>.</summary>
    public bool IsHyphen(int i) => Is(i, '-') && !this[i].SpaceBefore;

    /// <summary>What makes the word before it an owner: <c>'s</c>, or the apostrophe of a plural.</summary>
    public bool IsPossessive(int i) =>
        Is(i, "'s") || ((Is(i, '’') || Is(i, '\'')) && !this[i].SpaceBefore && IsWord(i - 1));

    /// <summary>An adverb by its ending; family and reply are nouns.</summary>
    public bool EndsInLy(int i)
    {
        ref readonly Token token = ref this[i];
        return token.Kind == TokenKind.Word && token.Length > 4 && !token.Capitalised && tokens.Text[token.End - 1] == 'y' && tokens.Text[token.End - 2] == 'l'
            && !token.Is(PhraseForms.AnyNoun);
    }

    /// <summary>Whether the word ends in <paramref name="ending"/>, and is longer than it by three letters.</summary>
    public bool EndsWith(int i, string ending)
    {
        ref readonly Token token = ref this[i];
        if (token.Kind != TokenKind.Word || token.Length < ending.Length + 2) return false;
        for (int at = token.End - 1, k = ending.Length - 1; k >= 0; at--, k--)
            if (tokens.Text[at] != ending[k]) return false;
        return true;
    }

    /// <summary>Fills the outline from a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="spans">Every quotation of the article, in the order of the text.</param>
    /// <param name="next">The first that may lie in the paragraph; afterwards, the first past it.</param>
    public void Fill(Paragraph paragraph, List<QuotedSpan> spans, ref int next)
    {
        int before = Count, start = 0;
        Count = 0;
        _quotes.Clear();
        LastQuote = -1;
        Kind = paragraph.Kind;
        Sentences.Clear();
        int most = paragraph.EndToken - paragraph.FirstToken;
        if (_words.Length < most)
        {
            _words = new Token[Math.Max(most, _words.Length * 2)];
            _tokens = new int[_words.Length];
        }
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (next < spans.Count && spans[next].Open == i)
            {
                QuotedSpan quote = spans[next++];
                LastQuote = Count;
                Add(i, new Token(_quotes.Count, 0, TokenKind.Mark, TokenFlags.None, '\0', Lexicon.Unknown, WordClass.None));
                _quotes.Add(quote);
                i = quote.Close;
                if (Count - start >= LongestSentence) EndSentence(ref start);
                if (EndsSentence(quote) && (MayOpen(i + 1, paragraph.EndToken) || IsGlued(i + 1))) EndSentence(ref start);
                continue;
            }
            Add(i);
            // What runs on for so long is a list or a table; cutting it keeps the work per sentence bounded.
            if (Count - start >= LongestSentence) EndSentence(ref start);
            if (!Stops(i)) continue;
            while (i + 1 < paragraph.EndToken && !tokens[i + 1].SpaceBefore && (tokens.Is(i + 1, ')') || tokens.Is(i + 1, ']') || (tokens[i + 1].Kind == TokenKind.Mark && !(next < spans.Count && spans[next].Open == i + 1))))
                Add(++i);
            if (MayOpen(i + 1, paragraph.EndToken)) EndSentence(ref start);
        }
        EndSentence(ref start);
        if (Count < before) Array.Clear(_words, Count, before - Count);
    }

    private void Add(int token)
    {
        ref readonly Token word = ref tokens[token];
        if (word.Capitalised && word.Is(Small) && (word.AllCaps || IsInitial(token) || IsNamed(token))) Add(token, word.WithoutClasses());
        else Add(token, word);
    }

    private void Add(int token, in Token word)
    {
        _words[Count] = word;
        _tokens[Count++] = token;
    }

    /// <summary>Ends the sentence that runs on from <paramref name="start"/>.</summary>
    private void EndSentence(ref int start)
    {
        if (start < Count) Sentences.Add(new OutlineSentence(start, Count));
        start = Count;
    }

    private bool Stops(int i)
    {
        ref readonly Token token = ref tokens[i];
        if (token.Kind == TokenKind.Word) return token.Length > 3 && tokens.Text[token.End - 1] == '.' && !tokens[i + 1].Capitalised;
        if (token.Is('!') || token.Is('?')) return true;
        if (token.Kind != TokenKind.Punctuation || token.Initial != '.') return false;
        ref readonly Token before = ref tokens[i - 1];
        if (token.SpaceBefore || before.Kind != TokenKind.Word) return true;
        return !tokens.Is(i - 1, WordClass.Abbreviation) && !(before.Length == 1 && before.Capitalised && !tokens.Is(i - 1, "i"));
    }

    /// <summary>Whether the quotation's last words end a sentence: <c>”</c> after a full stop, or before one.</summary>
    private bool EndsSentence(QuotedSpan quote)
    {
        int last = quote.End - 1;
        while (last > quote.First && tokens[last].Kind == TokenKind.Mark) last--;
        return tokens.Is(last, '.') || tokens.Is(last, '!') || tokens.Is(last, '?') || tokens.Is(last, '…') || tokens.Is(last, "...") || tokens.Is(last, "....");
    }

    /// <summary>The last character inside the marks, other than a mark: a comma where the quotation leaves its sentence open.</summary>
    public char LastCharacter(QuotedSpan quote)
    {
        int last = quote.End - 1;
        while (last > quote.First && tokens[last].Kind == TokenKind.Mark) last--;
        return last < quote.First ? ' ' : tokens.Text[tokens[last].End - 1];
    }

    /// <summary>“We waited.”Rain fell: a capital stuck to the marks is another paragraph's, whose break is lost.</summary>
    private bool IsGlued(int i) => tokens[i] is { Kind: TokenKind.Word, Capitalised: true, SpaceBefore: false };

    private bool MayOpen(int i, int end)
    {
        if (i >= end) return true;
        Token token = tokens[i];
        return token.SpaceBefore && (token.Capitalised || token.Kind is TokenKind.Number or TokenKind.Mark || token.LineBefore || tokens.Is(i, '['));
    }
}
