using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Items of an outline from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct ItemSpan(int First, int End)
{
    public static readonly ItemSpan None = new(0, 0);

    public bool Exists => End > First;
}

/// <summary>Finds the noun phrase that names a source: before a verb of saying, or behind it where the verb comes first.</summary>
internal sealed class SourcePhrase(Outline outline, NameIndex names)
{
    private const WordClass AnyVerb = WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb | WordClass.Auxiliary;
    private const WordClass AnyNoun = WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun | WordClass.PlaceNoun;

    /// <summary>The longest phrase that is tried, in items; what is longer is no longer sure to be one.</summary>
    private const int Longest = 60;

    /// <summary>The subject of the verb at <paramref name="verb"/>, at or after <paramref name="low"/>.</summary>
    public ItemSpan Before(int verb, int low) => Before(verb, low, depth: 0);

    private ItemSpan Before(int verb, int low, int depth)
    {
        int g = verb - 1;
        while (g >= low && (outline.Is(g, WordClass.Auxiliary | WordClass.Weekday) || (IsAdverb(g) && !outline.Capitalised(g)) || outline.Is(g, "both")
            || (outline.Is(g, WordClass.Preposition) && outline.Is(g + 1, WordClass.Weekday)))) g--;
        // "Ode last year proposed": when stands between the subject and its verb.
        if (outline.Is(g, WordClass.TimeUnit) && g - 2 >= low && (outline.Is(g - 1, "last") || outline.Is(g - 1, "this"))) g -= 2;
        if (g < low || depth > 3) return ItemSpan.None;
        if (outline.Is(g, "to") || outline.Is(g, "and") || outline.Is(g, "by"))
        {
            // "went on to say", "smiled and said", "responded by saying": the subject is the first verb's.
            for (int v = g - 1; v >= low && v > g - 14; v--)
                if (IsVerb(v)) return Before(v, low, depth + 1);
            if (!outline.Is(g, "and")) return Before(g, low, depth + 1);
        }
        if (outline.Is(g, "who") || outline.Is(g, "which") || outline.Is(g, "that"))
        {
            // A relative pronoun names the source as well as any; "that" more often opens a clause.
            if (!outline.Is(g, "that")) return new ItemSpan(g, g + 1);
            return g - 1 < low ? ItemSpan.None : EndingAt(g - 1, low);
        }
        if (outline.Is(g, WordClass.Pronoun)) return new ItemSpan(g, g + 1);
        if (outline.Is(g, ',') || outline.IsDash(g)) return Interrupted(g, low);
        if (outline.Quote(g) is { Words: <= 4 }) return Interrupted(g + 1, low);
        return EndingAt(g, low);
    }

    /// <summary>"Hugh Hill, a doctor, said": the phrase before an apposition, with the apposition.</summary>
    private ItemSpan Interrupted(int comma, int low)
    {
        int start = comma - 1;
        while (start >= low && start > comma - Longest && outline.Quote(start) is not { Words: > 3 } && !outline.Is(start, ';') && !outline.Is(start, ':') && !outline.Is(start, '(')) start--;
        start++;
        while (start < comma && (outline.Is(start, ',') || outline.Is(start, '.'))) start++;
        for (int first = start; first < comma;)
        {
            int end = first;
            while (end < comma && !outline.Is(end, ',') && !outline.IsDash(end)) end = outline.Is(end, '(') ? Closing(end, comma) : end + 1;
            bool place = end == first + 1 && (outline.Is(first, WordClass.Place) || outline.Tokens[outline.Token(first)] is { AllCaps: true, Length: 2 });
            if (end > first && !place && (end == comma || Apposes(end + 1, comma)) && !IsAdjunct(first))
            {
                ItemSpan head = EndingAt(end - 1, first);
                if (head.Exists && MaySpeak(head) && !IsObject(head.First - 1, start)) return WithoutRemark(new ItemSpan(head.First, comma));
            }
            first = end + 1;
        }
        return ItemSpan.None;
    }

    /// <summary>Whether a phrase after item <paramref name="i"/> is what a verb governs, and no subject.</summary>
    private bool IsObject(int i, int low) =>
        i >= low && IsVerb(i) && !outline.Is(i, WordClass.CueVerb | WordClass.AttitudeVerb);

