using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds the person that a role refers to: "the mayor", where the article has called somebody mayor.</summary>
internal sealed class RoleReferents(Reading reading, Descriptions descriptions)
{
    /// <summary>How many times as often another person must have the role to be preferred to the nearest one.</summary>
    private const int MuchMore = 3;

    /// <summary>How many words before a name may describe the person.</summary>
    private const int LongestTitle = 7;

    private const int MostIntroductions = 20;

    private const string Former = "former ";

    private const WordClass Origin = WordClass.Demonym | WordClass.Place;

    private readonly Tokens _tokens = reading.Tokens;
    private readonly Dictionary<string, Name?> _onlyHolders = new(StringComparer.Ordinal);

    /// <summary>
    /// The person named before the description who has its role in the article: the nearest one, unless another has the role far more
    /// often. Where the description states a country or place, a person from there comes first.
    /// </summary>
    /// <param name="first">The description's first token, its article.</param>
    /// <param name="noun">Its noun.</param>
    public Name? Of(int first, int noun) => Of(first, noun, Role.At(_tokens, noun));

    private Name? Of(int first, int noun, string role)
    {
        Name? holder = null, native = null;
        foreach (NameMention named in reading.Names.Mentions.Before(first))
        {
            if (named.Name is not { Kind: NameKind.Person } name || name.RoleCount(role) is not (> 0 and int count)) continue;
            if (count > MuchMore * (holder?.RoleCount(role) ?? 0)) holder = name;
            if (count > MuchMore * (native?.RoleCount(role) ?? 0) && IsFrom(name, first, noun)) native = name;
        }
        // The former governor: the article may have called the person governor only.
        if (holder is null && role.StartsWith(Former, StringComparison.Ordinal)) return Of(first, noun, role.Substring(Former.Length));
        return native ?? (holder is not null && (IsFrom(holder, first, noun) || !HasOrigin(holder)) ? holder : null);
    }

    /// <summary>
    /// Whether the person comes from the country or place in the description: "the Vostian leader" is nobody that the article calls "the
    /// Ellerian mayor".
    /// </summary>
    public bool IsFrom(Name person, int first, int noun)
    {
        for (int i = first + 1; i < noun; i++)
            if (IsOrigin(i) && _tokens[i].Capitalised && !IsSaidOf(person, _tokens[i].Word)) return false;
        return true;
    }

    /// <summary>
    /// Whether the person may come from that place: the article says so, or it gives no origin to this person nor to any other with the
    /// role.
    /// </summary>
    public bool MayBeFrom(Name person, int first, int noun)
    {
        if (IsFrom(person, first, noun)) return true;
        if (!(descriptions.IsSentBy(noun) || descriptions.IsPartyOfPlace(noun)) || HasOrigin(person)) return false;
        foreach (NameMention named in reading.Names.Mentions.Before(first))
            if (named.Name is { Kind: NameKind.Person } other && other != person && IsFrom(other, first, noun)) return false;
        return true;
    }

    /// <summary>Whether the article says that the person belongs to another party than the noun names.</summary>
    public bool IsOfOtherParty(Name person, int noun)
    {
        char party = InitialOf(noun);
        for (int k = 0; k < person.Mentions.Count && k < MostIntroductions; k++)
        {
            NameMention named = person.Mentions[k];
            for (int i = named.First - 1; i > named.First - LongestTitle && _tokens[i].Kind == TokenKind.Word; i--)
            {
                if (reading.Names.PersonAt(i) is not null) break;
                if (IsParty(i)) return InitialOf(i) != party;
            }
            // Anna Holm (R-Ohio); Bert Lund, D-Ohio.
            int letter = named.End + 1;
            if (_tokens[letter].Length == 1 && (_tokens.Is(letter, "d", "r") || _tokens.Is(letter, "i"))) return InitialOf(letter) != party;
        }
        return false;
    }

    private bool IsParty(int i) =>
        _tokens.ValueOf(i, WordClass.Demonym) == WordValue.Party || _tokens.ValueOf(i, WordClass.RoleNoun) == WordValue.Party;

    private char InitialOf(int token) => Lexicon.Fold(_tokens.Text[_tokens[token].Start]);

    private bool IsSaidOf(Name person, int word)
    {
        // An article introduces a person at the first mentions.
        for (int k = 0; k < person.Mentions.Count && k < MostIntroductions; k++)
            for (int i = person.Mentions[k].First - 1; i > person.Mentions[k].First - LongestTitle
                && reading.Names.PersonAt(i) is null; i--)
                if (_tokens[i].Word == word) return true;
        return false;
    }

    /// <summary>Whether the word states an origin: French, Danish. Not Republican, which is a party.</summary>
    private bool IsOrigin(int i) => _tokens.Is(i, Origin) && _tokens.ValueOf(i, WordClass.Demonym) != WordValue.Party;

    /// <summary>Whether a country or place stands right before the person's titles: the Vostian mayor Anna Holm.</summary>
    private bool HasOrigin(Name person)
    {
        for (int k = 0; k < person.Mentions.Count && k < MostIntroductions; k++)
        {
            int i = person.Mentions[k].First - 1;
            while (_tokens.Is(i, WordClass.Title | WordClass.RoleNoun)) i--;
            if (i < person.Mentions[k].First - 1 && IsOrigin(i)) return true;
        }
        return false;
    }

    /// <summary>
    /// Reads a subject that is a bare role as a mention of the only person who has that role: "The mayor came". Null where there is no such
    /// person.
    /// </summary>
    public NameMention? SubjectAt(int noun)
    {
        if (!_tokens.Is(noun, WordClass.RoleNoun) || _tokens[noun].Capitalised || descriptions.IsPlural(noun)) return null;
        int the = Role.Start(_tokens, noun) - 1;
        if (!_tokens.Is(the, "the") || !_tokens.MayBeVerb(noun + 1) || _tokens.Is(noun + 2, ',')) return null;
        bool opensClause = _tokens.Is(the - 1, ',') || _tokens.Is(the - 1, WordClass.Conjunction) || reading.SentenceOf(the).First == the;
        return opensClause && OnlyHolder(Role.At(_tokens, noun)) is { } holder ? new NameMention(the, noun + 1, holder) : null;
    }

    /// <summary>The person with this role in the article, where nobody else has it nearly as often; otherwise null.</summary>
    private Name? OnlyHolder(string role)
    {
        if (_onlyHolders.TryGetValue(role, out Name? known)) return known;
        Name? holder = null;
        int most = 0, others = 0;
        foreach (Name name in reading.Names.Names)
        {
            if (name.Kind != NameKind.Person || name.RoleCount(role) is not (> 0 and int count)) continue;
            others += count > most ? most : count;
            if (count > most) (holder, most) = (name, count);
        }
        return _onlyHolders[role] = most > MuchMore * others ? holder : null;
    }
}
