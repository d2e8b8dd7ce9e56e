using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Rules.Spelling;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1008: an article spells one name in two ways: Kavanaugh, and once Kavnaugh.</summary>
internal static class Corp1008TwoSpellings
{
    public const string Id = "CORP1008";
    public const string Title = "One name is spelled two ways";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        var words = new CapitalisedWords(reading);
        foreach (int token in words.TwoCapitals()) ReportCapital(reading, token);
        foreach (SpellingPair pair in SpellingPair.In(reading, words)) Report(reading, pair);
        words.Release();
    }

    private static void ReportCapital(Reading reading, int token)
    {
        string wrong = reading.Tokens.TextOf(token), right = wrong.Substring(0, 1) + wrong.Substring(1).ToLowerInvariant();
        Span span = reading.Tokens[token].Span;
        reading.Report(Id, Severity, span, "“" + wrong + "” has a capital too many: elsewhere the article writes “" + right + "”.",
            fixes: reading.IsQuoted(token) ? [] : [Fixes.Replace(reading.Text, span, right)]);
    }

    private static void Report(Reading reading, SpellingPair pair)
    {
        NameForm wrong = pair.Wrong, right = pair.Right;
        Span here = reading.Tokens[wrong.Places[0]].Span, there = reading.Tokens[right.Places[0]].Span;
        reading.Report(Id, Severity, here,
            $"“{wrong.Written}” stands {Times(wrong)} and “{right.Written}” {Times(right)}: one name is spelled two ways.",
            [new(here, "this spelling"), new(there, "the other spelling")], pair.IsDecided ? FixesOf(reading, wrong, right) : []);
    }

    private static string Times(NameForm form) => form.Count switch
    {
        1 => "once",
        2 => "twice",
        _ => form.Count.ToString(CultureInfo.InvariantCulture) + " times",
    };

    /// <summary>The likelier spelling wherever the writer uses the other one. What stands in quotation marks is not changed.</summary>
    private static List<Fix> FixesOf(Reading reading, NameForm wrong, NameForm right)
    {
        var edits = new List<TextEdit>();
        foreach (int place in wrong.Places)
        {
            if (reading.IsQuoted(place)) continue;
            Token word = reading.Tokens[place];
            edits.Add(new TextEdit(word.Span, word.AllCaps && !right.IsInCapitals ? right.Written.ToUpperInvariant() : right.Written));
        }
        return edits.Count == 0 ? [] : [new Fix("Change “" + wrong.Written + "” to “" + right.Written + "”", edits)];
    }
}
