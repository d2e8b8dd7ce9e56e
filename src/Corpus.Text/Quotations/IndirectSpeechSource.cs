using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Judges whether somebody tells something at all: the form of the verb, and the head of its subject.</summary>
internal sealed class IndirectSpeechSource(Outline outline, SourcePhrase phrases, NameIndex names)
{
    /// <summary>Whether the verb says that it was done: not <c>will promise</c>, <c>to say</c>, and no noun such as <c>the radio show</c>.</summary>
    public bool IsReal(Frame frame)
    {
        int cue = frame.Cue.First, i = cue - 1;
        while (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i)) i--;
        if (outline.Is(i, WordClass.Unreal) || outline.Is(i, "to") || outline.Is(i, "will") || outline.Is(i, "'ll")) return false;
        int before = frame.Source.First - 1;
        // Who pledged to stay tells whom one means, and nothing that they said; , who pledged to stay, does.
        if (outline.Is(frame.Source.First, "who") && !outline.Is(before, ',') && !outline.IsDash(before)) return false;
        if (outline.Is(before, "that") || outline.Is(before, "what") || outline.Is(before, "whether") || outline.Is(before, "how") || outline.Is(before, "why")) return false;
        if (frame.Source.First < cue && OpensPhrase(before)) return false;
        if (frame.Detached)
        {
            if (!outline.EndsWith(cue, "ing")) return true;
            return outline.Is(i, ',') || outline.IsDash(i) || outline.Is(i, "while") || outline.Is(i, "by") || (outline.Is(i, "and") && outline.Is(i - 1, ','));
        }
        if (outline.IsPossessive(cue - 1) && !outline.EndsWith(cue, "ing")) return false;
        return !IsBare(cue) || i != frame.Source.End - 1 || IsPlural(frame.Source);
    }

    /// <summary>A preposition that no clause stands behind: what it opens is no subject.</summary>
    private bool OpensPhrase(int i) =>
        outline.Is(i, "in") || outline.Is(i, "of") || outline.Is(i, "on") || outline.Is(i, "to") || outline.Is(i, "from") || outline.Is(i, "by") || outline.Is(i, "with");

    /// <summary>A form without an ending: say, show, report.</summary>
    private bool IsBare(int cue) =>
        !outline.EndsWith(cue, "ed") && !outline.EndsWith(cue, "ing") && !outline.Is(cue, WordClass.PastVerb) && (!outline.EndsWith(cue, "s") || outline.EndsWith(cue, "ss"));

    private bool IsPlural(ItemSpan source)
    {
        int head = Head(source);
        if (outline.Is(head, WordClass.Pronoun)) return !outline.Is(head, "he") && !outline.Is(head, "she") && !outline.Is(head, "it");
        if (outline.IsPossessive(head) && outline.EndsWith(head - 1, "s")) return false;
        // A named body is one, whatever its name holds: the Centre for Trade and Fisheries says.
        int mention = names.At(outline.Token(source.End - 1));
        bool one = mention >= 0 && names.Mentions[mention].Name.Kind is (NameKind.Person or NameKind.Organisation);
        int end = one ? source.End - (outline.Token(source.End - 1) - names.Mentions[mention].First) : source.End;
        for (int i = source.First; i < end; i++)
            if (outline.Is(i, "and") || outline.IsNumber(i) || outline.Is(i, '%')) return true;
        return (!one && outline.EndsWith(head, "s")) || outline.Is(head, WordClass.Determiner | WordClass.Quantity) || outline.Is(head, "that") || outline.Is(head, "people") || outline.Is(head, "men")
            || outline.Is(head, "women") || outline.Is(head, "police") || outline.Is(head, "percent") || outline.Is(head, "majority") || outline.Is(head, "media");
    }

    /// <summary>Whether the head of the subject may tell: it is named, or people, or a body, or a document.</summary>
    public bool Tells(Frame frame)
    {
        if (outline.Is(frame.Cue.First, "said") || outline.Is(frame.Cue.First, "says") || outline.Is(frame.Cue.First, "say")) return true;
        int head = Head(frame.Source);
        if (outline.Is(head, "you") || outline.Is(head, "i") || (outline.Is(head, "it") && !outline.Is(frame.Cue.First, WordClass.CueVerb))) return false;
        return outline.Capitalised(head) || outline.EndsWith(head, "s") || outline.Is(head, WordClass.Pronoun | WordClass.RoleNoun | WordClass.OrganisationNoun) || outline.Is(head, "which") || outline.IsNumber(head) || outline.Is(head, '%') || IsPlural(frame.Source);
    }

    /// <summary>The last item before what describes the head: the <i>officials</i> in charge, <i>Ode</i>, the mayor.</summary>
    private int Head(ItemSpan source)
    {
        int i = source.First + 1;
        while (i < source.End && !outline.Is(i, ',') && !outline.Is(i, '(') && !outline.Is(i, WordClass.Preposition) && !outline.Is(i, "who") && !outline.Is(i, "that") && !(phrases.IsVerb(i) && outline.EndsWith(i, "ed"))) i++;
        return i - 1;
    }
}
