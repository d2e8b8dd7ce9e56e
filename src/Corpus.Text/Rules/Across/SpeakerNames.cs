using System;
using System.Linq;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Across;

/// <summary>Compares who is named as the speaker of a quotation in two articles.</summary>
internal static class SpeakerNames
{
    /// <summary>Behind a quotation so far, and before it, its speaker is named.</summary>
    private const int Beside = 60;

    /// <summary>Words so far around a quotation may say whose words the speaker hands on.</summary>
    private const int Around = 250;

    /// <summary>Whether both are one: a name of the one is a name of the other, or ends with the same word, or nearly so.</summary>
    public static bool AreOne(Speaker one, Speaker other) => one.Aliases.Append(one.Name).Any(name =>
        other.Aliases.Append(other.Name).Any(
            otherName =>
                PersonName.Same(name, otherName)
                    || (IsJunior(name) && IsJunior(otherName))
                    || AreNearlySame(LastOf(name), LastOf(otherName))));

    /// <summary>Whether the article surely names a person beside the words that are said: no pronoun, description, body or place.</summary>
    public static bool IsSure(Quote quote) =>
        IsNamed(quote) && quote is { Speaker.Kind: SpeakerKind.Person, Attribution: { Source: { } source, Cue: not null } }
        && (source.Start >= quote.Span.End ? source.Start - quote.Span.End < Beside : quote.Span.Start - source.End is >= 0 and < Beside);

    /// <summary>Whether the words that name the one speaker are a name, and not he or the mayor.</summary>
    public static bool IsNamed(Quote quote) => quote is { Speaker: { } speaker, Attribution.Source: { } source, Speakers.Count: 1 }
        && char.IsUpper(LastOf(speaker.Name)[0])
        && source.Of(quote.Article.Text).IndexOf(LastOf(speaker.Name), StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>
    /// Whether the words that name the speaker may be the name of a person. Of a body they say what it is: the Harbour Authority, Reuters.
    /// </summary>
    public static bool IsPersonal(Quote quote) => IsNamed(quote)
        && (quote.Speaker!.Kind != SpeakerKind.Organisation
            || (quote.Speaker.Name.Split(' ') is { Length: 2 or 3 } words && words.All(IsNameWord)));

    private static bool IsNameWord(string word) =>
        char.IsUpper(word[0]) && word.Any(char.IsLower) && Lexicon.English.ClassesOf(Lexicon.English.Find(word)) is var classes
        && (classes & (WordClass.OrganisationNoun | WordClass.PlaceNoun | WordClass.Place | WordClass.Demonym)) == 0;

    /// <summary>Whether an article names somebody around a quotation: it may be that person's words that another hands on.</summary>
    public static bool Names(Quote quote, Speaker other)
    {
        string text = quote.Article.Text;
        int start = Math.Max(0, quote.Span.Start - Around), length = Math.Min(text.Length, quote.Span.End + Around) - start;
        return text.IndexOf(LastOf(other.Name), start, length, StringComparison.Ordinal) >= 0;
    }

    public static string LastOf(string name)
    {
        int space = name.TrimEnd('.').LastIndexOf(' ');
        string last = name.Substring(space + 1);
        return last is "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" && space > 0 ? LastOf(name.Substring(0, space)) : last;
    }

    private static bool IsJunior(string name) =>
        name.EndsWith(" Jr.", StringComparison.Ordinal) || name.EndsWith(" Jr", StringComparison.Ordinal);

    /// <summary>Whether two surnames are the same, or one is a slip: Krueger, Kruger.</summary>
    private static bool AreNearlySame(string one, string other) =>
        one.Length > 2 && (PersonName.Same(one, other) || (one.Length > 3 && other.Length > 3 && RareNames.AreAlike(one, other)));
}
