using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Attributes a quotation to the clause that contains it: <c>She said the plan was “…”</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="coreference">Finds the antecedent of a pronoun inside indirect speech.</param>
internal sealed class GoverningClause(Outline outline, FrameReader reader, List<Frame> frames, Coreference coreference)
{
    /// <summary>How far from a frame the dashes of an aside may stand.</summary>
    private const int FarthestDash = 8;

    /// <summary>She said the plan was “…”: the nearest verb of saying before the mark, or else the nearest verb of attitude.</summary>
    public Source? Governing(int q, OutlineSentence sentence)
    {
        if (Voiced(q, sentence) is { } voiced) return voiced;
        int main = reader.Main.StartOf(sentence);
        return Nearest(q, main <= q ? main : sentence.First)
            ?? (main > sentence.First && main <= q
                ? NominalFrom(q, main) ?? (Nearest(q, sentence.First) is { } earlier ? Later(q, main, sentence) ?? earlier : null)
                : null);
    }

    /// <summary>"Speaking where Lund had appeared, Ode took a swipe at “…”": the subject of the main clause, not that of the clause
    /// before.</summary>
    private Source? Later(int q, int main, OutlineSentence sentence) =>
        outline.Quote(q) is { Words: > 4 }
            && !outline.Is(sentence.First, "as")
            && reader.Main.SubjectOf(sentence with { First = main }, q) is { Exists: true } subject
            && reader.Phrases.IsSomebody(subject)
            && !reader.Forms.IsBe(subject.End)
            ? new Frame(subject, ItemSpan.None, FrameStrength.Noun, Detached: false).ToSource(outline, Route.Governing) : null;

    /// <summary>The subject of a verb whose object names speech, where no frame stands before the mark: "When the mayor was named, the
    /// crowd broke into a chant of “…”".</summary>
    private Source? Voiced(int q, OutlineSentence sentence)
    {
        int noun = outline.Is(q - 1, "of") || outline.Is(q - 1, ':') ? q - 2 : q - 1;
        if (!outline.Is(noun, WordClass.CueNoun) || outline.Is(noun - 1, "to") || reader.Noun(noun, sentence) is not null) return null;
        int verb = noun - 1;
        while (verb > sentence.First && !reader.Phrases.IsVerb(verb))
            if (!outline.IsWord(verb--)) return null;
        if (outline.Is(verb, PhraseForms.Told | WordClass.Auxiliary)
            || outline.EndsWith(verb, "ing")
            || outline.Is(verb - 1, "to")
            || frames.Exists(frame => frame.Cue.First > verb && frame.Cue.First < q))
            return null;
        ItemSpan subject = reader.Phrases.Before(verb, sentence.First);
        return subject.Exists && reader.Phrases.IsSomebody(subject) && !reader.Forms.IsBe(verb - 1)
            ? coreference.Resolve(new Frame(subject, new ItemSpan(noun, noun + 1), FrameStrength.Noun, Detached: false)).ToSource(outline,
                Route.Governing)
            : null;
    }

