using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Reads noun phrases from their first word to the right: the subject behind its verb, the agent behind <c>by</c>.</summary>
internal sealed class FollowingPhrase(Outline outline, PhraseForms forms)
{
    /// <summary>How many words a description behind "and" may have.</summary>
    private const int LongestDescription = 7;

    /// <summary>The noun phrase that starts at <paramref name="first"/>, with its appositions.</summary>
    public ItemSpan StartingAt(int first, int limit)
    {
        while (first < limit && forms.IsAdverb(first) && !outline.Capitalised(first) && !outline.Is(first + 1, '-')) first++;
        // "said on Monday Ann Ode", "said Monday Ann Ode": a day stands between the verb and its subject.
        int day = outline.Is(first, "on") ? first + 1 : first;
        if (outline.Is(day, WordClass.Weekday) && !outline.IsName(day) && outline.IsName(day + 1)) first = day + 1;
        if (first >= limit || !outline.IsWord(first) && !outline.IsNumber(first) && !outline.IsName(first) && outline.Quote(first) is null)
            return ItemSpan.None;
        if (outline.Is(first, WordClass.Pronoun)) return new ItemSpan(first, first + 1);
        if (!outline.Is(first, WordClass.Determiner)
            && !outline.Capitalised(first)
            && !outline.Is(first, PhraseForms.AnyNoun)
            && outline.Is(first, WordClass.Preposition | WordClass.Conjunction | PhraseForms.AnyVerb))
            return ItemSpan.None;
        int i = first;
        bool apposition = false, relative = false;
        while (i < limit && i < first + PhraseForms.Longest)
        {
            if (outline.Quote(i) is { } quote)
            {
                if (quote.Words > 4 || i == first) break;
                i++;
                continue;
            }
            if (outline.MentionAt(i) is { } mention)
            {
                i += mention.End - outline.Token(i);
                continue;
            }
            if (outline.Is(i, '('))
            {
                int close = forms.Closing(i, limit);
                if (close > limit) break;
                i = close;
                continue;
            }
            if (apposition && IsJoined(i))
            {
                (i, apposition, relative) = (i + 2, false, false);
                continue;
            }
            if (outline.Is(i, ','))
            {
                if (!OpensApposition(i + 1, limit)) break;
                apposition = true;
                relative = outline.IsRelative(i + 1) || outline.Is(i + 1, "whose");
                i += relative ? 2 : 1;
                continue;
            }
            if (outline.Is(i, "who", "whose"))
            {
                relative = true;
                i++;
                continue;
            }
            if (!relative && Stops(i, first, apposition)) break;
            if (outline.Is(i, ';') || outline.Is(i, ':') || outline.IsDash(i)) break;
            if (outline.Is(i, '.') && i + 1 >= limit) break;
            if (relative && outline.Is(i, "when", "while")) break;
            i++;
        }
        while (i > first && !outline.IsWord(i - 1) && !outline.IsNumber(i - 1) && !outline.Is(i - 1, ')')) i--;
        return i == first ? ItemSpan.None : forms.WithoutRemark(new ItemSpan(first, i));
    }

    private bool Stops(int i, int first, bool apposition)
    {
        if (!outline.IsWord(i))
            return !(outline.IsNumber(i)
                || outline.Is(i, '.')
                || outline.Is(i, '-')
                || outline.Is(i, '/')
                || outline.Is(i, '&')
                || outline.IsPossessive(i));
        if (outline.Is(i, "'s")) return false;
        if (outline.Is(i, "and")) return !apposition && !outline.Capitalised(i + 1) && !forms.IsNoun(i + 1) && !JoinsDescription(i + 1);
        if (outline.Is(i, WordClass.Weekday)) return outline.Capitalised(i);
        if (i > first && !apposition && outline.Is(i, "last", "this") && outline.Is(i + 1, WordClass.Month | WordClass.TimeUnit))
            return true;
        if (outline.Is(i, WordClass.Preposition))
        {
            if (apposition) return false;
            if (outline.Is(i + 1, WordClass.Weekday | WordClass.Month) || outline.IsNumber(i + 1)) return true;
            if (outline.Is(i, "of", "for")
                || outline.Is(i, "from", "with")
                || (outline.Is(i, "by") && outline.Is(i - 1, WordClass.CueNoun)))
                return false;
            bool afterName = outline.IsName(i - 1);
            return afterName
                || i == first
                || outline.Is(i + 2, WordClass.CueNoun)
                || !(outline.Is(i, "at", "in") || outline.Is(i, "on", "to"));
        }
        if (outline.Is(i, WordClass.Conjunction | WordClass.Pronoun)) return true;
        if (outline.Capitalised(i)) return false;
        if (apposition) return false;
        if (forms.IsAdverb(i)) return i > first && !outline.Is(i - 1, WordClass.Determiner);
        return (i > first && forms.IsVerb(i) && !forms.IsNoun(i) && !outline.Is(i - 1, WordClass.Determiner))
            || (outline.EndsWith(i, "ing") && i > first && outline.IsName(i - 1));
    }

    /// <summary>Whether a comma and "and" lead to another person who speaks too: said Anna Holm, a pilot, and Bert Lund.</summary>
    private bool IsJoined(int comma) =>
        outline.Is(comma, ',')
            && outline.Is(comma + 1, "and")
            && outline.PersonAt(comma + 2) is { Exists: true } other
            && other.First == comma + 2
            && !forms.IsVerb(other.End);

    /// <summary>
    /// Whether a description with an article follows that belongs to the phrase: said Anna Holm and her lawyer. In "said Holm and the crowd
    /// cheered", a verb shows that a new clause starts.
    /// </summary>
    private bool JoinsDescription(int first)
    {
        if (!outline.Is(first, WordClass.Determiner)) return false;
        int end = first + 1;
        while (end < first + LongestDescription
            && outline.IsWord(end)
            && !forms.IsVerb(end)
            && !outline.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)) end++;
        bool plural = end == first + 2 && outline.EndsWith(end - 1, "s"), named = outline.Is(end, ',') && outline.IsPerson(end + 1);
        return (plural || named || outline.IsName(end - 1) || outline.Is(end - 1, WordClass.RoleNoun | WordClass.OrganisationNoun))
            && !forms.IsVerb(end)
            && !outline.IsRelative(end);
    }

    private bool OpensApposition(int i, int limit)
    {
        if (i >= limit || outline.Quote(i) is not null) return false;
        if (outline.IsRelative(i) || outline.Is(i, "whose")) return true;
        if (outline.IsNumber(i)) return true;
        if (!outline.IsWord(i)) return false;
        if (outline.Is(i, "then")
            && (outline.Is(i + 1, WordClass.Determiner) || forms.IsNoun(i + 1) || outline.Is(i + 2, WordClass.RoleNoun)))
            return true;
        if (outline.Is(i, "as", "in") || (outline.EndsWith(i, "ing") && !outline.Is(i + 1, WordClass.RoleNoun))) return false;
        if (outline.Is(i, WordClass.CueVerb) && outline.Capitalised(i + 1)) return false;
        if (outline.Is(i, WordClass.Preposition)) return outline.Is(i, "of");
        if (outline.Is(i, WordClass.Pronoun | WordClass.Conjunction | WordClass.Adverb | WordClass.Weekday | WordClass.Auxiliary)
            || outline.EndsInLy(i))
            return false;
        return outline.Capitalised(i) || outline.Is(i, WordClass.Determiner | PhraseForms.AnyNoun) || !forms.IsVerb(i);
    }
}
