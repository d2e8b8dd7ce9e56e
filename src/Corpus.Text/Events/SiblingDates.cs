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
    private readonly Dictionary<(int Weekday, int Person), List<ToldArticle>> _dated = [];

    /// <summary>Makes an index without articles.</summary>
    public SiblingDates()
    {
    }

    /// <summary>Indexes the articles that state their dates.</summary>
    public SiblingDates(IEnumerable<Article> dated)
    {
        foreach (Article article in dated) Add(ToldArticle.Of(article));
    }

    /// <summary>Whether no article of the index could tell a date.</summary>
    public bool IsEmpty => _dated.Count == 0;

    /// <summary>Whether the article states a date, so that others may take theirs from it.</summary>
    public static bool IsDated(Article article) => article.Published is { Source: not PublicationSource.Inferred };

    /// <summary>Adds an article that states its date.</summary>
    public void Add(ToldArticle told)
    {
        foreach ((int Weekday, int Person) key in KeysOf(told))
        {
            if (!_dated.TryGetValue(key, out List<ToldArticle>? bearers)) _dated.Add(key, bearers = []);
            bearers.Add(told);
        }
    }

    /// <summary>Infers the date of an article.</summary>
    public InferredDate? Of(Article article) => Of(ToldArticle.Of(article));

    /// <summary>Infers the date of an article; null where no article tells the same event, or where those that do disagree.</summary>
    public InferredDate? Of(ToldArticle told)
    {
        ToldArticle[] siblings =
        [
            .. KeysOf(told).SelectMany(key => _dated.TryGetValue(key, out List<ToldArticle>? bearers) ? bearers : [])
                .Distinct()
                .Where(other => other != told && told.TellsEventOf(other))
                .OrderBy(other => other.Day),
        ];
        if (siblings.Length == 0) return null;
        DateTime first = siblings[0].Day!.Value, last = siblings[siblings.Length - 1].Day!.Value;
        if ((last - first).TotalDays > MostDaysApart) return null;
        Article from = siblings.TakeWhile(other => other.Day == first).Select(other => other.Article)
            .OrderBy(article => article.Id, StringComparer.Ordinal).First();
        return new InferredDate(first, from.Headline ?? from.Id);
    }

    private static IEnumerable<(int Weekday, int Person)> KeysOf(ToldArticle told) =>
        told.Happenings.SelectMany(happening => happening.People.Select(person => (happening.Weekday, person))).Distinct();
}
