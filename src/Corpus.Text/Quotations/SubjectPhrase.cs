using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the subject of a verb that follows it, past appositions, other verbs and what those govern.</summary>
internal sealed class SubjectPhrase(Outline outline, NameIndex names, PhraseForms forms, PrecedingPhrase phrases)
{
    /// <summary>The longest stretch between two verbs that share a subject, in items.</summary>
    private const int LongestClause = 24;

    /// <summary>The value of <c>Verb.txt</c> for what makes somebody do something.</summary>
    private const int MakesDo = 1;

    /// <summary>The subject of the verb at <paramref name="verb"/>, at or after <paramref name="low"/>.</summary>
    public ItemSpan Before(int verb, int low) => Before(verb, low, depth: 0);

    private ItemSpan Before(int verb, int low, int depth)
    {
        int g = verb - 1;
        while (g >= low && (outline.Is(g, WordClass.Auxiliary | WordClass.Weekday) || (forms.IsAdverb(g) && !outline.Capitalised(g)) || outline.Is(g, "both")
            || (outline.Is(g, WordClass.DayPart) && outline.Is(g - 1, WordClass.Weekday))
            || (outline.Is(g, WordClass.Preposition) && (outline.Is(g + 1, WordClass.Weekday) || (outline.Is(g, "since") && outline.Is(g - 1, WordClass.Auxiliary)))))) g--;
        // "Ode last year proposed": when stands between the subject and its verb.
        if (outline.Is(g, WordClass.TimeUnit) && g - 2 >= low && (outline.Is(g - 1, "last") || outline.Is(g - 1, "this"))) g -= 2;
        if (g < low || depth > 3) return ItemSpan.None;
        if (Described(g, low) is { Exists: true } described) return described;
        if (outline.Is(g, "to") && MadeTo(g, low) is { Exists: true } made) return made;
        if (outline.Is(g, "to") || outline.Is(g, "and") || outline.Is(g, "but") || outline.Is(g, "by") || (outline.Is(g, ',') && outline.Is(g + 1, "then")))
        {
            // "went on to say", "smiled and said", "responded by saying": the subject is the first verb's.
            if (Shared(g, low, depth) is { Exists: true } shared) return shared;
            if (outline.Is(g, "to") || outline.Is(g, "by")) return Before(g, low, depth + 1);
        }
        if (outline.Is(g, "who") || outline.Is(g, "which") || outline.Is(g, "that"))
        {
            // A relative pronoun names the source as well as any; "that" more often opens a clause.
            if (!outline.Is(g, "that")) return new ItemSpan(g, g + 1);
            return g - 1 < low ? ItemSpan.None : phrases.EndingAt(g - 1, low);
        }
        if (outline.Is(g, WordClass.Pronoun)) return new ItemSpan(g, g + 1);
        if (outline.Is(g, ',') || outline.IsDash(g)) return Interrupted(g, low);
        if (outline.Quote(g) is { Words: <= 4 }) return Interrupted(g + 1, low);
        ItemSpan phrase = phrases.EndingAt(g, low);
        // "Ode left and in a statement called it": what a preposition governs is no subject.
        if (phrase.First - 2 > low && outline.Is(phrase.First - 1, WordClass.Preposition) && (outline.Is(phrase.First - 2, "and") || outline.Is(phrase.First - 2, "but"))
            && Shared(phrase.First - 2, low, depth) is { Exists: true } first) return first;
        return Ungoverned(phrase, low);
    }

    /// <summary>
    /// The subject of the verb that the one behind <paramref name="conjunction"/> is joined to: of the nearest verb of saying
    /// ("Ode said it took time but added"), else of the nearest verb that is in no relative clause.
    /// </summary>
    private ItemSpan Shared(int conjunction, int low, int depth)
    {
        ItemSpan nearest = ItemSpan.None;
        for (int v = conjunction - 1; v >= low && v > conjunction - LongestClause; v--)
        {
            if (outline.Quote(v) is { Words: > 4 } || (nearest.Exists && EndsClause(v))) break;
            if (!forms.IsVerb(v) || (nearest.Exists && !outline.Is(v, WordClass.CueVerb) && !IsRelative(nearest)) || (nearest.Exists && outline.EndsWith(v, "ing")) || IsReducedRelative(v, low)) continue;
            ItemSpan subject = Before(v, low, depth + 1);
            if (!subject.Exists) continue;
            if (nearest.Exists && outline.Is(subject.First - 1, WordClass.Conjunction)) break;
            if (!nearest.Exists || IsRelative(nearest) || outline.Is(v, WordClass.CueVerb)) nearest = subject;
            if (outline.Is(v, WordClass.CueVerb)) break;
            v = subject.First;
        }
        return nearest;
    }

