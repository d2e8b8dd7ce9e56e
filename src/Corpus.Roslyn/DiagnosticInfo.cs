using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// A diagnostic as plain data with value equality, so that a generator's pipeline may cache it. Every finding of the reader takes
/// this form before it becomes a diagnostic of the compiler.
/// </summary>
internal sealed record DiagnosticInfo(string Rule, string Message, Place Place, Reporting Reporting)
{
    /// <summary>The other places that show the mistake.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>The changes to choose from: each one corrects the mistake by itself.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Makes a diagnostic of a finding in one file.</summary>
    public static DiagnosticInfo Of(ArticleFile file, SourceText text, Finding finding) => Of(finding, _ => (file, text));

    /// <summary>Makes a diagnostic of a finding in several articles.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="fileOf">Gives the file that holds a passage, and its text.</param>
    public static DiagnosticInfo Of(Finding finding, Func<Passage, (ArticleFile File, SourceText Text)> fileOf)
    {
        return new(finding.Rule, finding.Message, PlaceOf(finding), fileOf(finding).File.Reporting)
        {
            Related = [.. finding.Related.Select(PlaceOf)],
            Fixes = finding.Fixes,
        };

        Place PlaceOf(Passage passage)
        {
            (ArticleFile file, SourceText text) = fileOf(passage);
            return Place.Of(file.Path, text, passage.Span);
        }
    }

    /// <summary>Makes the diagnostic of the compiler; null if the file's severities turn the rule off.</summary>
    public Diagnostic? ToDiagnostic(DiagnosticDescriptor rule)
    {
        if (Reporting.SeverityOf(Rule, rule.DefaultSeverity) is not { } severity) return null;
        return Diagnostic.Create(
            rule,
            Place.ToLocation(),
            severity,
            Related.Select(place => place.ToLocation()),
            FixProperties.Write(Fixes),
            Message);
    }

    /// <inheritdoc/>
    public bool Equals(DiagnosticInfo? other) =>
        other is not null && Rule == other.Rule && Message == other.Message && Place == other.Place && Reporting.Equals(other.Reporting)
        && Related.SequenceEqual(other.Related) && Fixes.SequenceEqual(other.Fixes);

    /// <inheritdoc/>
    public override int GetHashCode() => (Place.GetHashCode() * 31) + StringComparer.Ordinal.GetHashCode(Message);
}
