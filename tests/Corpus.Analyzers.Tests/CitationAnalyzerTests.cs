using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Analyzers.Tests;

/// <summary>The rules about C# that cites articles: CORP4001, CORP4002, CORP4003.</summary>
public class CitationAnalyzerTests
{
    private const string Harbour = """
        Harbour reopens after storm

        “We sail on Thursday, whatever the wind,” said Anna Holm, the mayor of
        Ellery.

        The ferry’s captain, Bert Lund, was not there.
        """;

    private const string Pier = "Pier closes\n\n“The pier is closed until spring,” said Bert Lund.\n";

    [Theory]
    // The words of an article, in many ways to name it and to write them.
    [InlineData("Articles.Harbour.Cite(\"We sail on Thursday\");")]
    [InlineData("Articles.Harbour.Cite(\"the mayor of Ellery.\");")]
    [InlineData("Articles.Harbour.Cite(\"The ferry's captain\");")]
    [InlineData("Articles.Harbour.Cite(\"'We sail on Thursday, whatever the wind,' said\");")]
    [InlineData("Articles.Harbour.Cite($\"We sail on Thursday\");")]
    [InlineData("const string words = \"We sail on\" + \" Thursday\"; Articles.Harbour.Cite(words);")]
    [InlineData("Article harbour = Articles.Harbour; harbour.Cite(\"We sail\");")]
    [InlineData("Articles.Harbour.Quotes[0].Cite(\"whatever the wind\");")]
    [InlineData("Articles.Harbour.Speakers.AnnaHolm.Quotes.First().Cite(\"whatever the wind\");")]
    [InlineData("Articles.All.Cite(\"The pier is closed\");")]
    [InlineData("Articles.All[0].Cite(\"The pier is closed\");")]
    [InlineData("Articles.Find(\"harbour\")!.Cite(\"We sail\");")]
    [InlineData("Articles.All.Find(\"sea/pier\")?.Cite(\"The pier\");")]
    // Nothing says which article is meant, or which words.
    [InlineData("foreach (Article article in Articles.All) article.Cite(\"We swim\");")]
    [InlineData("Articles.All.Where(article => article.Cite(\"We swim\") != null).Count();")]
    [InlineData("Article a = Articles.Harbour; if (a.Id.Length > 3) a = Articles.Sea.Pier; a.Cite(\"The pier\");")]
    [InlineData("Article a = Articles.Harbour; Change(ref a); a.Cite(\"The pier\");")]
    [InlineData("Article a = Other(); a.Cite(\"We swim\");")]
    [InlineData("string day = \"Friday\"; Articles.Harbour.Cite($\"We sail on {day}\");")]
    [InlineData("Articles.Harbour.Cite(\"\");")]
    [InlineData("Kept.Cite(\"We sail\"); Mutable.Cite(\"We swim\"); new Program(Articles.Harbour)._given.Cite(\"We swim\");")]
    [InlineData("new Stranger().Cite(\"We swim\");")]
    // Ids.
    [InlineData("Articles.Find(\"harbour\");")]
    [InlineData("Articles.All.Find(\"sea/pier\");")]
    [InlineData("string id = \"hrbour\"; Articles.Find(id);")]
    [InlineData("Other().Id.ToList().Find(c => c == 'x');")]
    [InlineData("new Stranger().Find(\"hrbour\");")]
    // Speakers.
    [InlineData("Articles.Harbour.QuotesBy(Speakers.AnnaHolm);")]
    [InlineData("Articles.Sea.Pier.QuotesBy(Speakers.BertLund);")]
    [InlineData("Articles.All[0].QuotesBy(Speakers.BertLund);")]
    [InlineData("foreach (Article article in Articles.All) article.QuotesBy(Speakers.BertLund);")]
    [InlineData("CorpusSpeaker lund = Speakers.BertLund; Other().QuotesBy(lund);")]
    [InlineData("Articles.Harbour.QuotesBy(\"Bert Lund\");")]
    public async Task Code_that_is_right_or_does_not_say_what_it_means_is_silent(string code) => Assert.Empty(await AnalyzeAsync(code));

