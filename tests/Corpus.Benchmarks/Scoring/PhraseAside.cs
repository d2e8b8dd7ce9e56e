using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Decides which rows of another reader's tests say nothing about news, and why. Only the phrase and its expected value decide,
/// never the result of our reader.
/// </summary>
internal static class PhraseAside
{
    /// <summary>The words of chat programs: their abbreviations, and figures with a prime.</summary>
    private static readonly Regex Chat =
        Words(
            @"asap|as soon as possible|atm|eod|eom|eoy|bom|boy|otd|ooo|tmrw|tonite|w/c|\w*ish|wkend|sy ?[0-9]*|cy ?[0-9]*|[0-9]+[wyd]"
                + @"|[0-9]+['""]|@|o three|ou three|anytime|sometimes|school|week end|[0-9:]+(a|p)\.?(?! "
                + @"?m)|[ap] m|[0-9./]+ ?h(?!r)|7ampm");

    /// <summary>Hours as other languages write them: <c>15h30</c>.</summary>
    private static readonly Regex Foreign = Words(@"[0-9]{1,2}h[0-9]*");

    /// <summary>Signs of a query language.</summary>
    private static readonly Regex Query = Words(@"[<>=~]|greater");

    /// <summary>Words with another meaning in news: meals and habits for hours, seasons of sport, numbered weeks.</summary>
    private static readonly Regex Habit =
        Words(@"breakfast|lunch\w*|dinner\w*|daytime|timezone|business days?|seasons?|week [0-9]+|work(ing )?week|night-time");

    /// <summary>Words that the gold news (timebank, aquaint) never marks; of "morning of June 3" it marks only the date.</summary>
    private static readonly Regex Unmarked =
        Words(
            @"quarterly|annual|semi\W?annual\w*|bi-monthly|every ?day routine|everyday|all (day|week|month|weekends)|(?<!year )(to|till"
                + @"|current) date|at (the )?(moment|minute|present|this time|present time)|(morning|afternoon|evening"
                + @"|night) of (the [0-9]|this|xmas|christmas).*");

