using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>
/// The age of a person who has died: <c>Ada Roe, the painter, died on Monday. She was 79.</c>; <c>Ada Roe has died aged 79.</c>
/// </summary>
/// <param name="Age">The token of the number.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Day">The date of the death; null where it is just before publication.</param>
internal readonly record struct DeathNotice(int Age, TokenLine Line, Timex? Day)
{
    /// <summary>How many mentions of the person are searched: a notice stands at the top of its story.</summary>
    private const int MostMentions = 5;

    /// <summary>How many tokens an apposition between two commas may have.</summary>
    private const int LongestApposition = 20;

    /// <summary>Finds the notice of the person's death; null where there is none.</summary>
    public static DeathNotice? Of(Reading reading, Name person)
    {
        for (int i = 0; i < person.Mentions.Count && i < MostMentions; i++)
        {
            Sentence sentence = reading.SentenceOf(person.Mentions[i].First);
            int died = PastApposition(reading.Tokens, person.Mentions[i].End, sentence.End);
            if (reading.Tokens.Is(died, "has")) died++;
            if (!reading.Tokens.Is(died, "died")) continue;
            Timex? when = DayIn(reading.StoryTimexes, died, sentence.End);
            var told = new TokenLine(reading.Tokens, sentence.First, sentence.End);
            if (AgePhrase.Behind(told, died) is { } beside && (when is not null || told.Is(died - 1, "has")))
                return new DeathNotice(beside, told, when);
            Sentence next = reading.SentenceOf(sentence.End);
            var line = new TokenLine(reading.Tokens, next.First, next.End);
            int age = next.First + 2;
            if (line.Is(next.First, "he", "she") && line.Is(age - 1, "was") && AgePhrase.IsAge(line, age) && line.Is(age + 1, '.')
                && when is not null) return new DeathNotice(age, line, when);
        }
        return null;
    }

    private static int PastApposition(Tokens tokens, int i, int end)
    {
        if (!tokens.Is(i, ',')) return i;
        for (int comma = i + 1; comma < end && comma <= i + LongestApposition; comma++)
            if (tokens.Is(comma, ',') && (tokens.Is(comma + 1, "died") || (tokens.Is(comma + 1, "has") && tokens.Is(comma + 2, "died"))))
                return comma + 1;
        return i;
    }

    /// <summary>Finds the first expression between two tokens; null where it names neither a day nor a year.</summary>
    private static Timex? DayIn(List<Timex> timexes, int first, int end)
    {
        int i = timexes.FirstAt(first, static timex => timex.First);
        return i < timexes.Count && timexes[i] is { Earliest: not null } found && found.First < end && (found.SaysYear || found.IsOfOneDay)
            ? found
            : null;
    }
}