    /// <summary>The nearest frame before the mark, the stronger kinds first. A person who says something is preferred to a
    /// thing.</summary>
    private Source? Nearest(int q, int low)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            if (!Precedes(frames[k], q, low) || frames[k].Strength < FrameStrength.Judgement) continue;
            if (Containing(k, low) is { } outer) return coreference.Resolve(outer).ToSource(outline, Route.Governing);
            if (reader.Phrases.IsSomebody(frames[k].Source)
                || (outline.Is(frames[k].Source.First, "it") && outline.Is(frames[k].Source.First - 1, "and")))
                return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
            for (int m = k - 1; m >= 0; m--)
                if (Precedes(frames[m], q, low)
                    && frames[m].Strength == FrameStrength.Speech
                    && reader.Phrases.IsSomebody(frames[m].Source))
                    return coreference.Resolve(frames[m]).ToSource(outline, Route.Governing);
            return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        }
        for (FrameStrength strength = FrameStrength.Attitude; strength >= FrameStrength.Beside; strength--)
            for (int k = frames.Count - 1; k >= 0; k--)
                if (Precedes(frames[k], q, low) && frames[k].Strength == strength && reader.Phrases.IsSomebody(frames[k].Source))
                    return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        for (int k = frames.Count - 1; k >= 0; k--)
            if (Precedes(frames[k], q, low) && frames[k].Strength != FrameStrength.Noun)
                return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        return null;
    }

    /// <summary>The frame of the verb of saying that has this frame in its content: "Ode said that when the wind railed …".</summary>
    private Frame? Containing(int k, int low)
    {
        Frame inner = frames[k];
        bool person =
            reader.Phrases.IsSomebody(inner.Source)
                && !outline.Is(inner.Source.First, "who")
                && (!outline.Is(inner.Source.First - 1, WordClass.Conjunction) || outline.Is(inner.Source.First - 1, "that"));
        // Ode said that the inquiry will confirm “…”: nobody has said it but Ode.
        bool foretold = outline.Is(inner.Cue.First - 1, "will");
        if (inner.Detached || (person && inner.Strength >= FrameStrength.Judgement && !foretold)) return null;
        for (int m = k - 1; m >= 0; m--)
        {
            Frame outer = frames[m];
            if (outer.Strength < FrameStrength.Speech
                || outer.Detached
                || outer.Cue.First < low
                || outer.Cue.End > inner.Source.First
                || outer.Source.First > outer.Cue.First)
                continue;
            if (outline.Is(outer.Source.First - 1, WordClass.Conjunction | WordClass.Preposition)
                || outline.Capitalised(inner.Source.First) && outline.Is(inner.Source.First, WordClass.Pronoun))
                return null;
            for (int i = outer.Cue.End; i < inner.Source.First; i++)
                if (EndsTold(i)) return null;
            return outer;
        }
        return null;
    }

    /// <summary>Whether the item ends the content of a verb of saying before it.</summary>
    private bool EndsTold(int i) =>
        outline.Quote(i) is not null
            || outline.Is(i, ',')
            || outline.Is(i, ';')
            || outline.Is(i, ':')
            || outline.IsDash(i)
            || outline.Is(i, "after", "before")
        || (outline.Is(i, WordClass.Conjunction)
            && !outline.Is(i, "that", "and")
            && !outline.Is(i, "or", "because")
            && !outline.Is(i, "whether")
            && !outline.Is(i - 1, "that"));

    /// <summary>She said that the plan was “…”: the person who speaks, where nothing separates the verb of saying from the mark;
    /// otherwise null.</summary>
    public Source? TellerBefore(int q, OutlineSentence sentence)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (!Precedes(frame, q, sentence.First) || frame.Strength < FrameStrength.Speech) continue;
            if (frame.Source.First > frame.Cue.First || outline.IsRelative(frame.Source.First) || !reader.Phrases.IsSomebody(frame.Source))
                return null;
            for (int i = frame.Cue.End; i < q; i++)
                if (EndsTold(i)) return null;
            return coreference.Resolve(frame).ToSource(outline, Route.Governing);
        }
        return null;
    }

    /// <summary>What she means by “…”: the words are taken up again, and the person who means them said them.</summary>
    public Source? Meant(int q, OutlineSentence sentence)
    {
        bool means = outline.Is(q - 2, "means", "meant") || outline.Is(q - 2, "mean");
        if (outline.Quote(q) is not { Words: > 3 } || !means || !outline.Is(q - 1, "by", "about")) return null;
        return reader.Phrases.Before(q - 2, sentence.First) is { Exists: true } subject
            && outline.Is(subject.First - 1, "what")
            && reader.Phrases.IsSomebody(subject)
            ? new Frame(subject, new ItemSpan(q - 2, q - 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.Governing)
            : null;
    }

    private bool Precedes(Frame frame, int q, int low) =>
        frame.Cue.End <= q && frame.Cue.First >= low && !IsInObject(frame, q) && !IsAside(frame, q);

    /// <summary>
    /// Whether the frame stands between dashes or brackets that close before the mark: papers – she says they are false – show “…”.
    /// </summary>
    private bool IsAside(Frame frame, int q)
    {
        int first = frame.First - 1, end = frame.End;
        while (first >= 0 && frame.First - first < FarthestDash && outline.IsWord(first)) first--;
        while (end < q && end - frame.End < FarthestDash && (outline.IsWord(end) || outline.IsPossessive(end))) end++;
        return end < q && (outline.IsDash(first) && outline.IsDash(end) || outline.Is(first, '(') && outline.Is(end, ')'));
    }

    /// <summary>
    /// Whether the frame only describes an object, in a clause without "that", and a comma ends it before the mark: "The law lets the port
    /// sell any boat the office considers a danger, as long as “…”".
    /// </summary>
    private bool IsInObject(Frame frame, int q)
    {
        int first = frame.Source.First;
        if (frame.Strength != FrameStrength.Attitude
            || frame.Source.First > frame.Cue.First
            || !outline.Is(first, WordClass.Determiner)
            || !outline.IsWord(first - 1)
            || outline.Capitalised(first - 1)
            || outline.Is(first - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Pronoun)
            || reader.Phrases.IsVerb(first - 1))
            return false;
        for (int i = frame.Cue.End; i < q; i++)
            if (outline.Is(i, ',')) return true;
        return false;
    }

    public Source? Nominal(int q, OutlineSentence sentence) => Owner(q, sentence) ?? Judging(q, sentence) ?? NominalFrom(q, sentence.First);

    /// <summary>"She played down Ode's remarks as “…”": the person who judges chose the words.</summary>
    private Source? Judging(int q, OutlineSentence sentence) =>
        !IsKnown(q)
            && (outline.Is(q - 1, "as") || (outline.Is(q - 1, WordClass.Determiner) && outline.Is(q - 2, "as")))
            && reader.Main.SubjectOf(sentence, q) is { Exists: true } subject
            && reader.Phrases.IsSomebody(subject)
            && !reader.Forms.IsBe(subject.End)
            ? new Frame(subject, ItemSpan.None, FrameStrength.Noun, Detached: false).ToSource(outline, Route.Nominal) : null;

    /// <summary>"A rule known to the divers as “…”": a fixed name, which has no speaker.</summary>
    private bool IsKnown(int q)
    {
        int i = q - 2;
        while (i > q - 6 && outline.IsWord(i) && !outline.Is(i, "known")) i--;
        return outline.Is(i, "known");
    }

    /// <summary>Ode's “…” promise: the owner of the noun.</summary>
    private Source? Owner(int q, OutlineSentence sentence) =>
        outline.IsPossessive(q - 1) && outline.Quote(q) is { Words: > 3 } && q - 2 >= sentence.First && outline.IsPerson(q - 2)
            ? new Frame(outline.PersonAt(q - 2), ItemSpan.None, FrameStrength.Noun, Detached: false).ToSource(outline, Route.Nominal)
            : null;

    private Source? NominalFrom(int q, int low)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
            if (frames[k].Strength == FrameStrength.Noun && frames[k].Cue.End <= q && frames[k].Cue.First >= low)
                return frames[k].ToSource(outline, Route.Nominal);
        return null;
    }
}