    /// <summary>
    /// "an aide who was not allowed to speak to the press said": a relative clause without a comma belongs to the subject, and
    /// ends where the second verb stands.
    /// </summary>
    private ItemSpan Described(int last, int low)
    {
        if (!outline.IsWord(last) || outline.Is(last, WordClass.Conjunction | WordClass.Auxiliary) || outline.Is(last, "to")) return ItemSpan.None;
        bool verbs = false;
        for (int i = last; i > low && i > last - LongestClause; i--)
        {
            if (!outline.IsWord(i) || outline.Is(i, "that")) break;
            if (outline.Is(i, "who"))
            {
                ItemSpan head = verbs && outline.IsWord(i - 1) ? phrases.EndingAt(i - 1, low) : ItemSpan.None;
                return head.Exists && forms.MaySpeak(head) ? new ItemSpan(head.First, last + 1) : ItemSpan.None;
            }
            if (!forms.IsVerb(i)) continue;
            // "who said Ode left": what follows a verb of saying is another clause.
            if (!verbs && i < last && outline.Is(i, WordClass.CueVerb | WordClass.AttitudeVerb) && !outline.Is(i - 1, WordClass.Be) && !outline.Is(i + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Pronoun) && !outline.EndsInLy(i + 1) && !outline.Is(i + 1, "to") && !outline.Is(i + 1, "her")) break;
            verbs = true;
        }
        return ItemSpan.None;
    }

    /// <summary>"prompted Ode to say", "forced Ann Ode, the owner, to admit": whom the verb before makes do what follows <paramref name="to"/>.</summary>
    public ItemSpan MadeTo(int to, int low)
    {
        int last = to - 1;
        if (outline.Is(last, ','))
            do last--; while (last > low && last > to - LongestClause && !outline.Is(last, ',') && outline.Quote(last) is null);
        if (outline.Is(last, ',')) last--;
        if (!outline.IsWord(last)) return ItemSpan.None;
        ItemSpan phrase = outline.Is(last, WordClass.Pronoun) || outline.Is(last, "him") || outline.Is(last, "them") || outline.Is(last, "her") ? new ItemSpan(last, last + 1) : phrases.EndingAt(last, low);
        return phrase.Exists && outline.ValueOf(phrase.First - 1, WordClass.Verb) == MakesDo && forms.MaySpeak(phrase) ? new ItemSpan(phrase.First, to) : ItemSpan.None;
    }

    private bool EndsClause(int i) => outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and") && !outline.Is(i, "that") && !outline.Is(i, "which");

    private bool IsRelative(ItemSpan phrase) => outline.Is(phrase.First, "who") || outline.Is(phrase.First, "which");

    /// <summary>"a source speaking to the Post said", "a man who beat Ode said": what another verb governs is no subject; the phrase before that verb is.</summary>
    private ItemSpan Ungoverned(ItemSpan phrase, int low)
    {
        for (int steps = 0; phrase.Exists && steps < 3; steps++)
        {
            int verb = Governor(phrase.First, low);
            if (verb <= low) break;
            int noun = verb - 1;
            while (noun > low && forms.IsAdverb(noun)) noun--;
            if (outline.Is(noun, "who") || outline.Is(noun, "which") || outline.Is(noun, "that")) noun--;
            if (noun < low || !outline.IsWord(noun) || outline.Is(noun, WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary) || forms.IsVerb(noun)) break;
            ItemSpan outer = phrases.EndingAt(noun, low);
            if (!outer.Exists || !forms.MaySpeak(outer)) break;
            phrase = outer;
        }
        return phrase;
    }

    /// <summary>The verb that governs the phrase starting at <paramref name="first"/>, with or without a preposition between them; -1 where none does.</summary>
    private int Governor(int first, int low)
    {
        int verb = first - 1;
        if (verb > low && outline.Is(verb, WordClass.Preposition)) verb--;
        return verb >= low && forms.IsVerb(verb) && !outline.Is(verb, WordClass.Auxiliary)
            && (outline.EndsWith(verb, "ing") || !outline.Is(verb, WordClass.CueVerb | WordClass.AttitudeVerb)) ? verb : -1;
    }

