using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Corpus.Benchmarks.Articles;
using Corpus.Facts;
using Corpus.Text.Canonical;

namespace Corpus.Benchmarks.Grouping;

/// <summary>
/// <c>speakers</c>: groups the speakers of a corpus as <c>Speakers</c> does, and draws some by seed for a person to read: speakers with
/// several names, and pairs of names with one surname.
/// </summary>
internal static class SpeakersCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "JSON Lines, one article a line." };
        var draw = new Option<int>("--draw") { Description = "How many of each are drawn.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "The seed of the draw.", DefaultValueFactory = _ => 1 };
        var command = new Command("speakers", "The speakers of a corpus, and a draw of them to read.") { path, draw, seed };
        command.SetAction(result => Run(result.GetValue(path)!, result.GetValue(draw), result.GetValue(seed)));
        return command;
    }

    private static void Run(string path, int draw, int seed)
    {
        Article[] read = [.. ArticleRecord.ReadAll(path).Select(record => record.Read())];
        IReadOnlyList<ArticleEntity>[] articles = [.. read.Select(
            article => ArticleEntity.Of(article, [.. article.AllSpeakers.Where(speaker => speaker.Quotes.Count > 0)]))];
        IReadOnlyList<EntityEntry> speakers = [];
        double first = Group(), warm = Figures.Median(Enumerable.Range(0, 9).Select(_ => Group()));
        Figures.Print("articles", articles.Length);
        Figures.Print("names", articles.SelectMany(entities => entities.Where(entity => entity.IsQuoted)).Select(entity => entity.Name)
            .Distinct(StringComparer.Ordinal).Count());
        Figures.Print("speakers", speakers.Count);
        Figures.Print("first_ms", first, "0");
        Figures.Print("warm_ms", warm, "0");
        Console.WriteLine("\nSpeakers with more than one alias");
        foreach (EntityEntry speaker in Drawn(speakers.Where(speaker => speaker.Aliases.Count > 1), draw, seed))
            Console.WriteLine($"  {speaker.Name} ({speaker.Kind}): {string.Join(", ", NamesOf(speaker, articles))}");
        Console.WriteLine("\nPairs of names with one surname");
        foreach ((string one, string other, bool same) in Drawn(Pairs(speakers, articles), draw, seed))
            Console.WriteLine($"  {(same ? "one" : "two")}: {one} | {other}");

        double Group() => Figures.Milliseconds(() => speakers = CanonicalSpeakers.Of(articles, StatedAliases.None));
    }

    /// <summary>The names of a speaker, each with the articles that have it: the canonical names in them, and then the aliases.</summary>
    private static IEnumerable<string> NamesOf(EntityEntry speaker, IReadOnlyList<ArticleEntity>[] articles)
    {
        IGrouping<string, int>[] canonical = [.. speaker.Places
            .GroupBy(place => Quoted(articles[place.Article], place.Member).Name, place => place.Article)
            .OrderByDescending(name => name.Count())];
        return canonical.Select(name => $"{name.Key} × {name.Count()}").Concat(
            speaker.Aliases.Where(alias => canonical.All(name => name.Key != alias)));
    }

    private static IEnumerable<(string, string, bool)> Pairs(IReadOnlyList<EntityEntry> speakers, IReadOnlyList<ArticleEntity>[] articles)
    {
        var names = speakers
            .SelectMany((speaker, group) => speaker.Places
                .Select(place => Quoted(articles[place.Article], place.Member))
                .Where(entity => entity.Kind == SpeakerKind.Person)
                .Select(entity => (entity.Name, Group: group)))
            .Distinct()
            .GroupBy(name => PersonForm.Of(name.Name).Surname, StringComparer.Ordinal)
            .OrderBy(surname => surname.Key, StringComparer.Ordinal);
        foreach (var surname in names)
        {
            (string Name, int Group)[] all = [.. surname.OrderBy(name => name.Name, StringComparer.Ordinal)];
            for (int i = 0; i < all.Length; i++)
                for (int j = i + 1; j < all.Length; j++) yield return (all[i].Name, all[j].Name, all[i].Group == all[j].Group);
        }
    }

    private static ArticleEntity Quoted(IReadOnlyList<ArticleEntity> entities, int member) =>
        entities.First(entity => entity.Member == member);

    private static IEnumerable<T> Drawn<T>(IEnumerable<T> all, int count, int seed)
    {
        T[] shuffled = [.. all];
        new Random(seed).Shuffle(shuffled);
        return shuffled.Take(count);
    }
}
