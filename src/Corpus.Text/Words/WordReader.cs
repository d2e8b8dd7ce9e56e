namespace Corpus.Text.Words;

/// <summary>Cuts every paragraph into tokens, and every block into sentences once the layout has found the blocks.</summary>
internal static class WordReader
{
    public static void ReadTokens(Reading reading)
    {
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            reading.Cancellation.ThrowIfCancellationRequested();
            paragraph.FirstToken = reading.Tokens.Count;
            Tokenizer.Read(reading.Tokens, paragraph.Span);
            RelatedLinks.LeaveOut(reading.Tokens, paragraph.FirstToken);
            paragraph.EndToken = reading.Tokens.Count;
        }
    }

    public static void ReadSentences(Reading reading)
    {
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            paragraph.FirstSentence = reading.Sentences.Count;
            Sentences.Read(reading.Tokens, paragraph.FirstToken, paragraph.EndToken, reading.Sentences);
            paragraph.EndSentence = reading.Sentences.Count;
        }
    }
}
