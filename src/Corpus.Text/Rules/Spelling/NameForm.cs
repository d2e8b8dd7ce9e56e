using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Spelling;

/// <summary>One spelling of a capitalised word in an article, with its neighbours.</summary>
internal sealed class NameForm(Reading reading, string folded, List<int> places)
{
    /// <summary>Words that are not part of a name, in any case.</summary>
    private const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun
        | WordClass.Adverb | WordClass.Weekday | WordClass.Month;

    /// <summary>Capitalised words that describe a person and are not a name.</summary>
    private const WordClass Description =
        Function | WordClass.Title | WordClass.RoleNoun | WordClass.Demonym | WordClass.CueVerb | WordClass.Verb
        | WordClass.OrganisationNoun | WordClass.PlaceNoun | WordClass.NameParticle;

    /// <summary>Up to this many words in quotation marks may not be speech.</summary>
    private const int FewWords = 4;

    // Most words have no capitalised neighbour.
    private static readonly HashSet<string> None = [];

    private readonly Tokens _tokens = reading.Tokens;
    private HashSet<string>? _left, _right, _givenNames, _surnames;
    private bool _hasNeighbours;
    private int? _common, _frequent;

    /// <summary>The spelling, folded.</summary>
    public string Folded { get; } = folded;

    /// <summary>The spelling as a sentence first writes it.</summary>
    public string Written
    {
        get
        {
            foreach (int place in Places)
                if (!_tokens[place].AllCaps) return _tokens.TextOf(place);
            return _tokens.TextOf(Places[0]);
        }
    }

    /// <summary>Whether it has only capitals: an acronym, or a word of a heading.</summary>
    public bool IsInCapitals => _tokens[Places[0]].AllCaps && _tokens.TextOf(Places[0]) == Written;

    /// <summary>Whether each place is inside marks around a few words: a pun, a title, words that a person wrote.</summary>
    public bool IsSetOff
    {
        get
        {
            foreach (int place in Places)
                if (reading.QuoteAt(place) is not { } quote || (quote.Role == QuoteRole.Speech && quote.Words > FewWords)) return false;
            return true;
        }
    }

    /// <summary>The tokens of the spelling, in the order of the text.</summary>
    public List<int> Places { get; } = places;

    public int Count => Places.Count;

    /// <summary>The capitalised words before it, folded.</summary>
    public HashSet<string> Left => WithNeighbours()._left ?? None;

    /// <summary>The capitalised words after it.</summary>
    public HashSet<string> Right => WithNeighbours()._right ?? None;

    /// <summary>The words before it that may be a given name of the same person.</summary>
    public HashSet<string> GivenNames => WithNeighbours()._givenNames ?? None;

    /// <summary>The words after it that may be a surname of the same person.</summary>
    public HashSet<string> Surnames => WithNeighbours()._surnames ?? None;

    /// <summary>Whether no given name and no surname stands beside it.</summary>
    public bool IsBare => GivenNames.Count == 0 && Surnames.Count == 0;

    /// <summary>How many articles have it as a word in lower case.</summary>
    public int Common => _common ??= WordCounts.Words.Of(Folded);

    /// <summary>How many articles have it as a name.</summary>
    public int Frequent => _frequent ??= WordCounts.Names.Of(Folded);

    /// <summary>Reads the neighbours on first use: the counts of most words are enough to see that they are two words.</summary>
    private NameForm WithNeighbours()
    {
        if (_hasNeighbours) return this;
        _hasNeighbours = true;
        foreach (int place in Places) AddNeighbours(place);
        return this;
    }

    private void AddNeighbours(int place)
    {
        bool own = OwnsNeighbours(place);
        Add(place, LeftOf(place), own, ref _left, ref _givenNames);
        Add(place, RightOf(place), own, ref _right, ref _surnames);
    }

    private void Add(int place, int neighbour, bool own, ref HashSet<string>? all, ref HashSet<string>? names)
    {
        if (!_tokens[neighbour].Capitalised || _tokens.Is(neighbour, Function) || _tokens[neighbour].Length < 2) return;
        string word = _tokens.FoldedTextOf(neighbour);
        (all ??= []).Add(word);
        if (own && !(neighbour < place && _tokens.Is(place - 1, '-')) && !_tokens.Is(neighbour, Description) && !_tokens[neighbour].AllCaps)
            (names ??= []).Add(word);
    }

    /// <summary>Whether the neighbours of a place may be names. In a heading, a capital does not show a name.</summary>
    private bool OwnsNeighbours(int place) =>
        !_tokens[place].AllCaps
            && reading.Paragraphs[reading.ParagraphOf(place)].Kind is BlockKind.Body or BlockKind.Caption or BlockKind.Deck;

    /// <summary>Finds the word before a token, skipping a hyphen and an initial; -1 where none belongs to it.</summary>
    private int LeftOf(int place)
    {
        if (_tokens[place].LineBefore) return -1;
        int left = place - 1;
        if (_tokens.Is(left, '-') && !_tokens[left].SpaceBefore) return left - 1;
        if (_tokens.Is(left, '.') && (_tokens.IsInitial(left) || _tokens.Is(left - 1, WordClass.Title)))
            left = _tokens.Is(left - 1, WordClass.Title) ? left - 1 : left - 2;
        return _tokens[left].Kind == TokenKind.Word && !OpensOnly(left) ? left : -1;
    }

    private int RightOf(int place)
    {
        int right = place + 1;
        if (_tokens.Is(right, '-') && !_tokens[right].SpaceBefore && !_tokens[right + 1].SpaceBefore) return right + 1;
        return _tokens[right] is { Kind: TokenKind.Word, SpaceBefore: true, LineBefore: false } ? right : -1;
    }

    /// <summary>Whether a word may have its capital only because it opens a sentence.</summary>
    private bool OpensOnly(int token) =>
        _tokens.Is(token, NameRuns.OrdinaryOpener)
            && reading.SentenceOf(token).First == token
            && !_tokens.Is(token, WordClass.OrganisationNoun | WordClass.RoleNoun);
}
