using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds a subject that a comma, a dash or a title in marks separates from its verb: <c>Hugh Hill, a doctor,
/// said</c>.</summary>
internal sealed class InterruptedSubject(Outline outline, PhraseForms forms, PrecedingPhrase phrases)
{
    /// <summary>The phrase before an apposition, with the apposition: "Hugh Hill, a doctor, said".</summary>
    public ItemSpan Before(int comma, int low)
    {
        int start = comma - 1;
        while (start >= low
            && start > comma - PhraseForms.Longest
            && outline.Quote(start) is not { Words: > 3 }
            && !outline.Is(start, ';')
            && !outline.Is(start, ':')
            && !outline.Is(start, '(')) start = outline.Is(start, ')') ? forms.Opening(start, low) - 1 : start - 1;
        start++;
        while (start < comma && (outline.Is(start, ',') || outline.Is(start, '.'))) start++;
        for (int first = start; first < comma;)
        {
            int end = first;
            while (end < comma
                && !outline.Is(end, ',')
                && !outline.IsDash(end)
                && !(outline.Quote(end) is { } quote && outline.LastCharacter(quote) is ','))
                end = outline.Is(end, '(') ? forms.Closing(end, comma) : end + 1;
            // "…, who, after a break, said", "by Ode who, in a letter, said".
            if (outline.Is(end - 1, "who") || (end == first + 1 && outline.IsRelative(first))) return new ItemSpan(end - 1, end);
            bool place =
                forms.IsParty(first)
                    || end == first + 1
                        && !outline.Is(end + 1, "who")
                        && (outline.Is(first, WordClass.Place) || outline.Tokens[outline.Token(first)] is { AllCaps: true, Length: 2 });
            // "As Ann Ode, a pilot, put it", "After Ann Ode, R-Vost, said so": the subject follows the conjunction.
            bool after =
                (outline.Is(first, WordClass.Adverb) && outline.Capitalised(first + 1))
                    || (outline.Is(first, "after", "before") && forms.IsParty(end + 1));
            int opens = IsAdjunct(first) && (after || outline.Is(first, WordClass.Conjunction)) ? first + 1 : first;
            if (end > first && !place && (end == comma || Apposes(end + 1, comma)) && !IsAdjunct(opens))
            {
                ItemSpan head = phrases.EndingAt(end - 1, opens);
                if (head.Exists && (opens == first || head.First == opens) && forms.MaySpeak(head) && !IsObject(head.First - 1, start))
                {
                    if (HasPredicate(end, comma)) return ItemSpan.None;
                    if (head.First > first && Sent(head, first) is { Exists: true } thing) return thing;
                    ItemSpan subject = forms.WithoutRemark(new ItemSpan(head.First, comma));
                    return outline.Is(subject.End - 1, "who") && outline.Is(subject.End - 2, ',')
                        ? subject with { End = subject.End - 2 }
                        : subject;
                }
            }
            first = end + 1;
        }
        return ItemSpan.None;
    }

    /// <summary>
    /// The noun that opens the clause, where a participle with its object describes it: "Letters sent to the press – letters that nobody
    /// has seen – say".
    /// </summary>
    private ItemSpan Sent(ItemSpan last, int first)
    {
        int verb = outline.Is(last.First - 1, WordClass.Preposition) ? last.First - 2 : last.First - 1;
        if (verb <= first || !IsParticiple(verb)) return ItemSpan.None;
        ItemSpan noun = phrases.EndingAt(verb - 1, first);
        return noun.First == first && !outline.Is(verb - 1, WordClass.Auxiliary | WordClass.Pronoun) && !outline.IsPerson(verb - 1)
            ? noun
            : ItemSpan.None;
    }

    private bool IsParticiple(int verb) =>
        outline.EndsWith(verb, "ed")
            || outline.Is(verb, "sent", "kept")
            || outline.Is(verb, "written", "given")
            || outline.Is(verb, "made", "held")
            || outline.Is(verb, "shown", "taken")
            || outline.Is(verb, "found", "seen");

    /// <summary>Whether the subject has its verb before the comma: "Ann Ode of Vost, a diver, had a boat, said her aunt".</summary>
    private bool HasPredicate(int first, int comma)
    {
        for (int i = first; i + 1 < comma; i++)
            if (outline.Is(i, ',')
                && outline.Is(i + 1, WordClass.Auxiliary)
                && !outline.EndsWith(i + 1, "ing")
                && !outline.Is(i + 1, "been", "gone"))
                return true;
        return false;
    }

    /// <summary>Whether a phrase behind item <paramref name="i"/> is an object and not a subject.</summary>
    private bool IsObject(int i, int low) =>
        i >= low && forms.IsVerb(i) && !outline.Is(i, WordClass.CueVerb | WordClass.AttitudeVerb);

    /// <summary>Whether the words behind a comma may be an apposition to the words before it.</summary>
    private bool Apposes(int i, int limit)
    {
        if (i >= limit) return true;
        if (outline.IsRelative(i) || outline.Is(i, "whose", "whom") || outline.Is(i, "where") || outline.Is(i, "himself", "herself"))
            return true;
        // "Ode, when asked about it, said".
        if (outline.Is(i, "when", "while") || outline.Is(i, "though", "if"))
            return outline.EndsWith(i + 1, "ed") || outline.EndsWith(i + 1, "ing") || outline.Is(i + 1, WordClass.Preposition);
        if (outline.Is(i, WordClass.Pronoun) || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "as", "like"))) return false;
        return outline.Quote(i) is null;
    }

    /// <summary>Whether a clause starts with words that say when, where or how, before its subject; not "then-mayor Ann Ode".</summary>
    private bool IsAdjunct(int i) =>
        !outline.IsHyphen(i + 1) && IsAdjunctWord(i);

    private bool IsAdjunctWord(int i) =>
        (outline.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month) && !outline.Is(i, "both", "all"))
        || outline.EndsInLy(i)
        || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and", "but") && !outline.Is(i, "that"))
        || (outline.EndsWith(i, "ing") && !outline.IsName(i))
        // "Pressed about the boat, the mayor, Ann Ode, said".
        || (outline.EndsWith(i, "ed") && !outline.IsName(i) && outline.Is(i + 1, WordClass.Preposition | WordClass.Conjunction));
}
