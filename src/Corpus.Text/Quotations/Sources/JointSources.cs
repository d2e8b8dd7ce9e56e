using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Cuts a source that clearly names several people into one source each: <c>said Anna Holm and Bert Lund</c>, <c>Mayor Anna Holm, Bert Lund
/// and engineer Carl Lind said</c>.
/// </summary>
internal sealed class JointSources(Tokens tokens, NameIndex names)
{
    /// <summary>What may stand before the name of one of several people.</summary>
    private const WordClass Lead = WordClass.Title | WordClass.RoleNoun | WordClass.Determiner;

    /// <summary>Returns the source of each person in the order of the text, or the source itself where it does not clearly name several
    /// people.</summary>
    public IReadOnlyList<Source> Parts(Source source)
    {
        if (!HasAnd(source)) return [source];
        var parts = new List<Source>();
        var people = new HashSet<Name>();
        bool closed = false;
        for (int first = source.First; first < source.End;)
        {
            if (PersonFrom(first, source.End) is not { } person || !people.Add(person.Name)) return [source];
            parts.Add(source with { First = first, End = person.End });
            if (person.End == source.End) return closed ? parts : [source];
            first = Next(person.End, out bool last);
            if (closed || first < 0) return [source];
            closed = last;
        }
        return [source];
    }

    /// <summary>Whether an <c>and</c> stands in a source, as before the last of several people: most sources are one.</summary>
    private bool HasAnd(Source source)
    {
        for (int i = source.First; i < source.End; i++)
            if (tokens.Is(i, "and")) return true;
        return false;
    }

    /// <summary>The person whose name follows, behind a title or a role: <c>the engineer Bert Lund</c>.</summary>
    private NameMention? PersonFrom(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (names.At(i) is { } named) return named.First == i && named.End <= end && named.Name.Kind == NameKind.Person ? named : null;
            if (!tokens.Is(i, Lead) && !(i > first && tokens.Is(i, '.') && tokens.Is(i - 1, WordClass.Title))) return null;
        }
        return null;
    }

    /// <summary>The word behind a comma, an <c>and</c> or both; -1 where neither follows.</summary>
    private int Next(int i, out bool last)
    {
        int and = tokens.Is(i, ',') ? i + 1 : i;
        last = tokens.Is(and, "and");
        return last ? and + 1 : and > i ? and : -1;
    }
}
