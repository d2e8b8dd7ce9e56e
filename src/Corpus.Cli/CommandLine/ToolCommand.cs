using System.Collections.Generic;
using System.CommandLine;

namespace Corpus.Cli.CommandLine;

/// <summary>A command with examples and exit codes for its help.</summary>
/// <param name="name">The word that the user types.</param>
/// <param name="description">A first line for the list of commands. The help of the command also shows the text below an empty
/// line.</param>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines that show what the command is for.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The exit codes, if there are others than 0 for success and 2 for failure.</summary>
    public string? ExitCodes { get; init; }
}
