using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>
/// A paragraph in the writer's own words: every quotation is one item. So words inside the marks neither end the writer's sentence nor give
/// it a verb. An index past either end reads as a full stop.
/// </summary>
internal sealed class Outline(Tokens tokens, NameIndex names)
{
    // The words of the items, with their meaning here, and their token numbers. An item past the last is empty.
    // A quotation is an empty mark; its start is its number among the quotations.
    private Token[] _words = new Token[128];
    private int[] _tokens = new int[128];
    private readonly List<QuotedSpan> _quotes = [];
    private int _ended;

    public List<OutlineSentence> Sentences { get; } = [];

    public int Count { get; private set; }

    /// <summary>How many times the outline was filled. What is cached about its items holds for one version.</summary>
    public int Version { get; private set; }

    /// <summary>What the paragraph is for.</summary>
    public BlockKind Kind { get; private set; }

    /// <summary>The item of the last quotation, or -1.</summary>
    public int LastQuote { get; private set; }

    public Tokens Tokens => tokens;

    public NameIndex Names => names;

    private ref readonly Token this[int i] => ref Tokens.At(_words, i);

    /// <summary>The token of an item; for a quotation, its opening mark.</summary>
    public int Token(int i) => (uint)i < (uint)Count ? _tokens[i] : -1;

    /// <summary>Just past the last token of an item.</summary>
    public int EndToken(int i) => (uint)i >= (uint)Count ? -1 : Quote(i) is { } quote ? quote.Close + 1 : Token(i) + 1;

    /// <summary>The quotation at the item; null where the item is a token.</summary>
    public QuotedSpan? Quote(int i)
    {
        ref readonly Token word = ref this[i];
        return word.Kind == TokenKind.Mark && word.Length == 0 ? _quotes[word.Start] : null;
    }

    public bool IsWord(int i) => this[i].Kind == TokenKind.Word;

    /// <summary>Whether the item is a word of one of the classes. A word in capitals, such as IT or US, is not a small word.</summary>
    public bool Is(int i, WordClass classes) => this[i].Is(classes);

    /// <summary>The number that the file of <paramref name="wordClass"/> gives the word, or -1.</summary>
    public int ValueOf(int i, WordClass wordClass) => tokens.Lexicon.ValueOf(wordClass, this[i].Word);

    /// <inheritdoc cref="Tokens.IsHeOrShe"/>
    public bool IsHeOrShe(int i) => tokens.IsHeOrShe(Token(i));

    /// <inheritdoc cref="Tokens.IsHisOrHer"/>
    public bool IsHisOrHer(int i) => tokens.IsHisOrHer(Token(i));

    /// <inheritdoc cref="Tokens.IsRelative"/>
    public bool IsRelative(int i) => tokens.IsRelative(Token(i));

    /// <summary>Whether the item is a possessive pronoun: his, her, their; not your.</summary>
    public bool IsPossessivePronoun(int i) => ValueOf(i, WordClass.Determiner) is 1 or 2 or 3;

    /// <summary>Whether the item is him, her or them.</summary>
    public bool IsObjectPronoun(int i) => Is(i, "him", "her") || Is(i, "them");

    /// <summary>The mention of a name that covers the item; null where none does.</summary>
    public NameMention? MentionAt(int i) => names.At(Token(i));

    /// <summary>Whether the item belongs to a name.</summary>
    public bool IsName(int i) => names.Covers(Token(i));

    /// <summary>Whether the item belongs to a person's name.</summary>
    public bool IsPerson(int i) => names.PersonAt(Token(i)) is not null;

    /// <summary>The items of the person's name that covers the item; none where no such name does.</summary>
    public ItemSpan PersonAt(int i) => IsPerson(i) ? NameAt(i) : ItemSpan.None;

