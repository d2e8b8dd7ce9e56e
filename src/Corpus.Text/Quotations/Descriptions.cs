using System;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Says what kind of description the words of a source are, where they name nobody.</summary>
internal sealed class Descriptions(Tokens tokens)
{
    /// <summary>The values of <c>RoleNoun.txt</c>.</summary>
    private const int Party = 1, SentByPlace = 2;

    /// <summary>In his words, her last message: whoever owns the words speaks.</summary>
    public bool OwnWords(Source source, int head) =>
        (tokens.Is(source.First, "his") || tokens.Is(source.First, "her")) && (head == source.First + 1 || (tokens.Is(head - 1, WordClass.CueNoun) && !tokens.Is(head - 1, WordClass.RoleNoun)));

    /// <summary>"the Ohio Democrat", "the Ellery senator": a member of a party, or whom a place sent, without the name.</summary>
    public bool IsPartyMember(Source source, int head) =>
        tokens.Is(source.First, "the") && ((tokens.ValueOf(head - 1, WordClass.RoleNoun) == Party && tokens[head - 2].Capitalised) || IsSentBy(head - 1));

    /// <summary>Whether somebody sits in a parliament, or governs; of "the senator", in the same.</summary>
    public bool IsMember(Name name, int noun) =>
        IsSentBy(noun) ? name.HasRole(Role.At(tokens, noun)) : Array.Exists(Role.SentByPlaces, name.HasRole);

    /// <summary>"the Ellery senator": whom a place sent.</summary>
    public bool IsSentBy(int noun) => tokens.Is(noun - 1, WordClass.Place) && tokens.ValueOf(noun, WordClass.RoleNoun) == SentByPlace;

    /// <summary>Minister for Harbours Dr. Ann Ode: the office in capitals, and what it is for, stand right before the name.</summary>
    public bool IsOffice(int head, int name)
    {
        if (!tokens.Is(head - 1, WordClass.RoleNoun | WordClass.Title) || !tokens[head - 1].Capitalised || name - head < 2) return false;
        for (int i = head; i < name; i++)
            if (!tokens[i].Capitalised && !tokens.Is(i, '.') && !tokens.Is(i, "of") && !tokens.Is(i, "for") && !tokens.Is(i, "to") && !tokens.Is(i, "on") && !tokens.Is(i, "and") && !tokens.Is(i, "the")) return false;
        return true;
    }
}
