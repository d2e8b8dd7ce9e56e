using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>
/// Adds those who speak together to the subject right before the verb: <c>Anna Holm and her lawyer said</c>, <c>the union and the council
/// said</c>, <c>Anna Holm, Bert Lund and Carl Lind said</c>.
/// </summary>
internal sealed class JointSubject(Outline outline, PhraseForms forms, PrecedingPhrase phrases)
{
    /// <summary>How many names a list may have before the last two.</summary>
    private const int MostListed = 5;

    /// <summary>
    /// The subject with those joined to it by "and", where the whole opens its clause; otherwise the subject. In "The storm hit Vost and
    /// the mayor said", the first name does not open a clause.
    /// </summary>
    public ItemSpan With(ItemSpan subject, int low)
    {
        if (!subject.Exists) return subject;
        if (outline.Is(subject.First - 1, "and") && subject.First - 2 >= low)
        {
            ItemSpan other = phrases.EndingAt(subject.First - 2, low);
            bool both = other.Exists && OpensClause(other.First, low) && AreTwo(other, subject);
            return both && !outline.Is(subject.First, "a", "an") ? Listed(subject with { First = other.First }, low) : subject;
        }
        return Listed(subject, low);
    }

    /// <summary>Adds the names before the comma of a list that ends in "and": Anna Holm, Bert Lund and Carl Lind.</summary>
    private ItemSpan Listed(ItemSpan pair, int low)
    {
        if (!outline.Is(pair.First - 1, ',') || !OpensName(pair.First) || !HasAnd(pair)) return pair;
        int first = pair.First;
        for (int count = 0; count < MostListed && outline.Is(first - 1, ',') && first - 2 >= low; count++)
        {
            if (!IsListed(first - 2, pair.First)) return pair;
            first = phrases.EndingAt(first - 2, low).First;
            if (OpensClause(first, low)) return IsOffice(first) ? pair : pair with { First = first };
        }
        return pair;
    }

    /// <summary>Whether the words describe the person before the comma: In a letter to Anna Holm, chairman of the council, Bert Lund
    /// said.</summary>
    private bool IsOffice(int first) =>
        outline.Is(first - 1, ',') && outline.Is(first, WordClass.RoleNoun) && !outline.IsName(first) && !outline.EndsWith(first, "s");

    /// <summary>Whether the name may be in the list that follows: not "Members of the Harbour Council, Holm and Lund said".</summary>
    private bool IsListed(int name, int next) =>
        (outline.IsName(name) || IsPlace(name))
            && !(outline.IsPerson(next) && outline.MentionAt(name) is { Name.Kind: NameKind.Organisation });

    /// <summary>Whether a name starts here, or a title or a role before one: Mayor Anna Holm and Bert Lund.</summary>
    private bool OpensName(int i) => outline.IsName(i) || outline.Is(i, WordClass.Title | WordClass.RoleNoun);

    private bool HasAnd(ItemSpan phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
            if (outline.Is(i, "and")) return true;
        return false;
    }

    private bool OpensClause(int first, int low) =>
        first == low
            || IsFronted(first - 1, low)
            || outline.Quote(first - 1) is not null
            || outline.Is(first - 1, "that")
            || (first - 1 == low && !outline.IsWord(low));

    /// <summary>Whether the comma ends a phrase that opens the clause: In a statement, Anna Holm and Bert Lund said.</summary>
    private bool IsFronted(int comma, int low)
    {
        if (!outline.Is(comma, ',') || !outline.Is(low, WordClass.Preposition)) return false;
        for (int i = low; i < comma; i++)
            if (outline.Is(i, ',') || outline.Quote(i) is not null) return false;
        return true;
    }

    /// <summary>Whether both phrases name a speaker. A place beside a place is its government: France and Germany said.</summary>
    private bool AreTwo(ItemSpan other, ItemSpan subject) => (IsPlace(other) && IsPlace(subject)) || (IsOne(other) && IsOne(subject));

    private bool IsPlace(ItemSpan phrase) => IsPlace(phrase.End - 1);

    private bool IsPlace(int i) =>
        outline.MentionAt(i) is { } named ? named.Name.Kind == NameKind.Place : outline.Is(i, WordClass.Place) && outline.Capitalised(i);

    /// <summary>Whether the phrase is somebody by name, or a noun for people or a body with an article or an owner.</summary>
    private bool IsOne(ItemSpan phrase) =>
        forms.IsSomebody(phrase)
            && (outline.IsName(phrase.First)
                || outline.IsName(phrase.End - 1)
                || outline.Is(phrase.First, WordClass.Determiner)
                || outline.Is(phrase.First, WordClass.Title | WordClass.RoleNoun));
}
