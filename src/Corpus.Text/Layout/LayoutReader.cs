namespace Corpus.Text.Layout;

/// <summary>Cuts the text into paragraphs and says what each is for.</summary>
internal static class LayoutReader
{
    public static void Read(Reading reading)
    {
        string text = reading.Text;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r')) continue;
            int first = start, end = i;
            while (first < end && char.IsWhiteSpace(text[first])) first++;
            while (end > first && char.IsWhiteSpace(text[end - 1])) end--;
            if (end > first)
                reading.Paragraphs.Add(new Paragraph(Span.FromBounds(first, end), reading.Paragraphs.Count == 0 ? BlockKind.Headline : BlockKind.Body));
            start = i + 1;
        }
        if (reading.Paragraphs.Count > 0) reading.Headline = reading.Paragraphs[0].Span.Of(text);
    }
}
