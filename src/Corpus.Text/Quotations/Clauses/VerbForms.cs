using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Says how a possible verb of saying is used: as a noun, in the passive, or for something that was not said.</summary>
internal sealed class VerbForms(Outline outline, SourcePhrase phrases)
{
    /// <summary>Whether the words were wished, planned or denied and not said: to explain, would call, did not say.</summary>
    public bool IsUnreal(int verb)
    {
        int i = verb - 1;
        while (outline.Is(i, WordClass.Adverb) && !outline.Is(i, "not", "never") || outline.EndsInLy(i)) i--;
        if (outline.Is(i, "to"))
        {
            // "went on to say", "continued to insist": the words were said.
            for (int v = i - 1; v > i - 3; v--)
                if (outline.Is(v, WordClass.BesideVerb)
                    || outline.Is(v, "went", "goes")
                    || outline.Is(v, "going", "used")
                    || outline.Is(v, "took"))
                    return false;
            return !phrases.MadeTo(i, 0).Exists;
        }
        return outline.Is(i, WordClass.Unreal);
    }

    /// <summary>Whether a word that can be a verb is a noun here: the report, a call, his claims.</summary>
    public bool IsNounHere(int i, OutlineSentence sentence)
    {
        // Ode said, quote, “…”: the word announces the quotation.
        if (phrases.IsNounByPlace(i) || (outline.Is(i, "quote") && outline.Is(i - 1, ','))) return true;
        // "Story highlights", the label of a summary.
        if (outline.Is(i, "highlights") && outline.Is(i - 1, "story") && i - 1 == sentence.First) return true;
        // "went on to say", "another wrote": verbs. "yet to say": not said.
        if (outline.Is(i - 1, "to") && !outline.Is(i - 2, "yet") && !outline.EndsWith(i, "s") && !outline.EndsWith(i, "ing")) return false;
        if (outline.Is(i - 1, WordClass.Quantity) && (outline.Is(i, WordClass.PastVerb) || outline.EndsWith(i, "ed"))) return false;
        if (outline.EndsWith(i, "ing")
            && outline.Is(i - 1, WordClass.Determiner | WordClass.Preposition)
            && !outline.Is(i - 1, "by", "in")
            && !outline.Is(i - 1, "as", "of")
            && !outline.Is(i - 1, "for", "after")
            && !outline.Is(i - 1, "before", "without"))
            return true;
        if (outline.Is(i - 1, WordClass.Determiner)
            && !outline.Is(i - 1, "all", "both")
            && !outline.Is(i - 1, "many", "some")
            && !outline.Is(i - 1, "this", "that"))
            return true;
        if ((outline.Capitalised(i) && i > sentence.First) || outline.Is(i - 1, '<') || outline.Is(i - 1, '/')) return true;
        // "his harbour plans by saying".
        if (outline.Is(i, WordClass.AttitudeVerb)
            && outline.EndsWith(i, "s")
            && outline.Is(i + 1, WordClass.Preposition)
            && !outline.Is(i + 1, "to")
            && outline.IsPossessivePronoun(i - 2))
            return true;
        if (outline.Is(i - 1, WordClass.Auxiliary) && outline.EndsWith(i, "s") && outline.Is(i, WordClass.CueNoun | WordClass.RoleNoun))
            return true;
        // "Twelve island states passed the law": the word is the subject of the verb that follows.
        if (outline.EndsWith(i, "s")
            && outline.Is(i, WordClass.CueNoun)
            && outline.Is(i + 1, WordClass.PastVerb | WordClass.Auxiliary)
                | (outline.IsWord(i + 1) && !outline.Is(i + 1, PhraseForms.Told) && outline.EndsWith(i + 1, "ed"))
            && !outline.IsName(i - 1))
            return true;
        bool afterNoun = outline.Is(i - 1, WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun) || outline.IsName(i - 1);
        if (afterNoun && outline.EndsWith(i, "s") && !outline.EndsWith(i - 1, "s")) return false;
        // "The divers say": a plural noun and a plain form.
        if (outline.EndsWith(i - 1, "s") && !outline.EndsWith(i, "s")) return false;
        // "The ministry claims that": a noun for people or a body before the verb, and a clause behind.
        if (outline.Is(i + 1, "that")
            && outline.Is(i, PhraseForms.Told)
            && outline.Is(i - 1, WordClass.RoleNoun | WordClass.OrganisationNoun))
            return false;
        if (outline.Is(i, WordClass.CueNoun | WordClass.OrganisationNoun | WordClass.RoleNoun))
        {
            // "a snappy retort", "Ode's latest request": an article or an owner stands a word or two before.
            for (int k = i - 1; k > i - 5 && k >= sentence.First && !phrases.IsVerb(k); k--)
                if (outline.IsPossessive(k) || (outline.Is(k, WordClass.Determiner) && !outline.Is(k, "that", "this"))) return true;
                else if (!outline.IsWord(k) && !outline.Is(k, '-')) break;
                else if (outline.Capitalised(k) || outline.Is(k, WordClass.Pronoun)) break;
        }
        return outline.Is(i, WordClass.CueNoun | WordClass.OrganisationNoun)
            && (outline.IsPossessive(i - 1)
                || outline.Is(i - 1, WordClass.Preposition | WordClass.Demonym)
                || outline.Is(i + 1, WordClass.CueVerb)
                || outline.Is(i + 1, "of", "from")
                || outline.Is(i + 1, "by"));
    }

    /// <summary>Whether the item is a form of "be", or an adverb behind one: was, was never.</summary>
    public bool IsBe(int i)
    {
        while ((outline.Is(i, WordClass.Adverb) && !outline.Capitalised(i)) || outline.EndsInLy(i)) i--;
        return outline.Is(i, WordClass.Be);
    }

    /// <summary>Whether the verb is a past participle behind a form of "be": was described, it's said that; not “he's said”.</summary>
    public bool IsPassive(int verb, OutlineSentence sentence) =>
        verb > sentence.First
            && IsBe(verb - 1)
            && !HasSaid(verb)
            && !outline.EndsWith(verb, "ing")
            && (outline.EndsWith(verb, "ed")
                || outline.Is(verb, "said", "told")
                || outline.Is(verb, "seen", "known")
                || outline.Is(verb, "written", "shown"));

    private bool HasSaid(int verb) =>
        outline.Is(verb - 1, "'s")
            && outline.Is(verb, "said")
            && !outline.Is(verb + 1, "to")
            && !(outline.Is(verb - 2, "it") && outline.Is(verb + 1, "that"));
}
