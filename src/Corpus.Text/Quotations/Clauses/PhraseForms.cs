using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Says which parts of speech the words of an outline can be, and whether a phrase can name a speaker, by the form of the
/// words.</summary>
internal sealed class PhraseForms(Outline outline)
{
    public const WordClass AnyVerb =
        WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb | WordClass.Auxiliary;
    public const WordClass AnyNoun = WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun | WordClass.PlaceNoun;

    /// <summary>All verbs that attribute: of saying, of attitude and of judgement.</summary>
    public const WordClass Told = WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb;

    /// <summary>The longest phrase that is tried, in items.</summary>
    public const int Longest = 60;

    private const int LongestBracket = 12;

    /// <summary>Whether the word looks like a noun: a listed noun, a name, or a plural that cannot be a verb.</summary>
    public bool IsNoun(int i) => outline.Is(i, AnyNoun) || outline.IsName(i) || (outline.EndsWith(i, "s") && !outline.Is(i, AnyVerb));

    /// <summary>Whether the item opens a party and a constituency: R-Vost, D-Ellery.</summary>
    public bool IsParty(int i) =>
        outline.IsHyphen(i + 1) && outline.Capitalised(i + 2) && outline.Capitalised(i) && (outline.Is(i, "r", "d") || outline.Is(i, "i"));

    /// <summary>Whether the item is the name of a place and not part of a person's name.</summary>
    public bool IsPlace(int i) => outline.Is(i, WordClass.Place) && !outline.IsPerson(i);

