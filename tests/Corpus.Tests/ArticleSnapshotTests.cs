using System;
using Corpus.Facts;

namespace Corpus.Tests;

public class ArticleSnapshotTests
{
    [Fact]
    public void A_snapshot_has_one_found_thing_on_each_line() => Assert.Equal(
        """
        Harbour opens at Port Ellery
        published: 2024-01-22T08:47 (metadata)
        publisher: The Ellery Post

        quotes
        - Ana Brandt (“Brandt”, said): “The harbour is ‘open’ now,”
          - scare: ‘open’

        told
        - Ana Brandt (“She”, told): that the works would be finished within three weeks, long before the first …

        dates
        - Monday = 2024-01-22
        - three weeks = P3W (duration) EQUAL_OR_LESS
        - winter = (not resolved)

        people
        - Ana Brandt | Brandt

        findings
        - info CORP3001: This stands above.
        - warning CORP1001 (suppressed: it is a test): Nobody says “now”.
        """.ReplaceLineEndings("\n"),
        InventedArticle.Create().ToSnapshot());

    [Fact]
    public void An_empty_article_has_a_snapshot() => Assert.Equal(
        "(no headline)\npublished: (not known)",
        new Article("empty", () => "", () => new ArticleFacts()).ToSnapshot());

    [Fact]
    public void A_quote_without_a_speaker_is_by_nobody() => Assert.EndsWith(
        "\nquotes\n- (nobody): 'So it is'",
        new Article("a", () => "'So it is'",
            () => new ArticleFacts { Quotes = [new Quote(new Span(0, 10), new Span(1, 8), QuoteRole.Speech)] }).ToSnapshot(),
        StringComparison.Ordinal);
}
