using System.Collections.Generic;
using System.Threading;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Inputs;

/// <summary>An alias file of the project (<c>CorpusAliases</c>). Value equality.</summary>
/// <param name="Path">The file's path, as the compiler was given it.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Reporting">How findings in the file are reported.</param>
internal sealed record AliasInput(string Path, string Text, Reporting Reporting)
{
    /// <summary>Finds the alias files among the additional files of a project, in their order.</summary>
    public static EquatableArray<AliasInput> In(IReadOnlyList<AdditionalText> files, Surroundings surroundings,
        CancellationToken cancellation)
    {
        var found = new List<AliasInput>();
        if (surroundings.Manifest.AliasFiles.Count == 0) return new([]);
        foreach (AdditionalText file in files)
            // A file that is missing has no text; the compiler reports it.
            if (surroundings.Manifest.IsAliasFile(file.Path) && file.GetText(cancellation) is { } text)
                found.Add(new AliasInput(file.Path, text.ToString(),
                    Reporting.From(surroundings.Options.GetOptions(file), surroundings.Options.GlobalOptions)));
        return found.ToEquatableArray();
    }
}