    /// <summary>Whether what starts after a comma may describe what stands before it.</summary>
    private bool Apposes(int i, int limit)
    {
        if (i >= limit) return true;
        if (outline.Is(i, "who") || outline.Is(i, "whose") || outline.Is(i, "which") || outline.Is(i, "whom") || outline.Is(i, "where")) return true;
        if (outline.Is(i, WordClass.Pronoun) || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "as") && !outline.Is(i, "like"))) return false;
        return outline.Quote(i) is null;
    }

    /// <summary>Whether a clause starts with words that say when, where or how, and not with its subject.</summary>
    private bool IsAdjunct(int i) =>
        (outline.Is(i, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Month) && !outline.Is(i, "both") && !outline.Is(i, "all"))
        || outline.EndsInLy(i)
        || (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and") && !outline.Is(i, "but") && !outline.Is(i, "that"))
        || (outline.EndsWith(i, "ing") && names.At(outline.Token(i)) < 0);

    /// <summary>The noun phrase whose last item is <paramref name="last"/>.</summary>
    public ItemSpan EndingAt(int last, int low)
    {
        int i = last, floor = last - Longest;
        while (i >= low && i > floor)
        {
            if (outline.Quote(i) is { } quote)
            {
                if (i == last || quote.Words > 3 || !char.IsLetterOrDigit(outline.Tokens.Text[outline.Tokens[quote.End - 1].End - 1])) break;
                i--;
                continue;
            }
            int mention = names.At(outline.Token(i));
            if (mention >= 0)
            {
                i -= outline.Token(i) - names.Mentions[mention].First + 1;
                continue;
            }
            if (outline.Is(i, ')'))
            {
                int open = i;
                while (open > low && !outline.Is(open, '(')) open--;
                i = open - 1;
                continue;
            }
            if (i < last && IsVerb(i) && Relative(i, low) is >= 0 and int who)
            {
                i = who - 1;
                continue;
            }
            if (!Continues(i, last, low, out bool included))
            {
                if (included) i--;
                break;
            }
            i--;
        }
        int first = i + 1;
        while (first <= last && (outline.Is(first, WordClass.Conjunction) || outline.Is(first, ',') || (outline.Is(first, WordClass.Preposition) && first < last) || outline.Is(first, '.'))) first++;
        return first > last || (outline.Is(last, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) && !StandsAlone(last)) ? ItemSpan.None : new ItemSpan(first, last + 1);
    }

    /// <summary>"the guru who founded it": the relative pronoun whose clause the verb belongs to, or -1.</summary>
    private int Relative(int verb, int low)
    {
        for (int i = verb - 1; i >= low && i > verb - 4; i--)
        {
            if (outline.Is(i, "who") || outline.Is(i, "which")) return i;
            if (!outline.Is(i, WordClass.Auxiliary) && !IsAdverb(i)) break;
        }
        return -1;
    }

    /// <summary>A determiner that can be a phrase of its own: another said, many argued.</summary>
    private bool StandsAlone(int i) => outline.Is(i, WordClass.Quantity);

    /// <summary>Whether the phrase that ends at <paramref name="last"/> may go on to the left of item <paramref name="i"/>.</summary>
    private bool Continues(int i, int last, int low, out bool included)
    {
        included = false;
        if (outline.IsNumber(i)) return true;
        if (!outline.IsWord(i)) return (outline.Is(i, '.') || outline.Is(i, '-') || outline.Is(i, '/') || outline.Is(i, '&') || outline.Is(i, '$') || outline.Is(i, '%') || outline.IsPossessive(i) || outline.Is(i, '#') || outline.Is(i, '@')) && !outline.IsDash(i);
        if (outline.IsPossessive(i)) return true;
        if (outline.Is(i, WordClass.Determiner))
        {
            included = true;
            return outline.Is(i - 1, WordClass.Determiner) || (outline.Is(i - 1, WordClass.Preposition) && i - 1 > low && i < last && JoinsNouns(i - 1, low));
        }
        if (outline.Is(i, WordClass.Preposition)) return i < last && JoinsNouns(i, low);
        if (outline.Is(i, "and") || outline.Is(i, "or")) return i < last && ((outline.Capitalised(i - 1) && outline.Capitalised(i + 1)) || (i - 1 >= low && IsNoun(i - 1) && IsNoun(i + 1)));
        if (outline.Is(i, WordClass.Pronoun | WordClass.Conjunction | WordClass.Weekday)) return false;
        if (outline.Capitalised(i)) return true;
        if (IsVerb(i) && !IsModifier(i, last)) return false;
        if (IsAdverb(i)) return i < last && outline.Is(i - 1, WordClass.Determiner);
        return true;
    }

    /// <summary>Whether the preposition stands inside a noun phrase and does not open the clause.</summary>
    private bool JoinsNouns(int i, int low) =>
        i - 1 >= low && outline.IsWord(i - 1) && !outline.Is(i - 1, WordClass.Conjunction | WordClass.Preposition | WordClass.Pronoun) && (!IsVerb(i - 1) || IsNoun(i - 1)) && !outline.Is(i, "since") && !outline.Is(i, "until");

    /// <summary>A participle before a noun, or a noun that is also a verb: the embattled leader, the report.</summary>
    private bool IsModifier(int i, int last) =>
        (i < last || IsNoun(i)) && (outline.Is(i - 1, WordClass.Determiner | WordClass.Demonym) || outline.IsPossessive(i - 1) || outline.Is(i - 1, '-') || (IsNoun(i) && !outline.Is(i - 1, WordClass.Pronoun) && names.At(outline.Token(i - 1)) < 0));

    private bool IsNoun(int i) => outline.Is(i, AnyNoun) || names.At(outline.Token(i)) >= 0 || (outline.EndsWith(i, "s") && !outline.Is(i, AnyVerb));

    private bool IsAdverb(int i) => outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i);

    /// <summary>A word that is a verb here as far as its form tells.</summary>
    public bool IsVerb(int i) =>
        outline.IsWord(i) && !outline.Capitalised(i) && !outline.Is(i, "'s")
        && (outline.Is(i, AnyVerb) || (outline.EndsWith(i, "ed") && !outline.Is(i - 1, WordClass.Determiner)));

    /// <summary>Whether a phrase can name a source at all: it has a name, a capital, or a noun for people or bodies.</summary>
    public bool MaySpeak(ItemSpan phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
            if (outline.Capitalised(i) || outline.Is(i, AnyNoun | WordClass.Pronoun)) return true;
        return outline.Is(phrase.First, WordClass.Determiner);
    }

    /// <summary>Whether a phrase names people or a body: by name, by pronoun, or by what they do.</summary>
    public bool IsSomebody(ItemSpan phrase)
    {
        if (outline.Is(phrase.First, WordClass.Pronoun)) return !outline.Is(phrase.First, "it") && !outline.Is(phrase.First, "which") && !outline.Is(phrase.First, "you");
        int head = phrase.First;
        while (head < phrase.End && !outline.Is(head, ',') && !outline.Is(head, '(')) head++;
        for (int i = phrase.First; i < head; i++)
        {
            int mention = names.At(outline.Token(i));
            if (mention >= 0 && names.Mentions[mention].Name.Kind != NameKind.Place && i + names.Mentions[mention].End - outline.Token(i) >= head) return true;
            if (outline.Is(i, WordClass.RoleNoun)) return true;
        }
        return outline.Is(head - 1, WordClass.OrganisationNoun);
    }

    private int Closing(int open, int limit)
    {
        int i = open;
        while (i < limit && !outline.Is(i, ')')) i++;
        return i + 1;
    }

    /// <summary>The noun phrase that starts at <paramref name="first"/>, with its appositions.</summary>
    public ItemSpan StartingAt(int first, int limit)
    {
        while (first < limit && IsAdverb(first) && !outline.Capitalised(first)) first++;
        if (first >= limit || !outline.IsWord(first) && !outline.IsNumber(first) && outline.Quote(first) is null) return ItemSpan.None;
        if (outline.Is(first, WordClass.Pronoun)) return new ItemSpan(first, first + 1);
        if (!outline.Is(first, WordClass.Determiner) && !outline.Capitalised(first) && !outline.Is(first, AnyNoun) && outline.Is(first, WordClass.Preposition | WordClass.Conjunction | AnyVerb)) return ItemSpan.None;
        int i = first;
        bool apposition = false, relative = false;
        while (i < limit && i < first + Longest)
        {
            if (outline.Quote(i) is { } quote)
            {
                if (quote.Words > 4 || i == first) break;
                i++;
                continue;
            }
            int mention = names.At(outline.Token(i));
            if (mention >= 0)
            {
                i += names.Mentions[mention].End - outline.Token(i);
                continue;
            }
            if (outline.Is(i, '('))
            {
                int close = Closing(i, limit);
                if (close > limit) break;
                i = close;
                continue;
            }
            if (outline.Is(i, ','))
            {
                if (!OpensApposition(i + 1, limit)) break;
                apposition = true;
                relative = outline.Is(i + 1, "who") || outline.Is(i + 1, "whose") || outline.Is(i + 1, "which");
                i += relative ? 2 : 1;
                continue;
            }
            if (outline.Is(i, "who") || outline.Is(i, "whose"))
            {
                relative = true;
                i++;
                continue;
            }
            if (!relative && Stops(i, first, apposition)) break;
            if (outline.Is(i, ';') || outline.Is(i, ':') || outline.IsDash(i)) break;
            if (outline.Is(i, '.') && i + 1 >= limit) break;
            if (relative && (outline.Is(i, "when") || outline.Is(i, "while"))) break;
            i++;
        }
        while (i > first && !outline.IsWord(i - 1) && !outline.IsNumber(i - 1) && !outline.Is(i - 1, ')')) i--;
        return i == first ? ItemSpan.None : WithoutRemark(new ItemSpan(first, i));
    }

    /// <summary>
    /// Leaves off what says how or when the source spoke ("Ode, speaking to reporters"), and a relative clause behind a bare
    /// surname ("Ode, whose state …"): neither says who it is.
    /// </summary>
    public ItemSpan WithoutRemark(ItemSpan phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End; i++)
        {
            if (!outline.Is(i, ',')) continue;
            bool remark = (outline.EndsWith(i + 1, "ing") && !outline.Is(i + 2, WordClass.RoleNoun)) || outline.EndsInLy(i + 1) || outline.Is(i + 1, WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction) && !outline.Is(i + 1, "then") && !outline.Is(i + 1, "of");
            bool relative = outline.Is(i + 1, "who") || outline.Is(i + 1, "whose") || outline.Is(i + 1, "which");
            int mention = names.At(outline.Token(i - 1));
            if (remark || (relative && mention >= 0 && names.Mentions[mention].End - names.Mentions[mention].First == 1)) return phrase with { End = i };
        }
        return phrase;
    }

    private bool Stops(int i, int first, bool apposition)
    {
        if (!outline.IsWord(i)) return !(outline.IsNumber(i) || outline.Is(i, '.') || outline.Is(i, '-') || outline.Is(i, '/') || outline.Is(i, '&') || outline.IsPossessive(i));
        if (outline.Is(i, "'s")) return false;
        if (outline.Is(i, "and")) return !apposition && !outline.Capitalised(i + 1) && !IsNoun(i + 1);
        if (outline.Is(i, WordClass.Weekday)) return true;
        if (outline.Is(i, WordClass.Preposition))
        {
            if (apposition) return false;
            if (outline.Is(i + 1, WordClass.Weekday | WordClass.Month) || outline.IsNumber(i + 1)) return true;
            if (outline.Is(i, "of") || outline.Is(i, "for") || outline.Is(i, "from") || outline.Is(i, "with")) return false;
            bool afterName = names.At(outline.Token(i - 1)) >= 0;
            return afterName || i == first || outline.Is(i + 2, WordClass.CueNoun) || !(outline.Is(i, "at") || outline.Is(i, "in") || outline.Is(i, "on") || outline.Is(i, "to"));
        }
        if (outline.Is(i, WordClass.Conjunction | WordClass.Pronoun)) return true;
        if (outline.Capitalised(i)) return false;
        if (apposition) return false;
        if (IsAdverb(i)) return i > first && !outline.Is(i - 1, WordClass.Determiner);
        return (i > first && IsVerb(i) && !IsNoun(i) && !outline.Is(i - 1, WordClass.Determiner)) || (outline.EndsWith(i, "ing") && i > first && names.At(outline.Token(i - 1)) >= 0);
    }

    private bool OpensApposition(int i, int limit)
    {
        if (i >= limit || outline.Quote(i) is not null) return false;
        if (outline.Is(i, "who") || outline.Is(i, "whose") || outline.Is(i, "which")) return true;
        if (outline.IsNumber(i)) return true;
        if (!outline.IsWord(i)) return false;
        if (outline.Is(i, "then") && (outline.Is(i + 1, WordClass.Determiner) || IsNoun(i + 1) || outline.Is(i + 2, WordClass.RoleNoun))) return true;
        if (outline.Is(i, "as") || outline.Is(i, "in") || (outline.EndsWith(i, "ing") && !outline.Is(i + 1, WordClass.RoleNoun))) return false;
        if (outline.Is(i, WordClass.CueVerb) && outline.Capitalised(i + 1)) return false;
        if (outline.Is(i, WordClass.Preposition)) return outline.Is(i, "of");
        if (outline.Is(i, WordClass.Pronoun | WordClass.Conjunction | WordClass.Adverb | WordClass.Weekday | WordClass.Auxiliary) || outline.EndsInLy(i)) return false;
        return outline.Capitalised(i) || outline.Is(i, WordClass.Determiner | AnyNoun) || !IsVerb(i);
    }
}
