using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking.Inputs;

namespace Corpus.Cli.Output;

/// <summary>A file that is written whole or not at all: beside its place, and moved there when all is written.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private bool _done;

    private OutputFile(string path)
    {
        _path = path;
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
        return new OutputFile(
            new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full);
    }

    /// <summary>
    /// Whether a file could not be written. One that is too large for its file system is told as an argument out of range.
    /// </summary>
    public static bool IsFailure(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>Puts what was written in its place, with the permissions of the file that was there.</summary>
    public void Commit()
    {
        Stream.Flush();
        Stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_path)) File.SetUnixFileMode(_beside, File.GetUnixFileMode(_path));
        File.Move(_beside, _path, overwrite: true);
        _done = true;
    }

    /// <summary>Leaves nothing behind where nothing was put in place.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            // The disk is full: what is left in the buffer cannot be written, and is not wanted.
        }
        if (!_done) File.Delete(_beside);
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
