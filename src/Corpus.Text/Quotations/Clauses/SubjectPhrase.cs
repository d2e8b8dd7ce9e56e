using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the subject of a verb to its right, across appositions, other verbs and their objects.</summary>
internal sealed class SubjectPhrase(Outline outline, PhraseForms forms, PrecedingPhrase phrases, InterruptedSubject interrupted,
    JointSubject joint)
{
    /// <summary>The longest stretch between two verbs that share a subject, in items.</summary>
    private const int LongestClause = 24;

    /// <summary>How many verbs are followed on the way to the subject, at most.</summary>
    private const int Deepest = 3;

    private readonly SubjectMemory _memory = new(outline, Deepest + 2);

    /// <summary>The subject of the verb at <paramref name="verb"/>, at or after <paramref name="low"/>.</summary>
    public ItemSpan Before(int verb, int low) => joint.With(Before(verb, low, depth: 0), low);

    /// <summary>Each subject is found once and cached, because many verbs may share it.</summary>
    private ItemSpan Before(int verb, int low, int depth) =>
        _memory.Find(verb, low, depth, out ItemSpan subject) ? subject : _memory.Keep(verb, low, depth, Find(verb, low, depth));

    private ItemSpan Find(int verb, int low, int depth)
    {
        int g = forms.IsRepeated(verb) ? verb - 3 : verb - 1;
        while (g >= low
            && (outline.Is(g, WordClass.Auxiliary | WordClass.Weekday)
                || (forms.IsAdverb(g) && (!outline.Capitalised(g) || (g == low && !outline.IsName(g))))
                || outline.Is(g, "both")
            || (outline.Is(g, "longer") && outline.Is(g - 1, "no"))
            || (outline.Is(g, "no") && outline.Is(g + 1, "longer"))
            || (outline.Is(g, WordClass.DayPart) && outline.Is(g - 1, WordClass.Weekday))
            || (outline.Is(g, WordClass.Preposition)
                && (outline.Is(g + 1, WordClass.Weekday) || (outline.Is(g, "since") && outline.Is(g - 1, WordClass.Auxiliary)))))) g--;
        // "Ode last year proposed": a time stands between the subject and its verb.
        if (outline.Is(g, WordClass.TimeUnit) && g - 2 >= low && outline.Is(g - 1, "last", "this")) g -= 2;
        if (g < low || depth > Deepest) return ItemSpan.None;
        if (Described(g, low) is { Exists: true } described) return described;
        if (outline.Is(g, "to") && MadeTo(g, low) is { Exists: true } made) return made;
        if (outline.Is(g, "to", "and") || outline.Is(g, "but", "by") || (outline.Is(g, ',') && outline.Is(g + 1, "then")))
        {
            // "went on to say", "smiled and said", "responded by saying": the subject belongs to the first verb.
            if (Shared(g, low, depth) is { Exists: true } shared) return shared;
            if (outline.Is(g, "to", "by")) return Before(g, low, depth + 1);
        }
        if (outline.IsRelative(g) || outline.Is(g, "that"))
        {
            // A relative pronoun can be the source; but "that" more often opens a clause.
            if (!outline.Is(g, "that")) return new ItemSpan(g, g + 1);
            return g - 1 < low ? ItemSpan.None : phrases.EndingAt(g - 1, low);
        }
        if (outline.Is(g, WordClass.Pronoun)) return new ItemSpan(g, g + 1);
        if (outline.Is(g, ',') || outline.IsDash(g)) return interrupted.Before(g, low);
        if (outline.Quote(g) is { Words: <= 4 }) return interrupted.Before(g + 1, low);
        ItemSpan phrase = phrases.EndingAt(g, low);
        // "Ode left and in a statement called it": the object of a preposition is not a subject.
        if (phrase.First - 2 > low && outline.Is(phrase.First - 1, WordClass.Preposition) && outline.Is(phrase.First - 2, "and", "but")
            && Shared(phrase.First - 2, low, depth) is { Exists: true } first) return first;
        if (outline.Is(phrase.First - 1, ',') && BeforePlace(phrase, low) is { Exists: true } placed) return placed;
        if (outline.Is(phrase.First - 1, ',') && Apposed(phrase, low, verb) is { Exists: true } person) return person;
        // "Lawyers representing two of the divers said": the object of a participle is not the subject.
        if (phrase.First - 2 >= low
            && outline.EndsWith(phrase.First - 1, "ing")
            && !outline.Capitalised(phrase.First - 1)
            && outline.Is(phrase.First - 2, WordClass.RoleNoun)
            && phrases.EndingAt(phrase.First - 2, low) is { Exists: true } actor)
            return actor;
        // "Why do the divers …", "how Ode left": a question word is not part of the subject.
        if (outline.Is(phrase.First, "why", "how") || outline.Is(phrase.First, "whose"))
            phrase = phrase.End - phrase.First > 1 ? phrase with { First = phrase.First + 1 } : ItemSpan.None;
        return Ungoverned(phrase, low);
    }

    /// <summary>A subject with the place it is from, where the second comma is missing: "Ann Ode, R-Vost told", "a diver from Ellery,
    /// Vost said".</summary>
    private ItemSpan BeforePlace(ItemSpan place, int low)
    {
        ItemSpan whole = ItemSpan.None;
        if (forms.IsParty(place.First)) whole = interrupted.Before(place.First - 1, low);
        else if (place.End - place.First == 1 && forms.IsPlace(place.First) && outline.Capitalised(place.First - 2))
            whole = phrases.EndingAt(place.First - 2, low);
        bool from =
            whole.Exists
                && (forms.IsParty(place.First)
                    || (outline.Is(place.First - 3, "of", "from") || outline.Is(place.First - 3, "in")) && whole.First < place.First - 3);
        return from ? whole with { End = place.End } : ItemSpan.None;
    }

    /// <summary>
    /// A subject with its description, where the second comma is missing: "Ann Ode, a pilot from Ellery told". In "Ann Ode, the mayor said,
    /// was late", the mayor speaks.
    /// </summary>
    private ItemSpan Apposed(ItemSpan description, int low, int verb)
    {
        if (!(outline.Is(verb, "told", "said") || outline.Is(verb, "tells", "says"))
            || !outline.Is(description.First, WordClass.Determiner)
            || outline.Is(verb + 1, ','))
            return ItemSpan.None;
        int noun = description.First;
        for (int i = noun + 1; i < description.End && !outline.Is(i, WordClass.Preposition); i++)
        {
            if (outline.Is(i, "and")) return ItemSpan.None;
            noun = i;
        }
        // Behind "a", every noun describes the person: "Ann Ode, a parishioner said".
        bool describes =
            !outline.IsName(noun) && !outline.EndsWith(noun, "s")
                && (outline.Is(noun, WordClass.RoleNoun) || outline.Is(description.First, "a", "an"));
        ItemSpan person = outline.NameAt(description.First - 2);
        if (!describes || !person.Exists || person.End != description.First - 1) return ItemSpan.None;
        int first = person.First;
        while (first > low && (outline.Is(first - 1, WordClass.Title) || outline.Is(first - 1, '.'))) first--;
        return first == low || outline.Quote(first - 1) is not null ? new ItemSpan(first, description.End) : ItemSpan.None;
    }

    /// <summary>
    /// The subject of the verb joined to this one by <paramref name="conjunction"/>: the nearest verb of saying
    /// ("Ode said it took time but added"), or else the nearest verb outside relative clauses.
    /// </summary>
    private ItemSpan Shared(int conjunction, int low, int depth)
    {
        ItemSpan nearest = ItemSpan.None;
        bool plain = IsPlain(conjunction + 1), finite = IsFinite(conjunction + 1);
        for (int v = conjunction - 1; v >= low && v > conjunction - LongestClause; v--)
        {
            if (outline.Quote(v) is { Words: > 4 } || (nearest.Exists && EndsClause(v))) break;
            // "prompting Ode to stand up and declare"; but "forced Ode to leave and said".
            if (outline.Is(v, "to") && MadeTo(v, low) is { Exists: true } made)
            {
                if (plain) return made;
                continue;
            }
            if (!forms.IsVerb(v)
                || (!plain && outline.Is(v - 1, "to") && MadeTo(v - 1, low).Exists)
                || (nearest.Exists && !outline.Is(v, WordClass.CueVerb) && !IsRelative(nearest))
                || (outline.EndsWith(v, "ing") && (nearest.Exists || (finite && !outline.Is(v - 1, WordClass.Be))))
                || IsReducedRelative(v, low))
                continue;
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
    /// A subject with a relative clause that no comma marks: "an aide who was not allowed to speak to the press said". The clause ends at
    /// the second verb.
    /// </summary>
    private ItemSpan Described(int last, int low)
    {
        if (!outline.IsWord(last) || outline.Is(last, WordClass.Conjunction | WordClass.Auxiliary) || outline.Is(last, "to"))
            return ItemSpan.None;
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
            // "who said Ode left": a new clause follows a verb of saying.
            if (!verbs
                && i < last
                && outline.Is(i, WordClass.CueVerb | WordClass.AttitudeVerb)
                && !outline.Is(i - 1, WordClass.Be)
                && !outline.Is(i + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Pronoun)
                && !outline.EndsInLy(i + 1)
                && !outline.Is(i + 1, "to", "her"))
                break;
            verbs = true;
        }
        return ItemSpan.None;
    }

    /// <summary>The person whom a verb makes do the verb behind <paramref name="to"/>: "prompted Ode to say", "forced Ann Ode, the
    /// owner, to admit".</summary>
    public ItemSpan MadeTo(int to, int low)
    {
        int last = to - 1;
        if (outline.Is(last, ','))
            do last--; while (last > low && last > to - LongestClause && !outline.Is(last, ',') && outline.Quote(last) is null);
        if (outline.Is(last, ',')) last--;
        if (!outline.IsWord(last)) return ItemSpan.None;
        ItemSpan phrase =
            outline.Is(last, WordClass.Pronoun) || outline.IsObjectPronoun(last)
                ? new ItemSpan(last, last + 1)
                : phrases.EndingAt(last, low);
        return phrase.Exists && outline.ValueOf(phrase.First - 1, WordClass.Verb) == WordValue.MakesDo && forms.MaySpeak(phrase)
            ? new ItemSpan(phrase.First, to)
            : ItemSpan.None;
    }

    private bool IsPlain(int verb)
    {
        while (forms.IsAdverb(verb)) verb++;
        return !outline.EndsWith(verb, "s")
            && !outline.EndsWith(verb, "ed")
            && !outline.EndsWith(verb, "ing")
            && !outline.Is(verb, WordClass.PastVerb);
    }

    /// <summary>
    /// Whether the verb has a tense, so that it cannot share the subject of a participle: "a mandatory reading plan, but said".
    /// </summary>
    private bool IsFinite(int verb)
    {
        while (forms.IsAdverb(verb)) verb++;
        return outline.Is(verb, WordClass.CueVerb) && (outline.Is(verb, WordClass.PastVerb) || outline.EndsWith(verb, "ed"));
    }

    private bool EndsClause(int i) => outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and", "that") && !outline.Is(i, "which");

    private bool IsRelative(ItemSpan phrase) => outline.IsRelative(phrase.First);

    /// <summary>Replaces the object of another verb by that verb's own noun phrase: "a source speaking to the Post said", "a man who
    /// beat Ode said".</summary>
    private ItemSpan Ungoverned(ItemSpan phrase, int low)
    {
        for (int steps = 0; phrase.Exists && steps < 3; steps++)
        {
            int verb = Governor(phrase.First, low);
            if (verb <= low) break;
            int noun = verb - 1;
            while (noun > low && forms.IsAdverb(noun)) noun--;
            if (outline.IsRelative(noun) || outline.Is(noun, "that")) noun--;
            if (noun < low
                || !outline.IsWord(noun)
                || outline.Is(noun, WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition | WordClass.Auxiliary)
                || forms.IsVerb(noun))
                break;
            ItemSpan outer = phrases.EndingAt(noun, low);
            if (!outer.Exists || !forms.MaySpeak(outer)) break;
            phrase = outer;
        }
        return phrase;
    }

    /// <summary>The verb that has the phrase at <paramref name="first"/> as its object, with or without a preposition; -1 where there
    /// is none.</summary>
    private int Governor(int first, int low)
    {
        int verb = first - 1;
        // "The crew left after Ode said": "after" opens a clause; but not in "a source speaking after the vote said".
        bool clause = outline.Is(verb, "after", "before") && !outline.EndsWith(verb - 1, "ing");
        bool behind = verb > low && outline.Is(verb, WordClass.Preposition) && !clause;
        if (behind) verb--;
        // "A study released in the Post said": the participle describes the study.
        bool participle =
            outline.EndsWith(verb, "ing")
                || (behind && outline.EndsWith(verb, "ed") && outline.Is(verb - 1, WordClass.CueNoun | WordClass.OrganisationNoun));
        return verb >= low && forms.IsVerb(verb) && !outline.Is(verb, WordClass.Auxiliary)
            && (participle || !outline.Is(verb, WordClass.CueVerb | WordClass.AttitudeVerb)) ? verb : -1;
    }

    /// <summary>Whether a participle describes the noun before it and has no subject: "shared a list called …", "an order signed by
    /// Ode".</summary>
    public bool IsReducedRelative(int verb, int low)
    {
        if (!outline.EndsWith(verb, "ed") && !outline.Is(verb, "written", "shown") && !outline.Is(verb, "known")) return false;
        if (outline.Is(verb - 1, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction) || !outline.IsWord(verb - 1))
            return false;
        if (outline.Is(verb + 1, "by")) return true;
        int noun = outline.Is(verb - 1, "later", "since") || outline.Is(verb - 1, "once") ? verb - 2 : verb - 1;
        return phrases.EndingAt(noun, low) is { Exists: true } phrase && Governor(phrase.First, low) >= low;
    }
}
