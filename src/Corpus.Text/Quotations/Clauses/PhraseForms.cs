using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>What the words of an outline can be, and whom a phrase can name, as far as their forms tell.</summary>
internal sealed class PhraseForms(Outline outline)
{
    public const WordClass AnyVerb = WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb | WordClass.Auxiliary;
    public const WordClass AnyNoun = WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun | WordClass.PlaceNoun;

    /// <summary>Verbs that attribute in one way or another.</summary>
    public const WordClass Told = WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb;

    /// <summary>The longest phrase that is tried, in items; what is longer is no longer sure to be one.</summary>
    public const int Longest = 60;

    private const int LongestBracket = 12;

    /// <summary>A word that is a noun as far as it tells: a listed one, a name, a plural that no verb looks like.</summary>
    public bool IsNoun(int i) => outline.Is(i, AnyNoun) || outline.IsName(i) || (outline.EndsWith(i, "s") && !outline.Is(i, AnyVerb));

    /// <summary>R-Vost, D-Ellery: somebody's party and whom they sit for.</summary>
    public bool IsParty(int i) => outline.IsHyphen(i + 1) && outline.Capitalised(i + 2) && outline.Capitalised(i) && (outline.Is(i, "r", "d") || outline.Is(i, "i"));

    /// <summary>A place's name that is nobody's here.</summary>
    public bool IsPlace(int i) => outline.Is(i, WordClass.Place) && !outline.IsPerson(i);

    /// <summary>An adverb, listed or by its ending.</summary>
    public bool IsAdverb(int i) => outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i);

    /// <summary>A plural by its ending; the press, a campus and an analysis are none.</summary>
    private bool IsPlural(int i) => outline.EndsWith(i, "s") && !outline.EndsWith(i, "ss") && !outline.EndsWith(i, "us") && !outline.EndsWith(i, "sis");

    /// <summary>A word that is a verb here as far as its form tells.</summary>
    public bool IsVerb(int i) =>
        outline.IsWord(i) && !outline.Capitalised(i) && !outline.Is(i, "'s")
        && (outline.Is(i, AnyVerb) ? !IsNounByPlace(i) && !(outline.EndsWith(i, "ing") && outline.Is(i - 1, WordClass.Determiner)) : outline.EndsWith(i, "ed") && !outline.Is(i - 1, WordClass.Determiner))
        && !outline.IsHyphen(i + 1) && !(outline.IsHyphen(i - 1) && !outline.Is(i, WordClass.CueVerb));

    /// <summary>
    /// "her home state", "the Post report", "Ode's plan": a plain form is a verb only behind a plural, a pronoun, an auxiliary or <c>to</c>.
    /// </summary>
    public bool IsNounByPlace(int i)
    {
        if (!outline.Is(i, Told) || outline.Is(i, WordClass.PastVerb) || outline.EndsWith(i, "ed") || outline.EndsWith(i, "ing") || outline.Is(i, "read", "put") || outline.Is(i, "cast") || outline.ValueOf(i, WordClass.CueVerb) == WordValue.NeverNoun) return false;
        int before = i - 1;
        while (IsAdverb(before)) before--;
        // Seats for the 2024 show.
        if (outline.IsNumber(before)) return outline.Is(before - 1, WordClass.Determiner);
        if (!outline.IsWord(before)) return outline.IsPossessive(before);
        if (outline.Is(before, "one", "another") || outline.Is(before, "each", "every")) return !outline.EndsWith(i, "s");
        // Some blame him; but at some point, to lay some blame.
        if (outline.Is(before, WordClass.Quantity)) return before == i - 1 && (outline.Is(before - 1, WordClass.Preposition) || ((IsVerb(before - 1) || outline.EndsWith(before - 1, "ing")) && !outline.Is(before - 1, WordClass.CueVerb | WordClass.AttitudeVerb)));
        if (outline.Is(before, "to")) return false;
        if (outline.IsPossessive(before) || outline.Is(before, WordClass.Determiner)) return before == i - 1;
        // "one of the biggest challenges", "his scathing remarks", "the Ellery attack".
        if ((outline.EndsWith(before, "est") || outline.EndsWith(before, "ing")) && outline.Is(before - 1, WordClass.Determiner)) return true;
        if (outline.EndsWith(i, "s") || outline.Is(before, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction)) return false;
        if (outline.Is(before, WordClass.Preposition)) return true;
        // "on the radio show that": no verb, whatever follows; bodies take the plural as well ("the council say that").
        bool singular = before == i - 1 && outline.Is(before - 1, WordClass.Determiner) && !IsPlural(before) && !outline.Is(before, WordClass.OrganisationNoun | WordClass.RoleNoun | WordClass.Adverb | WordClass.Quantity) && !outline.Capitalised(before);
        if (outline.Is(i + 1, "that") && !singular) return false;
        // The Ellery News report: a body's name is no plural.
        if (outline.MentionAt(before) is { Name.Kind: NameKind.Organisation }) return !outline.Is(before - 1, "and");
        if (IsPlural(before) && !outline.Is(before, WordClass.Place) || outline.Is(before, WordClass.PluralNoun) || outline.Is(before, "police", "percent")) return false;
        // Ode and Lund say; "make", "let" and "help" stand before a plain form.
        return !outline.Is(before - 1, "and") && !outline.Is(before, AnyVerb);
    }

    /// <summary>Whether a phrase can name a source at all: it has a name, a capital, or a noun for people or bodies.</summary>
    public bool MaySpeak(ItemSpan phrase)
    {
        // "Going on to say": no name.
        if (phrase.End - phrase.First == 1 && outline.EndsWith(phrase.First, "ing") && !outline.IsName(phrase.First)) return false;
        for (int i = phrase.First; i < phrase.End; i++)
            if (outline.Capitalised(i) || outline.Is(i, AnyNoun | WordClass.Pronoun)) return true;
        return outline.Is(phrase.First, WordClass.Determiner) || outline.IsNumber(phrase.First);
    }

    /// <summary>Whether a phrase names people or a body: by name, by pronoun, or by what they do.</summary>
    public bool IsSomebody(ItemSpan phrase)
    {
        if (outline.Is(phrase.First, WordClass.Pronoun)) return !outline.Is(phrase.First, "it", "you");
        int head = phrase.First;
        while (head < phrase.End && !outline.Is(head, ',') && !outline.Is(head, '(')) head++;
        for (int i = phrase.First; i < head; i++)
        {
            // "the timing of Ode": what belongs to somebody is nobody.
            if (outline.MentionAt(i) is { Name.Kind: not NameKind.Place } mention && !(i > phrase.First && outline.Is(i - 1, "of")) && i + mention.End - outline.Token(i) >= head) return true;
            if (outline.Is(i, WordClass.RoleNoun)) return true;
        }
        return outline.Is(head - 1, WordClass.OrganisationNoun);
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
            bool remark = (outline.EndsWith(i + 1, "ing") && !outline.Is(i + 2, WordClass.RoleNoun)) || outline.EndsInLy(i + 1) || outline.Is(i + 1, WordClass.Adverb | WordClass.Preposition | WordClass.Conjunction) && !outline.Is(i + 1, "then", "of");
            bool relative = outline.IsRelative(i + 1) || outline.Is(i + 1, "whose");
            if (remark || (relative && outline.MentionAt(i - 1) is { IsOneWord: true })) return phrase with { End = i };
        }
        return phrase;
    }

    /// <summary>The bracket that the one at <paramref name="close"/> closes, or that one itself where none opens it.</summary>
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
