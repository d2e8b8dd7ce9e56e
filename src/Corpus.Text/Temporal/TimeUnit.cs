namespace Corpus.Text.Temporal;

/// <summary>Units of time, from the shortest to the longest, with the numbers of <c>TimeUnit.txt</c>.</summary>
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
