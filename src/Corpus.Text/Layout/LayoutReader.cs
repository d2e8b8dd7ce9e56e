namespace Corpus.Text.Layout;

/// <summary>Decides what each paragraph is for: first by its words, then by its place.</summary>
internal static class LayoutReader
{
    public static void Read(Reading reading)
    {
        Headlines.Find(reading);
        BlockKinds.Tell(reading);
        PageEnds.Find(reading);
        AuthorNotes.Find(reading);
        Headings.Find(reading);
        Decks.Find(reading);
        PublicationDates.Find(reading);
    }
}
