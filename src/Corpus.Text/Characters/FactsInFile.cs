using System.Linq;
using Corpus.Facts;

namespace Corpus.Text.Characters;

/// <summary>Moves everything that was found in a <see cref="SeenText"/> to its place in the file.</summary>
internal sealed class FactsInFile(SeenText seen)
{
    /// <summary>Moves the facts, once, before they are part of an article.</summary>
    public void Move(ArticleFacts facts)
    {
        if (seen.IsFile) return;
        foreach (Block block in facts.Blocks) Move((Passage)block);
        foreach (Quote quote in facts.Quotes) Move(quote);
        foreach (Attribution attribution in facts.Attributions) Move(attribution);
        foreach (TemporalExpression date in facts.TemporalExpressions) Move(date);
        foreach (Mention mention in facts.People.SelectMany(static person => person.Mentions)) Move((Passage)mention);
        foreach (Finding finding in facts.Findings) Move(finding);
    }

    private void Move(Passage passage) => passage.Span = seen.InFile(passage.Span);

    private void Move(Quote quote)
    {
        Move((Passage)quote);
        quote.Content = seen.InFile(quote.Content);
        foreach (Quote nested in quote.Nested) Move(nested);
    }

    private void Move(Attribution attribution)
    {
        Move((Passage)attribution);
        attribution.Source = InFile(attribution.Source);
        attribution.SpeakerSpans = [.. attribution.SpeakerSpans.Select(seen.InFile)];
        attribution.Cue = InFile(attribution.Cue);
    }

    private void Move(TemporalExpression date)
    {
        Move((Passage)date);
        date.Sentence = seen.InFile(date.Sentence);
    }

    private void Move(Finding finding)
    {
        Move((Passage)finding);
        foreach (RelatedLocation related in finding.Related) Move((Passage)related);
        finding.Fixes = [.. finding.Fixes.Select(InFile)];
        if (finding.Suppression is { } suppression)
            finding.Suppression = new Suppression(suppression.Justification, seen.InFile(suppression.Span));
    }

    private Fix InFile(Fix fix) => new(fix.Title, [.. fix.Edits.Select(edit => new TextEdit(seen.InFile(edit.Span), edit.NewText))]);

    private Span? InFile(Span? span) => span is { } place ? seen.InFile(place) : null;
}
