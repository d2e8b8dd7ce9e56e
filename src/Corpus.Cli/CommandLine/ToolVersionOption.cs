using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Text;

namespace Corpus.Cli.CommandLine;

/// <summary><c>--version</c>: the version of the tool, alone on its line.</summary>
internal sealed class ToolVersionOption : Option<bool>
{
    public ToolVersionOption(Standard standard)
        : base("--version", "-V")
    {
        Description = "Show the version";
        Arity = ArgumentArity.Zero;
        Action = new ShowVersion(standard);
    }

    /// <summary>The version, without the commit behind it.</summary>
    public static string Version { get; } =
        typeof(ToolVersionOption).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private sealed class ShowVersion(Standard standard) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            standard.Output.Write(Encoding.UTF8.GetBytes(CorpusCommand.Name + " " + Version + "\n"));
            return ExitCode.Clean;
        }
    }
}
