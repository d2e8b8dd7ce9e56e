using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Text.Words;
using Xunit;

namespace Corpus.Text.Tests.Words;

public class WordCountsTests
{
    private static WordCounts List(string lines) => new(Encoding.UTF8.GetBytes(lines));

    [Theory]
    [InlineData("ankle", 12)]
    [InlineData("bank", 345)]
    [InlineData("été", 7)]
    [InlineData("zoom", 3)]
    [InlineData("aaa", 0)]
    [InlineData("ban", 0)]
    [InlineData("banks", 0)]
    [InlineData("zzz", 0)]
    public void A_word_is_found_with_its_count(string word, int count) =>
        Assert.Equal(count, List("# A list.\nankle 12\nbank 345\nzoom 3\nété 7\n").Of(word));

    [Fact]
    public void A_list_may_be_empty() => Assert.Equal(0, List("# A list.\n").Of("bank"));

    [Theory]
    [InlineData("CommonWordCounts")]
    [InlineData("FrequentNameCounts")]
    public void The_lists_are_sorted_as_they_are_searched(string name)
    {
        string[] words = [.. Lexicon.ReadList(name).Select(line => line.Split(' ')[0])];
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
    }

    [Fact]
    public void Every_word_of_the_lists_is_found() => Assert.All(
        Lexicon.ReadList("FrequentNameCounts").Select(line => line.Split(' ')),
            line => Assert.Equal(int.Parse(line[1], CultureInfo.InvariantCulture), WordCounts.Names.Of(line[0])));

    [Fact]
    public void A_common_word_is_no_frequent_name() =>
        Assert.DoesNotContain(Lexicon.ReadList("FrequentNameCounts"), line => WordCounts.Words.Of(line.Split(' ')[0]) > 0);
}
