using System.CommandLine;
using System.CommandLine.Invocation;

namespace Corpus.Cli.CommandLine;

/// <summary><c>--help</c>, for every command.</summary>
internal sealed class HelpPageOption : Option<bool>
{
    public HelpPageOption(Standard standard)
        : base("--help", "-h")
    {
        Description = "Show this help";
        Recursive = true;
        Arity = ArgumentArity.Zero;
        Action = new ShowHelp(standard);
    }

    /// <summary>Shows the help of the command that stands before the option.</summary>
    internal sealed class ShowHelp(Standard standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult) => HelpPage.Write(parseResult.CommandResult.Command, standard);
    }
}
