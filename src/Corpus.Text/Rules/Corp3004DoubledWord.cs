using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP3004: a function word stands twice in a row: “the the”.</summary>
internal static class Corp3004DoubledWord
{
    public const string Id = "CORP3004";
    public const string Title = "A word is written twice";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>The words that correct English never doubles.</summary>
    private static readonly PhraseList Words = new("DoubledWord", Lexicon.English);

    /// <summary>Words that “to the” often follows: up, due.</summary>
    private static readonly PhraseList BeforeTo = new("WordBeforeTo", Lexicon.English);

    public static void Check(Reading reading)
    {
        Tokens tokens = reading.Tokens;
        int before = Lexicon.Unknown;
        for (int i = 0; i < tokens.Count; i++)
        {
            int word = tokens[i].Word;
            if (word == before && word != Lexicon.Unknown && Words.Opens(word) && IsDoubled(reading, i)) Report(reading, i);
            before = word;
        }
    }

    /// <summary>Whether a word repeats the one before it in the same sentence, outside quotations.</summary>
    private static bool IsDoubled(Reading reading, int second)
    {
        Tokens tokens = reading.Tokens;
        if (!tokens[second].SpaceBefore || tokens[second].Capitalised || tokens[second - 1].Capitalised) return false;
        // "in in-harbour checks", "hand-to to"
        if (IsHyphen(second + 1) || IsHyphen(second - 2)) return false;
        Paragraph paragraph = reading.Paragraphs[reading.ParagraphOf(second)];
        return paragraph.FirstToken < second && paragraph.Kind != BlockKind.Furniture && !reading.IsQuoted(second);

        bool IsHyphen(int i) =>
            tokens[i].Kind == TokenKind.Punctuation && tokens.Is(i, '-') && !tokens[i].SpaceBefore && !tokens[i + 1].SpaceBefore;
    }

    private static void Report(Reading reading, int second)
    {
        Tokens tokens = reading.Tokens;
        Span both = tokens.SpanOf(second - 1, second);
        string word = tokens.TextOf(second);
        reading.Report(Id, Severity, both,
            "“" + word + "” stands twice: delete one of the two, or write the word that is missing between them.",
            fixes: FixesOf(reading, second, both));
    }

    /// <summary>One word less, or the word that is missing: “up the the election” is “up to the election”.</summary>
    private static List<Fix> FixesOf(Reading reading, int second, Span both)
    {
        Tokens tokens = reading.Tokens;
        string word = tokens.TextOf(second);
        List<Fix> fixes = [new Fix("Remove one “" + word + "”", [new TextEdit(Span.FromBounds(both.Start + word.Length, both.End), "")])];
        if (word == "the" && BeforeTo.Opens(tokens[second - 2].Word)) fixes.Add(Fixes.Replace(reading.Text, both, "to the"));
        return fixes;
    }
}
