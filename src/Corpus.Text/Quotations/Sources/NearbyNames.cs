using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Finds the names before a token in the writer's own words. Names inside quotations do not count.</summary>
internal sealed class NearbyNames
{
    /// <summary>The longest description of an assistant's office, in words: Ode deputy campaign manager Ann Lund.</summary>
    private const int LongestOffice = 4;

    private const WordClass NotOfNoun =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Adverb;

    private readonly Reading _reading;
    private readonly bool[] _quoted;
    private List<NameMention>? _withRoles;

    public NearbyNames(Reading reading)
    {
        _reading = reading;
        _quoted = new bool[reading.Tokens.Count];
        foreach (QuotedSpan span in reading.QuotedSpans)
            for (int i = span.First; i < span.End; i++) _quoted[i] = true;
    }

    /// <summary>Whether the token stands inside a quotation.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>The names before a token, the nearest first, within the distance at which a word may refer back.</summary>
    /// <param name="token">The token.</param>
    /// <param name="low">The first token that counts.</param>
    public IEnumerable<NameMention> Before(int token, int low) => Before(token, low, _reading.Names.Mentions);

    /// <summary>
    /// The names before a token, the nearest first. A subject that is a bare role, such as "the mayor", counts as its holder's name.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="low">The first token that counts.</param>
    /// <param name="referents">Finds the person that a role refers to.</param>
    public IEnumerable<NameMention> Before(int token, int low, RoleReferents referents) =>
        Before(token, low, _withRoles ??= WithRoles(referents));

    private IEnumerable<NameMention> Before(int token, int low, List<NameMention> mentions)
    {
        foreach (NameMention named in mentions.Before(token))
        {
            if (named.First < low) yield break;
            if (!_quoted[named.First]) yield return named;
        }
    }

    /// <summary>
    /// All names of the article and all bare roles that refer to a person, in the order of the text. The list is built once, because a long
    /// paragraph may hold many pronouns.
    /// </summary>
    private List<NameMention> WithRoles(RoleReferents referents)
    {
        var mentions = new List<NameMention>(_reading.Names.Mentions.Count);
        int end = 0;
        foreach (NameMention named in _reading.Names.Mentions)
        {
            AddRoles(end, named.First);
            mentions.Add(named);
            end = named.End;
        }
        AddRoles(end, _reading.Tokens.Count);
        return mentions;

        void AddRoles(int first, int end)
        {
            for (int noun = first; noun < end; noun++)
                if (referents.SubjectAt(noun) is { } role) mentions.Add(role);
        }
    }

    /// <summary>The last of those names that meets the condition; null where none does.</summary>
    public Name? LastBefore(int token, int low, Predicate<Name> isMeant)
    {
        foreach (NameMention named in Before(token, low))
            if (isMeant(named.Name)) return named.Name;
        return null;
    }

    /// <summary>The person who opens the nearest sentence before the token, in its paragraph; null where there is none.</summary>
    public Name? Subject(int token)
    {
        foreach (NameMention named in Before(token, _reading.Paragraphs[_reading.ParagraphOf(token)].FirstToken))
            if (named.Name.Kind == NameKind.Person && OpensSentence(named) && !IsOwner(named)) return named.Name;
        return null;
    }

    /// <summary>
    /// The person who opens the last sentence of the paragraph above, in the writer's own words; null where there is none.
    /// </summary>
    public NameMention? LastSubjectAbove(int token)
    {
        if (_reading.StoryParagraphAbove(token) is not { Kind: BlockKind.Body } above) return null;
        int first = _reading.SentenceOf(above.EndToken - 1).First;
        foreach (NameMention named in Before(above.EndToken, first))
            if (named.Name.Kind == NameKind.Person && OpensSentence(named) && !IsOwner(named)) return named;
        return null;
    }

    /// <summary>The person who opens the paragraph above, where that paragraph names nobody else; otherwise null.</summary>
    public Name? OnlyAbove(int token)
    {
        if (_reading.StoryParagraphAbove(token) is not { Kind: BlockKind.Body } above) return null;
        Name? only = null;
        bool opens = false;
        foreach (NameMention named in Before(above.EndToken, above.FirstToken))
        {
            if (named.Name.Kind != NameKind.Person) continue;
            if (only is not null && only != named.Name) return null;
            only = named.Name;
            opens = OpensSentence(named) && !IsOwner(named) && named.First < _reading.Sentences[above.FirstSentence].End;
        }
        return opens ? only : null;
    }

    /// <summary>Whether the name, with its titles and the field of its office, opens a sentence: Defense Secretary Ann Ode left.</summary>
    public bool OpensSentence(NameMention named)
    {
        int before = BeforeTitles(named), opens = _reading.SentenceOf(named.First).First;
        return before == opens - 1 || (before == opens && before + 1 < named.First && IsField(before));
    }

    private bool IsField(int i) =>
        _reading.Tokens[i] is { Kind: TokenKind.Word, Capitalised: true }
            && _reading.Tokens[i + 1].Capitalised
            && !_reading.Tokens.Is(i, NotOfNoun | WordClass.Weekday | WordClass.Month)
            && _reading.Names.PersonAt(i) is null;

    /// <summary>
    /// The person that the verb asks, and who will answer: "Ode asked Mayor Lund". Null where the token is no such verb, or no name
    /// follows.
    /// </summary>
    public Name? AskedAt(int verb)
    {
        Tokens tokens = _reading.Tokens;
        if (!tokens.Is(verb, WordClass.AskVerb)) return null;
        int i = verb + 1;
        while (tokens.Is(i, WordClass.Title | WordClass.RoleNoun) || tokens.Is(i, '.')) i++;
        return _reading.Names.PersonAt(i);
    }

    /// <summary>Whether the name is the owner of what follows: Ode's pier, Ode campaign manager Ann Lund.</summary>
    public bool IsOwner(NameMention named)
    {
        Tokens tokens = _reading.Tokens;
        int i = named.End;
        while (i < named.End + LongestOffice
            && tokens[i] is { Kind: TokenKind.Word, Capitalised: false }
            && !tokens.Is(i, NotOfNoun)
            && !tokens.MayBeVerb(i)) i++;
        return tokens.Is(named.End, "'s")
            || (tokens.Is(i - 1, WordClass.RoleNoun) && i > named.End && _reading.Names.PersonAt(i) is not null);
    }

    /// <summary>The token before a name with its titles and roles.</summary>
    public int BeforeTitles(NameMention named)
    {
        Tokens tokens = _reading.Tokens;
        int i = named.First - 1;
        while (tokens.Is(i, WordClass.Title | WordClass.RoleNoun | WordClass.Determiner | WordClass.Place | WordClass.Demonym)
            || tokens[i].AllCaps
            || (tokens.Is(i, '.') && !tokens[i].SpaceBefore && tokens.Is(i - 1, WordClass.Title))) i--;
        return i;
    }
}
