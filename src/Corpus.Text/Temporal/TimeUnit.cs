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
