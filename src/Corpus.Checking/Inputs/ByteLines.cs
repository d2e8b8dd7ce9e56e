using System;
using System.IO;

namespace Corpus.Checking.Inputs;

/// <summary>The lines of a stream as bytes. Memory holds one line at a time.</summary>
internal sealed class ByteLines(Stream stream) : IDisposable
{
    private const int SmallestBuffer = 1 << 16;

    private byte[] _buffer = new byte[SmallestBuffer];
    private int _start;
    private int _end;
    private bool _ended;
    private long _next;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line that was read last starts, in bytes.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether the line that was read last is longer than an article may be. Such a line is returned empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The next line without its line feed, and without the byte order mark before the first; null after the last.</summary>
    public byte[]? Next()
    {
        int searched = 0;
        IsTooLong = false;
        Offset = _next;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0) return Take(searched + feed, 1);
            searched = _end - _start;
            if (_ended) return searched == 0 && !IsTooLong ? null : Take(searched, 0);
            if (searched > Utf8Text.MostBytes)
            {
                IsTooLong = true;
                _next += searched;
                _start = _end;
                searched = 0;
            }
            Fill();
        }
    }

    public void Dispose() => stream.Dispose();

    private byte[] Take(int length, int feed)
    {
        ReadOnlySpan<byte> line = _buffer.AsSpan(_start, length);
        if (Number++ == 0 && line.StartsWith(System.Text.Encoding.UTF8.Preamble)) line = line[System.Text.Encoding.UTF8.Preamble.Length..];
        _start += length + feed;
        _next += length + feed;
        IsTooLong |= length > Utf8Text.MostBytes;
        return IsTooLong ? [] : line.ToArray();
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, Math.Min(_buffer.Length * 2, Utf8Text.MostBytes + SmallestBuffer));
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
    }
}
