using System;
using System.IO;
using Corpus.Checking.Inputs;

namespace Corpus.Checking.Tests;

/// <summary>The lines of a stream, and where they start.</summary>
public class ByteLinesTests
{
    [Fact]
    public void Each_line_knows_where_it_starts()
    {
        using var lines = new ByteLines(new MemoryStream([0xEF, 0xBB, 0xBF, .. "one\r\n\ntwo"u8]));
        Assert.Equal("one\r"u8.ToArray(), lines.Next());
        Assert.Equal((0, 1), (lines.Offset, lines.Number));
        Assert.Equal([], lines.Next()!);
        Assert.Equal(8, lines.Offset);
        Assert.Equal("two"u8.ToArray(), lines.Next());
        Assert.Equal((9, 3), (lines.Offset, lines.Number));
        Assert.Null(lines.Next());
    }

    [Fact]
    public void A_line_of_200_megabytes_is_passed_over_in_bounded_memory()
    {
        const long Length = 200_000_000;
        using var lines = new ByteLines(new LongLine(Length));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal([], lines.Next()!);
        Assert.True(lines.IsTooLong);
        Assert.Equal("end"u8.ToArray(), lines.Next());
        Assert.Equal(Length + 1, lines.Offset);
        // The buffer grows by doubling up to the longest article.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3L * Utf8Text.MostBytes);
    }

    /// <summary>A line of any length, and a short one after it.</summary>
    private sealed class LongLine(long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            ReadOnlySpan<byte> end = "\nend"u8;
            for (int i = 0; i < count; i++, _position++)
            {
                if (_position >= length + end.Length) return i;
                buffer[offset + i] = _position < length ? (byte)'x' : end[(int)(_position - length)];
            }
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
