using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Events;

/// <summary>What an article tells: its happenings and its people. It is made once for each article.</summary>
internal sealed class ToldArticle
{
    /// <summary>Sentences that are more alike are the same text, which a page may repeat every week.</summary>
    private const double SameText = 0.95;

    private const double LeastAlike = 0.3, LeastSharedPeople = 0.5;

    private const int FewestWords = 8, FewestPeople = 4;

    private static readonly ConditionalWeakTable<Article, ToldArticle> Made = new();

    /// <summary>What <see cref="TellsEventOf"/> has answered: an editor asks again after each edit of any article.</summary>
    private readonly ConditionalWeakTable<ToldArticle, StrongBox<bool>> _answers = new();

    private ToldArticle(Article article)
    {
        Article = article;
        Happenings = [.. Happening.In(article)];
        People = [.. article.People.Where(person => person.Name.IndexOf(' ') > 0).Select(person => PersonName.Key(person.Name))];
    }

    public Article Article { get; }

    public IReadOnlyList<Happening> Happenings { get; }

    /// <summary>Keys of the full names of the people.</summary>
    public HashSet<string> People { get; }

    /// <summary>Returns what is known of an article.</summary>
    public static ToldArticle Of(Article article) => Made.GetValue(article, static article => new ToldArticle(article));

    /// <summary>
    /// Whether two articles tell one event: some people did nearly the same on the same day of the week, and the articles name mostly the
    /// same people. Articles that share much of their text need no more.
    /// </summary>
    public bool TellsEventOf(ToldArticle other) =>
        _answers.GetValue(other, other => new StrongBox<bool>(IsOfOneEventWith(other))).Value;

    private bool IsOfOneEventWith(ToldArticle other)
    {
        double alike = 0;
        foreach (Happening happening in Happenings)
            foreach (Happening told in other.Happenings)
                if (told.Weekday == happening.Weekday && told.People.Any(happening.People.Contains))
                    alike = Math.Max(alike, Alike(happening.Words, told.Words));
        if (alike < LeastAlike) return false;
        int shared = People.Count(other.People.Contains);
        return (alike < SameText && shared >= FewestPeople && shared >= LeastSharedPeople * Math.Min(People.Count, other.People.Count))
            || NearCopy.ShareOf(new ComparedStory(Article), new ComparedStory(other.Article)) > 0;
    }

    /// <summary>Returns the share of the words that two happenings have in common; 0 where it is few words.</summary>
    private static double Alike(HashSet<int> one, HashSet<int> other)
    {
        int shared = one.Count(other.Contains);
        return shared < FewestWords ? 0 : (double)shared / (one.Count + other.Count - shared);
    }
}
