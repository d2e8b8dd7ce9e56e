using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>What bears a name.</summary>
internal enum NameKind : byte
{
    Unknown,
    Person,
    Organisation,
    Place,
}

/// <summary>Somebody or something the article names, under one canonical name however it is written.</summary>
internal sealed class Name(Tokens tokens, NameKind kind)
{
    private Dictionary<string, int>? _roles;
    private (string Canonical, IReadOnlyList<string> Aliases)? _forms;

    public NameKind Kind { get; set; } = kind;

    /// <summary>The person as the model has it, once all names are known; null for what is no person.</summary>
    public Person? Person { get; set; }

    public Gender Gender { get; set; }

    /// <summary>Whether only the pronouns that stood for the bearer tell the gender.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>Its place in <see cref="NameIndex.Names"/>.</summary>
    public int Number { get; set; }

    /// <summary>The last word of a person's name, by its number in <see cref="NameWords"/>; 0 where there is none.</summary>
    public int Surname { get; init; }

    /// <summary>Anna Holm Jr., Bert Lund Sr.: there may be another of that name, whom the name alone rather means.</summary>
    public bool IsNamesake { get; init; }

    /// <summary>First lady Anna Holm, the mayor's son Bert Holm: somebody else of that name may hold an office.</summary>
    public bool IsRelative { get; set; }

    /// <summary>No other of its names is known: Ms. Holm.</summary>
    public bool IsCalledBySurname { get; init; }

    /// <summary>How often the name stands with a title, where no other of its names is known.</summary>
    public int TitledMentions { get; set; }

    /// <summary>What its words look like: 0 one word, 1 capitals, 2 two words or three, 3 more.</summary>
    public int Shape { get; init; }

    /// <summary>How often the name stands in full.</summary>
    public int FullMentions { get; set; }

    /// <summary>Where it stands, as tokens, in the order of the text.</summary>
    public List<NameMention> Mentions { get; } = [];

    /// <summary>Where pronouns and descriptions stand for the bearer, as tokens, in the order of the text.</summary>
    public List<(int First, int End, MentionKind Kind)> OtherMentions { get; } = [];

    /// <summary>The fullest form the article uses, without titles; of two spellings the more frequent, then the first.</summary>
    public string Canonical => Forms.Canonical;

    /// <summary>The other forms the article uses, ordinal order.</summary>
    public IReadOnlyList<string> Aliases => Forms.Aliases;

    // Most names are asked for neither.
    private (string Canonical, IReadOnlyList<string> Aliases) Forms => _forms ??= ReadForms();

    /// <summary>Whether a word of the gender can mean it: a person not known to be of the other.</summary>
    public bool MayBe(Gender gender) => Kind == NameKind.Person && (Gender == Gender.Unknown || Gender == gender);

    /// <summary>The same, or a name that may be a person's or a thing's.</summary>
    public bool MayStandFor(Gender gender) => Kind is NameKind.Person or NameKind.Unknown && (Gender == Gender.Unknown || Gender == gender);

    /// <summary>
    /// Tells what the article says its bearer is, as <see cref="Role.At"/> has it: <c>president</c>, <c>former president</c>.
    /// </summary>
    public void AddRole(string role) => (_roles ??= new Dictionary<string, int>(StringComparer.Ordinal))[role] = RoleCount(role) + 1;

    /// <summary>How often the article says that its bearer is that.</summary>
    public int RoleCount(string role) => _roles is not null && _roles.TryGetValue(role, out int count) ? count : 0;

    /// <summary>Whether the article says that its bearer is that.</summary>
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
        string[] aliases = [.. counts.Keys];
        Array.Sort(aliases, StringComparer.Ordinal);
        return (best, aliases);
    }

    /// <summary>How full a form is: by its words, and of as many words rather as it is written in a sentence than in capitals.</summary>
    private static int Fullness(string form)
    {
        int words = 1;
        bool small = false;
        foreach (char c in form)
        {
            if (c is ' ' or '-' or '‑' or '\u00A0') words++;
            small |= char.IsLower(c);
        }
        return small ? (2 * words) + 1 : 2 * Math.Min(words, 2);
    }
}