    /// <summary>"shared a list called …", "an order signed by Ode": a participle that describes the noun before it and has no subject.</summary>
    public bool IsReducedRelative(int verb, int low)
    {
        if (!outline.EndsWith(verb, "ed") && !outline.Is(verb, "written") && !outline.Is(verb, "shown") && !outline.Is(verb, "known")) return false;
        if (outline.Is(verb - 1, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction) || !outline.IsWord(verb - 1)) return false;
        if (outline.Is(verb + 1, "by")) return true;
        int noun = outline.Is(verb - 1, "later") || outline.Is(verb - 1, "since") || outline.Is(verb - 1, "once") ? verb - 2 : verb - 1;
        return phrases.EndingAt(noun, low) is { Exists: true } phrase && Governor(phrase.First, low) >= low;
    }

    /// <summary>"Hugh Hill, a doctor, said": the phrase before an apposition, with the apposition.</summary>
    private ItemSpan Interrupted(int comma, int low)
    {
        int start = comma - 1;
        while (start >= low && start > comma - PhraseForms.Longest && outline.Quote(start) is not { Words: > 3 } && !outline.Is(start, ';') && !outline.Is(start, ':') && !outline.Is(start, '(')) start = outline.Is(start, ')') ? forms.Opening(start, low) - 1 : start - 1;
        start++;
        while (start < comma && (outline.Is(start, ',') || outline.Is(start, '.'))) start++;
        for (int first = start; first < comma;)
        {
            int end = first;
            while (end < comma && !outline.Is(end, ',') && !outline.IsDash(end) && !(outline.Quote(end) is { } quote && outline.LastCharacter(quote) is ',')) end = outline.Is(end, '(') ? forms.Closing(end, comma) : end + 1;
            // "…, who, after a break, said".
            if (end == first + 1 && (outline.Is(first, "who") || outline.Is(first, "which"))) return new ItemSpan(first, end);
            bool place = end == first + 1 && !outline.Is(end + 1, "who") && (outline.Is(first, WordClass.Place) || outline.Tokens[outline.Token(first)] is { AllCaps: true, Length: 2 });
            // "As Ann Ode, a pilot, put it": the conjunction opens the clause whose subject follows.
            int opens = IsAdjunct(first) && outline.Is(first, WordClass.Conjunction) ? first + 1 : first;
            if (end > first && !place && (end == comma || Apposes(end + 1, comma)) && !IsAdjunct(opens))
            {
                ItemSpan head = phrases.EndingAt(end - 1, opens);
                if (head.Exists && (opens == first || head.First == opens) && forms.MaySpeak(head) && !IsObject(head.First - 1, start))
                {
                    ItemSpan subject = forms.WithoutRemark(new ItemSpan(head.First, comma));
                    return outline.Is(subject.End - 1, "who") && outline.Is(subject.End - 2, ',') ? subject with { End = subject.End - 2 } : subject;
                }
            }
            first = end + 1;
        }
        return ItemSpan.None;
    }

    /// <summary>Whether a phrase after item <paramref name="i"/> is what a verb governs, and no subject.</summary>
    private bool IsObject(int i, int low) =>
        i >= low && forms.IsVerb(i) && !outline.Is(i, WordClass.CueVerb | WordClass.AttitudeVerb);

    /// <summary>Whether what starts after a comma may describe what stands before it.</summary>
    private bool Apposes(int i, int limit)
    {
        if (i >= limit) return true;
        if (outline.Is(i, "who") || outline.Is(i, "whose") || outline.Is(i, "which") || outline.Is(i, "whom") || outline.Is(i, "where") || outline.Is(i, "himself") || outline.Is(i, "herself")) return true;
        // "Ode, when asked about it, said".
        if (outline.Is(i, "when") || outline.Is(i, "while") || outline.Is(i, "though") || outline.Is(i, "if"))
            return outline.EndsWith(i + 1, "ed") || outline.EndsWith(i + 1, "ing") || outline.Is(i + 1, WordClass.Preposition);
        if (outline.Is(i, WordClass.Pronoun) || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "as") && !outline.Is(i, "like"))) return false;
        return outline.Quote(i) is null;
    }

    /// <summary>Whether a clause starts with words that say when, where or how, and not with its subject.</summary>
    private bool IsAdjunct(int i) =>
        (outline.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month) && !outline.Is(i, "both") && !outline.Is(i, "all"))
        || outline.EndsInLy(i)
        || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and") && !outline.Is(i, "but") && !outline.Is(i, "that"))
        || (outline.EndsWith(i, "ing") && names.At(outline.Token(i)) < 0);
}
