namespace Corpus.Text.Words;

/// <summary>The numbers by which a file marks some of its words, where they are neither a count nor a <see cref="Gender"/>.</summary>
internal static class WordValue
{
    /// <summary>A <see cref="WordClass.CueVerb"/> whose plain form is never a noun: <c>the authors write</c>.</summary>
    public const int NeverNoun = 1;

    /// <summary>A <see cref="WordClass.Verb"/> that makes somebody do something: <c>prompted Ode to say</c>.</summary>
    public const int MakesDo = 1;

    /// <summary>An <see cref="WordClass.IndirectCue"/> that first says whom it is told to: <c>told reporters that</c>.</summary>
    public const int NamesItsRecipient = 1;

    /// <summary>An <see cref="WordClass.IndirectCue"/> whose bare object is seen or named, and not told: <c>sees the harbour</c>.</summary>
    public const int ShowsItsObject = 2;

    /// <summary>An <see cref="WordClass.IndirectCue"/> behind which "to" and "with" lead to whom it is told: <c>spoke to Ode</c>.</summary>
    public const int AddressesSomebody = 3;

    /// <summary>A <see cref="WordClass.RoleNoun"/> or <see cref="WordClass.Demonym"/> for members of a party, whatever country they are from: <c>democrat</c>.</summary>
    public const int Party = 1;

    /// <summary>A <see cref="WordClass.RoleNoun"/> for whom a place sends to speak for it: <c>senator</c>.</summary>
    public const int SentByPlace = 2;

    /// <summary>A <see cref="WordClass.RoleNoun"/> for who speaks without a name more often than with one: <c>diplomat</c>.</summary>
    public const int Unnamed = 3;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> of the press: <c>newspaper</c>.</summary>
    public const int Press = 1;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that names of papers end in: <c>herald</c>.</summary>
    public const int Paper = 2;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that calls a body named in full before: <c>ministry</c>.</summary>
    public const int CallsBody = 3;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> for what many answer: <c>poll</c>.</summary>
    public const int Survey = 4;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that any body may be called again: <c>group</c>.</summary>
    public const int AnyBody = 5;

    /// <summary>A <see cref="WordClass.CueNoun"/> that somebody's words stand in: <c>in her view</c>.</summary>
    public const int HoldsWords = 1;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to a name or a nickname: <c>dubbed</c>.</summary>
    public const int LeadsToName = 1;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to the title of a work: <c>novel</c>.</summary>
    public const int LeadsToTitle = 2;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to what a meeting is about, of whatever length: <c>themed on</c>.</summary>
    public const int LeadsToTheme = 3;

    /// <summary>A <see cref="WordClass.PlanVerb"/> for what is done on the day that opens the sentence: <c>voted</c>.</summary>
    public const int Deed = 1;

    /// <summary>An <see cref="WordClass.ObservanceVerb"/> in the present: <c>marks</c>.</summary>
    public const int KeepsNow = 1;

    /// <summary>An <see cref="WordClass.ObservanceVerb"/> in the past: <c>marked</c>.</summary>
    public const int KeptThen = 3;
}
