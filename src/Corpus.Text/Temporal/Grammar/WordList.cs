using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Small word lists for dates and for statements about them. Each is the file of the same name under <c>Language/en</c>.</summary>
internal static class WordList
{
    /// <summary>Nouns with a number behind them that is not a year: <c>Flight 1999</c>, <c>Room 2014</c>.</summary>
    public static readonly PhraseList NumberedNoun = new(nameof(NumberedNoun), Lexicon.English);

    /// <summary>Nouns that end the name of a street: <c>1999 Mill Road</c>.</summary>
    public static readonly PhraseList StreetNoun = new(nameof(StreetNoun), Lexicon.English);

    /// <summary>Units that four figures count: <c>a 1500 metre race</c>.</summary>
    public static readonly PhraseList Measure = new(nameof(Measure), Lexicon.English);

    /// <summary>Verbs for the movement of a number: <c>the index fell to 1998</c>.</summary>
    public static readonly PhraseList LevelVerb = new(nameof(LevelVerb), Lexicon.English);

    /// <summary>Words about the weather; near them <c>the mid-60s</c> is a temperature.</summary>
    public static readonly PhraseList WeatherWord = new(nameof(WeatherWord), Lexicon.English);

    /// <summary>Words that form a name with the weekday behind them: <c>Black Friday</c>.</summary>
    public static readonly PhraseList NamedWeekday = new(nameof(NamedWeekday), Lexicon.English);

    /// <summary>Words that form a name with the weekday before them: <c>the Sunday Herald</c>.</summary>
    public static readonly PhraseList WeekdayName = new(nameof(WeekdayName), Lexicon.English);

    /// <summary>Words that form another name with the holiday before them: <c>Easter Island</c>.</summary>
    public static readonly PhraseList HolidayName = new(nameof(HolidayName), Lexicon.English);

    /// <summary>Words before figures alone that make them a time of day: <c>around 14:30</c>.</summary>
    public static readonly PhraseList ClockLead = new(nameof(ClockLead), Lexicon.English);

    /// <summary>Words between a number and a unit that make it no length: <c>two light years</c>.</summary>
    public static readonly PhraseList NotOfLength = new(nameof(NotOfLength), Lexicon.English);

    /// <summary>Nouns with a name behind them: <c>the film December Boys</c>.</summary>
    public static readonly PhraseList NamedThing = new(nameof(NamedThing), Lexicon.English);

    /// <summary>Words that form a name with the decade behind them: <c>the Roaring Twenties</c>.</summary>
    public static readonly PhraseList DecadeName = new(nameof(DecadeName), Lexicon.English);

    /// <summary>Words for the first or the last part of a year: <c>the closing quarter of 2023</c>.</summary>
    public static readonly PhraseList PeriodPart = new(nameof(PeriodPart), Lexicon.English);

    /// <summary>Adjectives that leave a length as it is: <c>two more weeks</c>.</summary>
    public static readonly PhraseList LengthAdjective = new(nameof(LengthAdjective), Lexicon.English);

    /// <summary>Words for the attacks of 2001: <c>the Sept. 11 attacks</c>.</summary>
    public static readonly PhraseList AttackWord = new(nameof(AttackWord), Lexicon.English);

    /// <summary>Words that tell of a death, beside an age: <c>dead at 80</c>.</summary>
    public static readonly PhraseList DeathWord = new(nameof(DeathWord), Lexicon.English);

    /// <summary>Adverbs before a number of years: <c>exactly 50 years after</c>.</summary>
    public static readonly PhraseList DegreeAdverb = new(nameof(DegreeAdverb), Lexicon.English);

    /// <summary>Verbs of an event with its victims as object: <c>the fire that killed 34 men in</c>.</summary>
    public static readonly PhraseList VictimVerb = new(nameof(VictimVerb), Lexicon.English);

    /// <summary>Adverbs between an auxiliary and a past verb: <c>had already opened</c>.</summary>
    public static readonly PhraseList PastAdverb = new(nameof(PastAdverb), Lexicon.English);

    /// <summary>Whether the token is a word of the list.</summary>
    public static bool Has(this PhraseList list, in TokenLine line, int i) => line[i].Word != Lexicon.Unknown && list.Opens(line[i].Word);
}
