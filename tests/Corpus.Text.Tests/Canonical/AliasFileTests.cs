using System.Linq;
using Corpus.Text.Canonical;

namespace Corpus.Text.Tests.Canonical;

public class AliasFileTests
{
    [Theory]
    [InlineData("Anna Holm = A. Holm, Mrs Holm", "Anna Holm = A. Holm | Mrs Holm")]
    [InlineData("  Anna Holm=A. Holm  # her maiden name", "Anna Holm = A. Holm")]
    [InlineData("Anna Holm != A. Holm", "Anna Holm != A. Holm")]
    [InlineData("Anna Holm!=A. Holm", "Anna Holm != A. Holm")]
    [InlineData("# Anna Holm = A. Holm", "")]
    [InlineData("", "")]
    [InlineData(" \r\n\r\n# nothing\r\nAnna Holm = Holm\r\n", "Anna Holm = Holm")]
    public void A_line_joins_or_separates_names(string text, string stated)
    {
        AliasFile file = AliasFile.Parse(text);
        Assert.Equal((stated, 0), (Describe(file), file.Problems.Count));
    }

    [Fact]
    public void A_number_sign_opens_a_comment_only_behind_a_blank()
    {
        const string Text = "Pier #3 Union = P#3";
        Assert.Equal("Pier", Assert.Single(AliasFile.Parse(Text).Problems).Span.Of(Text));
        Assert.Equal("Pier 3 Union = P#3", Describe(AliasFile.Parse("Pier 3 Union = P#3")));
    }

    [Theory]
    [InlineData("Anna Holm", "states nothing")]
    [InlineData("Anna Holm, Bert Lund", "states nothing")]
    [InlineData("= A. Holm", "missing")]
    [InlineData("Anna Holm =", "missing")]
    [InlineData("Anna Holm = A. Holm,", "missing")]
    [InlineData("Anna Holm = , A. Holm", "missing")]
    [InlineData("!= A. Holm", "missing")]
    [InlineData("Anna Holm = A. Holm = Holm", "once")]
    [InlineData("Anna Holm, Bert Lund = Holm", "One name")]
    [InlineData("Anna Holm != Bert Lund, Holm", "a line for each pair")]
    public void A_line_in_another_form_is_a_problem_at_its_place(string line, string message)
    {
        string text = "Anna Ode = Ode\n  " + line + " # why\nBert Ode = Ode";
        AliasFile file = AliasFile.Parse(text);
        AliasProblem problem = Assert.Single(file.Problems);
        Assert.Contains(message, problem.Message, System.StringComparison.Ordinal);
        Assert.Equal(line, problem.Span.Of(text));
        Assert.Equal(2, file.Merges.Count);
    }

    [Fact]
    public void A_name_knows_its_place()
    {
        const string text = "Anna Holm = A. Holm,  Mrs Holm";
        Assert.Equal(["A. Holm", "Mrs Holm"], AliasFile.Parse(text).Merges[0].Aliases.Select(alias => alias.Span.Of(text)));
    }

    private static string Describe(AliasFile file) => string.Join("; ",
        file.Merges.Select(merge => merge.Canonical.Text + " = " + string.Join(" | ", merge.Aliases.Select(alias => alias.Text)))
            .Concat(file.Splits.Select(split => split.One.Text + " != " + split.Other.Text)));
}