    [Theory]
    [InlineData("Articles.Harbour.Cite(\"We sail on Friday\");",
        "“We sail on Friday” does not stand in “harbour”. The nearest passage is “We sail on Thursday”.")]
    [InlineData("Articles.Harbour.Cite(\"we sail on Thursday\");",
        "“we sail on Thursday” does not stand in “harbour”. The nearest passage is “We sail on Thursday”.")]
    [InlineData("Articles.Harbour.Cite(\"We sail on Thursday whatever the wind\");",
        "“We sail on Thursday whatever the wind” does not stand in “harbour”. The nearest passage is “We sail on Thursday, "
            + "whatever the wind”.")]
    [InlineData("Articles.Harbour.Cite(\"the mayor of Elery.\");",
        "“the mayor of Elery.” does not stand in “harbour”. The nearest passage is “the mayor of Ellery.”.")]
    [InlineData("Articles.Harbour.Cite(\"We sai\");", "“We sai” does not stand in “harbour”. The nearest passage is “We sail”.")]
    [InlineData("Articles.Harbour.Cite($\"The pier is closed\");", "“The pier is closed” does not stand in “harbour”.")]
    [InlineData("Kept.Cite(\"We swim on Thursday\");",
        "“We swim on Thursday” does not stand in “harbour”. The nearest passage is “We sail on Thursday”.")]
    [InlineData("const string words = \"We sail on\" + \" Friday\"; Articles.Harbour.Cite(words);",
        "“We sail on Friday” does not stand in “harbour”. The nearest passage is “We sail on Thursday”.")]
    [InlineData("Article harbour = Articles.Harbour; harbour.Cite(\"We swim on Thursday\");",
        "“We swim on Thursday” does not stand in “harbour”. The nearest passage is “We sail on Thursday”.")]
    [InlineData("Articles.Harbour.Quotes[0].Cite(\"said Anna Holm\");", "“said Anna Holm” does not stand in a quote of “harbour”.*")]
    [InlineData("Articles.Harbour.Speakers.AnnaHolm.Quotes.First().Cite(\"whatever the winds\");",
        "“whatever the winds” does not stand in a quote of “harbour”. The nearest passage is “whatever the wind”.")]
    [InlineData("Article harbour = Articles.Find(\"harbour\")!; harbour.Cite(\"We swim\");", "“We swim” does not stand in “harbour”.*")]
    [InlineData("Articles.Find(\"harbour\")!.Cite(\"We swim\");", "“We swim” does not stand in “harbour”.*")]
    [InlineData("Articles.All.Find(\"sea/pier\")?.Cite(\"The piers is closed\");",
        "“The piers is closed” does not stand in “sea/pier”. The nearest passage is “The pier is closed”.")]
    [InlineData("Articles.All.Cite(\"The pier is open until spring\");",
        "“The pier is open until spring” does not stand in any article. The nearest passage is “The pier is closed until spring”.")]
    [InlineData("Articles.All.Cite(\"zebras\");", "“zebras” does not stand in any article.")]
    public async Task Words_that_do_not_stand_in_the_article_are_reported(string code, string message) =>
        AssertReported("CORP4001", DiagnosticSeverity.Error, message, await AnalyzeAsync(code));

    [Theory]
    [InlineData("Articles.Find(\"hrbour\");", "No article has the id “hrbour”. The nearest id is “harbour”.")]
    [InlineData("Articles.Find(\"Harbour\");", "No article has the id “Harbour”. The nearest id is “harbour”.")]
    [InlineData("Articles.All.Find($\"sea/peer\");", "No article has the id “sea/peer”. The nearest id is “sea/pier”.")]
    [InlineData("const string id = \"pier\"; Articles.All.Find(id);", "No article has the id “pier”.")]
    public async Task An_id_that_no_article_has_is_reported(string code, string message) =>
        AssertReported("CORP4002", DiagnosticSeverity.Warning, message, await AnalyzeAsync(code));

