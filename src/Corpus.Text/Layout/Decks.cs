namespace Corpus.Text.Layout;

/// <summary>
/// Finds the deck: the text between the headline and the story that sums the story up. It either lacks the full stop of running
/// text, or stands above the byline, the published line or the dateline.
/// </summary>
internal static class Decks
{
    private const int FewestWords = 4;
    private const int MostWords = 70;

    public static void Find(Reading reading)
    {
        int first = 0;
        while (first < reading.Paragraphs.Count && reading.Paragraphs[first].Kind != BlockKind.Headline) first++;
        int story = first + 1;
        while (story < reading.Paragraphs.Count && !IsStory(reading, story, first)) story++;
        if (story >= reading.Paragraphs.Count) return;
        for (int i = first + 1; i < story; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            if (paragraph.Kind != BlockKind.Body) continue;
            paragraph.Kind = BlockKind.Deck;
            reading.Facts.Deck ??= paragraph.Span.Of(reading.Text);
        }
    }

    /// <summary>Whether the story begins with this block.</summary>
    private static bool IsStory(Reading reading, int index, int headline)
    {
        Paragraph paragraph = reading.Paragraphs[index];
        if (paragraph.Kind == BlockKind.Dateline) return true;
        if (paragraph.Kind != BlockKind.Body) return paragraph.Kind == BlockKind.Heading;
        TokenRange range = reading.RangeOf(paragraph);
        int words = range.Words(MostWords + 1);
        if (words is < FewestWords or > MostWords || range.LeadsOn || reading.Tokens[range.First].Kind == Words.TokenKind.Mark) return true;
        if (!range.EndsSentence) return false;
        if (index + 1 == reading.Paragraphs.Count) return true;

        // The second half of a headline stands under it without a blank line, in a text that has blank lines elsewhere.
        if (index == headline + 1 && !paragraph.AfterBlank && reading.Paragraphs[index + 1].AfterBlank) return false;
        return reading.Paragraphs[index + 1].Kind is not (BlockKind.Byline or BlockKind.Published or BlockKind.Dateline);
    }
}
