using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Resolves a pronoun inside indirect speech to the outer speaker: in <c>Ode said he believes “…”</c>, <c>he</c> is Ode, who is the source
/// of the quotation.
/// </summary>
internal sealed class Coreference(Outline outline, SourcePhrase phrases, List<Frame> frames)
{
    /// <summary>Replaces the pronoun by its antecedent as the source of the frame; otherwise returns the frame unchanged.</summary>
    public Frame Resolve(Frame frame)
    {
        if (frame.Source.End - frame.Source.First != 1 || !IsPerson(frame.Source.First) || !IsTold(frame.Source.First)) return frame;
        // What she calls “a farce”: the words are hers, whoever is named in between.
        bool named = outline.Is(frame.Source.First - 1, "what");
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame outer = frames[k];
            if (outer.Cue.End > frame.Source.First
                || outer.Source.First > outer.Cue.First
                || outer.Strength < (named ? FrameStrength.Attitude : FrameStrength.Speech))
                continue;
            if (!(named
                ? phrases.IsSomebody(outer.Source) && IsUnbroken(outer.Cue.End, frame.Source.First)
                : IsOneClause(outer.Cue.End, frame.Source.First)) || !MayBe(frame.Source.First, outer.Source))
                return frame;
            return Resolve(outer) with { Cue = frame.Cue, Strength = frame.Strength };
        }
        return frame;
    }

    /// <summary>
    /// Whether the pronoun's clause may be indirect speech. "but he", "when he" and ", he said," open clauses of the writer's.
    /// </summary>
    private bool IsTold(int pronoun) =>
        !outline.Is(pronoun - 1, ',') && (!outline.Is(pronoun - 1, WordClass.Conjunction) || outline.Is(pronoun - 1, "that", "because"));

    private bool IsPerson(int i) => outline.IsHeOrShe(i) || outline.Is(i, "they");

    /// <summary>Whether nothing between the outer verb and the pronoun ends the indirect speech or names another person.</summary>
    private bool IsOneClause(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (outline.IsPerson(i)) return false;
        }
        return IsUnbroken(first, end);
    }

    private bool IsUnbroken(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (outline.Quote(i) is { Words: > 4 } || outline.Is(i, ';') || outline.Is(i, ':')) return false;
        return true;
    }

    /// <summary>Whether the pronoun agrees with the phrase in number, and in gender where that is known.</summary>
    private bool MayBe(int pronoun, ItemSpan phrase)
    {
        bool many = outline.Is(pronoun, "they");
        if (outline.Is(phrase.First, WordClass.Pronoun))
            return phrase.End - phrase.First == 1
                && outline.Tokens[outline.Token(phrase.First)].Word == outline.Tokens[outline.Token(pronoun)].Word;
        int head = phrase.First;
        while (head < phrase.End && !outline.Is(head, ',') && !outline.Is(head, '(')) head++;
        if (outline.MentionAt(head - 1) is not { Name: { } name })
            return many == outline.EndsWith(head - 1, "s") || !outline.IsWord(head - 1);
        return !many
            && name.Kind != NameKind.Place
            && (name.Gender == Gender.Unknown || name.Gender == outline.Tokens.GenderOf(outline.Token(pronoun), WordClass.Pronoun));
    }
}
