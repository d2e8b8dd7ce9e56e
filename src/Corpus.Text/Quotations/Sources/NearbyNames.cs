using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>Looks back over the names of the writer's own words: those inside quotations do not count.</summary>
internal sealed class NearbyNames
{
    /// <summary>How many names back a word may point.</summary>
    public const int FarthestMention = 60;

    private readonly Reading _reading;
    private readonly bool[] _quoted;

    public NearbyNames(Reading reading)
    {
        _reading = reading;
        _quoted = new bool[reading.Tokens.Count];
        foreach (QuotedSpan span in reading.QuotedSpans)
            for (int i = span.First; i < span.End; i++) _quoted[i] = true;
    }

    /// <summary>Whether the token stands inside a quotation.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>The names before a token, the nearest first and no farther back than a word may point.</summary>
    /// <param name="token">The token.</param>
    /// <param name="low">The first token that counts.</param>
    public IEnumerable<NameMention> Before(int token, int low)
    {
        int last = _reading.Names.LastBefore(token);
        for (int mention = last; mention >= 0 && mention > last - FarthestMention && _reading.Names.Mentions[mention].First >= low; mention--)
            if (!_quoted[_reading.Names.Mentions[mention].First]) yield return _reading.Names.Mentions[mention];
    }

    /// <summary>The names before a token and, among them, the mayor and others whom a role alone mentions as a subject; the nearest first.</summary>
    /// <param name="token">The token.</param>
    /// <param name="low">The first token that counts.</param>
    /// <param name="holders">Says whom a role mentions.</param>
    public IEnumerable<NameMention> Before(int token, int low, RoleHolders holders)
    {
        int end = token;
        foreach (NameMention named in Before(token, low))
        {
            foreach (NameMention role in Roles(named.End, end)) yield return role;
            yield return named;
            end = named.First;
        }
        foreach (NameMention role in Roles(low, end)) yield return role;

        IEnumerable<NameMention> Roles(int first, int end)
        {
            for (int i = end - 1; i >= first; i--)
                if (!_quoted[i] && holders.SubjectAt(i) is { } role) yield return role;
        }
    }

    /// <summary>The last of those names that is meant; null where none is.</summary>
    public Name? LastBefore(int token, int low, Predicate<Name> isMeant)
    {
        foreach (NameMention named in Before(token, low))
            if (isMeant(named.Name)) return named.Name;
        return null;
    }

    /// <summary>The person whom the nearest sentence before the token, of its paragraph, starts with; null where none does.</summary>
    public Name? Subject(int token)
    {
        foreach (NameMention named in Before(token, _reading.Paragraphs[_reading.ParagraphOf(token)].FirstToken))
            if (named.Name.Kind == NameKind.Person && OpensSentence(named) && !IsOwner(named)) return named.Name;
        return null;
    }

    /// <summary>Whether a sentence opens with the name, its titles aside.</summary>
    public bool OpensSentence(NameMention named) => BeforeTitles(named) == _reading.SentenceOf(named.First).First - 1;

    /// <summary>Ode asked Mayor Lund: whom the verb asks, who is to answer; null where the token is no such verb, or asks nobody who is named.</summary>
    public Name? AskedAt(int verb)
    {
        Tokens tokens = _reading.Tokens;
        if (!tokens.Is(verb, WordClass.AskVerb)) return null;
        int i = verb + 1;
        while (tokens.Is(i, WordClass.Title | WordClass.RoleNoun) || tokens.Is(i, '.')) i++;
        return _reading.Names.PersonAt(i);
    }

    /// <summary>Whether the name says whose, or of what, another is: Ode's pier, Ode campaign manager Ann Lund.</summary>
    public bool IsOwner(NameMention named)
    {
        Tokens tokens = _reading.Tokens;
        int i = named.End;
        while (tokens.Is(i, WordClass.OrganisationNoun | WordClass.RoleNoun) && !tokens[i].Capitalised) i++;
        return tokens.Is(named.End, "'s") || (tokens.Is(i - 1, WordClass.RoleNoun) && i > named.End && _reading.Names.PersonAt(i) is not null);
    }

    /// <summary>The token before a name with its titles and roles.</summary>
    public int BeforeTitles(NameMention named)
    {
        Tokens tokens = _reading.Tokens;
        int i = named.First - 1;
        while (tokens.Is(i, WordClass.Title | WordClass.RoleNoun | WordClass.Determiner | WordClass.Place | WordClass.Demonym) || tokens[i].AllCaps || (tokens.Is(i, '.') && !tokens[i].SpaceBefore && tokens.Is(i - 1, WordClass.Title))) i--;
        return i;
    }
}
