using System;
using System.IO;
using System.Threading;

namespace Corpus.Checking.Inputs;

/// <summary>Where bytes stand in a <see cref="Spool"/>.</summary>
internal readonly record struct SpoolPlace(long Offset, int Length);

/// <summary>
/// Bytes that are written once and read again later: in memory while they are few, then in a temporary file that nobody else sees.
/// Thread-safe.
/// </summary>
/// <param name="mostInMemory">More bytes than these go to the file.</param>
internal sealed class Spool(int mostInMemory = Spool.Few) : IDisposable
{
    /// <summary>A corpus of about a thousand articles needs no file.</summary>
    private const int Few = 8 << 20;

    private readonly Lock _lock = new();
    private Stream _stream = new MemoryStream();

    /// <summary>Writes bytes to the end.</summary>
    /// <exception cref="UnreadableException">The temporary file cannot be written.</exception>
    public SpoolPlace Append(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            try
            {
                if (_stream is MemoryStream few && few.Length + bytes.Length > mostInMemory) _stream = ToFile(few);
                long offset = _stream.Seek(0, SeekOrigin.End);
                _stream.Write(bytes);
                return new SpoolPlace(offset, bytes.Length);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw Failure(exception);
            }
        }
    }

    /// <summary>Reads bytes that were written before.</summary>
    /// <exception cref="UnreadableException">The temporary file cannot be read.</exception>
    public byte[] Read(SpoolPlace place)
    {
        byte[] bytes = new byte[place.Length];
        lock (_lock)
        {
            try
            {
                _stream.Position = place.Offset;
                _stream.ReadExactly(bytes);
                return bytes;
            }
            catch (IOException exception)
            {
                throw Failure(exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // The rest of the buffer does not fit on the disk. Nobody needs it any more.
        }
    }

    private static FileStream ToFile(MemoryStream few)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
            FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        few.WriteTo(file);
        return file;
    }

    private static UnreadableException Failure(Exception exception) =>
        new($"a temporary file in {Path.GetTempPath()} cannot be used: {exception.Message}; let TMPDIR name a folder with more room");
}
