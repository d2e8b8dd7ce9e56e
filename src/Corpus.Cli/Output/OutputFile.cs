using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking.Inputs;

namespace Corpus.Cli.Output;

/// <summary>
/// A file that is written completely or not at all: it is written beside its place, and moved there at the end. What is no file, such as
/// <c>/dev/stdout</c> or a named pipe, is written to as it is.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;

    /// <summary>Where the file is written first; null if the path is no file.</summary>
    private readonly string? _beside;

    private bool _done;

    private OutputFile(string path)
    {
        _path = path;
        if (FileIdentity.IsDevice(path))
        {
            Stream = new FileStream(path, FileMode.Open, FileAccess.Write);
            return;
        }
        _beside = Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + "." + Path.GetRandomFileName());
        Stream = new FileStream(_beside, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file for writing; where it is a symbolic link, its target is written.</summary>
    public static OutputFile Create(string path)
    {
        string full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new IOException("it is a folder; name a file in it");
        if (FileIdentity.IsDevice(full)) return new OutputFile(full);
        return new OutputFile(
            new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full);
    }

    /// <summary>
    /// Whether a file could not be written. .NET reports a file that is too large for its file system as an argument out of range.
    /// </summary>
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>Moves the written file to its place, with the permissions of the old file.</summary>
    public void Commit()
    {
        Stream.Flush();
        Stream.Dispose();
        if (_beside is null) return;
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) File.SetUnixFileMode(_beside, File.GetUnixFileMode(_path));
        File.Move(_beside, _path, overwrite: true);
        _done = true;
    }

    /// <summary>Deletes the written file if it was not moved to its place.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            // The disk is full. The rest of the buffer cannot be written and is not needed.
        }
        if (!_done && _beside is not null) File.Delete(_beside);
    }

    /// <summary>The input that an output would overwrite; null where there is none. Compares files, not names.</summary>
    public static string? Overwritten(string output, IEnumerable<InputFile> inputs)
    {
        if (FileIdentity.Of(output) is not { } identity) return null;
        return inputs.Where(input => input.Problem is null)
            .FirstOrDefault(
                input => (input.IsStandardInput ? FileIdentity.OfStandardInput() : FileIdentity.Of(input.Path)) == identity)?.Name;
    }
}
