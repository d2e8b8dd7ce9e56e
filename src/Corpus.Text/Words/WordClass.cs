using System;

namespace Corpus.Text.Words;

/// <summary>
/// Classes of words that several parts of the reader use. Each class is the file of the same name under <c>Language/en</c>:
/// <c>CueVerb</c> is <c>CueVerb.txt</c>. A word may belong to many classes. A new class needs a member here and a file there.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Weekday = 1UL << 0,
    Month = 1UL << 1,
    Title = 1UL << 2,
    CueVerb = 1UL << 3,
    Pronoun = 1UL << 4,
    Abbreviation = 1UL << 5,

    // Names and quotations: the lower numbers.
    Determiner = 1UL << 6,
    Preposition = 1UL << 7,
    Conjunction = 1UL << 8,
    Auxiliary = 1UL << 9,
    Adverb = 1UL << 10,
    Verb = 1UL << 11,
    AttitudeVerb = 1UL << 12,
    CueNoun = 1UL << 13,
    RoleNoun = 1UL << 14,
    OrganisationNoun = 1UL << 15,
    PlaceNoun = 1UL << 16,
    Place = 1UL << 17,
    Demonym = 1UL << 18,
    FirstName = 1UL << 19,
    NameParticle = 1UL << 20,
    Doubt = 1UL << 21,
    Naming = 1UL << 22,
    Term = 1UL << 23,
    BesideVerb = 1UL << 24,
    JudgementVerb = 1UL << 25,
    Be = 1UL << 26,
    Unreal = 1UL << 27,
    CitingVerb = 1UL << 28,
    Quantity = 1UL << 29,
    IndirectCue = 1UL << 30,
    CompoundEnd = 1UL << 31,
    Nickname = 1UL << 32,
    KinNoun = 1UL << 33,
    AskVerb = 1UL << 34,
    PluralNoun = 1UL << 35,

    // Time: the higher numbers.
    Decade = 1UL << 36,
    AnniversaryNoun = 1UL << 37,
    ObservanceVerb = 1UL << 38,
    TimeLead = 1UL << 39,
    RecurringWeekday = 1UL << 40,
    Numeral = 1UL << 41,
    Ordinal = 1UL << 42,
    TimeUnit = 1UL << 43,
    Season = 1UL << 44,
    DayPart = 1UL << 45,
    DeicticDay = 1UL << 46,
    TimeShift = 1UL << 47,
    TimePart = 1UL << 48,
    TimeModifier = 1UL << 49,
    TimeFrequency = 1UL << 50,
    VagueTime = 1UL << 51,
    TimeZone = 1UL << 52,
    FutureCue = 1UL << 53,
    PastVerb = 1UL << 54,
    TimeDeterminer = 1UL << 55,
    ClauseWord = 1UL << 56,
    PlanVerb = 1UL << 57,
    IntransitivePast = 1UL << 58,
    PastAuxiliary = 1UL << 59,
    ChangeWord = 1UL << 60,
    StateVerb = 1UL << 61,
    OnceVerb = 1UL << 62,
    ComparisonNoun = 1UL << 63,
}
