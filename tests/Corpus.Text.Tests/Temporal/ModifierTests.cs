using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The attributes <c>mod</c>, <c>quant</c> and <c>freq</c> of TIMEX3.</summary>
public class ModifierTests
{
    [Theory]
    [InlineData("It stood for more than two years.", "MORE_THAN")]
    [InlineData("It stood for nearly two years.", "LESS_THAN")]
    [InlineData("It stood for at least two years.", "EQUAL_OR_MORE")]
    [InlineData("It shut for up to two weeks.", "EQUAL_OR_LESS")]
    [InlineData("It stood for about two years.", "APPROX")]
    [InlineData("It fell more than two years ago.", "BEFORE")]
    [InlineData("It fell nearly two years ago.", "AFTER")]
    [InlineData("It fell at least two years ago.", "ON_OR_BEFORE")]
    [InlineData("It opens more than two years from now.", "AFTER")]
    [InlineData("It fell about two years ago.", "APPROX")]
    [InlineData("It fell in early 2020.", "START")]
    [InlineData("It fell in mid-2020.", "MID")]
    [InlineData("It is gone by the end of the year.", "END")]
    [InlineData("It stood for two years.", null)]
    [InlineData("It fell two years ago.", null)]
    public void A_duration_has_a_limit_and_a_point_lies_before_or_after(string body, string? mod) =>
        Assert.Equal(mod, DatedArticle.Read(body).TemporalExpressions.Single().Modifier.ToNotation());

    [Theory]
    [InlineData("It swings every other day.", "EVERY", null)]
    [InlineData("It swings each year.", "EACH", null)]
    [InlineData("It swings on Mondays.", "EVERY", null)]
    [InlineData("It swings twice a week.", null, "2X")]
    [InlineData("It swings three times a year.", null, "3X")]
    public void A_set_has_a_quantifier_and_a_frequency(string body, string? quant, string? freq)
    {
        TemporalExpression set = DatedArticle.Read(body).TemporalExpressions.Single();
        Assert.Equal((TimexType.Set, quant, freq), (set.Type, set.Quantifier, set.Frequency));
    }
}
