using System.Linq;
using Corpus.Characters;

namespace Corpus.Tests.Characters;

/// <summary>
/// Letters and accents are composed as Unicode's form NFC does it. The tests run without ICU (<c>InvariantGlobalization</c>), so the
/// expected texts are written out.
/// </summary>
public class AccentsTests
{
    [Theory]
    [InlineData("Jose\u0301", "José")]
    [InlineData("A\u030Angstro\u0308m", "Ångström")]
    [InlineData("Nguye\u0302\u0303n", "Nguyễn")]
    [InlineData("Vie\u0323\u0302t", "Việt")] // Two accents in their order.
    [InlineData("Vie\u0302\u0323t", "Việt")] // Out of order.
    [InlineData("Vi\u00EA\u0323t", "Việt")] // The first accent is on its letter already.
    [InlineData("q\u0301x", "q\u0301x")] // A letter without such a form.
    [InlineData("e\u0301\u0301", "é\u0301")]
    [InlineData("И\u0306Е\u0308", "ЙЁ")]
    [InlineData("α\u0301", "ά")]
    [InlineData("か\u3099", "が")]
    [InlineData("\u1109\u1165\u110B\u116E\u11AF", "서울")]
    [InlineData("\u0301", "\u0301")]
    [InlineData(" \u0301", " \u0301")]
    [InlineData("", "")]
    public void Accents_are_put_on_their_letters(string apart, string together) =>
        Assert.Equal(together, Accents.Composed(apart));

    [Theory]
    [InlineData("")]
    [InlineData("José Müller, Việt Nam, 서울")]
    public void A_text_with_its_accents_on_their_letters_is_left_alone(string text) => Assert.Same(text, Accents.Composed(text));

    [Fact]
    public void Each_pair_of_the_table_is_composed_and_no_form_is_listed_twice()
    {
        (char Accent, string Pairs)[] lines =
            [.. AccentTable.Lines.Split('\n').Select(line => line.Trim().Split(' ')).Select(
                parts => ((char)System.Convert.ToInt32(parts[0], 16), parts[2]))];
        var forms =
            lines.SelectMany(line => line.Pairs.Chunk(2).Select(pair => (Apart: $"{pair[0]}{line.Accent}", Form: pair[1]))).ToList();
        Assert.Equal(891, forms.Count);
        Assert.Equal(forms.Count, forms.Select(form => form.Form).Distinct().Count());
        Assert.All(forms, form => Assert.Equal(form.Form.ToString(), Accents.Composed(form.Apart)));
    }

    [Fact]
    public void A_letter_with_a_million_accents_is_composed_in_parts()
    {
        string text = "e" + string.Concat(Enumerable.Repeat("\u0323\u0301", 500_000));
        string composed = Accents.Composed(text);
        Assert.Equal('ẹ', composed[0]);
        Assert.Equal(text.Length - 1, composed.Length);
    }
}
