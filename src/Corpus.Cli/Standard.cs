using System;
using System.IO;
using System.Threading.Tasks;
using Corpus.Cli.Output;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Cli;

/// <summary>The standard streams. Articles pass through them as bytes.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error, for people.</param>
internal sealed record Standard(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>What messages call standard output.</summary>
    public const string OutputName = "standard output";

    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    /// <summary>Whether standard output is a terminal. It then gets colours and a narrow layout.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal, so that it can show progress.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the tool can ask the user.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>The streams of the process.</summary>
    public static Standard Open() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error)
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
    };

    /// <summary>Whether the reader of the output has closed it: <c>corpus extract … | head</c>.</summary>
    public static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;

    /// <summary>
    /// Runs what writes an output. It ends quietly if the reader of the output has closed it. If the output cannot be written, standard
    /// error says why.
    /// </summary>
    /// <param name="output">The name of the output, for the message.</param>
    /// <param name="write">Writes, and returns the exit code.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> GuardAsync(string output, Func<Task<int>> write)
    {
        try
        {
            return await write();
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            return ExitCode.Clean;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            Tell($"{output}: error: {exception.Message}");
            return ExitCode.Findings;
        }
    }

    /// <summary>Writes a line to standard error. If standard error is closed or full, the run continues.</summary>
    public void Tell(string line)
    {
        try
        {
            Error.Write(Shown.Of(line) + "\n");
            Error.Flush();
        }
        catch (IOException)
        {
            // Standard error is closed or full.
        }
    }

    /// <summary>
    /// On Unix, the console's own stream ignores a broken pipe, and the tool would read the rest of the articles for nothing. A stream over
    /// the handle reports it; but for a file that other processes also write to, that stream keeps its own position.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
