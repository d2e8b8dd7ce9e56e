using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Spelling;

/// <summary>One spelling of a capitalised word in an article, with what stands beside it.</summary>
internal sealed class NameForm
{
    /// <summary>Words that are no part of a name, whatever their case.</summary>
    private const WordClass Function =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun
        | WordClass.Adverb | WordClass.Weekday | WordClass.Month;

    /// <summary>Capitalised words that say what somebody is and not what he is called.</summary>
    private const WordClass Description =
        Function | WordClass.Title | WordClass.RoleNoun | WordClass.Demonym | WordClass.CueVerb | WordClass.Verb
        | WordClass.OrganisationNoun | WordClass.PlaceNoun | WordClass.NameParticle;

    /// <summary>So many words in marks may be no speech.</summary>
    private const int FewWords = 4;

    private readonly Reading _reading;
    private readonly Tokens _tokens;

    public NameForm(Reading reading, string folded, List<int> places)
    {
        (_reading, _tokens, Folded, Places) = (reading, reading.Tokens, folded, places);
        (Common, Frequent) = (WordCounts.Words.Of(folded), WordCounts.Names.Of(folded));
        foreach (int place in places)
        {
            bool own = OwnsNeighbours(place);
            Add(place, LeftOf(place), own, Left, GivenNames);
            Add(place, RightOf(place), own, Right, Surnames);
        }
    }

    /// <summary>The spelling, folded.</summary>
    public string Folded { get; }

    /// <summary>The spelling as it is first written in a sentence.</summary>
    public string Written
    {
        get
        {
            foreach (int place in Places)
                if (!_tokens[place].AllCaps) return _tokens.TextOf(place);
            return _tokens.TextOf(Places[0]);
        }
    }

    /// <summary>Whether it is written in capitals only: an acronym, or a word of a heading.</summary>
    public bool IsInCapitals => _tokens[Places[0]].AllCaps && _tokens.TextOf(Places[0]) == Written;

    /// <summary>Whether each place is inside marks that set off a word or a few: a pun, a title, what somebody wrote.</summary>
    public bool IsSetOff
    {
        get
        {
            foreach (int place in Places)
                if (_reading.QuoteAt(place) is not { } quote || (quote.Role == QuoteRole.Speech && quote.Words > FewWords)) return false;
            return true;
        }
    }

    /// <summary>The tokens where it stands, in the order of the text.</summary>
    public List<int> Places { get; }

    public int Count => Places.Count;

    /// <summary>The capitalised words that stand before it, folded.</summary>
    public HashSet<string> Left { get; } = [];

    /// <summary>The capitalised words that stand behind it.</summary>
    public HashSet<string> Right { get; } = [];

    /// <summary>Those before it that may be a given name of its bearer.</summary>
    public HashSet<string> GivenNames { get; } = [];

    /// <summary>Those behind it that may be a surname of its bearer.</summary>
    public HashSet<string> Surnames { get; } = [];

    /// <summary>Whether nothing beside it says who its bearer is.</summary>
    public bool IsBare => GivenNames.Count == 0 && Surnames.Count == 0;

    /// <summary>In how many articles it is a word in lower case.</summary>
    public int Common { get; }

    /// <summary>In how many articles it is a name.</summary>
    public int Frequent { get; }

    private void Add(int place, int neighbour, bool own, HashSet<string> all, HashSet<string> names)
    {
        if (!_tokens[neighbour].Capitalised || _tokens.Is(neighbour, Function) || _tokens[neighbour].Length < 2) return;
        string word = _tokens.FoldedTextOf(neighbour);
        all.Add(word);
        if (own && !(neighbour < place && _tokens.Is(place - 1, '-')) && !_tokens.Is(neighbour, Description) && !_tokens[neighbour].AllCaps)
            names.Add(word);
    }

    /// <summary>In a heading a capital does not make a neighbour a name.</summary>
    private bool OwnsNeighbours(int place) =>
        !_tokens[place].AllCaps
            && _reading.Paragraphs[_reading.ParagraphOf(place)].Kind is BlockKind.Body or BlockKind.Caption or BlockKind.Deck;

    /// <summary>The word before a token, past a hyphen and an initial; -1 where none belongs to it.</summary>
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

    /// <summary>Whether a word may have its capital from opening a sentence.</summary>
    private bool OpensOnly(int token) =>
        _tokens.Is(token, NameRuns.OrdinaryOpener)
            && _reading.SentenceOf(token).First == token
            && !_tokens.Is(token, WordClass.OrganisationNoun | WordClass.RoleNoun);
}
