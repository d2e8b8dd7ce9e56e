using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Events;

/// <summary>A publication date that nothing states.</summary>
/// <param name="Day">The day.</param>
/// <param name="From">The headline, or the id, of the article that it comes from.</param>
internal sealed record InferredDate(DateTime Day, string From);

/// <summary>
/// Finds when an article without a date was published: about when dated articles were that tell the same event. Only an article without a
/// date costs anything but the index.
/// </summary>
internal sealed class SiblingDates
{
    /// <summary>Siblings were published within so many days. Where they were not, nothing is inferred.</summary>
    private const int MostDaysApart = 2;

    /// <summary>The dated articles, by the day of the week and a person of one of their happenings.</summary>
    private readonly Dictionary<(string Weekday, string Person), List<ToldArticle>> _dated = [];

    /// <summary>Indexes the articles that state their dates.</summary>
    public SiblingDates(IEnumerable<Article> dated)
    {
        foreach (Article article in dated)
        {
            var told = ToldArticle.Of(article);
            foreach ((string Weekday, string Person) key in KeysOf(told))
            {
                if (!_dated.TryGetValue(key, out List<ToldArticle>? bearers)) _dated.Add(key, bearers = []);
                bearers.Add(told);
            }
        }
    }

    /// <summary>Whether the article states a date, so that others may take theirs from it.</summary>
    public static bool IsDated(Article article) => article.Published is { Source: not PublicationSource.Inferred };

    /// <summary>Infers the date of an article; null where no article tells the same event, or where those that do disagree.</summary>
    public InferredDate? Of(Article article)
    {
        var told = ToldArticle.Of(article);
        Article[] siblings =
        [
            .. KeysOf(told).SelectMany(key => _dated.TryGetValue(key, out List<ToldArticle>? bearers) ? bearers : [])
                .Distinct()
                .Where(other => other.Article != article && told.TellsEventOf(other))
                .Select(other => other.Article)
                .OrderBy(other => other.Published!.Day)
                .ThenBy(other => other.Id, StringComparer.Ordinal),
        ];
        if (siblings.Length == 0) return null;
        DateTime first = siblings[0].Published!.Day, last = siblings[siblings.Length - 1].Published!.Day;
        return (last - first).TotalDays > MostDaysApart ? null : new InferredDate(first, siblings[0].Headline ?? siblings[0].Id);
    }

    private static IEnumerable<(string Weekday, string Person)> KeysOf(ToldArticle told) =>
        told.Happenings.SelectMany(happening => happening.People.Select(person => (happening.Weekday, person))).Distinct();
}