    /// <summary>Whether the item is an adverb, by list or by its ending.</summary>
    public bool IsAdverb(int i) => outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i);

    /// <summary>Whether the word is a plural by its ending; not press, campus or analysis.</summary>
    private bool IsPlural(int i) =>
        outline.EndsWith(i, "s") && !outline.EndsWith(i, "ss") && !outline.EndsWith(i, "us") && !outline.EndsWith(i, "sis");

    /// <summary>Whether the word is a verb here, as far as its form shows.</summary>
    public bool IsVerb(int i) =>
        outline.IsWord(i) && !outline.Capitalised(i) && !outline.Is(i, "'s")
        && (outline.Is(i, AnyVerb)
            ? !IsNounByPlace(i) && !(outline.EndsWith(i, "ing") && outline.Is(i - 1, WordClass.Determiner))
            : outline.EndsWith(i, "ed") && !outline.Is(i - 1, WordClass.Determiner))
        && !outline.IsHyphen(i + 1) && (!outline.IsHyphen(i - 1) || (outline.Is(i, WordClass.CueVerb) && IsRepeated(i)));

    /// <summary>Whether the verb has a prefix: he re-read it, she live-tweeted it; not a self-described pilot.</summary>
    public bool IsRepeated(int verb) => outline.IsHyphen(verb - 1) && outline.Is(verb - 2, "re", "live");

    /// <summary>
    /// Whether a plain form is a noun by its place: "her home state", "the Post report", "Ode's plan". It is a verb only behind a plural, a
    /// pronoun, an auxiliary or <c>to</c>.
    /// </summary>
    public bool IsNounByPlace(int i)
    {
        if (!outline.Is(i, Told)
            || outline.Is(i, WordClass.PastVerb)
            || outline.EndsWith(i, "ed")
            || outline.EndsWith(i, "ing")
            || outline.Is(i, "read", "put")
            || outline.Is(i, "cast")
            || outline.ValueOf(i, WordClass.CueVerb) == WordValue.NeverNoun)
            return false;
        int before = i - 1;
        while (IsAdverb(before)) before--;
        // Seats for the 2024 show.
        if (outline.IsNumber(before)) return outline.Is(before - 1, WordClass.Determiner);
        if (!outline.IsWord(before)) return outline.IsPossessive(before);
        if (outline.Is(before, "one", "another") || outline.Is(before, "each", "every")) return !outline.EndsWith(i, "s");
        // "Some blame him" has a verb; "at some point" and "to lay some blame" have a noun.
        if (outline.Is(before, WordClass.Quantity))
            return before == i - 1
                && (outline.Is(before - 1, WordClass.Preposition)
                    || ((IsVerb(before - 1) || outline.EndsWith(before - 1, "ing"))
                        && !outline.Is(before - 1, WordClass.CueVerb | WordClass.AttitudeVerb)));
        if (outline.Is(before, "to")) return false;
        if (outline.IsPossessive(before) || outline.Is(before, WordClass.Determiner)) return before == i - 1;
        // "one of the biggest challenges", "his scathing remarks", "the Ellery attack".
        if ((outline.EndsWith(before, "est") || outline.EndsWith(before, "ing")) && outline.Is(before - 1, WordClass.Determiner))
            return true;
        if (outline.EndsWith(i, "s") || outline.Is(before, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction)) return false;
        if (outline.Is(before, WordClass.Preposition)) return true;
        // "on the radio show that": a noun, whatever follows. A body takes a plural verb too ("the council say that").
        bool singular =
            before == i - 1
                && outline.Is(before - 1, WordClass.Determiner)
                && !IsPlural(before)
                && !outline.Is(before, WordClass.OrganisationNoun | WordClass.RoleNoun | WordClass.Adverb | WordClass.Quantity)
                && !outline.Capitalised(before);
        if (outline.Is(i + 1, "that") && !singular) return false;
        // "The Ellery News report": the name of a body is not a plural.
        if (outline.MentionAt(before) is { Name.Kind: NameKind.Organisation }) return !outline.Is(before - 1, "and");
        if (IsPlural(before) && !outline.Is(before, WordClass.Place)
            || outline.Is(before, WordClass.PluralNoun)
            || outline.Is(before, "police", "percent"))
            return false;
        // "Ode and Lund say": a verb. A plain form also follows "make", "let" and "help".
        return !outline.Is(before - 1, "and") && !outline.Is(before, AnyVerb);
    }

    /// <summary>Whether a phrase can name a source: it has a name, a capital, or a noun for people or bodies.</summary>
    public bool MaySpeak(ItemSpan phrase)
    {
        // "Going on to say": no name.
        if (phrase.End - phrase.First == 1 && outline.EndsWith(phrase.First, "ing") && !outline.IsName(phrase.First)) return false;
        for (int i = phrase.First; i < phrase.End; i++)
            if (outline.Capitalised(i) || outline.IsName(i) || outline.Is(i, AnyNoun | WordClass.Pronoun)) return true;
        return outline.Is(phrase.First, WordClass.Determiner) || outline.IsNumber(phrase.First);
    }

    /// <summary>Whether a phrase names people or a body: by name, by pronoun, or by role.</summary>
    public bool IsSomebody(ItemSpan phrase)
    {
        if (outline.Is(phrase.First, WordClass.Pronoun)) return !outline.Is(phrase.First, "it", "you");
        int head = phrase.First;
        while (head < phrase.End && !outline.Is(head, ',') && !outline.Is(head, '(')) head++;
        for (int i = phrase.First; i < head; i++)
        {
            // "the timing of Ode": the head is a thing.
            if (outline.MentionAt(i) is { Name.Kind: not NameKind.Place } mention
                && !(i > phrase.First && outline.Is(i - 1, "of"))
                && i + mention.End - outline.Token(i) >= head)
                return true;
            if (outline.Is(i, WordClass.RoleNoun)) return true;
        }
        return outline.Is(head - 1, WordClass.OrganisationNoun);
    }

    /// <summary>
    /// Removes words that do not identify the source: how or when it spoke ("Ode, speaking to reporters"), or a relative clause behind a
    /// bare surname ("Ode, whose state …").
    /// </summary>
    public ItemSpan WithoutRemark(ItemSpan phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End; i++)
        {
            // "Ann Ode, a pilot, and Bert Lund", "the man, allegedly Bert Lund": another speaker, and the name.
            if (!outline.Is(i, ',') || (outline.Is(i + 1, "and", "allegedly") && outline.IsPerson(i + 2))) continue;
            bool remark =
                (outline.EndsWith(i + 1, "ing") && !outline.Is(i + 2, WordClass.RoleNoun))
                    || outline.EndsInLy(i + 1)
                    || outline.Is(i + 1, WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction)
                        && !outline.Is(i + 1, "then", "of");
            bool relative = outline.IsRelative(i + 1) || outline.Is(i + 1, "whose");
            if (remark || (relative && outline.MentionAt(i - 1) is { IsOneWord: true })) return phrase with { End = i };
        }
        return phrase;
    }

    /// <summary>The bracket that opens the pair closed at <paramref name="close"/>; <paramref name="close"/> itself where there is
    /// none.</summary>
    public int Opening(int close, int low)
    {
        int i = close;
        while (i > low && i > close - LongestBracket && !outline.Is(i, '(')) i--;
        return outline.Is(i, '(') ? i : close;
    }

    /// <summary>Just past the bracket that closes the one at <paramref name="open"/>, or past <paramref name="limit"/>.</summary>
    public int Closing(int open, int limit)
    {
        int i = open;
        while (i < limit && !outline.Is(i, ')')) i++;
        return i + 1;
    }
}
