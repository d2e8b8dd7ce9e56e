using System.Collections.Generic;
using System.CommandLine;

namespace Corpus.Cli.CommandLine;

/// <summary>A command with what its help shows besides arguments and options.</summary>
/// <param name="name">The word that the user types.</param>
/// <param name="description">A first line for the list of commands; below an empty line, what else the help of the command says.</param>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines that show what the command is for.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>What the process returns, where that is not only 0 for success and 2 for failure.</summary>
    public string? ExitCodes { get; init; }
}
