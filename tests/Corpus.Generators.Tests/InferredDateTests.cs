using System.Linq;
using Corpus.Generators.Tests.Harness;
using static Corpus.Generators.Steps;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Corpus.Generators.Tests;

/// <summary>An article without a publication date takes that of an article about the same event.</summary>
public class InferredDateTests
{
    private const string Dated =
        "Ellery envoy to visit Osmund\n\nForeign Minister Anna Holm told the island council of Osmund on Sunday that "
            + "Prime Minister Carl Ode would visit the northern harbour soon, the state radio reported.\n\n"
            + "Bert Lund and Dora Finch were there. Carl Ode was not.\n";

    private const string Undated =
        "Ode will come, island hears\n\nThe island radio claimed on Sunday that the northern council of Osmund heard Foreign Minister Anna "
            + "Holm announce a visit by Prime Minister Carl Ode to its harbour.\n\nDora Finch welcomed the news, as did Bert Lund.\n";

    private const string Code = """
        static class Program
        {
            static string Run()
            {
                var published = NewsDesk.Articles.Undated.Published;
                return published + " " + published?.Source + " " + NewsDesk.Articles.Undated.Dates[0].Value;
            }
        }
        """;

    private static readonly TestProject Project = TestProject.Empty
        .With("dated.txt", Dated, ("Published", "2024-01-22"))
        .With("undated.txt", Undated)
        .With("other.txt", "Ferry leaves Port Ellery\n\nThe ferry left on Monday.\n")
        .WithCode(Code);

    [Fact]
    public void The_date_and_what_depends_on_it_are_compiled_in() =>
        Assert.Equal("2024-01-22 Inferred 2024-01-21", GeneratorRun.Of(Project).Execute());

    [Fact]
    public void Without_a_dated_article_nothing_is_inferred() =>
        Assert.Equal("  ", GeneratorRun.Of(Project.Without("dated.txt")).Execute());

    [Fact]
    public void A_new_date_of_the_other_article_writes_both()
    {
        GeneratorRun run = GeneratorRun.Of(Project).Then(Project.With("dated.txt", Dated, ("Published", "2024-02-05")));
        Assert.Equal(2, run.Reasons(Articles).Count(reason => reason == Modified));
        Assert.Equal("2024-02-05 Inferred 2024-02-04", run.Execute());
    }

    [Fact]
    public void An_edit_that_changes_no_date_writes_its_own_article_only()
    {
        TestProject edited = Project.With("other.txt", "Ferry leaves Port Ellery\n\nThe ferry left on Monday, at noon.\n");
        GeneratorRun run = GeneratorRun.Of(Project).Then(edited);
        Assert.Single(run.Reasons(Articles), reason => reason == Modified);
    }
}
