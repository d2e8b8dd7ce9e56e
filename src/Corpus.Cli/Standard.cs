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

    /// <summary>The streams of the process.</summary>
    public static Standard Open() => new(Console.OpenStandardInput(), OpenOutput(), Console.Error);

    /// <summary>Whether nobody reads any more what is written: <c>corpus extract … | head</c>.</summary>
    public static bool IsBrokenPipe(IOException exception) => exception.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or ClosingPipeOnWindows;

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
