using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Generators.Tests.Harness;
using VerifyXunit;

namespace Corpus.Generators.Tests;

/// <summary>The generated code, as files and as a user of the classes sees it.</summary>
[UsesVerify]
public class SurfaceTests
{
    private static readonly TestProject Project = TestProject.Empty
        .With(
            "harbour-opens.txt",
            "Harbour opens at Port Ellery\n\n"
                + "PORT ELLERY – “The harbour is open to every ship,” Ana Brandt, the mayor, said on Monday. "
                + "“We waited nine years for this,” Brandt added.\n\n"
                + "Otto Lind of the fishing guild disagreed. “Nobody has asked the fishermen about it,” he said.\n",
            ("Published", "2024-01-23"),
            ("Publisher", "The Ellery Post"))
        .With("world/north/storm.txt", "Storm closes the pass\n\nSnow closed the pass above Brenn on January 20, 2024.\n");

    [Fact]
    public async Task The_full_surface_has_a_type_of_speakers_for_each_article() =>
        await Verifier.Verify(WithoutFacts(GeneratorRun.Of(Project))).UseDirectory("_snapshots");

    [Fact]
    public async Task The_index_surface_has_one_field_an_article() =>
        await Verifier.Verify(
            WithoutFacts(GeneratorRun.Of(Project.WithProperty("CorpusSurface", "Index").WithProperty("CorpusVisibility", "public"))))
                .UseDirectory("_snapshots");

    [Theory]
    [InlineData("", true)]
    [InlineData("build.sarif,version=2.1", false)]
    public void A_warning_is_suppressed_only_without_an_error_log(string log, bool suppressed)
    {
        string code =
            string.Concat(
                GeneratorRun.Of(Project.WithProperty("ErrorLog", log)).Result.GeneratedSources.Select(source => source.SourceText));
        Assert.Equal(suppressed, code.Contains("#pragma warning disable CS0649", StringComparison.Ordinal));
    }

    /// <summary>A tool that measures coverage leaves out what has the attribute, or stands in a type that has it.</summary>
    [Theory]
    [InlineData("Full")]
    [InlineData("Index")]
    public void No_generated_code_is_counted_by_coverage_tools(string surface)
    {
        TestProject project = Project.WithProperty("CorpusSurface", surface).WithField("Section", "enum", "World;Sport");
        const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static;
        Type[] types = [.. GeneratorRun.Of(project).Load().GetTypes().Where(static type => type.Namespace is not null)];
        Assert.Contains(types, HasCode);
        Assert.All(types.Where(HasCode), type => Assert.True(IsLeftOut(type), type.FullName));

        static bool HasCode(Type type) => type.GetMembers(Own).OfType<MethodBase>().Any();

        static bool IsLeftOut(Type type) =>
            type.IsDefined(typeof(ExcludeFromCodeCoverageAttribute)) || (type.DeclaringType is { } outer && IsLeftOut(outer));
    }

    [Fact]
    public void Articles_are_members_and_folders_are_classes() => Assert.Equal(
        "Harbour opens at Port Ellery | Storm closes the pass | world/north/storm | 2 | none",
        Run("""
            Articles.HarbourOpens.Headline + " | " + Articles.World.North.Storm.Headline + " | " + Articles.Find("world/north/storm")?.Id
                + " | " + Articles.All.Count + " | " + (Articles.Find("nowhere")?.Id ?? "none")
            """));

    [Fact]
    public void A_speaker_of_an_article_is_a_member_of_its_speakers() => Assert.Equal(
        "The harbour is open to every ship, | We waited nine years for this,",
        Run(
            """
            string.Join(" | ", Articles.HarbourOpens.Speakers.AnaBrandt.Quotes.Select(quote => quote.Content.Of(quote.Article.Text)))
            """));

