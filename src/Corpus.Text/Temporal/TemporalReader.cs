namespace Corpus.Text.Temporal;

/// <summary>Finds the temporal expressions and what they refer to.</summary>
internal static class TemporalReader
{
    public static void Read(Reading reading) => _ = reading;
}