    /// <summary>A unit or a part of the day without a word that places it in time.</summary>
    private static readonly Regex Bare = new(
        "^(the |any |for the )?(mornings?|afternoon|evening|night|hour|day|week|weekends?|fortnight|month|year|in the "
            + "mornings|in morning)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>Day and month in figures, without a year.</summary>
    private static readonly Regex Figures =
        new(@"(?<![0-9/.:-])[0-9]{1,2}[/.][0-9]{1,2}(?![0-9/.:]|-[0-9]+/[0-9]+/| ?[ap]\.?m| ?h(ou)?r?|.*[0-9]/[0-9]{4})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex Distance = Words("of|in|after|before|[0-9]+ .* from|three .* from");

    private static readonly Regex Weekday =
        Words("(?<which>next|last|following|previous|this|past|coming)? ?(?<day>mon|tues|wednes|thurs|fri|satur|sun)day");

    /// <summary>
    /// Days that none of 4,600 news articles names (quotes/train, te3_silver, articles-1000, timebank, aquaint). Most of them depend on
    /// calendars by observation.
    /// </summary>
    private static readonly Regex Feast = Words(
        @"jayanti|birthday|kalyanak|puja|diwas|dooj|chhath|shashthi|saptami|dussehra|vijayadashami|navaratri|chauth|yatra|rakhi"
        + @"|shivaratri|pongal"
        + @"|sank\w+|pandigai|maghi|\w*sakhi|\w*onam|panchami|holi|holika|pyre|\w+ashtami|dhulandi|phagwah|navroz|parsi|gysd"
        + @"|youth service|vesak"
        + @"|vaisa?kha|vaishakhi|buddha|earth hour|koningsdag|king's|chaturthi|navami|y?ugadi|samvatsaradi|chaitra|dhan\w+|chaudas|diwali"
        + @"|deepavali|boss\w*( day)?|civil rights|vegan"
        + @"|covenant|mysteries|white sunday|holy spirit|branch|trinity|orthodox|clean monday|lazarus|great fast|shrove"
        + @"|pancake|paddy's|lent"
        + @"|yom kippur|rosh|han\w*ukk?ah|chanukah|passover|ramadan|shemini|simchat|tisha|haatzmaut|hashoah|holocaust|omer|ingathering"
        + @"|succos|shavuot|bishvat|purim|mawlid|laylat|night of (power|measures)|islamic new|jadid|ashura|jamat|jumu'?\w*-wida"
        + @"|isra|ascension|night journey|sacrifice|bakr|id ul|freedom day|jubilee day");

    /// <summary>Signs that figures are a time of day.</summary>
    private static readonly Regex Clock =
        Words(
            @"[0-9/]+h|[0-9]+[:.][0-9]{2}\S*|days?|weeks?|months?|years?|fortnight|weekend|week-end|moment|end|[ap] ?\.? "
                + @"?m\b|[0-9]+ ?[ap]m|o'?clock|noon|midday|midnight|mid ?night|half|quarter|past|min\w*|morning|afternoon|evening"
                + @"|tonight|night|hours?|h[rs]?|sec\w*|now|gmt|ago|mornings|later");

    /// <summary>A day number alone or with a weekday: <c>Thu 15th</c>, <c>the 24</c>; a slashed day and month.</summary>
    private static readonly Regex BareDay = new(
        @"^((on )?(the )?[0-9]{1,2}(st|nd|rd|th)?|on the first|(on )?[0-9]{1,2} ?[/-] ?[0-9]{1,2}|(\w*day|mon|tues?|wed|thu|fri|sat"
            + @"|sun) (the )?([0-9]{1,2}(st|nd|rd|th)?|(twenty|thirty)? ?(first|eleventh|fourth|seventh))( (at )?(6|six|7|4) ?(pm)?"
            + @"| (around|between) .*)?|the 17 .*|(mon|thu|fri|sat|sun)\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static readonly Regex YearMonth = new("^[0-9]{4}[-/][0-9]{1,2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>Fractions of hours.</summary>
    private static readonly Regex Length = Words(@"in|within|for|last|next");

    private static readonly (string Reason, Func<Row, bool> Holds)[] Reasons =
    [
        ("without a day of reference", row => row.Reference is null),
        ("without an expected value", row => row.Gold.Any(gold => gold.Readings.Count == 0)),
        ("beyond the peer itself", row => row.Json.Field("not_supported")?.Contains("dotnet", StringComparison.OrdinalIgnoreCase) == true),
        ("words of chat", row => row.Says(Chat)),
        ("hours of other languages", row => row.Says(Foreign) && row.Gold.Any(gold => gold.Readings.Any(IsHour)) && !row.Says(Length)),
        ("query signs", row => row.Says(Query)),
        ("means something else in news", row => row.Says(Habit)),
        ("days news does not name", row => row.Says(Feast)),
        ("unmarked in gold news", row => row.Says(Unmarked)),
        ("a unit that no word places", row => row.Gold.Any(gold => Bare.IsMatch(row.TextOf(gold)))),
        ("a weekday that is not the day's",
            row =>
                row.Gold.Any(
                    gold =>
                        !Distance.IsMatch(row.TextOf(gold))
                            && WeekdayOf(row, gold) is { } day
                            && gold.Readings.Any(IsDay)
                            && gold.Readings.All(reading => reading.Span is { } span && span.First.DayOfWeek != day))),
        ("next or last weekday past the nearest", IsPastTheNearest),
        ("day and month in figures without a year",
            row =>
                !row.Says(Weekday)
                    && row.Gold.Any(
                        gold =>
                            Figures.IsMatch(row.TextOf(gold))
                                && gold.Readings.Any(
                                    reading =>
                                        reading.Span is { } span
                                            && span.End - span.First != default
                                            && !reading.TimeOnly
                                            && (IsDay(reading) || reading.Interval)))),
        ("a year and a month in figures, in news two years", row => row.Says(YearMonth)),
        ("bare figures for a time of day", row => !row.Says(Clock) && row.Gold.Any(gold => gold.Readings.Any(IsHour))),
        ("bare figures for a day", row => row.Gold.Any(gold => BareDay.IsMatch(row.TextOf(gold)) && gold.Readings.Any(IsDay))),
    ];

    /// <summary>Gives the reason why a row is set aside, or null.</summary>
    public static string? Of(JsonElement json, string phrase, DateTime? reference, IReadOnlyList<PhraseGold> gold)
    {
        var row = new Row(json, phrase, reference, gold);
        return Reasons.Where(reason => reason.Holds(row)).Select(reason => reason.Reason).FirstOrDefault();
    }

    private static DayOfWeek? WeekdayOf(Row row, PhraseGold gold) =>
        Weekday.Match(row.TextOf(gold)) is { Success: true } match
            ? Enum.GetValues<DayOfWeek>().First(
                day => day.ToString().StartsWith(match.Groups["day"].Value, StringComparison.OrdinalIgnoreCase))
            : null;

    /// <summary>
    /// Whether the weekday is not the nearest one. "Next" and "last" mean the nearest weekday in news, and another week in chat.
    /// </summary>
    private static bool IsPastTheNearest(Row row) => row.Gold.Any(gold =>
        !Distance.IsMatch(row.TextOf(gold)) && Weekday.Match(row.TextOf(gold)).Groups["which"].Length > 0 && WeekdayOf(row, gold) is { } day
        && gold.Readings.All(
            reading =>
                reading.Span is { } span
                    && span.First.DayOfWeek == day
                    && Math.Abs((span.First.Date - row.Reference!.Value.Date).TotalDays) > 7));

    private static bool IsHour(PhraseReading reading) => reading.TimeOnly || reading.Span is { First.TimeOfDay.Ticks: > 0 };

    private static bool IsDay(PhraseReading reading) =>
        reading.Span is { } span && !reading.TimeOnly && (span.End - span.First).TotalDays <= 1;

    private static Regex Words(string words) =>
        new($@"(?<!\w)({words})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>A row, and the text of its expressions.</summary>
    private sealed record Row(JsonElement Json, string Phrase, DateTime? Reference, IReadOnlyList<PhraseGold> Gold)
    {
        private string Text { get; } = string.Join(" | ", Gold.Select(gold => Phrase.Substring(gold.Place.Start, gold.Place.Length)));

        public string TextOf(PhraseGold gold) => Phrase.Substring(gold.Place.Start, gold.Place.Length);

        public bool Says(Regex words) => words.IsMatch(Text);
    }
}
