using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Rules.Across;

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
    private readonly Dictionary<(int Weekday, int Person), List<Dated>> _dated = [];

    /// <summary>Makes an index without articles.</summary>
    public SiblingDates()
    {
    }

    /// <summary>Indexes the articles that state their dates.</summary>
    public SiblingDates(IEnumerable<Article> dated)
    {
        foreach (Article article in dated) Add(ToldArticle.Of(article), () => article);
    }

    /// <summary>Whether no article of the index could tell a date.</summary>
    public bool IsEmpty => _dated.Count == 0;

    /// <summary>Whether the article states a date, so that others may take theirs from it.</summary>
    public static bool IsDated(Article article) => article.Published is { Source: not PublicationSource.Inferred };

    /// <summary>Adds an article that states its date.</summary>
    /// <param name="told">What it tells.</param>
    /// <param name="load">Loads the article.</param>
    public void Add(ToldArticle told, Func<Article> load)
    {
        var dated = new Dated(told, load);
        foreach ((int Weekday, int Person) key in KeysOf(told))
        {
            if (!_dated.TryGetValue(key, out List<Dated>? bearers)) _dated.Add(key, bearers = []);
            bearers.Add(dated);
        }
    }

    /// <summary>Infers the date of an article.</summary>
    public InferredDate? Of(Article article) => Of(ToldArticle.Of(article), () => article);

    /// <summary>Infers the date of an article; null where no article tells the same event, or where those that do disagree.</summary>
    /// <param name="told">What it tells.</param>
    /// <param name="load">Loads the article.</param>
    public InferredDate? Of(ToldArticle told, Func<Article> load)
    {
        Dated[] siblings =
        [
            .. KeysOf(told).SelectMany(key => _dated.TryGetValue(key, out List<Dated>? bearers) ? bearers : [])
                .Distinct()
                .Where(other => other.Told != told && told.TellsEventOf(other.Told, () => ShareText(load(), other.Load())))
                .OrderBy(other => other.Told.Day),
        ];
        if (siblings.Length == 0) return null;
        DateTime first = siblings[0].Told.Day!.Value, last = siblings[siblings.Length - 1].Told.Day!.Value;
        if ((last - first).TotalDays > MostDaysApart) return null;
        Article from = siblings.TakeWhile(other => other.Told.Day == first).Select(other => other.Load())
            .OrderBy(article => article.Id, StringComparer.Ordinal).First();
        return new InferredDate(first, from.Headline ?? from.Id);
    }

    private static bool ShareText(Article one, Article other) => NearCopy.ShareOf(new ComparedStory(one), new ComparedStory(other)) > 0;

    private static IEnumerable<(int Weekday, int Person)> KeysOf(ToldArticle told) =>
        told.Happenings.SelectMany(happening => happening.People.Select(person => (happening.Weekday, person))).Distinct();

    /// <summary>An article that states its date.</summary>
    private sealed class Dated(ToldArticle told, Func<Article> load)
    {
        public ToldArticle Told { get; } = told;

        public Article Load() => load();
    }
}
