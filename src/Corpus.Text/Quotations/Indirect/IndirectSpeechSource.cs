using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Classifies a source, and decides whether it may be the subject of its cue.</summary>
internal sealed class IndirectSpeechSource(Outline outline, SourcePhrase phrases)
{
    private const int Thing = 17;

    /// <summary>The head of the source, before its description: the <i>officials</i> in charge, <i>Ode</i>, the mayor.</summary>
    public int Head(ItemSpan source)
    {
        int i = source.First + 1;
        while (i < source.End
            && (outline.IsWord(i) || outline.IsNumber(i))
            && !outline.Is(i, WordClass.Preposition)
            && !outline.Is(i, "who", "that")
            && !(outline.EndsWith(i, "ed") && phrases.IsVerb(i))) i++;
        return i - 1;
    }

    /// <summary>
    /// The kind of a source, 0 for a pronoun: 1 unknown, 2 a person, 3 an organisation, 4 a place by name; 10 people by role, 11 a body, 12
    /// words, 13 a place, 14 a number, 15 a word with a capital, 16 a plural, 17 another thing.
    /// </summary>
    public int KindOf(ItemSpan source, int head)
    {
        if (outline.Is(source.First, WordClass.Pronoun) || outline.Is(source.First, "which", "that")) return 0;
        if (outline.MentionAt(head) is { } mention) return 1 + (int)mention.Name.Kind;
        return outline.Is(head, WordClass.RoleNoun)
            ? 10
            : outline.Is(head, WordClass.OrganisationNoun)
                ? 11
                : outline.Is(head, WordClass.CueNoun) ? 12 : outline.Is(head, WordClass.Place) ? 13
            : outline.IsNumber(head) ? 14 : outline.Capitalised(head) ? 15 : outline.EndsWith(head, "s") ? 16 : Thing;
    }

    /// <summary>
    /// Whether the source may be the subject. A thing may only "say", and only with a clause; a verb without an ending needs a plural.
    /// </summary>
    public bool MayTell(IndirectSpeechCandidate candidate) =>
        Agrees(candidate.Frame)
            && !IsTime(candidate.Frame.Source)
            && (candidate.Shape is IndirectSpeechShape.That or IndirectSpeechShape.Clause or IndirectSpeechShape.Question
                or IndirectSpeechShape.Amid || !IsThing(candidate.Frame));

    /// <summary>Whether the source is only a time, which reports nothing: 2024, March, last Tuesday.</summary>
    private bool IsTime(ItemSpan source)
    {
        bool time = false;
        for (int i = source.First; i < source.End; i++)
        {
            bool unit = outline.IsNumber(i) || outline.Is(i, WordClass.Month | WordClass.Weekday | WordClass.TimeUnit);
            if (outline.IsName(i)
                || (outline.IsWord(i)
                    && !unit
                    && !outline.Is(i, WordClass.Determiner | WordClass.Preposition)
                    && !outline.Is(i, "last", "this")))
                return false;
            time |= unit;
        }
        return time;
    }

    /// <summary>Whether a thing is the subject of a verb that only people use to report speech: the plan accepts the risk.</summary>
    public bool IsThing(Frame frame)
    {
        int cue = frame.Cue.First, head = Head(frame.Source);
        return KindOf(frame.Source, head) == Thing
            && !outline.Is(head, WordClass.Determiner | WordClass.Quantity)
            && outline.IsWord(cue)
            && !outline.Is(cue, WordClass.CueVerb | WordClass.Preposition)
            && !outline.Is(cue, "according");
    }

    private bool Agrees(Frame frame)
    {
        int cue = frame.Cue.First;
        return frame.Detached
            || frame.Strength == FrameStrength.Noun
            || cue != frame.Source.End
            || !IsBare(cue)
            || IsPlural(frame.Source, Head(frame.Source));
    }

    /// <summary>Whether the verb has no ending: say, show, report.</summary>
    private bool IsBare(int cue) =>
        outline.IsWord(cue) && !outline.Is(cue, WordClass.Preposition | WordClass.PastVerb) && !outline.Capitalised(cue)
        && !outline.EndsWith(cue, "ed") && !outline.EndsWith(cue, "ing") && (!outline.EndsWith(cue, "s") || outline.EndsWith(cue, "ss"));

    private bool IsPlural(ItemSpan source, int head)
    {
        if (outline.Is(source.First, WordClass.Quantity) || outline.Is(source.First, "those", "these")) return true;
        if (outline.Is(head, WordClass.Pronoun)) return !outline.IsHeOrShe(head) && !outline.Is(head, "it");
        // A named body is a body, whatever words its name has: the Centre for Trade and Fisheries says.
        NameMention? named =
            outline.MentionAt(source.End - 1) is { Name.Kind: NameKind.Person or NameKind.Organisation } mention ? mention : null;
        int end = named is { } name ? source.End - (outline.Token(source.End - 1) - name.First) : source.End;
        for (int i = source.First; i < end; i++)
            if (outline.Is(i, "and") || outline.IsNumber(i) || outline.Is(i, '%')) return true;
        return (named is null && outline.EndsWith(head, "s"))
            || outline.Is(head, WordClass.Determiner | WordClass.Quantity | WordClass.PluralNoun)
            || outline.Is(head, "that", "who")
            || outline.Is(head, "percent", "majority")
            || outline.Is(head, "media", "police");
    }
}
