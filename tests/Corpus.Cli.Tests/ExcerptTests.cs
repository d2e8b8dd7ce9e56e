using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
using Corpus.Cli.Check.Formats;
using Corpus.Text;

namespace Corpus.Cli.Tests;

/// <summary>The rows of an article that are printed for a finding, and their underlining.</summary>
public class ExcerptTests
{
    private const string Opens = "The bridge opens on Tuesday, March 13, 2024, the council said.";

    [Fact]
    public void The_sentence_alone_is_shown_and_dots_say_that_there_is_more() =>
        Assert.Equal("… " + Opens + " …", Assert.Single(Rows("The mayor was pleased. " + Opens + " It is free.")).Words);

    [Theory]
    [InlineData("It was Sen. Holm who asked. ", "… ")]
    [InlineData("Asked by Sen. Anna Holm and others, he nodded: ", "Asked by Sen. Anna Holm and others, he nodded: ")]
    public void An_abbreviation_does_not_end_a_sentence(string before, string shown) =>
        Assert.StartsWith(shown + "The bridge", string.Join(' ', Rows(before + Opens).Select(row => row.Words)), StringComparison.Ordinal);

    [Fact]
    public void The_text_between_two_sides_has_another_mark()
    {
        ExcerptRow row = Assert.Single(Rows(Opens));
        Assert.Equal("^^^^^^^~~^^^^^^^^^^^^^^", row.Marks.TrimStart());
        Assert.Equal(row.Words.IndexOf("Tuesday", StringComparison.Ordinal), row.Marks.IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_stand_below_their_words_also_after_wide_characters()
    {
        ExcerptRow row = Assert.Single(Rows("The 橋 opens on Tuesday, March 13, 2024, the council said."));
        Assert.Equal(row.Words.IndexOf("Tuesday", StringComparison.Ordinal) + 1, row.Marks.IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    public void No_row_is_wider_than_the_terminal_and_no_word_is_lost(int width)
    {
        IReadOnlyList<ExcerptRow> rows = Rows(Opens, width);
        Assert.All(rows, row => Assert.InRange(row.Words.Length, 1, width));
        Assert.Equal(Opens, string.Join(' ', rows.Select(row => row.Words.Trim())));
        Assert.Equal(6, rows[0].Line);
        Assert.Null(rows[1].Line);
    }

    /// <summary>One of the two texts has a character across each place where an excerpt may be cut.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void No_cut_parts_a_character_of_two_code_units(string before)
    {
        string flags = before + string.Concat(Enumerable.Repeat("🏴", 400));
        IReadOnlyList<ExcerptRow> rows = Rows($"{flags} {Opens} {flags}");
        Assert.StartsWith("… 🏴", rows[0].Words, StringComparison.Ordinal);
        Assert.All(rows, row => Assert.True(row.Words.IsNormalized(), row.Words));
    }

    private static IReadOnlyList<ExcerptRow> Rows(string body, int width = 100)
    {
        Article article = ArticleReader.Read("---\npublished: 2024-03-01\n---\nBridge opens at last\n\n" + body + "\n");
        return Excerpt.Of(article.Findings.First(finding => finding.Rule == "CORP2001"), new LineMap(article.Text), width);
    }
}
