using System.Linq;
using System.Text;
using Corpus.Checking.Inputs;

namespace Corpus.Checking.Tests;

public sealed class SpoolTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(20)]
    [InlineData(0)]
    public void What_is_written_can_be_read_in_memory_and_in_a_file(int mostInMemory)
    {
        using var spool = new Spool(mostInMemory);
        string[] texts = [.. Enumerable.Range(0, 20).Select(i => new string((char)('a' + i), i))];
        SpoolPlace[] places = [.. texts.Select(text => spool.Append(Encoding.UTF8.GetBytes(text)))];
        Assert.Equal(texts.Reverse(), places.Reverse().Select(place => Encoding.UTF8.GetString(spool.Read(place))));
    }

    [Fact]
    public void Reading_and_writing_take_turns()
    {
        using var spool = new Spool(0);
        SpoolPlace first = spool.Append("one"u8);
        Assert.Equal("one"u8, spool.Read(first));
        Assert.Equal("two"u8, spool.Read(spool.Append("two"u8)));
        Assert.Equal("one"u8, spool.Read(first));
    }
}
