using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Text.Characters;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Robustness;

public class AnyTextTests
{
    private static readonly ArticleMetadata Dated = new() { Published = "2024-01-22" };

    [Fact]
    public void No_text_breaks_the_reader_and_every_span_lies_inside_it() => ForAnyText(text =>
    {
        SoundArticle.Check(ArticleReader.Read(text));
        SoundArticle.Check(ArticleReader.Read(text, Dated));
    });

    [Fact]
    public void Reading_a_text_twice_gives_the_same_result() =>
        ForAnyText(text => Assert.Equal(ArticleDump.Of(ArticleReader.Read(text, Dated)), ArticleDump.Of(ArticleReader.Read(text, Dated))));

    [Fact]
    public void Text_outside_all_blocks_is_blank() => ForAnyText(text =>
    {
        if (text.Contains("---", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal)) return;
        int end = 0;
        foreach (Block block in ArticleReader.Read(text).Blocks)
        {
            Assert.All(text[end..block.Span.Start], c => Assert.True(IsBlank(c)));
            Assert.False(IsBlank(text[block.Span.Start]) || IsBlank(text[block.Span.End - 1]));
            end = block.Span.End;
        }
        Assert.All(text[end..], c => Assert.True(IsBlank(c)));
    });

    [Fact]
    public void Other_line_ends_move_the_spans_and_change_nothing_else() => ForAnyText(text =>
    {
        string lf = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        string crlf = lf.Replace("\n", "\r\n", StringComparison.Ordinal);
        int[] moved = new int[lf.Length + 1];
        for (int i = 0; i < lf.Length; i++) moved[i + 1] = moved[i] + (lf[i] == '\n' ? 2 : 1);
        Assert.Equal(
            ArticleDump.Of(ArticleReader.Read(lf, Dated), span => Span.FromBounds(moved[span.Start], moved[span.End])),
            ArticleDump.Of(ArticleReader.Read(crlf, Dated)).Replace("\r\n", "\n", StringComparison.Ordinal));
    });

    [Fact]
    public void Texts_that_have_caused_errors_are_read()
    {
        foreach (string text in AnyText.Nasty)
        {
            SoundArticle.Check(ArticleReader.Read(text, Dated));
            SoundArticle.Check(ArticleReader.Read("Ferry line opens\n\n" + text + "\n\nThe first boat left."));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Long_texts_of_one_repeated_piece_are_read(string between)
    {
        foreach (string piece in AnyText.Repeated)
        {
            var text = new StringBuilder();
            while (text.Length < 20_000) text.Append(piece).Append(between);
            SoundArticle.Check(ArticleReader.Read(text.ToString(), Dated));
        }
    }

    [Fact]
    public void A_line_of_a_megabyte_is_read()
    {
        var text = new StringBuilder();
        while (text.Length < 1_000_000)
            text.Append("Harbour master Olin Marsh said “the boat was late again” on Monday, and 40 islanders (Getty) left. ");
        Article article = ArticleReader.Read(text.ToString(), Dated);
        SoundArticle.Check(article);
        Assert.Single(article.Blocks);
    }

    private static void ForAnyText(Action<string> holds) =>
        Prop.ForAll(AnyText.Arbitrary, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool IsBlank(char c) => string.IsNullOrWhiteSpace(SeenText.Of(c.ToString()).Text);
}
