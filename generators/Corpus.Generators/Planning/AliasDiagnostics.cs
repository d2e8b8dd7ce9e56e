using System.Collections.Generic;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Roslyn;
using Corpus.Text.Canonical;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Planning;

/// <summary>Reports lines of alias files that cannot be read (CORP0009) and names in them that nobody has (CORP0010).</summary>
internal static class AliasDiagnostics
{
    /// <summary>Gives the diagnostics of all files.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="files">What each of them states.</param>
    /// <param name="stated">The names in them that nobody has.</param>
    public static IEnumerable<DiagnosticInfo> Of(IReadOnlyList<AliasInput> inputs, IReadOnlyList<AliasFile> files, StatedAliases stated)
    {
        for (int i = 0; i < files.Count; i++)
        {
            AliasInput input = inputs[i];
            AliasFile file = files[i];
            var text = SourceText.From(input.Text);
            foreach (AliasProblem problem in file.Problems)
                yield return Info(GeneratorRules.UnreadableAlias, problem.Message, problem.Span);
            foreach ((AliasFile _, AliasName name) in stated.Unmatched.Where(unmatched => unmatched.File == file))
                yield return Info(GeneratorRules.UnknownAlias,
                    "No article names “" + name.Text + "”: the line changes nothing for this name.", name.Span);

            DiagnosticInfo Info(DiagnosticDescriptor rule, string message, Span span) =>
                new(rule.Id, message, Place.Of(input.Path, text, span), input.Reporting);
        }
    }
}
