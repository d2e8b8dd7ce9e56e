using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Texts that could make a grammar recurse deeply or scan again from every word. Each must be read.</summary>
public class EndlessTextTests
{
    [Theory]
    [InlineData("early ")]
    [InlineData("the end of ")]
    [InlineData("the end of the year ")]
    [InlineData("a year-ago ")]
    [InlineData("first a year-ago ")]
    [InlineData("thousand ")]
    [InlineData("twenty hundred ")]
    [InlineData("born in 1970 ")]
    [InlineData("44, born in 1970, died in 1980 aged ")]
    [InlineData("anniversary of ")]
    [InlineData("10th anniversary of the 1950 ")]
    [InlineData("on June 2, 2025 they met ")]
    [InlineData("every each every ")]
    [InlineData("from 2010 to 2008 ")]
    [InlineData("Tuesday, ")]
    [InlineData("1990-")]
    [InlineData("12:")]
    [InlineData("two days before ")]
    [InlineData("the last day of ")]
    [InlineData("two weeks from the last Monday of ")]
    [InlineData("last fiscal day of ")]
    [InlineData("the next couple weeks from ")]
    [InlineData("the third last week of ")]
    [InlineData("at 8 last ")]
    [InlineData("3 to ")]
    [InlineData("from June 3 to ")]
    [InlineData("half past ")]
    [InlineData("20 minutes past ")]
    [InlineData("8 p.m. to ")]
    [InlineData("early in the ")]
    [InlineData("in May, June and ")]
    [InlineData("on 3, 4 and ")]
    [InlineData("Tuesday 5, ")]
    [InlineData("on the night of the ")]
    [InlineData("the day before the vote on ")]
    [InlineData("two days after the flood of ")]
    [InlineData("a week ago a week on ")]
    [InlineData("In March 1911 they left. On the 12th ")]
    [InlineData("In 2019 ")]
    [InlineData("the 60s and late ")]
    public void Is_read(string piece)
    {
        Article article = DatedArticle.Read(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));
        Assert.All(article.TemporalExpressions, date => Assert.InRange(date.Span.End, date.Span.Start + 1, article.Text.Length));
    }
}
