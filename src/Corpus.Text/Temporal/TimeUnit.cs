namespace Corpus.Text.Temporal;

/// <summary>Units of time, from the shortest to the longest; the numbers are those of <c>TimeUnit.txt</c>.</summary>
internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// <summary>How TIMEX3 writes units and the modifiers around them.</summary>
internal static class TimexNotation
{
    /// <summary>Seasons from spring to winter.</summary>
    public static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];

    /// <summary>Parts of the day from morning to night.</summary>
    public static readonly string[] DayParts = ["", "MO", "AF", "EV", "NI"];

    /// <summary>The values of <c>TimePart.txt</c>.</summary>
    public static readonly string?[] Parts = [null, "START", "MID", "END"];

    /// <summary>The values of <c>TimeModifier.txt</c>.</summary>
    public static readonly string?[] Modifiers = [null, "APPROX", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "LESS_THAN", "MORE_THAN"];

    /// <summary>The modifier of a length as that of the point it leads to: what is more than two years ago lies before it.</summary>
    public static string? OfPoint(string? modifier, bool back) => modifier switch
    {
        "MORE_THAN" => back ? "BEFORE" : "AFTER",
        "LESS_THAN" => back ? "AFTER" : "BEFORE",
        "EQUAL_OR_MORE" => back ? "ON_OR_BEFORE" : "ON_OR_AFTER",
        "EQUAL_OR_LESS" => back ? "ON_OR_AFTER" : "ON_OR_BEFORE",
        _ => modifier,
    };

    /// <summary>The designator of a unit: <c>Y</c>, <c>M</c>, <c>W</c>.</summary>
    public static string Designator(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        TimeUnit.Century => "CE",
        _ => "X",
    };

    /// <summary>A duration: <c>P3W</c>, <c>PT2H</c>; <c>PXD</c> where the number is not said.</summary>
    public static string Duration(string count, TimeUnit unit) =>
        (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? "PT" : "P") + count + Designator(unit);
}
