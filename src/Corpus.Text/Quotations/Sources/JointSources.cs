using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Cuts a source that clearly names several speakers into one source each: <c>said Anna Holm and the engineer Bert Lund</c>, <c>the union
/// and the council said</c>, <c>Anna Holm, Bert Lund and her lawyer said</c>.
/// </summary>
internal sealed class JointSources(Tokens tokens, NameIndex names)
{
    /// <summary>What may stand before the name of one of several speakers.</summary>
    private const WordClass Lead = WordClass.Title | WordClass.RoleNoun | WordClass.Determiner | WordClass.Demonym | WordClass.Place;

    /// <summary>The words that a description without a name cannot have.</summary>
    private const WordClass NotDescription =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.CueVerb;

    /// <summary>The most words of a description without a name.</summary>
    private const int LongestDescription = 7;

    /// <summary>
    /// Returns the source of each speaker in the order of the text, or the source itself where it does not clearly name several.
    /// </summary>
    public IReadOnlyList<Source> Parts(Source source)
    {
        if (!HasAnd(source)) return [source];
        var parts = new List<Source>();
        var people = new HashSet<Name>();
        bool last = false;
        for (int first = tokens.Is(source.First, "both") ? source.First + 1 : source.First; first < source.End;)
        {
            int end = EndOfOne(first, source.End, people);
            if (end < 0 || (parts.Count > 0 && people.Count > 0 && tokens.Is(parts[0].First, "a", "an"))) return [source];
            parts.Add(source with { First = first, End = end });
            if (last && tokens.Is(end, ',') && names.At(end - 1) is null && NameAfter(end, source.End) is { } named)
                (parts[parts.Count - 1], end) = (source with { First = first, End = named.End }, named.End);
            if (last && BehindPlace(end) is var behind && (behind >= source.End || tokens.Is(behind, ',') || tokens.Is(behind, '(')))
                return WithoutGroup(parts);
            if (last) return [source];
            first = Next(end, source.End, out last);
            if (first < 0) return [source];
        }
        return [source];
    }

    /// <summary>The person whose name follows a comma: the harbour master, Bert Lund; null where no name does.</summary>
    private NameMention? NameAfter(int comma, int end) =>
        names.At(comma + 1) is { Name.Kind: NameKind.Person } named && named.End <= end ? named : null;

    /// <summary>Removes the description of a group before the names of its members: the divers, Anna Holm and Bert Lund.</summary>
    private List<Source> WithoutGroup(List<Source> parts)
    {
        Source group = parts[0];
        if (parts.Count > 2
            && names.At(group.End - 1) is null
            && tokens.EndsWith(group.End - 1, "s")
            && names.At(parts[1].End - 1) is not null)
            parts.RemoveAt(0);
        return parts;
    }

    /// <summary>Whether an <c>and</c> stands in a source, as before the last of several speakers: most sources are one.</summary>
    private bool HasAnd(Source source)
    {
        for (int i = source.First; i < source.End; i++)
            if (tokens.Is(i, "and")) return true;
        return false;
    }

    /// <summary>Just past one speaker, given by a name or by a description with an article or an owner; -1 where there is none.</summary>
    private int EndOfOne(int first, int end, HashSet<Name> people)
    {
        for (int i = first; i < end; i++)
        {
            if (names.At(i) is { } named)
            {
                // Ellery senator Bert Lund: the place is not the speaker.
                if (named.Name.Kind == NameKind.Place && tokens.Is(named.End, WordClass.Title | WordClass.RoleNoun))
                {
                    i = named.End - 1;
                    continue;
                }
                return named.First == i && named.End <= end && IsSpeaker(named, first) && people.Add(named.Name) ? named.End : -1;
            }
            if (!tokens.Is(i, Lead) && !IsStopOfTitle(i, first) && !LeadsToTitle(i, end)) break;
        }
        // Sweden, France and Germany: a place that opens a sentence is not always seen as a name.
        if (tokens.Is(first, WordClass.Place) && (tokens.Is(first + 1, ',') || tokens.Is(first + 1, "and"))) return first + 1;
        // "if he can afford a lawyer and Holm": an indefinite description is no part beside a name.
        bool definite = tokens.Is(first, WordClass.Determiner) && (people.Count == 0 || !tokens.Is(first, "a", "an"));
        return definite ? EndOfDescription(first, end) : -1;
    }

