using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>The package Corpus.Text: the reader and the model, for a program that reads articles when it runs.</summary>
[Collection(PackageTests.Name)]
public class ReaderPackageTests(PackedCorpus corpus)
{
    private const string Uses = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Corpus;
        using Corpus.Text;

        Article article = ArticleReader.Read(
            "Harbour reopens\n\n“We sail on March 14,” said Anna Holm and Bert Lund. Anna Holm said the pier would open for two weeks.\n",
            new ArticleMetadata { Id = "harbour", Headline = "Harbour opens", Published = "2024-03-12", Publisher = "The Harbour Post" });

        Quote quote = article.Quotes[0];
        Attribution? attribution = quote.Attribution;
        IReadOnlyList<Speaker> speakers = quote.Speakers;
        Speaker? first = attribution?.Speaker;
        Span? source = attribution?.Source, cue = attribution?.Cue;
        IReadOnlyList<Quote> quotes = attribution?.Quotes ?? [];
        Person? person = first?.Person;
        IReadOnlyList<Mention> mentions = person?.Mentions ?? [];
        MentionKind kind = mentions[0].Kind;
        TemporalExpression day = article.Dates[0], length = article.TemporalExpressions[1];
        (TimexModifier, string?, string?) details = (length.Modifier, length.Quantifier, length.Frequency);
        DayRange days = day.Days.GetValueOrDefault();
        Timeline timeline = article.Timeline;
        TimelineEntry entry = timeline.On(days.First).Single();
        PublicationDate? published = article.Published;
        QuoteRole mentioned = QuoteRole.Mentioned;
        PublicationSource inferred = PublicationSource.Inferred;

        Console.WriteLine(string.Join(", ", speakers) + ": " + quote.ContentText);
        Console.WriteLine(source?.Of(article.Text) + " " + cue?.Of(article.Text) + " " + quotes.Count + " " + kind + " "
            + (person?.Speaker == first));
        Console.WriteLine(days.First.ToString("d MMMM yyyy") + " " + timeline.Days + " " + entry.SentenceText);
        Console.WriteLine(article.Headline + " " + published?.Day.Year + " " + published?.Source + " " + details.Item1 + " "
            + (int)mentioned + " " + (int)inferred);
        """;

    [Fact]
    public void It_holds_the_reader_and_the_model_and_nothing_for_the_compiler()
    {
        using ZipArchive package = ZipFile.OpenRead(corpus.ReaderPath);
        Assert.Equal(
            [
                "Corpus.Text.nuspec",
                "README.md",
                "icon.png",
                "lib/net8.0/Corpus.Text.dll",
                "lib/net8.0/Corpus.Text.xml",
                "lib/net8.0/Corpus.dll",
                "lib/net8.0/Corpus.xml",
                "lib/netstandard2.0/Corpus.Text.dll",
                "lib/netstandard2.0/Corpus.Text.xml",
                "lib/netstandard2.0/Corpus.dll",
                "lib/netstandard2.0/Corpus.xml",
            ],
            package.Entries.Select(entry => entry.FullName)
                .Where(
                    path =>
                        !path.StartsWith("_rels/", StringComparison.Ordinal)
                            && !path.StartsWith("package/", StringComparison.Ordinal)
                            && path != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    /// <summary>A program may read articles at run time and have others compiled in.</summary>
    [Theory]
    [InlineData("ReadsOnly", false)]
    [InlineData("ReadsAndCompiles", true)]
    public async Task A_program_reads_an_article_and_uses_every_part_of_the_model(string project, bool compilesToo)
    {
        string other =
            compilesToo
                ? """<PackageReference Include="Corpus" Version="$(CorpusVersion)" /><CorpusArticle Include="articles/**/*.txt" />"""
                : "";
        corpus.Write($"{project}/{project}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Text" Version="$(CorpusVersion)" />
                {other}
              </ItemGroup>
            </Project>
            """);
        corpus.Write($"{project}/articles/ferry.txt", "Ferry sails again\n\nThe ferry sails again.\n");
        corpus.Write($"{project}/Program.cs", compilesToo ? Uses + $"\nConsole.WriteLine({project}.Articles.Ferry.Headline);\n" : Uses);

        DotNetResult built = await corpus.BuildAsync(project);
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.DoesNotContain("warning", built.Output, StringComparison.Ordinal);
        DotNetResult run = await DotNet.RunAsync(corpus.Folder, Path.Combine(project, "bin", "Debug", "net10.0", project + ".dll"));
        Assert.Equal(
            """
            Anna Holm, Bert Lund: We sail on March 14,
            Anna Holm and Bert Lund said 1 Name True
            14 March 2024 2024-03-14 “We sail on March 14,” said Anna Holm and Bert Lund.
            Harbour opens 2024 Metadata None 6 4
            """ + (compilesToo ? "\nFerry sails again" : ""),
            run.Output.Trim());
    }
}
