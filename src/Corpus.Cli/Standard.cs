using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace Corpus.Cli;

/// <summary>The standard streams, as bytes where articles pass through them.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error, for people.</param>
internal sealed record Standard(Stream Input, Stream Output, TextWriter Error)
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    /// <summary>Whether a person sees standard output: colours and a narrow layout are for them.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees standard error, and can be shown progress.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether a person can be asked.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>The streams of the process.</summary>
    public static Standard Open() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error)
    {
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        InputIsTerminal = !Console.IsInputRedirected,
    };

    /// <summary>Whether nobody reads any more what is written: <c>corpus extract … | head</c>.</summary>
    public static bool IsBrokenPipe(IOException exception) =>
        exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;

    /// <summary>
    /// Writes a line to standard error. Where standard error is closed or full, there is nobody to tell: the run goes on.
    /// </summary>
    public void Tell(string line)
    {
        try
        {
            Error.Write(line + "\n");
            Error.Flush();
        }
        catch (IOException)
        {
            // Nobody can be told.
        }
    }

    /// <summary>
    /// The console's own stream passes over a broken pipe in silence, on Unix: the rest of the articles would be read for
    /// nobody. A stream over the handle does not; but into a file, which others may write to as well, it keeps a place of its own.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        var output = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return output.CanSeek ? Console.OpenStandardOutput() : output;
    }
}