    /// <summary>Whether the full stop ends a title: Sens. Anna Holm and Bert Lund.</summary>
    private bool IsStopOfTitle(int i, int first) => i > first && tokens.Is(i, '.') && tokens.Is(i - 1, WordClass.Title);

    /// <summary>Whether a word in small letters stands before a title or a role: retiring senators Anna Holm and Bert Lund.</summary>
    private bool LeadsToTitle(int i, int end) =>
        i + 1 < end
            && tokens[i] is { Kind: TokenKind.Word, Capitalised: false }
            && !tokens.Is(i, NotDescription)
            && tokens.Is(i + 1, WordClass.Title | WordClass.RoleNoun | WordClass.Demonym);

    /// <summary>Whether the name is that of a speaker and no office: not "Harbour President and director Anna Holm".</summary>
    private bool IsSpeaker(NameMention named, int first) =>
        named.Name.Kind == NameKind.Person
            || (named.First - first <= 1
                && !(named.Name.Kind == NameKind.Unknown && tokens.Is(named.End - 1, WordClass.Title | WordClass.RoleNoun)));

    /// <summary>Just past a description, which may have a name in it: the union, the Vost council; -1 where there is none.</summary>
    private int EndOfDescription(int first, int end)
    {
        int last = first + 1, owner = -1;
        while (last < end
            && last < first + LongestDescription
            && (tokens[last].Kind == TokenKind.Word || tokens.Is(last, '-'))
            && (tokens.Is(last, "'s") || !tokens.Is(last, NotDescription)))
        {
            if (tokens.Is(last, "'s")) owner = last;
            last++;
        }
        // The court's liberal justices; but "the council's chairman" more often goes on to describe the person before it.
        if (owner >= 0 && !tokens.EndsWith(last - 1, "s")) return -1;
        if (names.At(last - 1) is { Name.Kind: NameKind.Person or NameKind.Organisation }) return last;
        bool plural = tokens.Is(first, "the") && last == first + 2 && tokens.EndsWith(last - 1, "s");
        if (tokens.Is(last, ',') && NameAfter(last, end) is not null) return last;
        return plural || tokens.Is(last - 1, WordClass.RoleNoun | WordClass.OrganisationNoun) ? last : -1;
    }

    /// <summary>
    /// The start of the next speaker, behind a comma, an <c>and</c> or both; -1 where none follows. A description behind a name is passed
    /// over: Bert Lund, a pilot, and Anna Holm.
    /// </summary>
    private int Next(int i, int end, out bool last)
    {
        if (tokens.Is(i, '('))
        {
            while (i < end && !tokens.Is(i, ')')) i++;
            i++;
        }
        i = BehindPlace(i);
        if (tokens.Is(i, ',')
            && tokens.Is(i + 1, WordClass.Determiner)
            && Comma(i + 1, end) is > 0 and int close
            && tokens.Is(close + 1, "and"))
            i = close;
        int and = tokens.Is(i, ',') ? i + 1 : i;
        last = tokens.Is(and, "and");
        return last ? and + 1 : and > i ? and : -1;
    }

    /// <summary>Just past the place that a person is from: Anna Holm of Ohio and Bert Lund.</summary>
    private int BehindPlace(int i)
    {
        if (!tokens.Is(i, "of", "from") || names.PersonAt(i - 1) is null) return i;
        if (names.At(i + 1) is { } place) return place.Name.Kind == NameKind.Person ? i : place.End;
        return tokens.Is(i + 1, WordClass.Place) ? i + 2 : i;
    }

    private int Comma(int i, int end)
    {
        while (i < end && !tokens.Is(i, ',')) i++;
        return i < end ? i : -1;
    }
}
