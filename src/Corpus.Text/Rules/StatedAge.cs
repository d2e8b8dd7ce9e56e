using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>An age that is said of somebody whose birth is dated.</summary>
/// <param name="Token">The number.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Born">The date of birth.</param>
/// <param name="BornAt">Where the birth is told.</param>
/// <param name="At">The date at which they had that age; null where that is publication.</param>
internal readonly record struct StatedAge(int Token, TokenLine Line, Timex Born, Span BornAt, Timex? At)
{
    public const int Youngest = 10, Oldest = 115;

    /// <summary>How far from a birth, in tokens and in expressions, an age at another date may be told.</summary>
    private const int Reach = 40, DatesBeside = 4;

    /// <summary>How many mentions of a person are looked at for an age.</summary>
    private const int MostMentions = 20;

    /// <summary>Every age of an article that is tied to a date of birth.</summary>
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
            if (!NamesOtherYear(reading, birth.Verb, birth.Date) && (Before(line, birth.Verb) ?? After(line, birth) ?? InNextSentence(reading, birth, person)) is { } beside) yield return new StatedAge(beside, line, birth.Date, born, null);
            else if (person is not null && InApposition(reading, person, birth) is { } elsewhere) yield return elsewhere with { Born = birth.Date, BornAt = born };
        }
        for (int i = 1; i < reading.Timexes.Count; i++)
            if (IsLifespan(reading.Timexes[i - 1], reading.Timexes[i]) && AgeAtDeath(reading, reading.Timexes[i]) is { } age)
                yield return new StatedAge(age, reading.Timexes[i].Line, reading.Timexes[i - 1], reading.SpanOf(reading.Timexes[i - 1]), reading.Timexes[i]);
    }

    /// <summary>
    /// <c>born in 1950, she died in 2011, aged 56</c>; <c>born in 1984, was 30 in 2014</c>; <c>born in 1940, died on Tuesday at the age of 71</c>: in the sentence of the birth, or the next
    /// where <c>he</c> or <c>she</c> opens it.
    /// </summary>
    private static IEnumerable<StatedAge> AtOtherDates(Reading reading, Timex birth, int index, Span born)
    {
        TokenLine line = birth.Line;
        int end = reading.SentenceOf(birth.First).End;
        if (line.Is(end, "he", "she")) end = reading.SentenceOf(end).End;
        for (int next = index + 1; next < reading.Timexes.Count && next < index + DatesBeside; next++)
        {
            Timex date = reading.Timexes[next];
            if (date.First >= end || date.First - birth.End > Reach || date.Line.First != line.First) yield break;
            if ((date.SaysYear || date is { IsOfOneDay: true, Earliest: not null }) && AgeAt(line, date) is { } age && !IsOfOther(line, birth.End, age)) yield return new StatedAge(age, line, birth, born, date);
        }
    }

    /// <summary><c>whose son died aged 20</c>: the age is somebody else's.</summary>
    private static bool IsOfOther(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line.Is(i, "whose", "his") || line.Is(i, "her", "their") || line.Is(i, "after")) return true;
        return false;
    }

    /// <summary>The age on either side of a date: <c>in 2011, aged 56</c>; <c>at the age of 56 in 2011</c>; <c>turned 30 in 2014</c>.</summary>
    private static int? AgeAt(in TokenLine line, Timex date)
    {
        int i = PastAged(line, line.PastComma(date.End));
        if (i >= 0 && IsAge(line, i) && EndsPhrase(line, i + 1)) return i;
        i = date.First - 2;
        if (!line.Is(date.First - 1, "in", "on") || !IsAge(line, i)) return null;
        return line.Is(i - 1, "aged", "age") || line.Is(i - 1, "was", "turned") || (line.Is(i - 1, "at") && line.Is(i - 2, "died")) || (line.Is(i - 1, "of") && line.Is(i - 2, "age")) ? i : null;
    }

    /// <summary>The token after <c>aged</c>, <c>at</c>, <c>at age</c>, <c>at the age of</c>, or -1.</summary>
    private static int PastAged(in TokenLine line, int i)
    {
        if (line.Is(i, "aged")) return i + 1;
        if (!line.Is(i, "at")) return -1;
        if (line.Is(i + 1, "the") && line.Is(i + 2, "age") && line.Is(i + 3, "of")) return i + 4;
        return line.Is(i + 1, "age") ? i + 2 : i + 1;
    }

    /// <summary><c>(1920–2000)</c>.</summary>
    private static bool IsLifespan(Timex born, Timex died) =>
        born is { SaysYear: true, Earliest: not null } && died is { SaysYear: true, Earliest: not null } && died.First == born.End + 1 && died.Line.Is(born.First - 1, '(') && died.Line.Is(died.End, ')')
        && (died.Line.Is(born.End, '-') || died.Line.Is(born.End, '–') || died.Line.Is(born.End, '—'));

    /// <summary><c>(1920–2000), who died at the age of 70</c>: right behind the years, or behind <c>died</c> in their sentence.</summary>
    private static int? AgeAtDeath(Reading reading, Timex died)
    {
        TokenLine line = died.Line;
        int end = reading.SentenceOf(died.First).End;
        for (int i = died.End + 1; i < end && i < died.End + Reach / 2; i++)
        {
            if (line.Is(i, "died")) return AgeBehind(line, i) is { } age && !IsOfOther(line, died.End, age) ? age : null;
        }
        return null;
    }

    /// <summary><c>died at 92</c>, <c>died on Tuesday at the age of 92</c>, <c>died in 2011, aged 56</c>: with no more than a date between.</summary>
    public static int? AgeBehind(in TokenLine line, int died)
    {
        for (int i = died + 1; i < line.End && i < died + Reach / 4; i++)
        {
            int age = PastAged(line, i);
            if (age >= 0 && IsAge(line, age) && EndsPhrase(line, age + 1)) return age;
            if (line.Is(i, WordClass.ClauseWord | WordClass.Pronoun)) return null;
        }
        return null;
    }

    /// <summary><c>was born in 1970. She is 54.</c></summary>
    private static int? InNextSentence(Reading reading, in Birth birth, Name? person)
    {
        if (person is null) return null;
        Sentence next = reading.SentenceOf(reading.SentenceOf(birth.Verb).End);
        var line = new TokenLine(reading.Tokens, next.First, next.End);
        int age = next.First + 2;
        return Birth.MayBe(person, reading.Tokens, next.First) && line.Is(age - 1, "is") && IsAge(line, age) && EndsPhrase(line, age + 1) ? age : null;
    }

    /// <summary><c>Ada Roe, 44, born in 1970</c>; <c>the 44-year-old, who was born in 1970</c>.</summary>
    private static int? Before(in TokenLine line, int born)
    {
        int i = born - 1;
        while (line.Is(i, "was", "who") || line.Is(i, ',') || line.Is(i, '(') || line.Is(i, ')')) i--;
        if (i == born - 1) return null;
        if (IsAge(line, i)) return line.Is(i - 1, ',') || line.Is(i - 1, "aged", "is") || line.Is(i - 1, '(') ? i : null;
        // A name may stand between, and what they are: "44-year-old singer Ada Roe, who was born".
        for (int words = 0; words < 4 && line[i].Capitalised; words++) i--;
        for (int words = 0; words < 2 && line.IsLower(i) && !line.Is(i, "old") && !line.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.ClauseWord); words++) i--;
        return line.Is(i, "old") && YearCount.OfAge(line, i - 4) is { } age && IsAge(line, age.Number) ? age.Number : null;
    }

    /// <summary><c>born in 1970, is 44</c>; <c>born in 1970 (age 44)</c>; <c>Born in 1970, Roe, 44, runs</c>; <c>born in 1970, the 44-year-old</c>.</summary>
    private static int? After(in TokenLine line, in Birth birth)
    {
        int first = birth.Date.End, i = first;
        if (line.Is(i, '(') && line.Is(i + 1, "age", "aged") && IsAge(line, i + 2) && line.Is(i + 3, ')')) return i + 2;
        while (line.Is(i, ',') || line.Is(i, ')') || line.Is(i, "and")) i++;
        if (i == first) return line.Is(i, "is") && IsAge(line, i + 1) && EndsPhrase(line, i + 2) ? i + 1 : null;
        if (line.Is(i, "the") && YearCount.OfAge(line, i + 1) is { } old && IsAge(line, old.Number)) return old.Number;
        if (line[birth.Verb].Capitalised)
        {
            int name = i;
            while (name < i + 4 && line[name].Capitalised && line[name].Kind == TokenKind.Word) name++;
            if (name > i && line.Is(name, ',') && IsAge(line, name + 1) && line.Is(name + 2, ',')) return name + 1;
            if (name > i && line.Is(name, "is")) i = name;
        }
        int verb = i;
        while (line.Is(i, "is", "now") || line.Is(i, "aged", "age")) i++;
        return i > verb && IsAge(line, i) && EndsPhrase(line, i + 1) ? i : null;
    }

    /// <summary>The age beside another mention of the same person: <c>Moss, 44, said</c>; <c>said Moss, 44.</c> A sentence that names a year may speak of that year.</summary>
    private static StatedAge? InApposition(Reading reading, Name person, in Birth birth)
    {
        for (int i = 0; i < person.Mentions.Count && i < MostMentions; i++)
        {
            NameMention mention = person.Mentions[i];
            if (!reading.Tokens.Is(mention.End, ',') || reading.Tokens[mention.End + 1].Kind != TokenKind.Number || !(reading.Tokens.Is(mention.End + 2, ',') || reading.Tokens.Is(mention.End + 2, '.'))) continue;
            Sentence sentence = reading.SentenceOf(mention.First);
            var line = new TokenLine(reading.Tokens, sentence.First, sentence.End);
            if (!IsAge(line, mention.End + 1) || (mention.End - mention.First == 1 && !reading.Names.IsOnlyBearer(person))) continue;
            if (TellsOfDeath(line, mention.First, mention.End) || NamesOtherYear(reading, mention.First, null)) continue;
            return new StatedAge(mention.End + 1, line, birth.Date, default, null);
        }
        return null;
    }

    /// <summary>Whether the sentence names a year besides that of the birth: the age may be that of the other year.</summary>
    private static bool NamesOtherYear(Reading reading, int token, Timex? birth)
    {
        Sentence sentence = reading.SentenceOf(token);
        for (int i = sentence.First; i < sentence.End; i++)
            if (i != birth?.YearToken && reading.Tokens[i] is { Kind: TokenKind.Number, Length: 4 }) return true;
        return false;
    }

    private static bool EndsPhrase(in TokenLine line, int i) =>
        (line[i].Kind is not (TokenKind.Word or TokenKind.Number) && !line.Is(i, '%') && !line.Is(i, '-')) || line.Is(i, "and", "in") || line.Is(i, "from", "after") || (line.Is(i, "years") && line.Is(i + 1, "old"));

    public static bool IsAge(in TokenLine line, int i) => line[i].Length is 2 or 3 && Numbers.Digits(line, i) is >= Youngest and <= Oldest;

    private static bool TellsOfDeath(in TokenLine line, int first, int end)
    {
        for (int i = first - Reach; i < end + Reach; i++)
            if (line.Is(i, "died", "dies") || line.Is(i, "dead", "death") || line.Is(i, "killed", "late")) return true;
        return false;
    }
}
