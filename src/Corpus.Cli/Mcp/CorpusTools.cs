using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Checking;
using Corpus.Citations;
using Corpus.Text;
using Corpus.Text.Canonical;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Corpus.Cli.Mcp;

/// <summary>The tools with which an assistant queries the articles.</summary>
internal sealed class CorpusTools(ArticleFolder folder)
{
    private const int Most = 50;

    /// <summary>Quotation marks stay as they are: nothing reads the answers as HTML.</summary>
    private static readonly JsonSerializerOptions Readable =
        new(McpJsonUtilities.DefaultOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static McpServerPrimitiveCollection<McpServerTool> Create(ArticleFolder folder)
    {
        var tools = new CorpusTools(folder);
        return
        [
            Tool(tools.SearchQuotations, "search_quotations",
                "Finds quotations by speaker, by words and by the days on which their articles were published."),
            Tool(tools.Timeline, "timeline",
                "Lists what the articles say about the days from one day to another, in the order of the calendar."),
            Tool(tools.Cite, "cite",
                "Says whether words stand in an article letter for letter. Quotation marks and blanks may differ. "
                    + "Gives the nearest passage where they do not."),
            Tool(CheckDraft, "check", "Checks a draft: quotations without a speaker, dates that cannot be, names spelled two ways."),
        ];
    }

    private IReadOnlyList<object> SearchQuotations(
        [Description("The speaker's name or a part of it")] string? speaker = null,
        [Description("Words that the quotation holds")] string? words = null,
        [Description("The first day of publication, as 2024-03-14")] string? from = null,
        [Description("The last day of publication, as 2024-03-14")] string? to = null)
    {
        DateTime first = Day(from) ?? DateTime.MinValue, last = Day(to) ?? DateTime.MaxValue;
        bool byDay = from is not null || to is not null;
        FolderCorpus corpus = folder.Corpus;
        return
        [
            .. (from article in corpus.Articles
                where IsBetween(article.Published, first, last, byDay)
                from quote in article.Quotes
                where quote.Role == QuoteRole.Speech && IsBy(quote, speaker, corpus.Speakers) && Holds(quote.Text, words)
                select new
                {
                    article = article.Id,
                    published = article.Published?.ToString(),
                    speakers = quote.Speakers.Select(corpus.Speakers.NameOf),
                    quotation = quote.Text,
                }).Take(Most),
        ];
    }

    private IReadOnlyList<object> Timeline(
        [Description("The first day, as 2024-03-14")] string from, [Description("The last day, as 2024-03-14")] string to)
    {
        DateTime first = Day(from) ?? throw new McpException("“from” is not a day such as 2024-03-14.");
        DateTime last = Day(to) ?? throw new McpException("“to” is not a day such as 2024-03-14.");
        return
        [
            .. (from article in folder.Corpus.Articles
                from entry in article.Timeline
                where entry.Days.First <= last && entry.Days.Last >= first
                orderby entry.Days.First, entry.Days.Last
                select new { days = entry.Days.ToString(), article = article.Id, sentence = entry.SentenceText }).Take(Most),
        ];
    }

    private object Cite(
        [Description("The words to look for")] string words,
            [Description("The id of the article; all articles where it is left out")] string? article = null)
    {
        IReadOnlyList<Article> among = [.. folder.Corpus.Articles.Where(one => article is null || one.Id == article)];
        if (among.Count == 0)
            throw new McpException(article is null ? "The folder holds no article." : $"There is no article “{article}”.");
        var cited = CitedWords.Of(words);
        if (cited.IsEmpty) throw new McpException("“words” holds no word.");
        foreach (Article one in among)
            if (cited.FindIn(one.Text) is { } span)
                return new { exact = true, article = one.Id, span.Start, span.End, text = span.Of(one.Text) };
        return new { exact = false, nearest = Nearest(words, among) };
    }

    private static object? Nearest(string words, IReadOnlyList<Article> articles)
    {
        (Article Article, NearestPassage Passage)? best = null;
        foreach (Article article in articles)
            if (NearestPassage.In(article.Text, words) is { } passage && (best is null || passage.Same > best.Value.Passage.Same))
                best = (article, passage);
        return best is var (nearest, place)
            ? new { article = nearest.Id, place.Span.Start, place.Span.End, text = place.Span.Of(nearest.Text) }
            : null;
    }

    private static IReadOnlyList<object> CheckDraft(
        [Description("The draft, with its headline in the first line")] string text,
        [Description("The day of publication, as 2024-03-14")] string? published = null)
    {
        CheckedArticle draft = new Checker(new CheckOptions { UseConfiguration = false })
            .CheckAlone(ArticleSource.FromText("draft", text, new ArticleMetadata { Id = "draft", Published = published }));
        return
        [
            .. draft.Findings.Select(finding => new
            {
                rule = finding.Rule.Id,
                severity = finding.Severity.ToString().ToLowerInvariant(),
                line = finding.Start.Line + 1,
                text = finding.Finding.Text,
                message = finding.Finding.Message,
                fixes = finding.Finding.Fixes.Select(fix => fix.Title),
            }),
        ];
    }

    private static McpServerTool Tool(Delegate method, string name, string description) =>
        McpServerTool.Create(method,
            new McpServerToolCreateOptions
            {
                Name = name,
                Description = description,
                ReadOnly = true,
                Idempotent = true,
                SerializerOptions = Readable,
            });

    private static bool IsBy(Quote quote, string? speaker, QuotedSpeakers speakers) =>
        speaker is null || quote.Speakers.Any(one => speakers.NamesOf(one).Any(name => Holds(name, speaker)));

    private static bool Holds(string text, string? words) => words is null || text.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsBetween(PublicationDate? published, DateTime first, DateTime last, bool byDay) =>
        published is { } date ? first <= date.Day && date.Day <= last : !byDay;

    private static DateTime? Day(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null;
}
