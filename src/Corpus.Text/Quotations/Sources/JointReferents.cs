using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Finds those named together to whom a description of several refers back: "Anna Holm and Bert Lund came. The couple said"; "Sens. Ann Ode
/// and Carl Lind … the senators"; "France and Germany … both countries".
/// </summary>
internal sealed class JointReferents(Reading reading, NearbyNames nearby, JointSources joint)
{
    /// <summary>How many paragraphs back a description may refer.</summary>
    private const int Near = 2;

    /// <summary>How many names a list may have before its last.</summary>
    private const int MostListed = 5;

    // The values of GroupNoun.txt that are no numbers and no roles.
    private const string People = "person", Places = "place", Bodies = "body";

    private static readonly PhraseList Nouns = new("GroupNoun", Lexicon.English);

    private readonly Tokens _tokens = reading.Tokens;

    /// <summary>The names that the description refers back to, as one source; null where there are none.</summary>
    /// <param name="source">The description.</param>
    /// <param name="noun">Its noun.</param>
    public Source? Of(Source source, int noun)
    {
        bool both = _tokens.Is(source.First, "both");
        if (noun + 1 != source.End || (!both && !_tokens.Is(source.First, "the"))) return null;
        int count = both ? 2 : 0;
        for (int i = source.First + 1; i < noun; i++)
        {
            if (!_tokens.Is(i, WordClass.Numeral)) return null;
            count = _tokens.ValueOf(i, WordClass.Numeral);
        }
        string kind = "";
        if (noun == source.First && both) kind = People;
        else if (_tokens.Is(noun, WordClass.Numeral)) count = _tokens.ValueOf(noun, WordClass.Numeral);
        else if (Nouns.Match(_tokens, noun, noun + 1, out kind) == 0)
        {
            if (!_tokens.Is(noun, WordClass.RoleNoun) || !_tokens.EndsWith(noun, "s")) return null;
            string plural = Role.At(_tokens, noun);
            kind = plural.Substring(0, plural.Length - 1) + " " + plural;
        }
        else if (char.IsDigit(kind[0])) (count, kind) = (int.Parse(kind, CultureInfo.InvariantCulture), People);
        foreach (Source group in GroupsBefore(source.First))
            if (Fits(group, kind, count)) return AreOthers(group.End, source.First, noun) ? null : group;
        return null;
    }

    /// <summary>Whether others were introduced by the same noun since: two officers came … the officers.</summary>
    private bool AreOthers(int first, int end, int noun)
    {
        for (int i = first; i < end; i++)
            if (_tokens[i].Word == _tokens[noun].Word
                && !_tokens.Is(i - 1, "the", "both")
                && !(_tokens.Is(i - 1, WordClass.Numeral) && _tokens.Is(i - 2, "the")))
                return true;
        return false;
    }

    private bool Fits(Source group, string kind, int count)
    {
        IReadOnlyList<Source> parts = joint.Parts(group);
        if (count > 0 && parts.Count != count) return false;
        int people = 0, others = 0, places = 0;
        bool held = false;
        foreach (Source part in parts)
        {
            // A place that is not seen as a name counts as one.
            Name? name = reading.Names.At(part.End - 1)?.Name;
            if (name?.Kind == NameKind.Person) people++;
            else if (name?.Kind is null or NameKind.Place) places++;
            else if (name.Kind == NameKind.Organisation) others++;
            held |= name is not null && HasOneOf(name, kind);
        }
        return kind switch
        {
            Places => places == parts.Count,
            Bodies => people < parts.Count && places < parts.Count,
            _ => people > 0 && places + others == 0 && (held || kind.Length == 0 || kind == People),
        };
    }

    private static bool HasOneOf(Name name, string roles)
    {
        foreach (string role in roles.Split(' '))
            if (name.HasRole(role)) return true;
        return false;
    }

    /// <summary>Those named together before a token, the nearest first.</summary>
    private IEnumerable<Source> GroupsBefore(int token)
    {
        int low = token;
        foreach (NameMention last in nearby.Before(token, 0))
        {
            if (reading.StoryParagraphOf(token) - reading.StoryParagraphOf(last.First) > Near) yield break;
            if (last.First >= low || !_tokens.Is(nearby.BeforeTitles(last), "and")) continue;
            if (Ending(last) is not { } group) continue;
            low = group.First;
            yield return group;
        }
    }

    /// <summary>The longest list of names that ends in this one; null where there is none.</summary>
    private Source? Ending(NameMention last)
    {
        Source? longest = null;
        int sentence = reading.SentenceOf(last.First).First, count = 0;
        // Sweden and Finland: a place that opens a sentence is not always seen as a name.
        if (_tokens.Is(sentence, WordClass.Place) && !reading.Names.Covers(sentence)) longest = Group(sentence, last);
        if (longest is not null) return longest;
        foreach (NameMention named in nearby.Before(last.First, sentence))
        {
            if (++count > MostListed) return null;
            if (Group(nearby.BeforeTitles(named) + 1, last) is not { } group) break;
            longest = group;
        }
        return longest;
    }

    private Source? Group(int first, NameMention last)
    {
        var group = new Source(first, last.End, last.End, last.End, Route.Subject);
        return AreNames(joint.Parts(group)) ? group : null;
    }

    private bool IsPlace(Source part) => part.End - part.First == 1 && _tokens.Is(part.First, WordClass.Place);

    private bool AreNames(IReadOnlyList<Source> parts)
    {
        foreach (Source part in parts)
            if (!reading.Names.Covers(part.End - 1) && !IsPlace(part)) return false;
        return parts.Count > 1;
    }
}
