namespace Corpus.Text.Words;

/// <summary>The values that word lists give to some of their words, if they are neither a count nor a <see cref="Gender"/>.</summary>
internal static class WordValue
{
    /// <summary>A <see cref="WordClass.CueVerb"/> that is never a noun in its plain form: <c>the authors write</c>.</summary>
    public const int NeverNoun = 1;

    /// <summary>A <see cref="WordClass.Verb"/> that makes somebody do something: <c>prompted Ode to say</c>.</summary>
    public const int MakesDo = 1;

    /// <summary>An <see cref="WordClass.IndirectCue"/> with the listener as its object: <c>told reporters that</c>.</summary>
    public const int NamesItsRecipient = 1;

    /// <summary>An <see cref="WordClass.IndirectCue"/> that does not report a bare object: <c>sees the harbour</c>.</summary>
    public const int ShowsItsObject = 2;

    /// <summary>An <see cref="WordClass.IndirectCue"/> that takes its listener with “to” or “with”: <c>spoke to Ode</c>.</summary>
    public const int AddressesSomebody = 3;

    /// <summary>
    /// A <see cref="WordClass.RoleNoun"/> or <see cref="WordClass.Demonym"/> for members of a party, whatever country they are from:
    /// <c>democrat</c>.
    /// </summary>
    public const int Party = 1;

    /// <summary>A <see cref="WordClass.RoleNoun"/> for somebody that a place elects or sends to speak for it: <c>senator</c>.</summary>
    public const int SentByPlace = 2;

    /// <summary>A <see cref="WordClass.RoleNoun"/> for a source that is more often unnamed than named: <c>diplomat</c>.</summary>
    public const int Unnamed = 3;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> of the press: <c>newspaper</c>.</summary>
    public const int Press = 1;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> at the end of names of newspapers: <c>herald</c>.</summary>
    public const int Paper = 2;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that refers back to a body named in full: <c>ministry</c>.</summary>
    public const int CallsBody = 3;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> for a survey that many people answer: <c>poll</c>.</summary>
    public const int Survey = 4;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that may refer back to any body: <c>group</c>.</summary>
    public const int AnyBody = 5;

    /// <summary>An <see cref="WordClass.OrganisationNoun"/> that names a field of work as often: <c>affairs</c>, <c>security</c>.</summary>
    public const int Field = 6;

    /// <summary>A <see cref="WordClass.CueNoun"/> that attributes after “in”: <c>in her view</c>.</summary>
    public const int HoldsWords = 1;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to a name or a nickname: <c>dubbed</c>.</summary>
    public const int LeadsToName = 1;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to the title of a work: <c>novel</c>.</summary>
    public const int LeadsToTitle = 2;

    /// <summary>A <see cref="WordClass.Naming"/> word that leads to the theme of a meeting, of any length: <c>themed on</c>.</summary>
    public const int LeadsToTheme = 3;

    /// <summary>A <see cref="WordClass.PlanVerb"/> for an act on the day that opens the sentence: <c>voted</c>.</summary>
    public const int Deed = 1;

    /// <summary>An <see cref="WordClass.ObservanceVerb"/> in the present: <c>marks</c>.</summary>
    public const int KeepsNow = 1;

    /// <summary>An <see cref="WordClass.ObservanceVerb"/> in the past: <c>marked</c>.</summary>
    public const int KeptThen = 3;
}