    /// <summary>The items of a name that may be a person's: of a person, or of an unknown kind. None where no such name covers the
    /// item.</summary>
    public ItemSpan NameAt(int i)
    {
        if (MentionAt(i) is not { Name.Kind: NameKind.Person or NameKind.Unknown } mention) return ItemSpan.None;
        int first = i, end = i + 1;
        while (first > 0 && Token(first - 1) >= mention.First) first--;
        while (Token(end) >= 0 && Token(end) < mention.End) end++;
        return new ItemSpan(first, end);
    }

    public bool Is(int i, char c) => this[i].Is(c);

    public bool Is(int i, string word) => this[i].Is(word, tokens.Text);

    public bool Is(int i, string word, string other)
    {
        ref readonly Token token = ref this[i];
        return token.Is(word, tokens.Text) || token.Is(other, tokens.Text);
    }

    public bool Capitalised(int i) => this[i].Capitalised;

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number;

    /// <inheritdoc cref="Tokens.IsDash"/>
    public bool IsDash(int i) => tokens.IsDash(Token(i));

    /// <summary>A hyphen inside a word: <c>so-called</c>, <c>Ellery-based</c>.</summary>
    public bool IsHyphen(int i) => Is(i, '-') && !this[i].SpaceBefore;

    /// <summary>Whether the item makes the word before it an owner: <c>'s</c>, or the apostrophe of a plural.</summary>
    public bool IsPossessive(int i) =>
        Is(i, "'s") || ((Is(i, '’') || Is(i, '\'')) && !this[i].SpaceBefore && IsWord(i - 1));

    /// <summary>Whether the word is an adverb by its ending; not family and reply, which are nouns.</summary>
    public bool EndsInLy(int i)
    {
        ref readonly Token token = ref this[i];
        return token.Kind == TokenKind.Word
            && token.Length > 4
            && !token.Capitalised
            && tokens.Text[token.End - 1] == 'y'
            && tokens.Text[token.End - 2] == 'l'
            && !token.Is(PhraseForms.AnyNoun);
    }

    /// <inheritdoc cref="Token.EndsWith"/>
    public bool EndsWith(int i, string ending) => this[i].EndsWith(ending, tokens.Text);

    /// <summary>The last token inside the marks, other than a mark.</summary>
    public int LastToken(QuotedSpan quote)
    {
        int last = quote.End - 1;
        while (last > quote.First && tokens[last].Kind == TokenKind.Mark) last--;
        return last;
    }

    /// <summary>The last character inside the marks, other than a mark: a comma where the quotation leaves its sentence open.</summary>
    public char LastCharacter(QuotedSpan quote) =>
        LastToken(quote) is int last && last < quote.First ? ' ' : tokens.Text[tokens[last].End - 1];

    /// <summary>How many items follow the last sentence that has ended.</summary>
    public int Unended => Count - _ended;

    /// <summary>Clears the outline for the next paragraph.</summary>
    public void Start(Paragraph paragraph)
    {
        Version++;
        Array.Clear(_words, 0, Count);
        (Count, _ended, LastQuote, Kind) = (0, 0, -1, paragraph.Kind);
        _quotes.Clear();
        Sentences.Clear();
        int most = paragraph.EndToken - paragraph.FirstToken;
        if (_words.Length >= most) return;
        _words = new Token[Math.Max(most, _words.Length * 2)];
        _tokens = new int[_words.Length];
    }

    /// <summary>Adds a quotation.</summary>
    public void Add(QuotedSpan quote)
    {
        LastQuote = Count;
        Add(quote.Open, new Token(_quotes.Count, 0, TokenKind.Mark, TokenFlags.None, '\0', Lexicon.Unknown, WordClass.None));
        _quotes.Add(quote);
    }

    /// <summary>Adds a token with the meaning that it has here.</summary>
    public void Add(int token, in Token word)
    {
        _words[Count] = word;
        _tokens[Count++] = token;
    }

    /// <summary>Ends a sentence behind the last item.</summary>
    public void EndSentence()
    {
        if (_ended < Count) Sentences.Add(new OutlineSentence(_ended, Count));
        _ended = Count;
    }
}
