using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A stated age of a person with a stated date of birth.</summary>
/// <param name="Token">The number.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Born">The date of birth.</param>
/// <param name="BornAt">The place of the birth in the text.</param>
/// <param name="At">The date on which the person had that age; null for the day of publication.</param>
internal readonly record struct StatedAge(int Token, TokenLine Line, Timex Born, Span BornAt, Timex? At)
{
    /// <summary>How far from a birth an age at another date may stand, in tokens and in expressions.</summary>
    private const int Reach = 40, DatesBeside = 4;

    /// <summary>How many mentions of a person are searched for an age.</summary>
    private const int MostMentions = 20;

    /// <summary>Finds every age in an article that belongs to a date of birth.</summary>
    public static IEnumerable<StatedAge> In(Reading reading)
    {
        foreach (Birth birth in Birth.In(reading))
        {
            Span born = reading.Tokens.SpanOf(birth.Verb, birth.Date.End - 1);
            TokenLine line = birth.Date.Line;
            bool told = false;
            foreach (StatedAge later in AtOtherDates(reading, birth.Date, birth.Index, born))
            {
                told = true;
                yield return later;
            }
            Name? person = birth.Subject(reading);
            if (!told && person is not null && DeathNotice.Of(reading, person) is { } death)
                yield return new StatedAge(death.Age, death.Line, birth.Date, born, death.Day);
            if (TellsOfDeath(line, birth.Verb, birth.Date.End)) continue;
            if (!NamesOtherYear(reading, birth.Verb, birth.Date)
                && (AgePhrase.Before(line, birth.Verb)
                    ?? AgePhrase.After(line, birth)
                    ?? InNextSentence(reading, birth, person)
                    ?? InSentenceAbove(reading, birth, person)) is { } beside)
                yield return new StatedAge(beside, line, birth.Date, born, null);
            else if (person is not null && InApposition(reading, person, birth) is { } elsewhere)
                yield return elsewhere with { Born = birth.Date, BornAt = born };
        }
        for (int i = 1; i < reading.StoryTimexes.Count; i++)
            if (LifeDate.IsLifespan(reading.StoryTimexes[i - 1], reading.StoryTimexes[i])
                && AgeAtDeath(reading, reading.StoryTimexes[i]) is { } age)
                yield return new StatedAge(age, reading.StoryTimexes[i].Line, reading.StoryTimexes[i - 1],
                    reading.SpanOf(reading.StoryTimexes[i - 1]), reading.StoryTimexes[i]);
    }

    /// <summary>
    /// <c>born in 1950, she died in 2011, aged 56</c>; <c>born in 1984, was 30 in 2014</c>; <c>born in 1940, died on Tuesday at the age of
    /// 71</c>: in the sentence of the birth, or in the next one if <c>he</c> or <c>she</c> opens it.
    /// </summary>
    private static IEnumerable<StatedAge> AtOtherDates(Reading reading, Timex birth, int index, Span born)
    {
        TokenLine line = birth.Line;
        int end = reading.SentenceOf(birth.First).End;
        if (line.Is(end, "he", "she")) end = reading.SentenceOf(end).End;
        for (int next = index + 1; next < reading.StoryTimexes.Count && next < index + DatesBeside; next++)
        {
            Timex date = reading.StoryTimexes[next];
            if (date.First >= end || date.First - birth.End > Reach || date.Line.First != line.First) yield break;
            if ((date.SaysYear || date is { IsOfOneDay: true, Earliest: not null })
                && AgePhrase.At(line, date) is { } age
                && !IsOfOther(line, birth.End, age))
                yield return new StatedAge(age, line, birth, born, date);
        }
    }

    /// <summary>Whether the age belongs to another person: <c>whose son died aged 20</c>.</summary>
    private static bool IsOfOther(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line.Is(i, "whose", "his") || line.Is(i, "her", "their") || line.Is(i, "after")) return true;
        return false;
    }

    /// <summary><c>(1920–2000), who died at the age of 70</c>: directly after the years, or after <c>died</c> in their sentence.</summary>
    private static int? AgeAtDeath(Reading reading, Timex died)
    {
        TokenLine line = died.Line;
        int end = reading.SentenceOf(died.First).End;
        for (int i = died.End + 1; i < end && i < died.End + Reach / 2; i++)
        {
            if (line.Is(i, "died")) return AgePhrase.Behind(line, i) is { } age && !IsOfOther(line, died.End, age) ? age : null;
        }
        return null;
    }

    /// <summary><c>Roe is 54. She was born in 1970.</c></summary>
    private static int? InSentenceAbove(Reading reading, in Birth birth, Name? person)
    {
        int first = reading.SentenceOf(birth.Verb).First;
        if (person is null || first == 0 || birth.Verb != first + 2 || !Birth.MayBe(person, reading.Tokens, first)) return null;
        Sentence above = reading.SentenceOf(first - 1);
        var line = new TokenLine(reading.Tokens, above.First, above.End);
        int age = line.Is(above.End - 2, "old") && line.Is(above.End - 3, "years") ? above.End - 4 : above.End - 2;
        return line.Is(age - 1, "is") && AgePhrase.IsAge(line, age) && Birth.PersonBefore(reading, age - 1) == person ? age : null;
    }

    /// <summary><c>was born in 1970. She is 54.</c></summary>
    private static int? InNextSentence(Reading reading, in Birth birth, Name? person)
    {
        if (person is null) return null;
        Sentence next = reading.SentenceOf(reading.SentenceOf(birth.Verb).End);
        var line = new TokenLine(reading.Tokens, next.First, next.End);
        // "Roe was born in 1970. The 44-year-old"
        if (next.First > birth.Verb
            && line.Is(next.First, "the")
            && YearCount.OfAge(line, next.First + 1) is { Years: >= AgePhrase.Youngest and <= AgePhrase.Oldest } old)
            return old.Number;
        int age = next.First + 2;
        return Birth.MayBe(person, reading.Tokens, next.First)
            && line.Is(age - 1, "is")
            && AgePhrase.IsAge(line, age)
            && AgePhrase.EndsPhrase(line, age + 1)
            ? age
            : null;
    }

    /// <summary>
    /// The age beside another mention of the same person: <c>Moss, 44, said</c>; <c>said Moss, 44.</c> A sentence that names another year
    /// may state the age in that year.
    /// </summary>
    private static StatedAge? InApposition(Reading reading, Name person, in Birth birth)
    {
        for (int i = 0; i < person.Mentions.Count && i < MostMentions; i++)
        {
            NameMention mention = person.Mentions[i];
            if (!reading.Tokens.Is(mention.End, ',')
                || reading.Tokens[mention.End + 1].Kind != TokenKind.Number
                || !(reading.Tokens.Is(mention.End + 2, ',') || reading.Tokens.Is(mention.End + 2, '.')))
                continue;
            Sentence sentence = reading.SentenceOf(mention.First);
            var line = new TokenLine(reading.Tokens, sentence.First, sentence.End);
            if (!AgePhrase.IsAge(line, mention.End + 1) || (mention.End - mention.First == 1 && !reading.Names.IsOnlyBearer(person)))
                continue;
            if (TellsOfDeath(line, mention.First, mention.End) || NamesOtherYear(reading, mention.First, null)) continue;
            return new StatedAge(mention.End + 1, line, birth.Date, default, null);
        }
        return null;
    }

    /// <summary>Whether the sentence names a year other than that of the birth: the age may belong to that year.</summary>
    private static bool NamesOtherYear(Reading reading, int token, Timex? birth)
    {
        Sentence sentence = reading.SentenceOf(token);
        for (int i = sentence.First; i < sentence.End; i++)
            if (i != birth?.YearToken && reading.Tokens[i] is { Kind: TokenKind.Number, Length: 4 }) return true;
        return false;
    }

    private static bool TellsOfDeath(in TokenLine line, int first, int end)
    {
        for (int i = first - Reach; i < end + Reach; i++)
            if (WordList.DeathWord.Has(line, i)) return true;
        return false;
    }
}
