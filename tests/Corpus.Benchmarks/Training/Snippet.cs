using System;
using System.Collections.Generic;
using System.Text;
using Corpus.Text.Names;

namespace Corpus.Benchmarks.Training;

/// <summary>How a snippet writes the names that stand in full.</summary>
internal enum NameWriting
{
    /// <summary>As they stand.</summary>
    Full,

    /// <summary>The surname alone.</summary>
    Surname,

    /// <summary>The given name alone.</summary>
    GivenName,
}

/// <summary>
/// A few sentences around a word, as one paragraph. Without the rest of the article, the reader does not know who is a person:
/// that is how an encyclopedia, or the end of a long article, looks to it.
/// </summary>
internal sealed class Snippet
{
    private const int SentencesBefore = 3;
    private const int SentencesBehind = 1;

    // Behind which character of the article the snippet is how much shorter, the text before the snippet included.
    private readonly List<(int End, int Delta)> _shifts = [];
    private readonly int _start;
    private readonly int _end;

    public Snippet(Text.Reading reading, string text, int token, NameWriting writing)
    {
        int sentence = reading.Sentences.IndexOf(reading.SentenceOf(token)), first = sentence, last = sentence;
        while (first > 0 && sentence - first < SentencesBefore && IsBody(reading, reading.Sentences[first - 1].First)) first--;
        if (last + 1 < reading.Sentences.Count && last - sentence < SentencesBehind && IsBody(reading, reading.Sentences[last + 1].First))
            last++;
        _start = reading.Tokens[reading.Sentences[first].First].Start;
        _end = reading.Tokens[reading.Sentences[last].End - 1].End;

        var snippet = new StringBuilder();
        int at = _start;
        foreach (NameMention mention in reading.Names.Mentions)
        {
            Span span = reading.Tokens.SpanOf(mention.First, mention.End - 1);
            if (span.Start < at || span.End > _end || writing == NameWriting.Full) continue;
            if (mention is not { IsOneWord: false, Name.Kind: NameKind.Person }) continue;
            string shorter = reading.Tokens.TextOf(writing == NameWriting.Surname ? mention.End - 1 : mention.First);
            snippet.Append(text, at, span.Start - at).Append(shorter);
            at = span.End;
            _shifts.Add((span.End, at - snippet.Length));
        }
        snippet.Append(text, at, _end - at).Replace('\n', ' ');
        Text = snippet.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The place of a character of the article in the snippet; -1 where the snippet does not have it.</summary>
    public int PlaceOf(int offset)
    {
        if (offset < _start || offset >= _end) return -1;
        int delta = _start;
        foreach ((int end, int shift) in _shifts)
        {
            if (end > offset) break;
            delta = shift;
        }
        return offset - delta;
    }

    private static bool IsBody(Text.Reading reading, int token) => reading.Paragraphs[reading.ParagraphOf(token)].Kind == BlockKind.Body;
}
