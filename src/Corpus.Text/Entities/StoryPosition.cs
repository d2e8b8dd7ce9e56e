using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Entities;

/// <summary>
/// The place in the story that the reader of mentions has reached. Its numbers count the paragraphs and sentences of the story alone:
/// page furniture between two paragraphs does not move them apart.
/// </summary>
internal sealed class StoryPosition(Reading reading, NearbyNames nearby, PronounPlaces places)
{
    private readonly List<Paragraph> _paragraphs = reading.Paragraphs;
    private readonly List<Words.Sentence> _sentences = reading.Sentences;

    // The numbers of the paragraph and the sentence in the reading.
    private int _paragraph = -1;
    private int _sentence = -1;

    /// <summary>The number of the paragraph.</summary>
    public int Paragraph { get; private set; }

    /// <summary>The number of the sentence. Sentences that start inside a quotation do not count.</summary>
    public int Sentence { get; private set; }

    /// <summary>The token behind the last one that was reached with the same paragraph and sentence.</summary>
    public int Boundary { get; private set; }

    /// <summary>The first token of the sentence.</summary>
    public int SentenceFirst { get; private set; }

    /// <summary>The token behind the sentence.</summary>
    public int SentenceEnd { get; private set; }

    /// <summary>The first token of the paragraph.</summary>
    public int ParagraphFirst => _paragraphs[_paragraph].FirstToken;

    /// <summary>The token behind the paragraph.</summary>
    public int ParagraphEnd => _paragraphs[_paragraph].EndToken;

    public bool IsHeadline => _paragraphs[_paragraph].Kind == BlockKind.Headline;

    /// <summary>The comma behind the words that open the sentence before its subject; -1 where there are none.</summary>
    public int EndOfFront { get; private set; } = -1;

    /// <summary>Whether the last move opened a paragraph.</summary>
    public bool OpensParagraph { get; private set; }

    /// <summary>Whether the last move opened a sentence.</summary>
    public bool OpensSentence { get; private set; }

    /// <summary>Moves to a token at or behind the boundary. False where its paragraph mentions nobody of the story.</summary>
    public bool MoveTo(int token)
    {
        (OpensParagraph, OpensSentence) = (false, false);
        int before = _paragraph;
        while (_paragraph < 0 || (token >= ParagraphEnd && _paragraph + 1 < _paragraphs.Count)) _paragraph++;
        Paragraph paragraph = _paragraphs[_paragraph];
        Boundary = paragraph.EndToken;
        if (paragraph.Kind is BlockKind.Furniture or BlockKind.Credit or BlockKind.Published or BlockKind.Byline
            || reading.IsLink(paragraph))
            return false;
        if (_paragraph != before)
        {
            OpensParagraph = true;
            Paragraph++;
            _sentence = paragraph.FirstSentence - 1;
        }
        while (_sentence + 1 < paragraph.EndSentence && _sentences[_sentence + 1].First <= token) Open(++_sentence);
        if (_sentence + 1 < paragraph.EndSentence) Boundary = Math.Min(Boundary, _sentences[_sentence + 1].First);
        return true;
    }

    private void Open(int sentence)
    {
        (SentenceFirst, SentenceEnd) = (_sentences[sentence].First, _sentences[sentence].End);
        if (nearby.IsQuoted(SentenceFirst)) return;
        OpensSentence = true;
        Sentence++;
        EndOfFront = places.EndOfFront(SentenceFirst, SentenceEnd);
    }
}
