using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>The kinds of things that have names.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,
    Organisation,
    Place,
}

/// <summary>A person, a body or a thing that the article names, with one canonical name for all its forms.</summary>
internal sealed class Name(Tokens tokens, NameKind kind)
{
    private Dictionary<string, int>? _roles;
    private (string Canonical, IReadOnlyList<string> Aliases)? _forms;

    public NameKind Kind { get; set; } = kind;

    /// <summary>The person in the model, once all names are known; null where the name is not a person's.</summary>
    public Person? Person { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether the gender is known only from pronouns that refer to the person.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>Its place in <see cref="NameIndex.Names"/>.</summary>
    public int Number { get; set; }

    /// <summary>The last word of a person's name, by its number in <see cref="NameWords"/>; 0 where there is none.</summary>
    public int Surname { get; init; }

    /// <summary>A given name and the surname that stands apart from it, as tokens: "Tom and Erin Marsh"; null elsewhere.</summary>
    public (int Given, int Surname)? Parted { get; init; }

    /// <summary>
    /// Whether a suffix tells the person from a relative of the same name, who is meant without the suffix: Anna Holm Jr., Bert Lund Sr.
    /// </summary>
    public bool IsNamesake { get; init; }

    /// <summary>
    /// Whether the article introduces the person as a relative, so that an office may belong to somebody else of that name: first lady Anna
    /// Holm, the mayor's son Bert Holm.
    /// </summary>
    public bool IsRelative { get; set; }

    /// <summary>Whether only the surname is known: Ms. Holm.</summary>
    public bool IsCalledBySurname { get; init; }

    /// <summary>How often the name stands with a title, where only the surname is known.</summary>
    public int TitledMentions { get; set; }

    /// <summary>The shape of most full names.</summary>
    public const int FullShape = 2;

    /// <summary>The shape of the name: 0 one word, 1 capitals, 2 two or three words, 3 more.</summary>
    public int Shape { get; init; }

    /// <summary>How often the name stands in full.</summary>
    public int FullMentions { get; set; }

    /// <summary>The places of the name, as tokens, in the order of the text.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>The places of pronouns and descriptions that refer to the person, as tokens, in the order of the text.</summary>
    public List<(int First, int End, MentionKind Kind)> OtherMentions { get; } = [];

    /// <summary>The fullest form in the article, without titles. Of two spellings, the more frequent wins, then the first.</summary>
    public string Canonical => Forms.Canonical;

    /// <summary>The other forms in the article, in ordinal order.</summary>
    public IReadOnlyList<string> Aliases => Forms.Aliases;

    // Computed when first needed, because most names need neither.
    private (string Canonical, IReadOnlyList<string> Aliases) Forms => _forms ??= ReadForms();

    /// <summary>
    /// Whether a word of the gender can refer to the name: it is a person's, and the person is not known to be of the other gender.
    /// </summary>
    public bool MayBe(Gender gender) => Kind == NameKind.Person && (Gender == Gender.Unknown || Gender == gender);

    /// <summary>As <see cref="MayBe"/>, but a name that may be a person's or a thing's counts too.</summary>
    public bool MayStandFor(Gender gender) => Kind is NameKind.Person or NameKind.Unknown && (Gender == Gender.Unknown || Gender == gender);

    /// <summary>
    /// Records a role that the article gives the person, as <see cref="Role.At"/> writes it: <c>president</c>, <c>former president</c>.
    /// </summary>
    public void AddRole(string role) => (_roles ??= new Dictionary<string, int>(StringComparer.Ordinal))[role] = RoleCount(role) + 1;

    /// <summary>How often the article gives the person this role.</summary>
    public int RoleCount(string role) => _roles is not null && _roles.TryGetValue(role, out int count) ? count : 0;

    /// <summary>Whether the article gives the person this role.</summary>
    public bool HasRole(string role) => RoleCount(role) > 0;

    private (string Canonical, IReadOnlyList<string> Aliases) ReadForms()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (NameMention mention in Mentions)
        {
            string form = tokens.NameOf(mention.First, mention.End - 1);
            counts[form] = counts.TryGetValue(form, out int count) ? count + 1 : 1;
        }
        string best = "";
        int bestRank = 0, bestCount = 0;
        foreach (KeyValuePair<string, int> form in counts)
        {
            int rank = Fullness(form.Key);
            if (rank < bestRank || (rank == bestRank && form.Value <= bestCount)) continue;
            (best, bestRank, bestCount) = (form.Key, rank, form.Value);
        }
        counts.Remove(best);
        if (Parted is var (given, surname) && best.IndexOf(' ') < 0) best = tokens.TextOf(given) + " " + tokens.TextOf(surname);
        string[] aliases = [.. counts.Keys];
        Array.Sort(aliases, StringComparer.Ordinal);
        return (best, aliases);
    }

    /// <summary>How full a form is: by its number of words; a form written in lower case comes before one in capitals.</summary>
    private static int Fullness(string form)
    {
        int words = 1;
        bool small = false;
        foreach (char c in form)
        {
            if (c is ' ' or '-') words++;
            small |= char.IsLower(c);
        }
        return small ? (2 * words) + 1 : 2 * Math.Min(words, 2);
    }
}
