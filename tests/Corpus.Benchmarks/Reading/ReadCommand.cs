using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Corpus.Benchmarks.Articles;
using Corpus.Text;

namespace Corpus.Benchmarks.Reading;

/// <summary><c>read</c>: how fast the reader is, whole and part by part, on one core.</summary>
internal static class ReadCommand
{
    private const int LongArticle = 1_000_000;
    private const int UsualArticle = 10_000;

    public static Command Create()
    {
        var articles = new Option<string?>("--articles") { Description = "JSON Lines, one article a line; invented articles where none is given." };
        var rounds = new Option<int>("--rounds") { Description = "How often everything is read; medians are printed.", DefaultValueFactory = _ => 7 };
        var command = new Command("read", "The reader's throughput, warm, on one core: whole, part by part, and on one very long article.") { articles, rounds };
        command.SetAction(result => Run(result.GetValue(articles), result.GetValue(rounds)));
        return command;
    }

    private static void Run(string? path, int rounds)
    {
        // Before anything else: what a build of one article pays, the compiling of the reader included.
        ArticleRecord first = InventedArticles.Create(1).First();
        Figures.Print("first_read_ms", Seconds(() => first.Read()) * 1000, "0.0");
        Figures.Print("second_read_ms", Seconds(() => first.Read()) * 1000, "0.0");

        List<ArticleRecord> records = [.. ArticleRecord.ReadOrInvent(path, 1000)];
        double megabytes = Megabytes(records.Select(record => record.Text));
        Figures.Print("articles", records.Count);
        Figures.Print("megabytes", megabytes, "0.00");

        // Long enough for the tiered compiler to have settled.
        for (int i = 0; i < 3; i++) ReadAll(records);
        double[] whole = [.. Enumerable.Range(0, rounds).Select(_ => Seconds(() => ReadAll(records)))];
        Figures.Print("read_mb_per_s", megabytes / Figures.Median(whole), "0.0");
        Figures.Print("read_mb_per_s_best", megabytes / whole.Min(), "0.0");
        Figures.Print("read_us_per_article", Figures.Median(whole) * 1e6 / records.Count, "0");

        PrintParts(records, rounds, megabytes);
        PrintLength(records, rounds);
    }

    private static void PrintParts(List<ArticleRecord> records, int rounds, double megabytes)
    {
        var seconds = new double[ArticleReader.Parts.Count][];
        for (int part = 0; part < seconds.Length; part++) seconds[part] = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            foreach (ArticleRecord record in records)
            {
                var reading = new Text.Reading(record.Text, record.Metadata);
                for (int part = 0; part < seconds.Length; part++)
                {
                    ArticleReader.Part current = ArticleReader.Parts[part];
                    seconds[part][round] += Seconds(() => current.Read(reading));
                }
            }
        }
        double sum = seconds.Sum(Figures.Median);
        for (int part = 0; part < seconds.Length; part++)
        {
            double median = Figures.Median(seconds[part]);
            Figures.Print(ArticleReader.Parts[part].Name + "_mb_per_s", $"{megabytes / median,-10:0.0} {median / sum:0 %} of the time");
        }
    }

    /// <summary>
    /// The same characters as one article and as many usual ones: paragraphs of a usual length first, then one single paragraph.
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
            string[] pieces = [.. Enumerable.Range(0, LongArticle / UsualArticle).Select(i => whole.Substring(i * UsualArticle, UsualArticle))];
            ArticleReader.Read(whole);
            IEnumerable<double> ratios = Enumerable.Range(0, rounds)
                .Select(_ => Seconds(() => ArticleReader.Read(whole)) / Seconds(() => { foreach (string piece in pieces) ArticleReader.Read(piece); }));
            Figures.Print(name, $"{Figures.Median(ratios):0.00} times as much a character, 1 MB against 10 kB");
        }
    }

    private static void ReadAll(List<ArticleRecord> records)
    {
        foreach (ArticleRecord record in records) record.Read();
    }

    private static double Megabytes(IEnumerable<string> texts) => texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
