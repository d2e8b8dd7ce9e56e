using System.CommandLine;
using System.CommandLine.Help;
using Corpus.Cli.Extract;

namespace Corpus.Cli;

/// <summary>The tool <c>corpus</c>. A new command is a folder beside <c>Extract</c> and a line here.</summary>
internal static class CorpusCommand
{
    // Not a RootCommand: that one takes its name from the assembly, and users call the tool by another.
    public static Command Create(Standard standard) => new("corpus", "Reads news articles: who said what, when things happened, and what cannot be right.")
    {
        new HelpOption(),
        new VersionOption(),
        ExtractCommand.Create(standard),
    };
}
