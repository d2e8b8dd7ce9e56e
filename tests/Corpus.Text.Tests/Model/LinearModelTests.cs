using System;
using System.Collections.Generic;
using Corpus.Text.Model;
using Corpus.Text.Words;
using Xunit;

namespace Corpus.Text.Tests.Model;

public class LinearModelTests
{
    private enum Kind
    {
        Verb,
        Distance,
        VerbAndDistance,
    }

    private static readonly Lexicon Words = Lexicon.English;

    private static LinearModel Of(params string[] entries) => new(typeof(Kind), entries, Words);

    private static int Word(string word) => FeatureKey.Word(Words.Find(word));

    [Fact]
    public void Sums_the_weights_of_words_numbers_and_both_together()
    {
        LinearModel model = Of("[Verb]", "said = 120", "[Distance]", "0 = 7", "3 = -40", "[VerbAndDistance]", "said 3 = 1000");
        var features = new FeatureList();
        features.Add((int)Kind.Verb, Word("said"));
        features.Add((int)Kind.Distance, 3);
        Assert.Equal(80, model.Score(features));

        features.Add((int)Kind.VerbAndDistance, Word("said"), 3);
        Assert.Equal(1080, model.Score(features));

        features.Clear();
        features.Add((int)Kind.Distance, 0);
        Assert.Equal(7, model.Score(features));
    }

    [Fact]
    public void What_is_not_listed_weighs_nothing()
    {
        LinearModel model = Of("[Verb]", "said = 120", "[Distance]", "3 = -40");
        var features = new FeatureList();
        Assert.Equal(0, model.Score(features));
        features.Add((int)Kind.Verb, Word("told"));
        features.Add((int)Kind.Verb, 3);
        features.Add((int)Kind.Distance, Word("said"));
        features.Add((int)Kind.Distance, 3, 0);
        Assert.Equal(0, model.Score(features));
    }

    [Fact]
    public void A_star_weighs_the_words_of_no_list_and_a_word_that_left_the_lists_is_passed_over()
    {
        LinearModel model = Of("[Verb]", "* = 5", "zorblified = 900");
        var features = new FeatureList();
        features.Add((int)Kind.Verb, Word("zorblified"));
        Assert.Equal(5, model.Score(features));
    }

    [Theory]
    [InlineData("said = 1")]
    [InlineData("[Verb]", "said 1")]
    [InlineData("[Verb]", "said =")]
    [InlineData("[Verb]", "said = 1.5")]
    [InlineData("[Verb]", "said 1 2 3 = 4")]
    [InlineData("[Verb]", "said = 1", "said = 2")]
    public void A_damaged_file_is_refused(params string[] entries) => Assert.Throws<FormatException>(() => Of(entries));

    [Fact]
    public void A_section_of_no_kind_is_refused() => Assert.Throws<ArgumentException>(() => Of("[Colour]", "1 = 1"));

    [Fact]
    public void Features_are_written_as_they_are_read()
    {
        foreach (string values in new[] { "said", "0", "17 said 2", "* 131071", "said told wrote" })
        {
            Assert.True(FeatureKey.TryRead(3, values, values.Length, Words, out ulong key));
            Assert.Equal(3, FeatureKey.KindOf(key));
            Assert.Equal(values, FeatureKey.Write(key, Words));
        }
    }

    [Fact]
    public void No_two_features_share_a_key()
    {
        var keys = new HashSet<ulong>();
        int made = 0;
        foreach (int a in new[] { 0, 1, 2, Word("said") })
        {
            keys.Add(FeatureKey.Of(0, a));
            keys.Add(FeatureKey.Of(1, a));
            made += 2;
            foreach (int b in new[] { 0, 1, Word("said") })
            {
                keys.Add(FeatureKey.Of(0, a, b));
                keys.Add(FeatureKey.Of(0, a, b, 0));
                made += 2;
            }
        }
        Assert.Equal(made, keys.Count);
        Assert.DoesNotContain(0UL, keys);
    }
}
