using Corpus.Checking.Configuration;

namespace Corpus.Checking.Tests;

public class EditorConfigGlobTests
{
    [Theory]
    [InlineData("*.txt", "storm.txt")]
    [InlineData("*.txt", "archive/2024/storm.txt")]
    [InlineData("/*.txt", "storm.txt")]
    [InlineData("archive/**.txt", "archive/2024/storm.txt")]
    [InlineData("archive/**/*.txt", "archive/storm.txt")]
    [InlineData("archive/**/*.txt", "archive/2024/05/storm.txt")]
    [InlineData("{storm,flood}.txt", "flood.txt")]
    [InlineData("{a,{b,c}}.txt", "c.txt")]
    [InlineData("{1..12}.txt", "7.txt")]
    [InlineData("st?rm.txt", "storm.txt")]
    [InlineData("[sp]torm.txt", "storm.txt")]
    [InlineData("[a-s]torm.txt", "storm.txt")]
    [InlineData("[!x]torm.txt", "storm.txt")]
    [InlineData("*", "storm.txt")]
    [InlineData("**", "archive/storm.txt")]
    [InlineData("a\\*b.txt", "a*b.txt")]
    public void A_pattern_fits_a_path(string pattern, string path) => Assert.True(EditorConfigGlob.IsMatch(pattern, path));

    [Theory]
    [InlineData("*.txt", "storm.md")]
    [InlineData("/*.txt", "archive/storm.txt")]
    [InlineData("archive/*.txt", "archive/2024/storm.txt")]
    [InlineData("archive/**.txt", "news/archive/storm.txt")]
    [InlineData("{storm,flood}.txt", "fire.txt")]
    [InlineData("{1..12}.txt", "13.txt")]
    [InlineData("{1..12}.txt", "x.txt")]
    [InlineData("st?rm.txt", "strm.txt")]
    [InlineData("a?b.txt", "a/b.txt")]
    [InlineData("[sp]torm.txt", "ttorm.txt")]
    [InlineData("[!s]torm.txt", "storm.txt")]
    [InlineData("Storm.txt", "storm.txt")]
    public void A_pattern_does_not_fit_a_path(string pattern, string path) => Assert.False(EditorConfigGlob.IsMatch(pattern, path));
}
