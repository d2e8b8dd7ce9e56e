using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>A place in a file: offsets as the article counts them, and lines and columns as a reader does, all from 0.</summary>
internal readonly record struct Place(string Path, Span Span, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The place of <paramref name="span"/>, cut to what the text holds.</summary>
    public static Place Of(string path, SourceText text, Span span)
    {
        int start = Math.Max(0, Math.Min(span.Start, text.Length));
        int end = Math.Max(start, Math.Min(span.End, text.Length));
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
        return new Place(path, Span.FromBounds(start, end), lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }

    /// <summary>No place: what concerns the project as a whole.</summary>
    public static readonly Place None = new("", default, 0, 0, 0, 0);

    /// <summary>The compiler's form of the place.</summary>
    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(
        Path,
        new TextSpan(Span.Start, Span.Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}

/// <summary>
/// A diagnostic as plain data, equal by value, so that a generator's pipeline may keep it: the one form between a finding
/// of the reader and a diagnostic of the compiler.
/// </summary>
internal sealed record DiagnosticInfo(string Rule, string Message, Place Place, Reporting Reporting)
{
    /// <summary>The other places that the diagnostic rests on.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>The edits, each of which alone would end it.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>What the reader found, in the file it found it in.</summary>
    public static DiagnosticInfo Of(ArticleFile file, SourceText text, Finding finding) =>
        new(finding.Rule, finding.Message, Place.Of(file.Path, text, finding.Span), file.Reporting)
        {
            Related = [.. finding.Related.Select(span => Place.Of(file.Path, text, span))],
            Repairs = finding.Repairs,
        };

    /// <summary>The diagnostic, or null where the file's severities leave it out.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticDescriptor rule)
    {
        if (Reporting.SeverityOf(Rule, rule.DefaultSeverity) is not { } severity) return null;
        return Diagnostic.Create(
            rule,
            Place.ToLocation(),
            severity,
            Related.Select(place => place.ToLocation()),
            RepairProperties.Write(Repairs),
            Message);
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosticInfo? other) =>
        other is not null && Rule == other.Rule && Message == other.Message && Place == other.Place && Reporting.Equals(other.Reporting)
        && Related.SequenceEqual(other.Related) && Repairs.SequenceEqual(other.Repairs);

    /// <inheritdoc/>
    public override int GetHashCode() => (Place.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Message);
}