    [Theory]
    [InlineData("Articles.Harbour.QuotesBy(Speakers.BertLund);", "“harbour” does not quote Bert Lund. It quotes Anna Holm.")]
    [InlineData("Article pier = Articles.Sea.Pier; pier.QuotesBy(Speakers.AnnaHolm);", "“sea/pier” does not quote Anna Holm. "
        + "It quotes Bert Lund.")]
    [InlineData("Articles.Find(\"quiet\")!.QuotesBy(Speakers.AnnaHolm);", "“quiet” does not quote Anna Holm. It quotes nobody by name.")]
    public async Task A_speaker_whom_the_article_does_not_quote_is_reported(string code, string message) =>
        AssertReported("CORP4003", DiagnosticSeverity.Warning, message, await AnalyzeAsync(code));

    [Fact]
    public async Task The_surface_Index_and_an_old_language_version_are_checked_too()
    {
        const string Code = "Articles.Harbour.Cite($\"We swim\"); Articles.Sea.Pier.QuotesBy(Speakers.AnnaHolm); "
            + "Articles.Find(\"hrbour\");";
        foreach (LanguageVersion version in new[] { LanguageVersion.CSharp9, LanguageVersion.Latest })
        {
            ImmutableArray<Diagnostic> found = await AnalyzeAsync(Code, "Index", version);
            Assert.Equal(["CORP4001", "CORP4003", "CORP4002"], found.Select(diagnostic => diagnostic.Id));
        }
    }

    [Fact]
    public async Task Two_articles_with_one_name_are_told_apart()
    {
        CitationProject project = new CitationProject().Article("sea pier", Pier).Article("sea-pier", Harbour);
        const string Code =
            "class P { void Run() { News.Articles.SeaPier.Cite(\"The pier is closed\"); News.Articles.SeaPier.Cite(\"We sail\"); } }";
        Assert.Equal("“We sail” does not stand in “sea pier”.", Message(Assert.Single(await project.AnalyzeAsync(Code))));
    }

    [Fact]
    public async Task The_nearest_passage_is_a_place_in_the_article()
    {
        Diagnostic found = Assert.Single(await AnalyzeAsync("Articles.Harbour.Cite(\"We sail on Friday\");"));
        FileLinePositionSpan place = Assert.Single(found.AdditionalLocations).GetLineSpan();
        Assert.Equal(("/news/harbour.txt", "(2,1)-(2,20)"), (place.Path, place.Span.ToString()));
    }

    internal static string Program(string code) => $$"""
        using System.Linq;
        using Corpus;
        using News;

        class Stranger { public object Cite(string words) => words; public object Find(string id) => id; }

        class Program
        {
            static readonly Article Kept = Articles.Harbour;
            static Article Mutable = Articles.Harbour;
            public readonly Article _given = Articles.Harbour;
            Program(Article given) => this._given = given;
            static Article Other() => Articles.All[0];
            static void Change(ref Article article) { }
            static void Run() { {{code}} }
        }
        """;

    internal static CitationProject Project(string surface = "Full", LanguageVersion version = LanguageVersion.Latest) =>
        new CitationProject { Surface = surface, Language = version }
            .Article("harbour", Harbour).Article("sea/pier", Pier).Article("quiet", "Quiet day\n\nNothing happened on the coast.\n");

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        string code, string surface = "Full", LanguageVersion version = LanguageVersion.Latest) =>
        Project(surface, version).AnalyzeAsync(Program(code));

    private static void AssertReported(string rule, DiagnosticSeverity severity, string message, ImmutableArray<Diagnostic> found)
    {
        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal((rule, severity), (diagnostic.Id, diagnostic.Severity));
        if (message.EndsWith('*')) Assert.StartsWith(message[..^1], Message(diagnostic), StringComparison.Ordinal);
        else Assert.Equal(message, Message(diagnostic));
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
