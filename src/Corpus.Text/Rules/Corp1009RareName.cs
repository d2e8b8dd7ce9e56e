using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Rules;

/// <summary>CORP1009: a full name in one article or two differs by a letter from one that four times as many articles have.</summary>
internal static class Corp1009RareName
{
    public const string Id = "CORP1009";
    public const string Title = "A name is spelled otherwise in other articles";
    public const FindingSeverity Severity = FindingSeverity.Info;

    /// <summary>A name that more articles have is somebody's.</summary>
    private const int MostArticles = 2;

    private const int TimesAsOften = 4;
    private const int Shortest = 8;

    public static IEnumerable<Finding> Check(CorpusIndex index)
    {
        var bearers = new Dictionary<string, List<(Article Article, Person Person)>>(StringComparer.Ordinal);
        foreach (ComparedArticle compared in index.Articles)
        {
            foreach (Person person in compared.Article.People.Where(IsFullName))
            {
                if (!bearers.TryGetValue(person.Name, out List<(Article, Person)>? articles)) bearers.Add(person.Name, articles = []);
                articles.Add((compared.Article, person));
            }
        }
        // Of two names that differ by a letter, the first word or the last is the same.
        ILookup<string, string> byWord = bearers.Where(name => name.Value.Count >= TimesAsOften).Select(name => name.Key)
            .SelectMany(name => KeysOf(name).Select(key => (key, name))).ToLookup(pair => pair.key, pair => pair.name);
        foreach (KeyValuePair<string, List<(Article Article, Person Person)>> rare in bearers.Where(
            name => name.Value.Count <= MostArticles)
            .OrderBy(name => name.Key, StringComparer.Ordinal))
        {
            string? usual = KeysOf(rare.Key).SelectMany(key => byWord[key])
                .Where(name => bearers[name].Count >= TimesAsOften * rare.Value.Count && RareNames.AreAlike(rare.Key, name))
                .OrderByDescending(name => bearers[name].Count).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
            if (usual is null) continue;
            foreach ((Article article, Person person) in rare.Value) yield return Report(article, person, usual, bearers[usual]);
        }
    }

    private static Finding Report(Article article, Person person, string usual, List<(Article Article, Person Person)> bearers)
    {
        Mention here =
            person.Mentions.First(mention => mention.Kind == MentionKind.Name && mention.Text.Length >= Shortest), there =
                bearers[0].Person.Mentions[0];
        return CorpusRules.Report(article, Id, Severity, here.Span, $"“{person.Name}” is “{usual}” in {bearers.Count} other articles.",
            [new(article, here.Span, "this name"), new(bearers[0].Article, there.Span, "the name in another article")],
            here.Text == person.Name ? [Fixes.Replace(article.Text, here.Span, usual)] : []);
    }

    private static bool IsFullName(Person person) =>
        person.Name.Length >= Shortest && person.Name.IndexOf(' ') is > 0 and int space && person.Name.Length > space + 3
        && person.Mentions.Any(static mention => mention.Kind == MentionKind.Name && mention.Text.Length >= Shortest);

    private static string[] KeysOf(string name) => [name.Substring(0, name.IndexOf(' ')), name.Substring(name.LastIndexOf(' '))];
}
