using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Checking.Tests;

/// <summary>Lines and columns, fixes, and the check of bytes.</summary>
public class TextTests
{
    [Theory]
    [InlineData("one\ntwo", 4, 1, 0)]
    [InlineData("one\r\ntwo", 6, 1, 1)]
    [InlineData("one\rtwo", 5, 1, 1)]
    [InlineData("one\u2028two\u0085three", 8, 2, 0)]
    [InlineData("one\n", 4, 1, 0)]
    [InlineData("one", 99, 0, 3)]
    [InlineData("one", -1, 0, 0)]
    [InlineData("", 0, 0, 0)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), new LineMap(text).PositionOf(offset));

    [Fact]
    public void A_line_and_column_give_the_offset()
    {
        const string text = "one\r\ntwo\u2029\nfour\r";
        var lines = new LineMap(text);
        for (int i = 0; i <= text.Length; i++)
            if (i == 0 || text[i - 1] != '\r' || i == text.Length || text[i] != '\n')
                Assert.True(Math.Abs(lines.OffsetOf(lines.PositionOf(i)) - i) <= 1,
                    i.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text.Length, lines.OffsetOf(new LinePosition(99, 0)));
        Assert.Equal("one", lines.SpanOf(0).Of(text));
    }

    [Fact]
    public void Only_the_first_of_two_overlapping_fixes_is_applied()
    {
        Fix first = Fix((0, 3, "Two"), (8, 1, "6")), second = Fix((2, 4, "x")), third = Fix((4, 3, "May")), far = Fix((90, 1, "x"));
        IReadOnlyList<Fix> made = TextEdits.Compatible([first, second, third, far], 9);
        Assert.Equal([first, third], made);
        Assert.Equal("Two May 6", TextEdits.Apply("One Jun 5", made.SelectMany(fix => fix.Edits)));
    }

    [Fact]
    public void Only_one_of_two_insertions_at_one_place_is_applied() =>
        Assert.Single(TextEdits.Compatible([Fix((3, 0, "”")), Fix((3, 0, "”"))], 9));

    [Fact]
    public void Edits_that_overlap_are_refused() =>
        Assert.Throws<ArgumentException>(
            () => TextEdits.Apply("harbour", [new TextEdit(new Span(0, 3), ""), new TextEdit(new Span(2, 1), "")]));

    [Fact]
    public void Bytes_that_are_not_text_have_an_error_at_their_place()
    {
        Assert.Equal(("é“x”", null), Utf8Text.Decode([0xEF, 0xBB, 0xBF, .. "é“x”"u8]));
        (string text, EncodingFault? fault) = Utf8Text.Decode([0xEF, 0xBB, 0xBF, .. "é"u8, 0xE9, .. "z"u8]);
        Assert.Equal("The file is not valid UTF-8: the first bad byte is byte 5. Save it as UTF-8.", fault?.Message);
        Assert.Equal("\uFFFD", fault?.Place.Of(text));
        Assert.Equal("The file is binary: byte 2 is not text.", Utf8Text.Decode([.. "ab"u8, 0, 0xFF]).Fault?.Message);
        Assert.Equal("The file is binary: byte 2 is not text.", Utf8Text.Decode(Encoding.UTF8.GetBytes("ab\0")).Fault?.Message);
        Assert.Equal("The file is binary: byte 2 is not text.", Utf8Text.Decode([.. "ab"u8, 0xFF, .. "c"u8, 0]).Fault?.Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Another_encoding_with_a_byte_order_mark_is_named_and_its_text_shown(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        (string text, EncodingFault? fault) = Utf8Text.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Café opens")]);
        Assert.Equal("Café opens", text);
        Assert.Equal($"The file is encoded as {name}, not as UTF-8. Save it as UTF-8.", fault?.Message);
    }

    private static Fix Fix(params (int Start, int Length, string Text)[] edits) =>
        new("Fix", [.. edits.Select(edit => new TextEdit(new Span(edit.Start, edit.Length), edit.Text))]);
}
