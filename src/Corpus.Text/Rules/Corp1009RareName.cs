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
    public const int MostArticles = 2;

    private const int TimesAsOften = 4;
    private const int Shortest = 8;

    /// <summary>Returns the full names of an article, each once.</summary>
    public static IEnumerable<string> NamesOf(Article article) => article.People.Where(IsFullName).Select(person => person.Name).Distinct();

    /// <summary>Returns the first word of a full name and the last one.</summary>
    public static string[] WordsOf(string name) => [name.Substring(0, name.IndexOf(' ')), name.Substring(name.LastIndexOf(' '))];

    /// <summary>Finds the names that look like misspellings. It needs every article that has one of the names.</summary>
    public static IEnumerable<RareName> Find(IReadOnlyDictionary<string, Bearers> bearers)
    {
        // Of two names that differ by a letter, the first word or the last is the same.
        ILookup<string, string> byWord = bearers.Where(name => name.Value.Count >= TimesAsOften).Select(name => name.Key)
            .SelectMany(name => WordsOf(name).Select(word => (word, name))).ToLookup(pair => pair.word, pair => pair.name);
        foreach (KeyValuePair<string, Bearers> rare in bearers.Where(name => name.Value.Count <= MostArticles))
        {
            foreach (string usual in WordsOf(rare.Key).SelectMany(word => byWord[word]))
            {
                Bearers known = bearers[usual];
                if (known.Count >= TimesAsOften * rare.Value.Count && RareNames.AreAlike(rare.Key, usual))
                    yield return new RareName(rare.Key, rare.Value.First, usual, known.Count, known.First.First());
            }
        }
    }

    /// <summary>Returns the rare names of each article, each with the most usual of the names that it may be.</summary>
    public static ILookup<int, RareName> ByArticle(IEnumerable<RareName> names) => names.GroupBy(name => name.Name, StringComparer.Ordinal)
        .Select(same => same.OrderByDescending(name => name.UsualCount).ThenBy(name => name.Usual, StringComparer.Ordinal).First())
        .SelectMany(name => name.Articles.Select(article => (article, name))).ToLookup(pair => pair.article, pair => pair.name);

    /// <summary>Reports a rare name in an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="name">The name that it has.</param>
    /// <param name="usual">An article with the usual name.</param>
    public static Finding Report(Article article, RareName name, Article usual)
    {
        Mention here = BearerOf(article, name.Name).Mentions.First(IsLongName), there = BearerOf(usual, name.Usual).Mentions[0];
        return CorpusRules.Report(article, Id, Severity, here.Span, $"“{name.Name}” is “{name.Usual}” in {name.UsualCount} other articles.",
            [new(article, here.Span, "this name"), new(usual, there.Span, "the name in another article")],
            here.Text == name.Name ? [Fixes.Replace(article.Text, here.Span, name.Usual)] : []);
    }

    private static Person BearerOf(Article article, string name) =>
        article.People.First(person => person.Name == name && IsFullName(person));

    private static bool IsFullName(Person person) =>
        person.Name.Length >= Shortest && person.Name.IndexOf(' ') is > 0 and int space && person.Name.Length > space + 3
        && person.Mentions.Any(IsLongName);

    private static bool IsLongName(Mention mention) => mention.Kind == MentionKind.Name && mention.Text.Length >= Shortest;
}
