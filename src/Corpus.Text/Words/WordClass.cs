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
    Naming = 1UL << 21,
    BesideVerb = 1UL << 22,
    JudgementVerb = 1UL << 23,
    Be = 1UL << 24,
    Unreal = 1UL << 25,
    CitingVerb = 1UL << 26,
    Quantity = 1UL << 27,
    IndirectCue = 1UL << 28,
    Nickname = 1UL << 29,
    KinNoun = 1UL << 30,
    AskVerb = 1UL << 31,
    PluralNoun = 1UL << 32,

    // Time: the higher numbers.
    Decade = 1UL << 33,
    AnniversaryNoun = 1UL << 34,
    ObservanceVerb = 1UL << 35,
    TimeLead = 1UL << 36,
    RecurringWeekday = 1UL << 37,
    Numeral = 1UL << 38,
    Ordinal = 1UL << 39,
    TimeUnit = 1UL << 40,
    Season = 1UL << 41,
    DayPart = 1UL << 42,
    DeicticDay = 1UL << 43,
    TimeShift = 1UL << 44,
    TimePart = 1UL << 45,
    TimeModifier = 1UL << 46,
    TimeFrequency = 1UL << 47,
    VagueTime = 1UL << 48,
    TimeZone = 1UL << 49,
    FutureCue = 1UL << 50,
    PastVerb = 1UL << 51,
    TimeDeterminer = 1UL << 52,
    ClauseWord = 1UL << 53,
    PlanVerb = 1UL << 54,
    IntransitivePast = 1UL << 55,
    PastAuxiliary = 1UL << 56,
    StateVerb = 1UL << 57,
    OnceVerb = 1UL << 58,
}
