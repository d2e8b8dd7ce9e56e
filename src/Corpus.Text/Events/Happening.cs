using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Canonical;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Events;

/// <summary>A sentence that tells what people did on a day of the week: <c>Anna Holm opened the harbour on Sunday</c>.</summary>
internal sealed class Happening(Article article, Span sentence, string weekday, IReadOnlyList<string> people)
{
    private const int ShortestWord = 3;

    private HashSet<int>? _words;

    /// <summary>The name of the day.</summary>
    public string Weekday { get; } = weekday;

    /// <summary>Keys of the full names of the people in the sentence.</summary>
    public IReadOnlyList<string> People { get; } = people;

    /// <summary>Hashes of the words that say what happened: no words of grammar, no day. Read when they are first compared.</summary>
    public HashSet<int> Words => _words ??= WordsOf(article.Text, sentence);

    /// <summary>Finds the happenings of an article.</summary>
    public static IEnumerable<Happening> In(Article article)
    {
        (Span Span, string Key)[] names =
        [
            .. from person in article.People
            where person.Name.IndexOf(' ') > 0
            from mention in person.Mentions
            where mention.Kind == MentionKind.Name
            select (mention.Span, PersonName.Key(person.Name)),
        ];
        foreach (TemporalExpression date in article.TemporalExpressions)
        {
            string day = date.Text.Substring(date.Text.LastIndexOf(' ') + 1).ToLowerInvariant();
            if (date.Type != TimexType.Date || !IsWeekday(day)) continue;
            string[] people = [.. names.Where(name => date.Sentence.Contains(name.Span.Start)).Select(name => name.Key).Distinct()];
            if (people.Length > 0) yield return new Happening(article, date.Sentence, day, people);
        }
    }

    private static bool IsWeekday(string word) => Weekdays.Names.Skip(1).Contains(word, System.StringComparer.OrdinalIgnoreCase);

    private static HashSet<int> WordsOf(string text, Span sentence)
    {
        var tokens = new Tokens(text, Lexicon.English);
        Tokenizer.Read(tokens, sentence);
        var words = new HashSet<int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < ShortestWord || tokens.Is(i, SpeakerWords.Grammar)) continue;
            string word = text.Substring(tokens[i].Start, tokens[i].Length).ToLowerInvariant();
            if (!IsWeekday(word)) words.Add(StableHash.Of(word));
        }
        tokens.Release();
        return words;
    }
}
