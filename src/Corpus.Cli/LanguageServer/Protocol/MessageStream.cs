using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Cli.LanguageServer.Protocol;

/// <summary>
/// Messages of the Language Server Protocol on two streams: headers, an empty line, and JSON of the stated length.
/// Headers that end with a bare line feed are read as well, because some clients send them.
/// </summary>
internal sealed class MessageStream(Stream input, Stream output)
{
    /// <summary>No message of a client is longer; a header that states more is damaged.</summary>
    private const int Longest = 256 << 20;

    private const int LongestHeader = 4096;

    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly Lock _writing = new();
    private int _next;
    private int _end;

    /// <summary>The next message, as UTF-8; null at the end of the input.</summary>
    /// <exception cref="InvalidDataException">The headers state no length, or one that no message has.</exception>
    public async Task<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        int length = -1;
        while (true)
        {
            string? header = await ReadHeaderAsync(cancellation);
            if (header is null) return null;
            if (header.Length == 0 && length >= 0) break;
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) length = Length(header[15..]);
        }
        byte[] message = new byte[length];
        for (int read = 0; read < length;)
        {
            if (_next == _end && !await FillAsync(cancellation)) return null;
            int taken = Math.Min(length - read, _end - _next);
            _buffer.AsSpan(_next, taken).CopyTo(message.AsSpan(read));
            _next += taken;
            read += taken;
        }
        return message;
    }

    /// <summary>Writes a message whole. Safe to call from several threads.</summary>
    public void Write(ReadOnlySpan<byte> message)
    {
        lock (_writing)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {message.Length}\r\n\r\n")));
            output.Write(message);
            output.Flush();
        }
    }

    private static int Length(string value) =>
        int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length <= Longest
            ? length
            : throw new InvalidDataException("Content-Length is not a length: " + value.Trim());

    /// <summary>A line of the headers without its line end; null at the end of the input.</summary>
    private async ValueTask<string?> ReadHeaderAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (_next < _end || await FillAsync(cancellation))
        {
            byte next = _buffer[_next++];
            if (next == '\n') return line.ToString().TrimEnd('\r');
            if (line.Length == LongestHeader) throw new InvalidDataException("A header has no end.");
            line.Append((char)next);
        }
        return null;
    }

    /// <summary>Reads what there is; false at the end of the input.</summary>
    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        _next = 0;
        _end = await input.ReadAsync(_buffer, cancellation);
        return _end > 0;
    }
}
