using System.Collections.Generic;

namespace Corpus.Text.Names;

/// <summary>
/// A mention of a name: its tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>, without titles.
/// </summary>
internal readonly record struct NameMention(int First, int End, Name Name)
{
    /// <summary>Whether the mention is a single word, such as a surname alone.</summary>
    public bool IsOneWord => End - First == 1;
}

/// <summary>Searches mentions backwards from a token.</summary>
internal static class NameMentions
{
    /// <summary>How many names back a word may refer.</summary>
    private const int Farthest = 60;

    /// <summary>The mentions that start before a token, the nearest first, up to the farthest that a word may refer to.</summary>
    public static IEnumerable<NameMention> Before(this List<NameMention> mentions, int token)
    {
        int last = mentions.FirstAt(token, static mention => mention.First) - 1;
        for (int i = last; i >= 0 && i > last - Farthest; i--) yield return mentions[i];
    }
}

/// <summary>Holds every mention of a name, and finds the mention that covers a token.</summary>
internal sealed class NameIndex
{
    // By token: the number of the mention that covers it, counted from 1; 0 where none does.
    private int[] _mentionAt = [];
    private Dictionary<int, int>? _bearers;

    /// <summary>All names, in the order of their first mentions.</summary>
    public List<Name> Names { get; } = [];

    /// <summary>All mentions, in the order of the text; no two overlap.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>Whether a name covers the token.</summary>
    public bool Covers(int token) => (uint)token < (uint)_mentionAt.Length && _mentionAt[token] > 0;

    /// <summary>The mention that covers the token; null where none does.</summary>
    public NameMention? At(int token) => Covers(token) ? Mentions[_mentionAt[token] - 1] : null;

    /// <summary>The person with a name that covers the token; null where there is none.</summary>
    public Name? PersonAt(int token) => At(token) is { Name: { Kind: NameKind.Person } person } ? person : null;

    /// <summary>Whether a mention of the name starts among the tokens.</summary>
    public bool Holds(int first, int end, Name name)
    {
        for (int i = first; i < end; i++)
            if (At(i)?.Name == name) return true;
        return false;
    }

    /// <summary>Whether no other person in the article has this surname.</summary>
    public bool IsOnlyBearer(Name person)
    {
        if (_bearers is null)
        {
            _bearers = [];
            foreach (Name name in Names)
                if (name is { Kind: NameKind.Person, Surname: not 0 and int surname })
                    _bearers[surname] = _bearers.TryGetValue(surname, out int count) ? count + 1 : 1;
        }
        return person.Surname is not 0 and int own && _bearers.TryGetValue(own, out int bearers) && bearers == 1;
    }

    /// <summary>The number of the last mention that starts before the token, or -1.</summary>
    public int LastBefore(int token) => Mentions.FirstAt(token, static mention => mention.First) - 1;

    /// <summary>Builds the lookup by token. Called once, when all mentions are known.</summary>
    public void Seal(int tokens)
    {
        _mentionAt = new int[tokens];
        for (int i = 0; i < Mentions.Count; i++)
            for (int token = Mentions[i].First; token < Mentions[i].End; token++) _mentionAt[token] = i + 1;
    }
}
