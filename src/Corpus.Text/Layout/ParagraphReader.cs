using System.Collections.Generic;
using Corpus.Text.Fields;

namespace Corpus.Text.Layout;

/// <summary>Cuts the text into paragraphs, without the front matter and the markers.</summary>
internal static class ParagraphReader
{
    public static void Read(Reading reading)
    {
        StatedFacts.FromMetadata(reading);
        var fields = FieldReader.Of(reading);
        List<Line> lines = Line.All(reading.Text, FrontMatter.Read(reading, fields));
        fields?.End();
        var wrapping = new LineWrapping(reading.Text, lines);
        for (int i = 0; i < lines.Count; i++)
        {
            if (Marker.Read(reading, lines[i].Span)) continue;
            int last = i;
            while (last + 1 < lines.Count
                && wrapping.Continues(lines[last], lines[last + 1])
                && !Marker.Is(reading.Text, lines[last + 1].Span)) last++;
            Span span = Span.FromBounds(lines[i].Span.Start, lines[last].Span.End);
            reading.Paragraphs.Add(new Paragraph(span, BlockKind.Body) { AfterBlank = lines[i].AfterBlank });
            Marker.Cover(reading, span);
            i = last;
        }
    }
}
