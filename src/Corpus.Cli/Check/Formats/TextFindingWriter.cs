using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking;
using Spectre.Console;

namespace Corpus.Cli.Check.Formats;

/// <summary>The format for people: place, message, underlined sentence, explanations, fixes and rule page.</summary>
internal sealed class TextFindingWriter : FindingWriter
{
    private const int Gutter = 6, LongestSide = 60;

    private readonly Ink _ink;
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);

    public TextFindingWriter(Stream output) => _ink = new Ink(output);

    public TextFindingWriter(IAnsiConsole console) => _ink = new Ink(console);

    public override IAnsiConsole? Console => _ink.Console;

    public override void Write(CheckedArticle article)
    {
        if (article.Findings.Count == 0) return;
        var lines = new LineMap(article.Article!.Text);
        foreach (CheckedFinding finding in article.Findings)
        {
            Write(finding, lines);
            _ink.Flush();
        }
    }

    public override void End(CheckSummary summary)
    {
        _ink.Write(summary.ToString(), Shade.Strong).EndLine();
        _ink.Flush();
    }

    public override void Dispose() => _ink.Dispose();

    private void Write(CheckedFinding found, LineMap lines)
    {
        Finding finding = found.Finding;
        _ink.Write($"{found.Source.Place}:{found.Start}: ").Write(Word.Of(found.Severity), ShadeOf(found.Severity));
        _ink.Write($" {finding.Rule}", Shade.Strong).Write($": {finding.Message}").EndLine();
        foreach (ExcerptRow row in Excerpt.Of(finding, lines, _ink.Width - Gutter - 3)) Write(row, ShadeOf(found.Severity));
        foreach (RelatedLocation related in finding.Related) Write(related, found, lines);
        foreach (Fix fix in finding.Fixes) Detail("fix: ", fix.Title, Shade.Fix);
        // Print the page once for each rule.
        if (_explained.Add(finding.Rule))
        {
            Detail("more: ", $"corpus explain {finding.Rule}", Shade.Dim);
            Detail("      ", found.Rule.HelpLink, Shade.Dim);
        }
        _ink.EndLine();
    }

    private void Write(ExcerptRow row, Shade shade)
    {
        _ink.Write((row.Line is { } line ? Text(line) : "").PadLeft(Gutter) + " │ ", Shade.Dim).Write(row.Words).EndLine();
        if (row.Marks.Length > 0) _ink.Write(new string(' ', Gutter) + " │ ", Shade.Dim).Write(row.Marks, shade).EndLine();
    }

    private void Write(RelatedLocation related, CheckedFinding found, LineMap lines)
    {
        bool elsewhere = related.Article != found.Finding.Article;
        LinePosition position = (elsewhere ? new LineMap(related.Article.Text) : lines).PositionOf(related.Span.Start);
        string place = elsewhere ? $"{found.SourceOf(related.Article).Place}:{position}" : position.ToString();
        string words =
            Shortened.Of(string.Join(' ', related.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestSide);
        Detail($"{place} ", words.Any(char.IsLetterOrDigit) ? $"{related.Message}: “{words}”" : $"{related.Message}: {words}", Shade.Plain);
    }

    private void Detail(string name, string text, Shade shade) =>
        _ink.Write(new string(' ', Gutter) + " " + name, Shade.Dim).Write(text, shade).EndLine();

    private static Shade ShadeOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => Shade.Error,
        FindingSeverity.Warning => Shade.Warning,
        _ => Shade.Suggestion,
    };
}
