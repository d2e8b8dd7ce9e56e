namespace Corpus.Text.Words;

/// <summary>Cuts every paragraph into tokens and sentences.</summary>
internal static class WordReader
{
    public static void Read(Reading reading)
    {
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            paragraph.FirstToken = reading.Tokens.Count;
            Tokenizer.Read(reading.Tokens, paragraph.Span);
            paragraph.EndToken = reading.Tokens.Count;
            paragraph.FirstSentence = reading.Sentences.Count;
            Sentences.Read(reading.Tokens, paragraph.FirstToken, paragraph.EndToken, reading.Sentences);
            paragraph.EndSentence = reading.Sentences.Count;
        }
    }
}