    [Fact]
    public void A_speaker_that_an_article_does_not_quote_does_not_compile()
    {
        GeneratorRun run =
            GeneratorRun.Of(Project.WithCode("class C { object o = NewsDesk.Articles.World.North.Storm.Speakers.AnaBrandt; }"));
        Assert.Equal(["CS1061"], run.CompilerDiagnostics().Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_described_speaker_has_a_member_only_and_a_pronoun_has_only_its_quotes()
    {
        TestProject project = TestProject.Empty.With(
            "pier.txt",
            """
            Pier closed

            “The pier is closed until the spring of next year,” a spokesman for the port said.

            “We would have liked to hear of it before,” they said. “It is closed,” Otto Lind said.

            """);
        GeneratorRun run = GeneratorRun.Of(project.WithCode(
            """
            using System.Linq;
            using NewsDesk;
            static class Program
            {
                static string Run() => string.Join(" | ", Articles.Pier.Quotes.Select(
                    quote => quote.Speaker?.Name + ": " + Articles.Pier.QuotesBy(quote.Speaker?.Name ?? "").Count));
            }
            """));
        Assert.Equal("spokesman: 1 | they: 1 | Otto Lind: 1", run.Execute());
        Assert.Equal(["OttoLind", "Spokesman"],
            run.Load().GetType("NewsDesk.ArticleTypes.PierSpeakers")!.GetFields().Select(field => field.Name));
        Assert.Equal(["All", "OttoLind"], run.Load().GetType("NewsDesk.Speakers")!.GetFields().Select(field => field.Name));
    }

    [Theory]
    [InlineData("Full")]
    [InlineData("Index")]
    public void Both_surfaces_give_quotes_by_speaker_in_the_same_way(string surface) => Assert.Equal(
        "2 0 1",
        Run(
            """
            Articles.HarbourOpens.QuotesBy(Speakers.AnaBrandt).Count + " " + Articles.World.North.Storm.QuotesBy(Speakers.AnaBrandt).Count
                + " " + Articles.HarbourOpens.QuotesBy("Otto Lind").Count
            """,
            surface));

    [Fact]
    public void Publishers_places_and_the_timeline_lead_to_the_articles() => Assert.Equal(
        "harbour-opens | harbour-opens | 2024-01-20, 2024-01-22 | Otto Lind",
        Run(
            """
            Publishers.TheElleryPost.Articles.Single().Id + " | " + Places.PortEllery.Articles.Single().Id + " | "
                + string.Join(", ", Articles.Timeline.Select(entry => entry.Days)) + " | " + Speakers.Find("otto-lind")?.Name
            """));

    [Fact]
    public void One_person_under_several_names_is_one_speaker_with_the_quotes_of_all_articles()
    {
        TestProject project = TestProject.Empty
            .With("a.txt", "Pier opens\n\n“We waited,” said Mayor Brandt. “It was long.”\n", ("Published", "2024-02-01"))
            .With("b.txt", "Pier closes\n\n“We wait,” said Ana Brandt, the mayor. Otto Lind said nothing.\n", ("Published", "2024-01-01"));
        Assert.Equal("AnaBrandt: “We wait,” “We waited,” “It was long.”", GeneratorRun.Of(project.WithCode(
            """
            using System.Linq;
            static class Program
            {
                static string Run() => string.Join(" ", typeof(NewsDesk.Speakers).GetFields().Skip(1).Select(field =>
                    field.Name + ": " + string.Join(" ", NewsDesk.Speakers.AnaBrandt.Quotes.Select(quote => quote.Text))));
            }
            """)).Execute());
    }

    [Fact]
    public void Every_way_to_an_article_gives_the_same_object() => Assert.Equal(
        "True True",
        Run(
            """
            ReferenceEquals(Articles.HarbourOpens, Articles.All[0])
                + " " + ReferenceEquals(Articles.HarbourOpens, Articles.Find("harbour-opens"))
            """));

    [Fact]
    public void The_text_is_that_of_the_file_and_spans_index_it() => Assert.Equal(
        "January 20, 2024",
        Run("Articles.World.North.Storm.TemporalExpressions.Single().Text"));

    /// <summary>Neither its names nor its dates lead anywhere else.</summary>
    [Theory]
    [InlineData("Full")]
    [InlineData("Index")]
    public void An_unrelated_article_changes_nothing_that_the_others_say(string surface)
    {
        const string Others = "string.Join('\\n', Articles.All.Where(a => !a.Id.EndsWith(\"concert\")).Select(a => a.ToSnapshot()))";
        TestProject more = Project
            .With("arts/concert.txt",
                "Choir sings Brandt\n\n“We sang for two hours,” said Lotte Brandt, who leads the choir. She was born on May 3, 1980.\n",
                ("Published", "2019-06-01"))
            .With("world/concert.txt", "Organ is mended\n\nOn Monday, Lind played the organ. “It is loud,” he said.\n");
        string? alone = Run(Project, Others, surface);
        Assert.Contains("Ana Brandt", alone, StringComparison.Ordinal);
        Assert.Equal(alone, Run(more, Others, surface));
    }

    /// <summary>The files without the encoded facts, which change with every change of the reader.</summary>
    private static string WithoutFacts(GeneratorRun run)
    {
        const string BeforeFacts = "_facts00() => ";
        return string.Join('\n', run.Sources.Split('\n').Select(line =>
            line.IndexOf(BeforeFacts, StringComparison.Ordinal) is >= 0 and var at ? line[..(at + BeforeFacts.Length)] + "\"…\";" : line));
    }

    private static string? Run(string expression, string surface = "Full") => Run(Project, expression, surface);

    private static string? Run(TestProject project, string expression, string surface = "Full") =>
        GeneratorRun.Of(project.WithProperty("CorpusSurface", surface).WithCode(
        "using System.Linq; using NewsDesk; static class Program { static string Run() => " + expression + "; }")).Execute();
}
