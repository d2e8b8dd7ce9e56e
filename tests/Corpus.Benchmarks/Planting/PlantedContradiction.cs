using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Planting;

/// <summary>A change to a copy of an article that makes it contradict the original, or that should not keep it from being a copy.</summary>
/// <param name="Rule">The rule that should find it.</param>
/// <param name="What">What is changed.</param>
/// <param name="Plant">The text with the change, and where it is; an empty span stands for everywhere. Null where the article offers
/// nothing to change.</param>
internal sealed record PlantedContradiction(string Rule, string What, Func<Article, int, (string Text, Span Changed)?> Plant)
{
    private const int FewestWords = 8;

    private static readonly string[] Others = ["bramble", "lantern", "saddle", "cobble", "thicket", "harvest", "ribbon", "meadow"];

    /// <summary>Every kind. The number of the article alone decides what is changed and where.</summary>
    public static IReadOnlyList<PlantedContradiction> Kinds { get; } =
    [
        new("CORP1004", "another speaker", ChangeSpeaker),
        new("CORP1005", "one to three words of a quotation", ChangeQuotation),
        new("CORP2008", "a date shifted", ShiftDate),
        new("CORP3002", "one word in ten", ChangeWords),
    ];

    private static (string Text, Span Changed)? ChangeSpeaker(Article article, int number)
    {
        Quote[] quotes =
            [.. Speech(article).Where(quote => quote.Attribution is { Source: { } source } && quote.Speaker is { Kind: SpeakerKind.Person }
            && source.Of(article.Text) is { } words && quote.Speaker.Aliases.Append(quote.Speaker.Name).Contains(words))];
        if (quotes.Length == 0) return null;
        Quote quote = quotes[number % quotes.Length];
        Span source = quote.Attribution!.Source!.Value;
        const string Other = "Bert Ringholm";
        string text = article.Text[..source.Start] + Other + article.Text[source.End..];
        return (text, source.Start < quote.Span.Start ? Moved(quote.Span, Other.Length - source.Length) : quote.Span);
    }

    private static (string Text, Span Changed)? ChangeQuotation(Article article, int number)
    {
        Quote[] quotes =
            [.. Speech(article).Where(
                quote =>
                    quote.Speaker is not null
                        && !Regex.IsMatch(quote.ContentText, @"[\[(…]|\.\.", RegexOptions.None, TimeSpan.FromSeconds(5)))];
        if (quotes.Length == 0) return null;
        Quote quote = quotes[number % quotes.Length];
        // Only the words of one sentence: changes in several sentences are several contradictions.
        Match[] words = [.. Words(quote.ContentText.Split(". ")[0]).Cast<Match>()];
        if (words.Length < FewestWords) return null;
        string content = quote.ContentText;
        int changes = 1 + (number % 3);
        foreach (Match word in Enumerable.Range(0, changes).Select(i => words[(number + (i * 5)) % words.Length]).DistinctBy(
            word => word.Index).OrderByDescending(word => word.Index))
            content = content[..word.Index] + Others[(number + word.Index) % Others.Length] + content[(word.Index + word.Length)..];
        string text = article.Text[..quote.Content.Start] + content + article.Text[quote.Content.End..];
        return (text, new Span(quote.Content.Start, content.Length));
    }

    private static (string Text, Span Changed)? ShiftDate(Article article, int number)
    {
        TemporalExpression[] dates =
            [.. article.Dates.Where(date => date.Days is not null && Words(date.Sentence.Of(article.Text)).Count >= FewestWords + 3
            && article.Blocks.Any(block => block.Kind == BlockKind.Body && block.Span.Contains(date.Span.Start))
            && Shifted(date.Text) is not null)];
        if (dates.Length == 0) return null;
        TemporalExpression date = dates[number % dates.Length];
        string shifted = Shifted(date.Text)!;
        return (article.Text[..date.Span.Start] + shifted + article.Text[date.Span.End..], new Span(date.Span.Start, shifted.Length));
    }

    /// <summary>Changes the day of the month, the weekday or the year.</summary>
    private static string? Shifted(string date)
    {
        Match day = Regex.Match(date, @"(?<=[a-z.] )[1-9][0-9]?(?![0-9])", RegexOptions.None, TimeSpan.FromSeconds(5));
        if (day.Success)
            return With(day, Statement.Figures(Number(day) < 20 ? Number(day) + 4 : Number(day) - 4));
        Match year = Regex.Match(date, "(?:19|20)[0-9]{2}", RegexOptions.None, TimeSpan.FromSeconds(5));
        if (year.Success) return With(year, Statement.Figures(Number(year) - 2));
        string[] weekdays = Statement.Weekdays.Split('|');
        int weekday = Array.IndexOf(weekdays, date);
        return weekday < 0 ? null : weekdays[(weekday + 2) % weekdays.Length];

        static int Number(Match digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

        string With(Match part, string other) => date[..part.Index] + other + date[(part.Index + part.Length)..];
    }

    private static (string Text, Span Changed)? ChangeWords(Article article, int number)
    {
        Match[] words = [.. Words(article.Text).Cast<Match>()];
        if (words.Length < 100) return null;
        var text = new StringBuilder(article.Text);
        for (int i = words.Length - 1; i >= 0; i--)
            if ((((ulong)(number + 1) * 2654435761 * (ulong)(i + 1)) >> 13) % 10 == 0)
                text.Remove(words[i].Index, words[i].Length).Insert(words[i].Index, Others[i % Others.Length]);
        return (text.ToString(), default);
    }

    private static IEnumerable<Quote> Speech(Article article) => article.Quotes.Where(quote =>
        quote.Role == QuoteRole.Speech && Words(quote.ContentText).Count >= FewestWords);

    private static MatchCollection Words(string text) =>
        Regex.Matches(text, @"(?<![\w'’])[A-Za-z]+(?![\w'’])", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static Span Moved(Span span, int by) => new(span.Start + by, span.Length);
}
