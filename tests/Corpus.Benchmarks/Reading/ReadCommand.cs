using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using Corpus.Benchmarks.Articles;
using Corpus.Text;

namespace Corpus.Benchmarks.Reading;

/// <summary><c>read</c>: measures the speed of the reader and of its parts, on one core.</summary>
internal static class ReadCommand
{
    private const int LongArticle = 1_000_000;
    private const int UsualArticle = 10_000;

    public static Command Create()
    {
        var articles =
            new Option<string?>("--articles") { Description = "JSON Lines, one article a line; invented articles where none is given." };
        var rounds =
            new Option<int>(
                "--rounds")
            { Description = "How often everything is read; medians are printed.", DefaultValueFactory = _ => 7 };
        var command =
            new Command("read",
                "The reader's throughput, warm, on one core: whole, part by part, and on one very long article.") { articles, rounds };
        command.SetAction(result => Run(result.GetValue(articles), result.GetValue(rounds)));
        return command;
    }

    private static void Run(string? path, int rounds)
    {
        // Before anything else: what a build of one article pays, the compiling of the reader included.
        ArticleRecord first = InventedArticles.Create(1).First();
        Figures.Print("first_read_ms", Figures.Milliseconds(() => first.Read()), "0.0");
        Figures.Print("second_read_ms", Figures.Milliseconds(() => first.Read()), "0.0");

        List<ArticleRecord> records = [.. ArticleRecord.ReadOrInvent(path, 1000)];
        double megabytes = Megabytes(records.Select(record => record.Text));
        Figures.Print("articles", records.Count);
        Figures.Print("megabytes", megabytes, "0.00");

        // Long enough for the tiered compiler to have settled.
        for (int i = 0; i < 3; i++) ReadAll(records);
        double[] whole = [.. Enumerable.Range(0, rounds).Select(_ => Figures.Milliseconds(() => ReadAll(records)))];
        Figures.Print("read_mb_per_s", megabytes / Figures.Median(whole) * 1000, "0.0");
        Figures.Print("read_mb_per_s_best", megabytes / whole.Min() * 1000, "0.0");
        Figures.Print("read_us_per_article", Figures.Median(whole) * 1000 / records.Count, "0");

        PrintParts(records, rounds, megabytes);
        PrintLength(records, rounds);
    }

    private static void PrintParts(List<ArticleRecord> records, int rounds, double megabytes)
    {
        double[] times = PartTimes([.. records.Select(record => record.Text)], rounds);
        for (int part = 0; part < times.Length; part++)
            Figures.Print(ArticleReader.Parts[part].Name + "_mb_per_s",
                $"{megabytes / times[part] * 1000,-10:0.0} {times[part] / times.Sum():0 %} of the time");
    }

    /// <summary>
    /// Compares one long article with many usual ones of the same total length: first with usual paragraphs, then as one paragraph.
    /// </summary>
    private static void PrintLength(List<ArticleRecord> records, int rounds)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < LongArticle; i++) text.Append(records[i % records.Count].Text).Append("\n\n");
        string paragraphs = text.ToString(0, LongArticle);
        Print("long_article_cost", paragraphs);
        Print("long_paragraph_cost", paragraphs.Replace('\n', ' ').Replace('\r', ' '));

        void Print(string name, string whole)
        {
            string[] pieces =
                [.. Enumerable.Range(0, LongArticle / UsualArticle).Select(i => whole.Substring(i * UsualArticle, UsualArticle))];
            double[] once = PartTimes([whole], rounds), many = PartTimes(pieces, rounds);
            IEnumerable<string> parts = ArticleReader.Parts.Select((part, i) => $"{part.Name} {once[i] / many[i]:0.0}");
            Figures.Print(name,
                $"{once.Sum() / many.Sum():0.00} times as much a character, 1 MB against 10 kB ({string.Join(", ", parts)})");
        }
    }

    /// <summary>Gets the median time of each part of the reader for all texts, in milliseconds.</summary>
    private static double[] PartTimes(string[] texts, int rounds)
    {
        double[][] times = [.. ArticleReader.Parts.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            Text.Reading[] readings = [.. texts.Select(text => new Text.Reading(text, ArticleMetadata.None))];
            for (int part = 0; part < times.Length; part++)
            {
                ArticleReader.Part current = ArticleReader.Parts[part];
                times[part][round] = Figures.Milliseconds(() => { foreach (Text.Reading reading in readings) current.Read(reading); });
            }
        }
        return [.. times.Select(Figures.Median)];
    }

    private static void ReadAll(List<ArticleRecord> records)
    {
        foreach (ArticleRecord record in records) record.Read();
    }

    private static double Megabytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
}
