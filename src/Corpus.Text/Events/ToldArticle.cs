using System;
using System.Linq;

namespace Corpus.Text.Events;

/// <summary>What an article tells: its happenings and its people. It is made once for each article.</summary>
internal sealed class ToldArticle
{
    /// <summary>Sentences that are more alike are the same text, which a page may repeat every week.</summary>
    private const double SameText = 0.95;

    private const double LeastAlike = 0.3, LeastSharedPeople = 0.5;

    private const int FewestWords = 8, FewestPeople = 4;

    private static readonly Derived<ToldArticle> Made = new(static article => new ToldArticle(article));

    private ToldArticle(Article article)
    {
        Day = SiblingDates.IsDated(article) ? article.Published!.Day : null;
        Happenings = [.. Happening.In(article)];
        People = Happening.Sorted(article.People.Where(person => person.Name.IndexOf(' ') > 0).Select(Happening.HashOf));
    }

    /// <summary>The day on which it was published, if it states one.</summary>
    public DateTime? Day { get; }

    public Happening[] Happenings { get; }

    /// <summary>Hashes of the full names of the people, in ascending order.</summary>
    public int[] People { get; }

    /// <summary>Returns what is known of an article.</summary>
    public static ToldArticle Of(Article article) => Made.Of(article);

    /// <summary>
    /// Whether two articles tell one event: some people did nearly the same on the same day of the week, and the articles name mostly the
    /// same people. Articles that share much of their text need no more.
    /// </summary>
    /// <param name="other">What the other article tells.</param>
    /// <param name="shareText">Whether the two articles share much of their text. Asked only where that decides.</param>
    public bool TellsEventOf(ToldArticle other, Func<bool> shareText)
    {
        double alike = 0;
        foreach (Happening happening in Happenings)
            foreach (Happening told in other.Happenings)
                if (told.Weekday == happening.Weekday && Happening.CountShared(told.People, happening.People) > 0)
                    alike = Math.Max(alike, Alike(happening.Words, told.Words));
        if (alike < LeastAlike) return false;
        int shared = Happening.CountShared(People, other.People);
        return (alike < SameText && shared >= FewestPeople && shared >= LeastSharedPeople * Math.Min(People.Length, other.People.Length))
            || shareText();
    }

    /// <summary>Returns the share of the words that two happenings have in common; 0 where it is few words.</summary>
    private static double Alike(int[] one, int[] other)
    {
        int shared = Happening.CountShared(one, other);
        return shared < FewestWords ? 0 : (double)shared / (one.Length + other.Length - shared);
    }
}
