using System;
using System.Globalization;
using System.Linq;
using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests;

public class DeterminismTests
{
    private static readonly TestProject Project = Enumerable.Range(0, 100).Aggregate(TestProject.Empty, (project, i) => project.With(
        "pier-" + i.ToString(CultureInfo.InvariantCulture) + "/İstanbul ferry.txt",
        "Ferry leaves Iskele " + i.ToString(CultureInfo.InvariantCulture) + "\n\n“It is late,” Ana Brandt said on January 22, 2024.\n",
        ("Published", "2024-01-23")));

    [Theory]
    [InlineData("tr")]
    [InlineData("ar")]
    [InlineData("de")]
    public void Every_culture_gives_the_same_files(string decimals)
    {
        string invariant = GeneratorRun.Of(Project).Sources;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Odd(decimals);
            Assert.Equal(invariant, GeneratorRun.Of(Project).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Another_directory_and_another_order_give_the_same_files() =>
        Assert.Equal(GeneratorRun.Of(Project).Sources, GeneratorRun.Of(Project.MovedTo("/build/7/src/")).Sources);

    [Fact]
    public void Carriage_returns_in_an_article_change_its_facts_only()
    {
        const string Text = "Ferry leaves Port Ellery\n\nThe ferry left the harbour.\n";
        string lf = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Text)).Sources;
        string crlf = GeneratorRun.Of(TestProject.Empty.With("ferry.txt", Text.ReplaceLineEndings("\r\n"))).Sources;
        string[] changed = [.. crlf.Split('\n').Except(lf.Split('\n'))];
        Assert.Contains("_facts00", Assert.Single(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_hold_neither_carriage_returns_nor_absolute_paths()
    {
        string sources = GeneratorRun.Of(Project).Sources;
        Assert.DoesNotContain('\r', sources);
        Assert.DoesNotContain("/home/", sources, StringComparison.Ordinal);
    }

    // The machine may know no named cultures. These differ from the invariant culture in what code often gets wrong.
    private static CultureInfo Odd(string kind)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = kind == "ar" ? "٫" : ",";
        culture.NumberFormat.NumberGroupSeparator = kind == "de" ? "." : "٬";
        culture.NumberFormat.NegativeSign = kind == "tr" ? "−" : "- ";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
