using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Canonical;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Events;

/// <summary>A sentence that tells what people did on a day of the week: <c>Anna Holm opened the harbour on Sunday</c>.</summary>
internal sealed class Happening
{
    private const int ShortestWord = 3;

    private Happening(int weekday, int[] people, int[] words) => (Weekday, People, Words) = (weekday, people, words);

    /// <summary>The day, as its place among the names of the days.</summary>
    public int Weekday { get; }

    /// <summary>Hashes of the full names of the people in the sentence, in ascending order.</summary>
    public int[] People { get; }

    /// <summary>Hashes of the words that say what happened, in ascending order: no words of grammar, no day.</summary>
    public int[] Words { get; }

    /// <summary>Finds the happenings of an article.</summary>
    public static IEnumerable<Happening> In(Article article)
    {
        (Span Span, int Name)[] names =
        [
            .. from person in article.People
            where person.Name.IndexOf(' ') > 0
            from mention in person.Mentions
            where mention.Kind == MentionKind.Name
            select (mention.Span, HashOf(person)),
        ];
        foreach (TemporalExpression date in article.TemporalExpressions)
        {
            int day = WeekdayOf(date.Text.Substring(date.Text.LastIndexOf(' ') + 1));
            if (date.Type != TimexType.Date || day < 0) continue;
            int[] people = Sorted(names.Where(name => date.Sentence.Contains(name.Span.Start)).Select(name => name.Name));
            if (people.Length > 0) yield return new Happening(day, people, WordsOf(article.Text, date.Sentence));
        }
    }

    /// <summary>Returns the hash of a person's full name.</summary>
    public static int HashOf(Person person) => StableHash.Of(PersonName.Key(person.Name));

    /// <summary>Returns numbers in ascending order, each once.</summary>
    public static int[] Sorted(IEnumerable<int> numbers) => [.. numbers.Distinct().OrderBy(number => number)];

    /// <summary>Counts the numbers that two ascending lists have in common.</summary>
    public static int CountShared(int[] one, int[] other)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < one.Length && k < other.Length;)
        {
            int order = one[i].CompareTo(other[k]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) k++;
        }
        return shared;
    }

    private static int WeekdayOf(string word)
    {
        for (int day = 1; day < Weekdays.Names.Length; day++)
            if (Weekdays.Names[day].Equals(word, System.StringComparison.OrdinalIgnoreCase)) return day;
        return -1;
    }

    private static int[] WordsOf(string text, Span sentence)
    {
        var tokens = new Tokens(text, Lexicon.English);
        Tokenizer.Read(tokens, sentence);
        var words = new List<int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < ShortestWord || tokens.Is(i, SpeakerWords.Grammar)) continue;
            string word = text.Substring(tokens[i].Start, tokens[i].Length).ToLowerInvariant();
            if (WeekdayOf(word) < 0) words.Add(StableHash.Of(word));
        }
        tokens.Release();
        return Sorted(words);
    }
}
