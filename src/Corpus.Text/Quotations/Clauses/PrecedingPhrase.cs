using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Reads noun phrases from their last word to the left: the subject before a verb, the owner before <c>'s</c>.</summary>
internal sealed class PrecedingPhrase(Outline outline, PhraseForms forms)
{
    /// <summary>How many words may stand between "such" and "as", with both.</summary>
    private const int LongestExample = 5;

    /// <summary>The noun phrase that ends in item <paramref name="last"/>.</summary>
    public ItemSpan EndingAt(int last, int low)
    {
        int i = last, floor = last - PhraseForms.Longest;
        while (i >= low && i > floor)
        {
            if (outline.Quote(i) is { } quote)
            {
                if (i == last || quote.Words > 3 || !char.IsLetterOrDigit(outline.Tokens.Text[outline.Tokens[quote.End - 1].End - 1]))
                    break;
                i--;
                continue;
            }
            if (outline.MentionAt(i) is { } mention)
            {
                i -= outline.Token(i) - mention.First + 1;
                continue;
            }
            if (outline.Is(i, ')'))
            {
                int open = i;
                while (open > low && !outline.Is(open, '(')) open--;
                i = open - 1;
                continue;
            }
            if (i < last && forms.IsVerb(i) && Relative(i, low) is >= 0 and int who)
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
        while (first <= last
            && (outline.Is(first, WordClass.Conjunction)
                || outline.Is(first, ',')
                || (outline.Is(first, WordClass.Preposition) && first < last)
                || outline.Is(first, '.'))) first++;
        return first > last
            || (outline.Is(last, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction) && !StandsAlone(last))
            ? ItemSpan.None
            : new ItemSpan(first, last + 1);
    }

    /// <summary>The relative pronoun that opens the verb's clause: "the guru who founded it"; otherwise -1.</summary>
    private int Relative(int verb, int low)
    {
        for (int i = verb - 1; i >= low && i > verb - 4; i--)
        {
            if (outline.IsRelative(i)) return i;
            if (!outline.Is(i, WordClass.Auxiliary) && !forms.IsAdverb(i)) break;
        }
        return -1;
    }

    /// <summary>Whether a determiner can be a phrase of its own: "another said", "many argued".</summary>
    private bool StandsAlone(int i) => outline.Is(i, WordClass.Quantity) || outline.Is(i, "those");

    /// <summary>Whether the phrase that ends at <paramref name="last"/> may extend to the left of item <paramref name="i"/>.</summary>
    private bool Continues(int i, int last, int low, out bool included)
    {
        included = false;
        if (outline.IsNumber(i)) return true;
        if (!outline.IsWord(i))
            return (outline.Is(i, '.')
                || outline.Is(i, '-')
                || outline.Is(i, '/')
                || outline.Is(i, '&')
                || outline.Is(i, '$')
                || outline.Is(i, '%')
                || outline.IsPossessive(i)
                || outline.Is(i, '#')
                || outline.Is(i, '@')) && !outline.IsDash(i);
        if (outline.IsPossessive(i) || outline.IsHyphen(i + 1)) return true;
        if (outline.Is(i, WordClass.Determiner))
        {
            included = true;
            return outline.Is(i - 1, WordClass.Determiner)
                || (outline.Is(i - 1, WordClass.Preposition) && i - 1 > low && i < last && JoinsNouns(i - 1, low));
        }
        if (outline.Is(i, WordClass.Preposition)) return i < last && JoinsNouns(i, low);
        if (outline.Is(i, "and", "or"))
            return i < last
                && ((outline.Capitalised(i - 1) && outline.Capitalised(i + 1) && !IsJoined(i - 1))
                    || (i - 1 >= low
                        && forms.IsNoun(i - 1)
                        && forms.IsNoun(i + 1)
                        && (!outline.Capitalised(i + 1) || outline.Is(i - 1, WordClass.RoleNoun | WordClass.OrganisationNoun))));
        if (outline.Is(i, WordClass.Pronoun | WordClass.Conjunction)
            || (outline.Is(i, WordClass.Weekday) && outline.Capitalised(i))
            || outline.Is(i, "what", "whom"))
            return false;
        if (outline.Capitalised(i)) return true;
        // "did not release details": the word behind an auxiliary and "not" is a verb.
        if (outline.Is(i - 1, "not") && outline.Is(i - 2, WordClass.Auxiliary)) return false;
        if (forms.IsVerb(i) && !IsModifier(i, last)) return false;
        // A survey from early August.
        if (forms.IsAdverb(i))
            return i < last
                && (outline.Is(i - 1, WordClass.Determiner)
                    || (outline.Is(i - 1, WordClass.Preposition) && outline.Is(i + 1, WordClass.Month)));
        return true;
    }

    /// <summary>"beat Ellery and Vost and Ode said": behind a pair of joined names, a third name opens a new clause.</summary>
    private bool IsJoined(int last) =>
        outline.MentionAt(last) is { } mention
            && last - (outline.Token(last) - mention.First) is var first
            && outline.Is(first - 1, "and")
            && outline.Capitalised(first - 2);

    /// <summary>Whether the preposition stands inside a noun phrase and does not open a clause.</summary>
    private bool JoinsNouns(int i, int low) =>
        i - 1 >= low
            && (outline.IsWord(i - 1) || outline.Is(i - 1, ')') || outline.IsName(i - 1))
            && !outline.Is(i - 1, WordClass.Conjunction | WordClass.Preposition | WordClass.Pronoun)
            && (!forms.IsVerb(i - 1) || forms.IsNoun(i - 1))
            && !outline.Is(i, "since", "until")
        && !(outline.Is(i, "as") && outline.IsPerson(i + 1) && !IsExample(i, low))
        // "According to the press", "based on what readers write": the two words open the phrase together.
        && !outline.Is(i - 1, "according", "based")
        && !outline.Is(i - 1, "contrary", "thanks")
        && !outline.Is(i - 1, "regardless", "together")
        // "Hours after the vote", "shortly before Ode": the words say when.
        && !(outline.Is(i, "after", "before")
            && (outline.Is(i - 1, WordClass.TimeUnit)
                || forms.IsAdverb(i - 1)
                || (outline.EndsWith(i - 1, "ly") && outline.Capitalised(i - 1))));

    /// <summary>"Divers such as Ann Ode", "such old divers as Ann Ode"; in "the crew left as Ann Ode warned", a clause follows.</summary>
    private bool IsExample(int preposition, int low)
    {
        for (int i = preposition - 1; i >= low && i > preposition - LongestExample && outline.IsWord(i); i--)
            if (outline.Is(i, "such")) return true;
        return false;
    }

    /// <summary>Whether the word is a participle before a noun, or a noun that is also a verb: "the embattled leader", "the
    /// report".</summary>
    private bool IsModifier(int i, int last) =>
        (i < last || forms.IsNoun(i))
            && (outline.Is(i - 1, WordClass.Determiner | WordClass.Demonym)
                || outline.IsPossessive(i - 1)
                || outline.Is(i - 1, '-')
                || (forms.IsNoun(i) && !outline.Is(i - 1, WordClass.Pronoun) && !outline.IsName(i - 1)));
}
