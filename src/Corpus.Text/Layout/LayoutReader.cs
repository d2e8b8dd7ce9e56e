namespace Corpus.Text.Layout;

/// <summary>Says what each paragraph is for: first by its own words, then by where it stands.</summary>
internal static class LayoutReader
{
    public static void Read(Reading reading)
    {
        Headlines.Find(reading);
        BlockKinds.Tell(reading);
        PageEnds.Find(reading);
        Headings.Find(reading);
        Decks.Find(reading);
        PublicationDates.Find(reading);
    }
}
