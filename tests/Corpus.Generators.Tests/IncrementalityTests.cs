using System.Globalization;
using System.Linq;
using Corpus.Generators.Tests.Harness;
using static Corpus.Generators.Steps;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Corpus.Generators.Tests;

/// <summary>Which steps run again after a change. Every test also checks that a second run does nothing.</summary>
public class IncrementalityTests
{
    // Enough articles for several shards: harbour-007 is edited below.
    private static readonly TestProject Before =
        Enumerable.Range(0, 200).Aggregate(TestProject.Empty, (project, i) => project.With(Name(i), Text(i)));

    [Fact]
    public void The_first_run_does_everything()
    {
        GeneratorRun run = GeneratorRun.Of(Before);
        Assert.Equal(200, run.Reasons(Articles).Count());
        Assert.Equal(4, run.Reasons(Shards).Count());
        Assert.All(run.OutputReasons(), reason => Assert.Equal(New, reason));
    }

    [Fact]
    public void An_unrelated_edit_of_code_leaves_every_step_cached()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.WithCode("class C { }"));
        Harness.Steps.AreAllCached(run.Result);
    }

    [Fact]
    public void Editing_one_article_leaves_its_neighbours_cached()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With(Name(7), Text(7) + "\nOne more paragraph stands here.\n"));
        Assert.Equal([Modified], run.Reasons(Articles).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Shards).Where(IsWork));
        Assert.Equal([Modified], run.OutputReasons().Where(IsWork));
        Assert.Equal([Unchanged], run.Reasons(Root));
        Assert.Equal([Cached], run.Reasons(Speakers));
        Assert.Equal([Cached], run.Reasons(Publishers));
        Assert.Equal([Cached], run.Reasons(Places));
        Assert.Equal([Unchanged], run.Reasons(Diagnostics));
        Assert.Equal([Cached], run.Reasons(Options));
    }

    [Fact]
    public void The_same_text_in_a_new_buffer_changes_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With(Name(7), Text(7)));
        Assert.Equal(Unchanged, Assert.Single(run.Reasons(Articles), reason => reason != Cached));
        Assert.Equal([Cached], run.Reasons(Plan));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Adding_an_article_writes_its_shard_and_the_root_only()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With("zoo.txt", Text(500)));
        Assert.Equal([New], run.Reasons(Articles).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Shards).Where(IsWork));
        Assert.Equal([Modified, Modified], run.OutputReasons().Where(IsWork));
    }

    [Fact]
    public void Removing_an_article_writes_its_shard_and_the_root_only()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.Without(Name(7)));
        Assert.Equal([Removed], run.Reasons(Articles).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Shards).Where(IsWork));
        Assert.Equal([Modified, Modified], run.OutputReasons().Where(IsWork));
    }

    [Fact]
    public void Stating_a_publisher_writes_the_shard_of_that_article_and_the_publishers_only()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With(Name(7), Text(7), ("Publisher", "The Ellery Post")));
        Assert.Equal([Modified], run.Reasons(Articles).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Publishers));
        Assert.Equal(2, run.OutputReasons().Count(IsWork));
        Assert.Equal([Cached], run.Reasons(Options));
    }

    [Fact]
    public void An_unrelated_option_changes_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.WithProperty("Authors", "Ana Brandt"));
        Assert.Equal([Unchanged], run.Reasons(Options));
        Assert.All(run.Reasons(Articles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void Another_surface_writes_every_file_and_reads_no_article_again()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.WithProperty("CorpusSurface", "Index"));
        Assert.Equal([Modified], run.Reasons(Options));
        Assert.All(run.Reasons(Articles), reason => Assert.Equal(Unchanged, reason));
        Assert.All(run.Reasons(Shards), reason => Assert.Contains(reason, new[] { Cached, Unchanged }));
        Assert.Equal(5, run.OutputReasons().Count(reason => reason == Modified));
    }

    [Fact]
    public void An_unrelated_file_changes_nothing()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.WithForeignFile("BannedSymbols.txt", "T:System.Random"));
        Assert.Equal([Cached], run.Reasons(Plan));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_article_that_quotes_somebody_new_writes_its_shard_the_root_and_the_speakers_only()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With(Name(7), Text(7) + "\n“We wait,” said Anna Holm.\n"));
        Assert.Equal([Modified], run.Reasons(Articles).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Shards).Where(IsWork));
        Assert.Equal([Modified], run.Reasons(Speakers));
        Assert.All(run.Reasons(Places).Concat(run.Reasons(Publishers)), reason => Assert.Equal(Unchanged, reason));
        Assert.Equal(3, run.OutputReasons().Count(IsWork));
    }

    [Fact]
    public void An_article_that_names_somebody_whom_nobody_quotes_leaves_the_speakers_unchanged()
    {
        GeneratorRun run = GeneratorRun.Of(Before).Then(Before.With(Name(7), Text(7) + "\nMayor Anna Holm watched.\n"));
        Assert.Equal([Cached], run.Reasons(Speakers));
        Assert.Equal([Modified], run.OutputReasons().Where(IsWork));
    }

    [Fact]
    public void Editing_the_alias_file_writes_the_speakers_only()
    {
        TestProject before = Before.With(Name(7), Text(7) + "\n“We wait,” said Anna Holm.\n").WithAliases("# nothing\n");
        GeneratorRun run = GeneratorRun.Of(before).Then(before.WithAliases("Mayor Holm = Anna Holm\n"));
        Assert.Equal([Modified], run.Reasons(Aliases));
        Assert.All(run.Reasons(Articles).Concat(run.Reasons(Shards)), reason => Assert.False(IsWork(reason)));
        Assert.Equal([Modified], run.OutputReasons().Where(IsWork));
        Assert.Contains(" MayorHolm;", run.Sources, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_clash_changes_no_other_name()
    {
        TestProject after = Before.With("harbour_007.txt", Text(7));
        GeneratorRun run = GeneratorRun.Of(Before).Then(after, "CORP0003");
        Assert.Equal([Modified], run.Reasons(Shards).Where(IsWork));
    }

    private static bool IsWork(Microsoft.CodeAnalysis.IncrementalStepRunReason reason) => reason is not (Cached or Unchanged);

    private static string Name(int i) => "harbour-" + i.ToString("000", CultureInfo.InvariantCulture) + ".txt";

    private static string Text(int i) =>
        string.Create(CultureInfo.InvariantCulture,
            $"Ferry {i} leaves Port Ellery\n\nThe ferry of pier {i} left the harbour of Port Ellery on Monday.\n");
}
