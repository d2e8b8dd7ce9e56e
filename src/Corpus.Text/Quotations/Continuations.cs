using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>
/// Gives quotations whose own paragraph names nobody the source of the paragraph before: a speech that goes on, or a
/// paragraph that ends in a colon or in somebody's words.
/// </summary>
internal sealed class Continuations(Reading reading)
{
    private Source? _above;
    private bool _aboveLeadsOn;

    /// <summary>Takes the next paragraph, whose quotations are those from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public void Add(int number, Outline outline, Source? last, List<QuotedSpan> spans, int first, int end)
    {
        Paragraph paragraph = reading.Paragraphs[number];
        if (paragraph.Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture or BlockKind.Published) return;
        Source? carried = last;
        for (int i = first; i < end; i++)
        {
            if (spans[i].Source is null && _above is not null && _aboveLeadsOn && (spans[i].RunOnFromAbove || !spans[i].Opened || spans[i].Open == paragraph.FirstToken || i > first && spans[i - 1].Source == carried && carried is not null && OpensSentence(spans[i], outline)))
                spans[i].Source = carried = _above with { Route = Route.Continued };
        }
        _above = carried;
        _aboveLeadsOn = carried is not null;
    }

    private static bool OpensSentence(QuotedSpan span, Outline outline)
    {
        foreach (OutlineSentence sentence in outline.Sentences)
            if (outline.Quote(sentence.First) == span) return true;
        return false;
    }
}
