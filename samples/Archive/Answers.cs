using System;
using System.Collections.Generic;
using System.Linq;
using Corpus;

namespace Archive;

/// <summary>The ten questions in C#. Each gives the rows that its file of SQL gives.</summary>
public static class Answers
{
    private const int Most = 10;

    private static readonly string[] Women = ["she", "her", "hers", "herself"];
    private static readonly string[] Men = ["he", "him", "his", "himself"];

    /// <summary>Who is quoted most?</summary>
    public static IEnumerable<object?[]> MostQuoted(IReadOnlyList<Article> articles) => Said(articles)
        .GroupBy(said => said.Speaker.Name)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Take(Most)
        .Select(group => new object?[] { group.Key, group.Count(), group.Select(said => said.Article.Id).Distinct().Count() });

    /// <summary>How often are women and men quoted, as far as the articles call somebody of that first name she or he?</summary>
    public static IEnumerable<object?[]> ByGender(IReadOnlyList<Article> articles)
    {
        Dictionary<string, string?> genders = articles.SelectMany(article => article.People)
            .SelectMany(person => person.Mentions, (person, mention) => (First: FirstOf(person.Name), Gender: GenderOf(mention.Text)))
            .Where(pronoun => pronoun.Gender is not null)
            .GroupBy(pronoun => pronoun.First, pronoun => pronoun.Gender)
            .ToDictionary(first => first.Key, first => first.Distinct().Count() == 1 ? first.First() : null);
        return Said(articles)
            .Where(said => said.Speaker.Kind == SpeakerKind.Person)
            .GroupBy(said => genders.GetValueOrDefault(FirstOf(said.Speaker.Name)) ?? "not said")
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new object?[] { group.Key, group.Select(said => said.Speaker.Name).Distinct().Count(), group.Count() });
    }

    /// <summary>Which paper quotes whom about what?</summary>
    public static IEnumerable<object?[]> WhoQuotesWhom(IReadOnlyList<Article> articles) => Said(articles)
        .GroupBy(said => (said.Article.Publisher, said.Speaker.Name, said.Article.Headline))
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Publisher, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Name, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Headline, StringComparer.Ordinal)
        .Take(Most)
        .Select(group => new object?[] { group.Key.Publisher, group.Key.Name, group.Key.Headline, group.Count() });

    /// <summary>Which quotations changed from one paper to another?</summary>
    public static IEnumerable<object?[]> ChangedQuotations(IReadOnlyList<Article> articles)
    {
        ILookup<(string, string), (Said Said, string Words)> byOpening = Said(articles)
            .Select(said => (Said: said, Words: Wording.WordsOf(said.Quote.ContentText)))
            .ToLookup(saying => (saying.Said.Speaker.Name, Wording.OpeningOf(saying.Words)));
        return byOpening
            .SelectMany(sayings => sayings.SelectMany(_ => sayings, (one, other) => (one, other)))
            .Where(pair => string.CompareOrdinal(pair.one.Said.Article.Id, pair.other.Said.Article.Id) < 0
                && pair.one.Said.Article.Publisher != pair.other.Said.Article.Publisher
                && Wording.IsChanged(pair.one.Words, pair.other.Words))
            .OrderBy(pair => pair.one.Said.Article.Id, StringComparer.Ordinal).ThenBy(pair => pair.one.Said.Quote.Span.Start)
            .ThenBy(pair => pair.other.Said.Article.Id, StringComparer.Ordinal).ThenBy(pair => pair.other.Said.Quote.Span.Start)
            .ThenBy(pair => pair.one.Said.Speaker.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => new object?[]
            {
                pair.one.Said.Speaker.Name, pair.one.Said.Article.Publisher, pair.one.Said.Quote.ContentText,
                pair.other.Said.Article.Publisher, pair.other.Said.Quote.ContentText,
            });
    }

    /// <summary>What was said in the week of 6 May 2024?</summary>
    public static IEnumerable<object?[]> SaidInAWeek(IReadOnlyList<Article> articles)
    {
        var week = new DayRange(new DateTime(2024, 5, 6), new DateTime(2024, 5, 12));
        return Said(articles)
            .Where(said => said.Article.Published is { } published && week.Contains(published.Day))
            .OrderBy(said => said.Article.Published!.Day).ThenBy(said => said.Article.Id, StringComparer.Ordinal)
            .ThenBy(said => said.Quote.Span.Start).ThenBy(said => said.Speaker.Name, StringComparer.Ordinal)
            .Select(said => new object?[]
            {
                DateOnly.FromDateTime(said.Article.Published!.Day), said.Speaker.Name, said.Article.Publisher, said.Quote.ContentText,
            });
    }

    /// <summary>Whom do several papers quote?</summary>
    public static IEnumerable<object?[]> HeardBySeveralPapers(IReadOnlyList<Article> articles) => Said(articles)
        .GroupBy(said => said.Speaker.Name)
        .Select(group => (Speaker: group.Key, Papers: group.Select(said => said.Article.Publisher).OfType<string>().Distinct().Count(),
            Quotes: group.Count()))
        .Where(heard => heard.Papers > 1)
        .OrderByDescending(heard => heard.Papers).ThenByDescending(heard => heard.Quotes)
        .ThenBy(heard => heard.Speaker, StringComparer.Ordinal)
        .Take(Most)
        .Select(heard => new object?[] { heard.Speaker, heard.Papers, heard.Quotes });

    /// <summary>How often does each paper rely on a source without a name?</summary>
    public static IEnumerable<object?[]> UnnamedSources(IReadOnlyList<Article> articles) => articles
        .SelectMany(article => article.Attributions).SelectMany(said => said.Speakers, (said, speaker) => (said.Article.Publisher, speaker))
        .GroupBy(source => source.Publisher, source => source.speaker)
        .OrderBy(paper => paper.Key, StringComparer.Ordinal)
        .Select(paper => new object?[] { paper.Key, paper.Count(speaker => speaker.Kind == SpeakerKind.Anonymous), paper.Count() });

    /// <summary>Does a paper quote, or does it tell in its own words?</summary>
    public static IEnumerable<object?[]> QuotedOrTold(IReadOnlyList<Article> articles) => articles
        .SelectMany(article => article.Attributions)
        .GroupBy(said => said.Article.Publisher, said => said.Kind)
        .OrderBy(paper => paper.Key, StringComparer.Ordinal)
        .Select(paper => new object?[]
        {
            paper.Key, paper.Count(kind => kind == AttributionKind.Direct), paper.Count(kind => kind == AttributionKind.Mixed),
            paper.Count(kind => kind == AttributionKind.Indirect),
        });

    /// <summary>Which days do most articles write about?</summary>
    public static IEnumerable<object?[]> Days(IReadOnlyList<Article> articles) => articles
        .SelectMany(article => article.TemporalExpressions)
        .Where(date => date.Days is { } days && days.FirstDay == days.LastDay)
        .GroupBy(date => date.Days!.Value.FirstDay, date => date.Article.Id)
        .OrderByDescending(day => day.Distinct().Count()).ThenBy(day => day.Key)
        .Take(Most)
        .Select(day => new object?[] { day.Key, day.Distinct().Count() });

    /// <summary>Who is named and never heard?</summary>
    public static IEnumerable<object?[]> NamedAndNotHeard(IReadOnlyList<Article> articles)
    {
        HashSet<string> heard = [.. articles.SelectMany(article => article.Attributions).SelectMany(said => said.Speakers)
            .Select(speaker => speaker.Name)];
        return articles.SelectMany(article => article.People, (article, person) => (article.Id, person.Name))
            .Where(named => !heard.Contains(named.Name))
            .GroupBy(named => named.Name, named => named.Id)
            .OrderByDescending(named => named.Distinct().Count()).ThenBy(named => named.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(named => new object?[] { named.Key, named.Distinct().Count() });
    }

    /// <summary>Everything that somebody says in quotation marks, once for each speaker.</summary>
    private static IEnumerable<Said> Said(IReadOnlyList<Article> articles) => articles.SelectMany(article => article.Quotes)
        .SelectMany(quote => quote.Nested.Prepend(quote))
        .Where(quote => quote.Role == QuoteRole.Speech)
        .SelectMany(quote => quote.Speakers, (quote, speaker) => new Said(quote.Article, quote, speaker));

    private static string FirstOf(string name) => name.Split(' ')[0];

    private static string? GenderOf(string mention) =>
        Women.Contains(mention, StringComparer.OrdinalIgnoreCase) ? "women"
            : Men.Contains(mention, StringComparer.OrdinalIgnoreCase) ? "men"
            : null;
}

/// <summary>A quotation and one of its speakers.</summary>
internal sealed record Said(Article Article, Quote Quote, Speaker Speaker);
